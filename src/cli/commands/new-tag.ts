/** `sluice new-tag`: a tag template to begin with. */
import { InvalidArgumentError, type Command } from 'commander';
import type { CommandContext } from '../program.ts';

interface Options {
  dir: string;
  json?: true;
}

export function addNewTag(program: Command, { io, finish }: CommandContext): void {
  const command: Command = program
    .command('new-tag')
    .summary('a tag template to begin with')
    .description(
      'Writes tags/<type>.json, a template that is valid and says where to fill in what, and tags/<type>.md, which explains every property and has a checklist. See docs/templates.md.',
    )
    .argument('<type>', 'type of the new tag, such as acme-pixel', typeName)
    .option('--dir <dir>', 'folder of the templates, beside the container', 'tags')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice new-tag acme-pixel
  $ sluice new-tag acme-pixel --dir site/tags
`,
    );
  command.action(async (type: string, { dir, json }: Options) => {
    const { join, resolve } = await import('node:path');
    const { templateScaffold, templateSheet } = await import('../new-tag/scaffold.ts');
    const { writeNew } = await import('../init/write-new.ts');
    const { catalogueTypes } = await import('../templates.ts');
    const { asJson } = await import('../problem-report.ts');
    const { createPaint } = await import('../style.ts');
    const files = new Map([
      [`${type}.json`, templateScaffold(type)],
      [`${type}.md`, templateSheet(type)],
    ]);
    const { kept, written } = writeNew(resolve(io.cwd, dir), files, dir);
    const ok = kept.length === 0;
    const isCatalogue = catalogueTypes().includes(type);
    if (json) io.out(asJson({ ok, type, dir, written, kept }));
    else {
      const paint = createPaint(io.color);
      io.out(
        [
          ...written.map((path) => `${paint('green', 'written')}  ${join(dir, path)}`),
          ...kept.map(
            (path) => `${paint('red', 'kept')}     ${join(dir, path)}, which was there already`,
          ),
          ...(isCatalogue
            ? [
                `The catalogue has a type "${type}" too: this one comes first for containers beside ${dir}.`,
              ]
            : []),
          '',
          `Next: fill in what says TODO, then \`npx sluice add ${type} siteId=ABC123\`.`,
          '',
        ].join('\n'),
      );
    }
    finish(ok ? 0 : 1);
  });
}

function typeName(text: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) {
    throw new InvalidArgumentError('A type is of small letters, digits and hyphens: acme-pixel.');
  }
  return text;
}
