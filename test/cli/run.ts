/** Runs the command inside the test, with files of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { addPolicy } from '../../src/cli/commands/policy.ts';
import type { Io } from '../../src/cli/io.ts';
import { runProgram } from '../../src/cli/program.ts';
import { policyOf } from '../../src/ui/policy-of.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
  /** How often it wrote its result. */
  writes: number;
}

export interface RunOptions {
  cwd?: string;
  color?: boolean;
  now?: Date;
}

export async function sluice(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const ran = { out: '', err: '', writes: 0 };
  const io: Io = {
    out(text) {
      ran.out += text;
      ran.writes++;
    },
    err(text) {
      ran.err += text;
    },
    color: options.color ?? false,
    cwd: options.cwd ?? process.cwd(),
    now: () => options.now ?? new Date('2026-11-26T12:00:00Z'),
  };
  const code = await runProgram(args, io, [addPolicy(policyOf)]);
  return { code, ...ran };
}

/** A folder with these files, gone after the tests. Values are written as JSON, texts and bytes as they are. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, isRaw ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
