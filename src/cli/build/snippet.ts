/** What a page has to carry: the element of the loader, and the optional stub. */
import { integrity } from './hashes.ts';
import { stubScript } from './stub.ts';

export interface SnippetOptions {
  /** Where the folder is served: a path or an address, with a slash at its end. */
  base: string;
  loader: string;
  /** As it is served; undefined where it is inside the loader. */
  container: string | undefined;
  dataLayer: string;
}

export interface Snippet {
  /** The element with hashes: pages then run this build and no other. */
  pinned: string;
  /** The same without: a new build needs no change of the pages. */
  plain: string;
  stub: string;
  /** Of the stub, for `script-src`. */
  stubHash: string;
}

export function snippet({ base, loader, container, dataLayer }: SnippetOptions): Snippet {
  const layer = dataLayer === 'dataLayer' ? [] : [['data-layer', dataLayer]];
  const source = ['src', `${base}sluice.js`];
  const address = container === undefined ? [] : [['data-container', `${base}container.json`]];
  const hashes = [
    ['integrity', integrity('sha384', loader)],
    ...(container === undefined
      ? []
      : [['data-container-integrity', integrity('sha384', container)]]),
    // Without it, a browser checks no hash of another origin.
    ...(base.startsWith('/') ? [] : [['crossorigin', 'anonymous']]),
  ];
  const stub = stubScript(dataLayer);
  return {
    pinned: element([source, ...address, ...layer, ...hashes]),
    plain: element([source, ...address, ...layer]),
    stub: `<script>${stub}</script>`,
    stubHash: integrity('sha256', stub),
  };
}

function element(attributes: readonly (readonly string[])[]): string {
  const lines = attributes.map(([name, value]) => `${name}="${value}"`);
  const [first, ...rest] = lines;
  if (rest.length < 2) return `<script async ${lines.join(' ')}></script>`;
  return `<script\n  async\n${[first, ...rest].map((line) => `  ${line}\n`).join('')}></script>`;
}
