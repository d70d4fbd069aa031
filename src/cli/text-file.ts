/** Turns the bytes of a file into text, or says why they are none. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Finding } from './problems.ts';

/** Bytes beyond which a file is no longer taken for what it is called. */
export const sizeLimit = 5_000_000;

export type Decoded =
  | { ok: true; text: string }
  /** `text`: as far as it is good, where it is the text that is wrong. */
  | { ok: false; finding: Finding; text?: string };

type Fault = (id: string, message: string, advice: string) => { ok: false; finding: Finding };

const fault: Fault = (id, message, advice) => ({
  ok: false,
  finding: { id, level: 'error', pointer: '', message, advice },
});

/** Reads a file. Never throws. */
export function readTextFile(path: string): Decoded {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    return notReadable(error as NodeJS.ErrnoException);
  }
}

/** Decodes UTF-8, the only encoding that JSON has. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > sizeLimit) {
    const megabytes = (bytes.length / 1e6).toFixed(1);
    return fault(
      'too-large',
      `The file has ${megabytes} MB; more than ${sizeLimit / 1e6} MB is not read.`,
      'Check that it is the right file.',
    );
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return fault('not-utf-8', 'The file is encoded in UTF-16.', 'Save it as UTF-8.');
  }
  if (!isUtf8(bytes)) {
    const message = 'Here is a byte that is not UTF-8.';
    return { ...fault('not-utf-8', message, 'Save the file as UTF-8.'), text: goodPart(bytes) };
  }
  // A byte order mark is kept, to be told about.
  return { ok: true, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

function notReadable({ code, message }: NodeJS.ErrnoException): Decoded {
  switch (code) {
    case 'ENOENT':
      return fault('not-found', 'There is no such file.', 'Check the path.');
    case 'EISDIR':
      return fault('not-found', 'This is a folder.', 'Name a file in it.');
    case 'EACCES':
    case 'EPERM':
      return fault('not-readable', 'The file may not be read.', 'Check its permissions.');
    default:
      return fault('not-readable', `The file cannot be read: ${message}`, 'Check the path.');
  }
}

/** The text before the first byte that is not UTF-8. */
function goodPart(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  // A prefix that is no text stays none however long it gets.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // A character that is cut off at the end is no mistake.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // With `stream`, half a character at the end is left out.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, good), { stream: true });
}
