/** Where a command reads and writes: everything that a test puts something else in place of. */

export interface Io {
  /** Results. Called once per command, with all of it: nobody reads half an answer. */
  out(text: string): void;
  /** Complaints about how the command was called. */
  err(text: string): void;
  /** Whether results may have colours. */
  color: boolean;
  /** Folder that relative paths start from. */
  cwd: string;
  now(): Date;
}

export function processIo({ stdout, stderr, env, cwd }: NodeJS.Process): Io {
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    // https://no-color.org: any text in NO_COLOR counts.
    color: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    cwd: cwd(),
    now: () => new Date(),
  };
}

/** `sluice validate … | head` closes the pipe when it has seen enough. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
