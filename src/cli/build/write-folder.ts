/** Writes a folder as a whole: what stands there is the old one or the new one, never half of it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure.ts';

export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface WriteOptions {
  /** As messages call the folder. */
  name: string;
  /** Files of an earlier build that are replaced or go; everything else in the folder stays. */
  isOurs(path: string): boolean;
  /** Whether the folder holds an earlier build. */
  isBuild(folder: string): boolean;
}

/** Throws a Failure when it cannot be written, or when something else is there. */
export function writeFolder(folder: string, files: Files, options: WriteOptions): void {
  refuseForeign(folder, options);
  const parent = dirname(folder);
  let temporary: string | undefined;
  const release = holdSignals();
  try {
    mkdirSync(parent, { recursive: true });
    temporary = mkdtempSync(join(parent, `.${basename(folder)}-`));
    const made = join(temporary, 'new');
    mkdirSync(made);
    if (existsSync(folder)) keepOthers(folder, made, options);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), content);
    }
    swap(made, folder, join(temporary, 'old'));
  } catch (error) {
    throw error instanceof Failure ? error : notWritable(error, options.name);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    release();
  }
}

/** Puts a file in the place of another in one step. */
export function writeWhole(name: string, content: string): void {
  // What a link leads to is replaced, not the link.
  const path = existsSync(name) ? realpathSync(name) : name;
  const temporary = join(dirname(path), `.${basename(path)}-${process.pid}`);
  const release = holdSignals();
  try {
    const mode = existsSync(path) ? statSync(path).mode : undefined;
    writeFileSync(temporary, content, mode === undefined ? {} : { mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw notWritable(error, name);
  } finally {
    release();
  }
}

function refuseForeign(folder: string, { isBuild, name }: WriteOptions): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Failure(`${name} is a file. Name a folder.`);
  if (readdirSync(folder).length === 0 || isBuild(folder)) return;
  throw new Failure(
    `${name} holds other things than an earlier build. Name an empty folder, or one that is not there yet.`,
  );
}

function keepOthers(from: string, to: string, { isOurs }: WriteOptions): void {
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const name = path.replaceAll('\\', '/');
    if (isOurs(name) || statSync(join(from, path)).isDirectory()) continue;
    cpSync(join(from, path), join(to, path), { preserveTimestamps: true });
  }
}

function swap(made: string, folder: string, old: string): void {
  const wasThere = existsSync(folder);
  if (wasThere) renameSync(folder, old);
  try {
    renameSync(made, folder);
  } catch (error) {
    if (wasThere) renameSync(old, folder);
    throw error;
  }
}

/** Ctrl-C waits for the milliseconds that writing takes. */
function holdSignals(): () => void {
  const hold = (): void => {};
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, hold);
  return () => {
    for (const signal of signals) process.off(signal, hold);
  };
}

function notWritable(error: unknown, name: string): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason =
    code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
      ? 'it may not be written there. Check the permissions.'
      : message;
  return new Failure(`${name} could not be written: ${reason}`);
}

/** Reads JSON that a program wrote; undefined when it is not there or is none. */
export function readJsonOrNothing(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
