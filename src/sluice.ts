/** The loader: the one script that a site embeds. Bundled as a classic script; everything else is fetched when needed. */
import type { Chunks, ImportChunk } from './page/chunks.ts';
import { start } from './page/start.ts';

declare const __HASH__: string;
declare const __VERSION__: string;

// Both are only known while a classic script is evaluated.
const script = document.currentScript as HTMLScriptElement | null;
const base = script?.src || location.href;

const importChunk: ImportChunk = async <Name extends keyof Chunks>(name: Name) =>
  (await import(new URL(`chunks/${name}-${__HASH__}.js`, base).href)) as Chunks[Name];

start({ script, version: __VERSION__, importChunk });
