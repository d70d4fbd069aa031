/** Minifies what visitors download. Terser comes out some five percent below esbuild (docs/decisions/). */
import { minify } from 'terser';

/** Says that nearly all functions of a file will run: V8 compiles them while the file arrives, off the main thread. */
const allRun = '//# allFunctionsCalledOnLoad\n';

interface MinifyOptions {
  /** An ES module rather than a classic script. */
  module: boolean;
  /** Most of it runs as soon as it is there, and somebody waits for it. */
  isUrgent: boolean;
}

export async function minified(
  code: string,
  { isUrgent, module }: MinifyOptions,
): Promise<Uint8Array> {
  const { code: small } = await minify(code, {
    module,
    ecma: 2020,
    compress: {
      passes: 3,
      // Nothing of ours reads `this` in a function that could be an arrow, or a function's `length`.
      unsafe_arrows: true,
      keep_fargs: false,
      // No getter of ours does more than to answer.
      pure_getters: true,
      // What is inlined is not what gzip saw before.
      inline: 1,
    },
    format: { comments: false },
  });
  return new TextEncoder().encode(isUrgent ? `${allRun}${small}` : small);
}
