/** A page with one tag type whose published library really runs; the vendor's hosts are played by the test. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { HTTPRequest } from 'puppeteer-core';
import { close, contentType, listen, send } from '../../demo/server/http.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type { TagSettings } from '../../src/engine/types.ts';
import { container, template, templates } from './containers.ts';

export interface Library {
  type: string;
  /** Where the template loads it from; everything else is the collector's. */
  script: RegExp;
  /**
   * The file that the vendor serves there, in its npm package. Where that holds modules alone, one of
   * `library-scripts/`, which makes a script of them.
   */
  file: string;
  /** Further files that it asks for and that do not lie beside it. */
  further?: [address: RegExp, file: string][];
  /** Parameters beside the template's example. */
  params?: Record<string, unknown>;
  /** What it looks for in the page. */
  markup?: string;
  /** What the collector says, where `{}` would not do. */
  replies?: [address: RegExp, reply: object][];
  /** What it only removes, which looks like keeping it, or keeps for no longer than it takes to see that it can. */
  passing?: string[];
}

export interface LibrarySite {
  readonly url: string;
  readonly resolved: ResolvedContainer;
  readonly template: TagTemplate;
  close(): Promise<void>;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { resolve: find } = createRequire(import.meta.url);

/** A server of the page; a tag for each action waits for an event of the action's name. */
export async function startLibrarySite(library: Library): Promise<LibrarySite> {
  const { type, markup = '' } = library;
  const own = template(type);
  const resolved = resolve(own, library.params);
  const page = `<!doctype html><title>${type}</title>
    <script src="/dist/sluice.js" data-container="/container.json"></script><h1>${type}</h1>${markup}`;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = path.startsWith('/dist/')
      ? readFileSync(join(dist, path.slice('/dist/'.length)))
      : path === '/container.json'
        ? JSON.stringify(resolved)
        : page;
    const kind = body === page ? 'text/html; charset=utf-8' : contentType(path);
    send(response, { headers: { 'content-type': kind }, body });
  });
  const url = await listen(server, 0);
  return { url, resolved, template: own, close: () => close(server) };
}

/** Answers a request to the vendor: its library, or what its collector says. */
export async function answerAsVendor(request: HTTPRequest, library: Library): Promise<void> {
  const url = request.url();
  if (url.startsWith('http://localhost')) return request.continue();
  const headers = {
    'access-control-allow-origin': request.headers()['origin'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': request.headers()['access-control-request-headers'] ?? '',
  };
  const known = library.script.test(url)
    ? library.file
    : library.further?.find(([address]) => address.test(url))?.[1];
  if (known === undefined && !url.endsWith('.js')) {
    const [, reply = {}] = library.replies?.find(([address]) => address.test(url)) ?? [];
    const body = JSON.stringify(reply);
    return request.respond({ headers, contentType: 'application/json', body });
  }
  // Parts that it loads by itself lie beside it.
  const body = await scriptText(known ?? join(dirname(find(library.file)), basename(url)));
  return request.respond({ headers, contentType: 'text/javascript', body });
}

async function scriptText(file: string): Promise<string | Uint8Array> {
  if (file.startsWith('library-scripts/')) {
    const entryPoints = [fileURLToPath(new URL(file, import.meta.url))];
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      format: 'iife',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  }
  const path = isAbsolute(file) ? file : find(file);
  return existsSync(path) ? readFileSync(path) : '';
}

function resolve(own: TagTemplate, given: Library['params']): ResolvedContainer {
  const { examples = [], params, actions, category } = own;
  const values = { event: 'Tested', userId: 'visitor-1', userData: { plan: 'free' } };
  const declared = Object.entries(values).filter(([name]) => name in (params.properties ?? {}));
  const tags = Object.keys(actions).map((action, index): [string, TagSettings] => [
    action,
    {
      type: own.type,
      ...(category && { category }),
      triggers: [index === 0 ? 'all-pages' : action],
      params: { ...Object.fromEntries(declared), ...examples[0], ...given, action },
    },
  ]);
  const settings = container({
    tags: Object.fromEntries(tags),
    triggers: Object.fromEntries(tags.map(([event]) => [event, { type: 'event', event }])),
  });
  const { consent } = settings;
  const resolution = resolveContainer(
    { ...settings, consent: { ...consent, onWithdraw: 'stay' } },
    templates(own.type),
  );
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  return resolution.resolved;
}
