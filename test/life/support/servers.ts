/**
 * The two servers of this suite: sites under every name below `localhost`, and a vendor on another
 * port. Both remember what they were asked; neither lets anything be kept without asking.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { productFile } from '../../../demo/server/assets.ts';
import { close, listen, readBody } from '../../../demo/server/http.ts';
import { vendorLibrary } from './vendor-library.ts';

/** A request that reached a server. */
export interface Seen {
  readonly url: URL;
  readonly cookies: string;
  /** `prefetch;prerender` where the page is not looked at yet. */
  readonly purpose: string;
  readonly body: string;
}

/** What a site serves, apart from Sluice. */
export interface SiteContent {
  container: string;
  /** The page at a path; a path that is not there has the page of `*`. */
  pages: Record<string, string>;
  /** What the endpoint of receipts answers. */
  receiptStatus: number;
  /** `/held.gif` is answered when this resolves. */
  held: Promise<unknown>;
}

export interface Servers {
  /** Of a site: `a`, `b`, `shop.a`… */
  origin(name?: string): string;
  readonly vendor: string;
  readonly site: Seen[];
  readonly vendors: Seen[];
  serve(content: SiteContent): void;
  /** Whether nobody has asked for anything for a moment, counted from `time` at the earliest. */
  isQuietSince(time: number): boolean;
  /** Somebody was asked for something elsewhere. */
  disturb(): void;
  close(): Promise<void>;
}

const distFolder = fileURLToPath(new URL('../../../dist', import.meta.url));

const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

export async function startServers(): Promise<Servers> {
  const site: Seen[] = [];
  const vendors: Seen[] = [];
  let content: SiteContent = {
    container: '',
    pages: {},
    receiptStatus: 204,
    held: Promise.resolve(),
  };

  async function answerSite(seen: Seen, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = seen.url;
    if (pathname === '/sluice/container.json')
      return send(response, 'application/json', content.container);
    if (pathname.startsWith('/sluice/')) {
      const file = await productFile(pathname.slice('/sluice/'.length), distFolder);
      response.writeHead(file ? 200 : 404, { ...file?.headers });
      return void response.end(file?.body);
    }
    if (pathname === '/consent') return void response.writeHead(content.receiptStatus).end();
    // A server that sets cookies of its own: `/set?cookie=…`.
    if (pathname === '/set') {
      response.writeHead(204, { 'set-cookie': searchParams.getAll('cookie') });
      return void response.end();
    }
    if (pathname === '/held.gif') await content.held;
    if (/\.(?:gif|ico)$/.test(pathname)) return send(response, 'image/gif', pixel);
    return send(
      response,
      'text/html; charset=utf-8',
      content.pages[pathname] ?? content.pages['*'] ?? '',
    );
  }

  async function answerVendor(seen: Seen, response: ServerResponse): Promise<void> {
    const { pathname } = seen.url;
    // Third-party, and known again on every site.
    response.setHeader('set-cookie', 'vendor_uid=1; Path=/; SameSite=None; Secure');
    response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/lib.js') return send(response, 'text/javascript', vendorLibrary);
    if (pathname.startsWith('/frame/')) {
      return send(response, 'text/html', `<!doctype html><title>Frame</title><p>${pathname}`);
    }
    return send(response, 'image/gif', pixel);
  }

  const traffic = createTraffic();
  const siteServer = serverOf(site, answerSite, traffic);
  const vendorServer = serverOf(vendors, answerVendor, traffic);
  const [siteUrl, vendorUrl] = await Promise.all([listen(siteServer, 0), listen(vendorServer, 0)]);
  return {
    origin: (name = 'a') => siteUrl.replace('localhost', `${name}.localhost`),
    vendor: vendorUrl.replace('localhost', 'vendor.localhost'),
    site,
    vendors,
    serve(next) {
      content = next;
    },
    isQuietSince: traffic.isQuietSince,
    disturb: traffic.disturb,
    async close() {
      await Promise.all([close(siteServer), close(vendorServer)]);
    },
  };
}

type Answer = (seen: Seen, response: ServerResponse) => Promise<void>;

/** Requests that are being answered, and when the last one came or went. */
interface Traffic {
  begin(response: ServerResponse): void;
  disturb(): void;
  isQuietSince(time: number): boolean;
}

function createTraffic(): Traffic {
  const quietMilliseconds = 250;
  const open = new Set<ServerResponse>();
  let lastChange = 0;
  const disturb = (): void => {
    lastChange = Date.now();
  };
  return {
    begin(response) {
      open.add(response);
      disturb();
      response.once('close', () => {
        open.delete(response);
        disturb();
      });
    },
    disturb,
    isQuietSince: (time) =>
      open.size === 0 && Date.now() - Math.max(time, lastChange) > quietMilliseconds,
  };
}

function serverOf(log: Seen[], answer: Answer, traffic: Traffic): Server {
  return createServer((request, response) => {
    traffic.begin(response);
    void see(request).then(async (seen) => {
      log.push(seen);
      response.setHeader('cache-control', 'no-cache');
      await answer(seen, response);
    });
  });
}

async function see(request: IncomingMessage): Promise<Seen> {
  const { headers, url = '/' } = request;
  return {
    url: new URL(url, `http://${headers.host ?? 'localhost'}`),
    cookies: headers.cookie ?? '',
    purpose: String(headers['sec-purpose'] ?? ''),
    body: request.method === 'POST' ? (await readBody(request)).toString() : '',
  };
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
}

/** Of the built product. */
export const tagsFolder: string = join(distFolder, 'tags');
