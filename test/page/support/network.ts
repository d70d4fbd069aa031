/** The network of the tests: msw answers for the site and for vendors, and everything that is asked for is noted. */
import { bypass, http, HttpResponse, passthrough, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';

export interface SeenRequest {
  /** Of this origin: path and query; of another one: in full. */
  readonly address: string;
  readonly method: string;
  readonly headers: Headers;
}

/** What the test runner itself asks for. */
const runner = /^\/(?:__|test\/|src\/|node_modules\/|favicon|mockServiceWorker|tags\.json)/;

const gif = Uint8Array.from(
  atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  (character) => character.charCodeAt(0),
);

const waiting: (() => void)[] = [];
const open = new Map<string, string>();
const listeners = new Set<(request: SeenRequest) => void>();

const worker = setupWorker(
  // What the browser has in its memory, it would not ask for again.
  http.get('/dist/*', async ({ request }) => {
    const { body, status, headers } = await fetch(bypass(request.url));
    return new HttpResponse(body, {
      status,
      headers: { 'content-type': headers.get('content-type') ?? '', 'cache-control': 'no-store' },
    });
  }),
  http.all('*', ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    if (origin === location.origin) return passthrough();
    return /\.m?js$/.test(pathname) ? script() : image();
  }),
);

worker.events.on('request:start', ({ request, requestId }) => {
  const { method, headers } = request;
  const { origin, pathname, search, href } = new URL(request.url);
  const address = origin === location.origin ? pathname + search : href;
  const isOurs = headers.get('accept')?.includes('msw/passthrough');
  if (isOurs || runner.test(address)) return;
  open.set(requestId, address);
  for (const listener of listeners) listener({ address, method, headers });
});
const answered = ({ requestId }: { requestId: string }): void => void open.delete(requestId);
worker.events.on('response:mocked', answered);
worker.events.on('response:bypass', answered);
// Where streams cannot be handed over (WebKit), msw tells of no response; the handler is done then, at least.
if (!canTransferStreams()) worker.events.on('request:end', answered);

before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
afterEach(() => {
  breakSilence();
  worker.resetHandlers();
});
after(() => worker.stop());

function canTransferStreams(): boolean {
  const stream = new ReadableStream();
  try {
    structuredClone(stream, { transfer: [stream] });
    return true;
  } catch {
    return false;
  }
}

/** Answers to requests until the test is over; those given last come first. */
export function answer(...handlers: RequestHandler[]): void {
  worker.use(...handlers);
}

/** Notes every request of pages from now on. Returns what ends that. */
export function record(listener: (request: SeenRequest) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Throws, with their addresses, while requests have not been answered. */
export function allAnswered(): true {
  if (open.size > 0) throw new Error([...open.values()].join(', '));
  return true;
}

export const isBusy = (): boolean => open.size > 0;

/** What a server says that does not answer as long as the test runs. */
export async function silence(): Promise<HttpResponse<null>> {
  await new Promise<void>((resolve) => waiting.push(resolve));
  return HttpResponse.error() as HttpResponse<null>;
}

/** Ends what `silence` began. */
export function breakSilence(): void {
  for (const end of waiting.splice(0)) end();
}

/** A script that tells the page that it ran, and then does what else it is given. */
export function script(text = ''): Response {
  return javascript(`(window.ran ??= []).push(document.currentScript?.src);${text}`);
}

export function javascript(text: string): Response {
  return new HttpResponse(text, {
    headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
  });
}

function image(): Response {
  return new HttpResponse(gif, { headers: { 'content-type': 'image/gif' } });
}
