/**
 * Changes to the loader's text that put it elsewhere than `dist/`: without a folder for chunks (`--flat`),
 * or with container and chunks inside (`--embed`). Each knows exactly the place it changes and fails where
 * that is not there, so that a loader that was built otherwise is never broken in silence.
 */
import { Failure } from '../failure.ts';

const chunkImport = /import\((new URL\(`(?:chunks\/)?\$\{(\w+)\}-[0-9a-f]{8}\.js`,\w+\)\.href)\)/;

/** A loader that looks for its chunks beside itself. */
export function flatLoader(loader: string): string {
  return replaceOnce(loader, /`chunks\/\$\{/, '`${');
}

export interface Inside {
  /** The container as it would be served. */
  container: string;
  /** Texts of chunks by name; each is one module without imports. */
  chunks: ReadonlyMap<string, string>;
}

/**
 * A loader that has its container and some chunks inside: one classic script, no eval. It fetches nothing
 * but the container, so within it `fetch` answers with that. A copy for when the network fails is of no
 * use where the container comes with the loader.
 */
export function embeddedLoader(loader: string, { container, chunks }: Inside): string {
  const parts = [...chunks].map(([name, text]) => `${JSON.stringify(name)}:${asFunction(text)}`);
  parts.push('cache:()=>({keepContainer(){},recoverContainer(s,e){throw e}})');
  const patched = replaceOnce(loader, chunkImport, '($2 in $parts?$parts[$2]():import($1))')
    .replaceAll('$parts', 'sluiceParts')
    .trim();
  if (patched.split('fetch(').length !== 2) {
    throw new Failure(
      'This loader fetches more than its container: --embed cannot be used with it.',
    );
  }
  return [
    `(()=>{const sluiceParts={${parts.join(',')}};`,
    // No Response: its text would take a task, in which the page's next script may run first.
    `(fetch=>{${patched}})(async()=>({ok:!0,text:async()=>${JSON.stringify(container)}}))`,
    '})();\n',
  ].join('');
}

/** A module as a function that answers with its exports, each time the same ones. */
function asFunction(text: string): string {
  const found = /^([\s\S]*?);?export\{([^{}]*)\};?\s*$/.exec(text);
  if (!found || /(?:^|[;}])import[\s{"*]/.test(text)) {
    throw new Failure('A chunk has another form than --embed knows.');
  }
  const [, body = '', list = ''] = found;
  const exports = list.split(',').map((entry) => {
    const [local = '', name = local] = entry.split(' as ');
    return `${name}:${local}`;
  });
  return `(m=>()=>m??=(()=>{"use strict";${body};return{${exports.join(',')}}})())()`;
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  const all = text.match(new RegExp(pattern, 'g')) ?? [];
  if (all.length !== 1) throw new Failure('The loader has another form than this command knows.');
  return text.replace(pattern, replacement);
}
