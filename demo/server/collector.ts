/**
 * The vendor's origin: a second server that serves the real library posthog-js and answers like a
 * PostHog project without settings. It remembers each event, for `GET /events` and for the panel.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readBody, send, type Answer } from './http.ts';
import { playerPage } from './player.ts';

/** One event as a library sent it. */
export interface CollectedEvent {
  /** When it arrived, ISO 8601. */
  readonly time: string;
  readonly event: string;
  readonly url?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Collector {
  readonly server: Server;
  readonly events: CollectedEvent[];
}

const libraryFolder = dirname(createRequire(import.meta.url).resolve('posthog-js/package.json'));

export function createCollector(onRequest: (request: IncomingMessage) => void): Collector {
  const events: CollectedEvent[] = [];
  const server = createServer((request, response) => {
    onRequest(request);
    answer(request, events)
      .catch((error: unknown): Answer => ({ status: 400, body: String(error) }))
      .then((answered) => {
        send(response, { ...answered, headers: { ...corsHeaders(request), ...answered.headers } });
      })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  return { server, events };
}

async function answer(request: IncomingMessage, events: CollectedEvent[]): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://collector');
  if (request.method === 'OPTIONS') return { status: 204 };
  if (url.pathname === '/events') return json(events);
  if (url.pathname.startsWith('/embed/')) return playerPage(url);

  const file = /^\/static\/(?:[\d.]+\/)?([\w.-]+\.js)$/.exec(url.pathname)?.[1];
  if (file !== undefined) return libraryFile(file);

  const config = /^\/array\/[^/]+\/config(\.js)?$/.exec(url.pathname);
  if (config) {
    return config[1] === undefined
      ? json(emptyProject)
      : { headers: { 'content-type': 'text/javascript' }, body: '' };
  }
  if (/^\/(flags|decide)\/?$/.test(url.pathname)) return json(emptyProject);
  if (/^\/(e|i\/v0\/e|batch|capture|track|s)\/?$/.test(url.pathname)) {
    const body = decode(await readBody(request), url);
    events.push(...toEvents(body));
    return json({ status: 1 });
  }
  return json({});
}

const emptyProject = {
  supportedCompression: ['gzip', 'gzip-js', 'base64'],
  featureFlags: {},
  flags: {},
  sessionRecording: false,
  surveys: false,
  heatmaps: false,
  autocapture_opt_out: true,
  captureDeadClicks: false,
  capturePerformance: false,
  autocaptureExceptions: false,
  toolbarParams: {},
  isAuthenticated: false,
  siteApps: [],
  hasFeatureFlags: false,
  elementsChainAsString: true,
};

function libraryFile(name: string): Answer {
  try {
    return {
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
      body: readFileSync(join(libraryFolder, 'dist', name)),
    };
  } catch {
    return { status: 404, body: 'No such file in posthog-js.' };
  }
}

/** The library compresses what it sends: gzip, base64 in a form field, or plain JSON. */
function decode(body: Buffer, url: URL): unknown {
  const gzipped = body[0] === 0x1f && body[1] === 0x8b;
  if (gzipped) return JSON.parse(gunzipSync(body).toString('utf8')) as unknown;
  const text = body.toString('utf8');
  const field = url.searchParams.get('data') ?? new URLSearchParams(text).get('data');
  const payload = field ?? text;
  if (payload === '') return [];
  const looksLikeJson = /^\s*[[{]/.test(payload);
  const source = looksLikeJson ? payload : Buffer.from(payload, 'base64').toString('utf8');
  return JSON.parse(source) as unknown;
}

function toEvents(body: unknown): CollectedEvent[] {
  const time = new Date().toISOString();
  const list: unknown[] = Array.isArray(body)
    ? body
    : isObject(body) && Array.isArray(body['batch'])
      ? body['batch']
      : [body];
  return list.filter(isObject).map((entry) => {
    const properties = isObject(entry['properties']) ? entry['properties'] : {};
    const url = properties['$current_url'];
    return {
      time,
      event: typeof entry['event'] === 'string' ? entry['event'] : '(unnamed)',
      ...(typeof url === 'string' && { url }),
      properties,
    };
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function json(value: unknown): Answer {
  return {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

function corsHeaders(request: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'origin',
  };
}
