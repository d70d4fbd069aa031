#!/usr/bin/env node
/** The command `sluice`. Only wires the process to the program. */
import { addPolicy } from './cli/commands/policy.ts';
import { processIo } from './cli/io.ts';
import { runProgram } from './cli/program.ts';

const policy = addPolicy(async (...request) =>
  (await import('./ui/policy-of.ts')).policyOf(...request),
);

// Never `process.exit()`: it would cut off what a pipe has not taken yet.
process.exitCode = await runProgram(process.argv.slice(2), processIo(process), [policy]);
