/** The compressed forms of a file, as a server sends them. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface Compressed {
  gzip: Uint8Array;
  brotli: Uint8Array;
}

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** The best that either can do; the same bytes each time. */
export async function compress(content: string | Uint8Array): Promise<Compressed> {
  const bytes = Buffer.from(content);
  const [small, smaller] = await Promise.all([
    toGzip(bytes, { level: 9 }),
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  return { gzip: small, brotli: smaller };
}
