/** Serves what is measured: a page for each layout and number of tags, and one that only links. */
import { build } from 'esbuild';
import { createServer, type Server } from 'node:http';
import { minified } from '../minify.ts';
import { containerOf } from './container.ts';
import { makeRules, type Layout } from './rules.ts';

export interface ServerOptions {
  /** Folder of the repository. */
  root: string;
  /** Functions keep their names, for profiles; otherwise all is as visitors download it. */
  isReadable: boolean;
}

export async function createBenchServer(options: ServerOptions): Promise<Server> {
  const scripts: Record<string, string> = {
    '/page.js': await bundle('scripts/bench/page.ts', options),
    '/link-page.js': await bundle('scripts/bench/link-page.ts', options),
  };
  const server = createServer((request, response) => {
    const answer = (type: string, body: string): void => {
      response.setHeader('content-type', type);
      response.end(body);
    };
    // An isolated page has a clock of five microseconds instead of a hundred.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, layout, tags, file] = pathname.split('/');
    const script = scripts[pathname];
    if (script !== undefined) answer('text/javascript', script);
    else if (layout === 'link') answer('text/html', document('link-page.js'));
    else if (file === '') answer('text/html', document('page.js'));
    else if (file === 'container.json') {
      const rules = makeRules(layout as Layout, Number(tags));
      answer('application/json', JSON.stringify(containerOf(rules)));
    } else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

function document(script: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Sluice</title>
<script src="/${script}" data-container="container.json"></script>`;
}

async function bundle(entry: string, { root, isReadable }: ServerOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minifySyntax: true,
    target: 'es2022',
    format: 'iife',
    write: false,
  });
  const { text } = outputFiles[0]!;
  if (isReadable) return text;
  return new TextDecoder().decode(await minified(text, { module: false, isUrgent: true }));
}
