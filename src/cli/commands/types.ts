/** `sluice types`: TypeScript declarations of the data layer's events. */
import type { Command } from 'commander';
import { globalName } from '../options.ts';
import type { CommandContext } from '../program.ts';

interface Options {
  dataLayer: string;
  json?: true;
}

export function addTypes(program: Command, { io, finish }: CommandContext): void {
  program
    .command('types')
    .summary('TypeScript declarations of the data layer’s events')
    .description(
      'Writes TypeScript declarations of the data layer from the event schemas of a container and the events that its triggers listen to: a misspelt event no longer compiles. See docs/cli.md.',
    )
    .argument('<container>', 'container.json or container.jsonc')
    .option('--data-layer <name>', 'global name of the data layer', globalName, 'dataLayer')
    .option('--json', 'print the declarations inside JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice types container.json > src/data-layer.d.ts
  $ sluice types container.json --data-layer myLayer
`,
    )
    .action(async (file: string, { dataLayer, json }: Options) => {
      const { usableContainer } = await import('../usable-container.ts');
      const { declarations } = await import('../types/declarations.ts');
      const { asJson } = await import('../problem-report.ts');
      const usable = usableContainer(file, io, { json, piped: true, onlyEssentials: true });
      if (!usable) return finish(1);
      const text = declarations(usable.container, usable.resolved, { dataLayer });
      io.out(json ? asJson({ ok: true, file, declarations: text }) : text);
      finish(0);
    });
}
