/** `sluice init`: a starter container and page. */
import { Option, type Command } from 'commander';
import type { CommandContext } from '../program.ts';

interface Options {
  ci?: 'github';
  json?: true;
}

export function addInit(program: Command, { io, finish }: CommandContext): void {
  program
    .command('init')
    .summary('a commented starter container and page')
    .description(
      'Writes a commented container, a page, scenarios and a README to begin with. Files that are there already stay as they are. See docs/cli.md.',
    )
    .argument('[dir]', 'folder to write them to', '.')
    .addOption(
      new Option('--ci <service>', 'add a workflow that checks each change').choices(['github']),
    )
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice init
  $ sluice init my-site --ci github
`,
    )
    .action(async (dir: string, { ci, json }: Options) => {
      const { basename, join, resolve } = await import('node:path');
      const { starterFiles } = await import('../init/starter-files.ts');
      const { writeNew } = await import('../init/write-new.ts');
      const { asJson } = await import('../problem-report.ts');
      const { createPaint } = await import('../style.ts');
      const folder = resolve(io.cwd, dir);
      const files = starterFiles({ id: idOf(basename(folder)), github: ci === 'github' });
      const { kept, written } = writeNew(folder, files, dir);
      if (json) {
        io.out(asJson({ ok: true, dir, written, kept }));
        return finish(0);
      }
      const paint = createPaint(io.color);
      const shown = (path: string): string => join(dir, path);
      io.out(
        [
          ...written.map((path) => `${paint('green', 'written')}  ${shown(path)}`),
          ...kept.map(
            (path) => `${paint('yellow', 'kept')}     ${shown(path)}, which was there already`,
          ),
          '',
          `Next: \`npx sluice validate ${shown('container.jsonc')}\`; ${shown('README.md')} has the steps.`,
          '',
        ].join('\n'),
      );
      finish(0);
    });
}

/** An id of the letters that a folder's name has. */
function idOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'my-site'
  );
}
