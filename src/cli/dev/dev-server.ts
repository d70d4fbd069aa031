/** `sluice dev`: a server of this machine alone that shows pages with a container, and tells them of changes. */
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join, resolve, sep } from 'node:path';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { distFolder } from '../package-files.ts';
import { pageScript } from '../page-script.ts';
import { watchPushes } from '../browser/watch-pushes.ts';
import { runTools } from './client-tools.ts';
import { factsOf, readState, type ContainerState } from './container-state.ts';
import { contentType } from './content-type.ts';
import { devFolder, injected, samplePage, sampleScript, sampleStyle } from './pages.ts';
import { ownHostOnly } from './policy.ts';
import { watchFiles } from './watch.ts';

export interface DevOptions {
  /** The container, as it was named. */
  file: string;
  /** First port to try; 0 takes any. */
  port: number;
  /** Folder of the site; a sample page without. */
  dir?: string | undefined;
  allowVendors: boolean;
  io: Pick<Io, 'cwd' | 'now'>;
  /** Told after each change of the container. */
  changed?(state: ContainerState): void;
  /** Told what is wrong with an event that a page pushed. */
  misfit?(finding: string): void;
  dist?: string;
}

export interface DevServer {
  url: string;
  state(): ContainerState;
  close(): Promise<void>;
}

interface Answer {
  status?: number;
  type?: string;
  body: string | Uint8Array;
}

/** Name of the function that pages tell their messages. */
const teller = '__sluiceDevMessage';

/** Bytes of a pushed message beyond which nobody reads on. */
const longestMessage = 1_000_000;

export async function startDev(options: DevOptions): Promise<DevServer> {
  const { allowVendors, changed, file, io, misfit, dist = distFolder() } = options;
  const dir = options.dir === undefined ? undefined : resolve(io.cwd, options.dir);
  if (dir !== undefined && !isFolder(dir)) throw new Failure(`${options.dir} is no folder.`);
  const path = resolve(io.cwd, file);
  let state = readState(file, io);
  const listeners = new Set<ServerResponse>();
  const watching = watchFiles(() => {
    state = readState(file, io, state);
    watching.addFolder(join(dirname(path), 'tags'));
    changed?.(state);
    for (const listener of listeners) listener.write('event: change\ndata: {}\n\n');
  });
  watching.add(path);
  watching.addFolder(join(dirname(path), 'tags'));

  function own(name: string): Answer | undefined {
    switch (name) {
      case 'client.js':
        return {
          type: 'client.js',
          body:
            pageScript(runTools, { folder: devFolder, allowVendors, teller }) +
            pageScript(watchPushes, { teller }),
        };
      case 'facts.json':
        return { type: name, body: JSON.stringify(factsOf(state)) };
      case 'container.json':
        if (!state.resolved) return undefined;
        return { type: name, body: JSON.stringify(state.resolved) };
      case 'sample.js':
        return { type: name, body: sampleScript };
      case 'sample.css':
        return { type: name, body: sampleStyle };
      default:
        return fileIn(dist, name);
    }
  }

  function page(pathname: string, cookies: string): Answer | undefined {
    const visitor = { region: cookie(cookies, 'region'), language: cookie(cookies, 'language') };
    if (dir === undefined) {
      // A sample for every path that is not a file's.
      if (/\.\w+$/.test(pathname)) return undefined;
      const html = samplePage(pathname, state.resolved?.site?.name ?? 'Sample page');
      return { type: '.html', body: injected(html, visitor) };
    }
    const wanted = pathname.slice(1);
    const names = [wanted, `${wanted}.html`, join(wanted, 'index.html')];
    for (const name of names) {
      const found = fileIn(dir, name);
      if (!found) continue;
      watching.add(join(dir, name));
      const isPage = /\.html?$/i.test(name);
      return isPage
        ? { ...found, body: injected(Buffer.from(found.body).toString(), visitor) }
        : found;
    }
    return undefined;
  }

  /** What is wrong with the message that a page pushed. */
  async function findings(request: IncomingMessage): Promise<string[]> {
    try {
      return state.misfits(JSON.parse(await textOf(request)));
    } catch {
      // Too long, no JSON, or gone: there is nothing to say.
      return [];
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const decoded = decode(pathname);
    // Another name that leads here is somebody else's page reading along (DNS rebinding).
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) {
      return send(response, { status: 403, body: 'Ask for localhost.' });
    }
    if (pathname === `${devFolder}message` && request.method === 'POST') {
      return void findings(request).then((found) => {
        for (const finding of found) misfit?.(finding);
        send(response, { type: '.json', body: JSON.stringify(found) });
      });
    }
    // Receipts, forms: there is nobody to take them.
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, { status: 204, body: '' });
    }
    if (pathname === `${devFolder}events`) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return undefined;
    }
    const found =
      decoded === undefined
        ? undefined
        : decoded.startsWith(devFolder)
          ? own(decoded.slice(devFolder.length))
          : page(decoded, request.headers.cookie ?? '');
    return send(response, found ?? { status: 404, body: 'There is no such file.' });
  }

  function send(response: ServerResponse, { body, status = 200, type = '.txt' }: Answer): void {
    const isPage = /\.html?$/.test(type);
    response.writeHead(status, {
      'content-type': contentType(type),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(isPage && !allowVendors && { 'content-security-policy': ownHostOnly }),
    });
    response.end(status === 204 ? undefined : body);
  }

  const server = createServer(answer);
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}/`,
    state: () => state,
    async close() {
      watching.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += String(part);
    if (text.length > longestMessage) throw new Error('too long');
  }
  return text;
}

/** Listens on this machine alone, on the first free port. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      server.listen(port, 'localhost');
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && port < first + 20) continue;
      throw new Failure(`No server can be started on port ${port}: ${message}`);
    }
  }
}

/** A file of a folder; nothing outside it, and nothing hidden. */
function fileIn(folder: string, name: string): Answer | undefined {
  const path = resolve(folder, name);
  if (!path.startsWith(folder + sep) || /(?:^|[/\\])\./.test(name)) return undefined;
  try {
    return { type: name, body: readFileSync(path) };
  } catch {
    // A folder, or nothing at all.
    return undefined;
  }
}

function cookie(header: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|; )sluice-dev-${name}=([\\w-]+)`).exec(header)?.[1];
  return value === '' ? undefined : value;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
