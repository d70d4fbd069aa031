/** The program `sluice`: its commands, its help, and what its exit codes mean. */
import { Command, CommanderError } from 'commander';
import { addAdd } from './commands/add.ts';
import { addBuild } from './commands/build.ts';
import { addCsp } from './commands/csp.ts';
import { addDev } from './commands/dev.ts';
import { addDiff } from './commands/diff.ts';
import { addInit } from './commands/init.ts';
import { addNewTag } from './commands/new-tag.ts';
import { addPreview } from './commands/preview.ts';
import { addSimulate } from './commands/simulate.ts';
import { addTypes } from './commands/types.ts';
import { addValidate } from './commands/validate.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { readVersion } from './package-files.ts';

/** 0: fine. 1: the input has problems. 2: the command was called in a way that it does not know. */
export type ExitCode = 0 | 1 | 2;

export interface CommandContext {
  io: Io;
  /** Tells the exit code of a command that did its work. */
  finish(code: ExitCode): void;
}

export type AddCommand = (program: Command, context: CommandContext) => void;

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addInit,
  addAdd,
  addNewTag,
  addValidate,
  addSimulate,
  addDev,
  addPreview,
  addDiff,
  addBuild,
  addCsp,
  addTypes,
];

/** Runs the command that the arguments name. Never throws. `more`: commands that need other rooms. */
export async function runProgram(
  args: readonly string[],
  io: Io,
  more: readonly AddCommand[] = [],
): Promise<ExitCode> {
  let result: ExitCode = 0;
  try {
    const program = createProgram(io);
    for (const add of [...commands, ...more]) {
      add(program, { io, finish: (code) => (result = code) });
    }
    await program.parseAsync(args, { from: 'user' });
    return result;
  } catch (error) {
    // Commander has said what is wrong; asking for help or the version is not.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Failure) io.err(`sluice: ${error.message}\n`);
    else
      io.err(
        `sluice: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 1;
  }
}

function createProgram(io: Io): Command {
  return new Command('sluice')
    .description('A tag manager whose gates open only with consent.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run it with --help to see how it is used.')
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      getOutHasColors: () => io.color,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 fine, 1 the input has problems, 2 wrong usage.

Examples:
  $ sluice init my-site
  $ sluice validate container.json
  $ sluice simulate container.json scenarios/*.json
  $ sluice build container.json -o public/sluice
  $ sluice help simulate
`,
    )
    .exitOverride();
}
