/** Hashes in the forms that browsers, receipts and file names use. */
import { createHash } from 'node:crypto';

/** As Subresource Integrity and Content-Security-Policy write it: `sha384-…`. */
export function integrity(algorithm: 'sha256' | 'sha384', content: string | Uint8Array): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/** For names of files: the first sixteen digits of the SHA-256. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
