/** `sluice add`: adds a tag of the catalogue to a container. */
import type { Command } from 'commander';
import type { CommandContext } from '../program.ts';

interface Options {
  container: string;
  id?: string;
  trigger?: string[];
  category?: string;
  vendor?: string;
  json?: true;
}

export function addAdd(program: Command, { io, finish }: CommandContext): void {
  const command: Command = program
    .command('add')
    .summary('adds a tag of the catalogue to a container')
    .description(
      'Adds a tag to a container and keeps its comments and format. Without a type, lists the catalogue. A service that pages embed becomes a vendor. See docs/cli.md.',
    )
    .argument('[type]', 'type of the tag')
    .argument('[params...]', 'parameters as name=value; values may hold {{references}}')
    .option('-c, --container <file>', 'the container', 'container.json')
    .option('--id <id>', 'id of the tag; by default its type')
    .option('--trigger <id...>', 'its triggers; by default all-pages')
    .option('--category <id>', 'its category, where it is not the type’s')
    .option('--vendor <id>', 'its vendor, for types that have none')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice add
  $ sluice add google-tag tagId=G-ABC123
  $ sluice add ga4-event tagId=G-ABC123 event=purchase ecommerce=true --id order --trigger order-placed
  $ sluice add youtube -c container.jsonc
`,
    );
  command.action(async (type: string | undefined, params: string[], options: Options) => {
    const { dirname, join, resolve } = await import('node:path');
    const { catalogue, catalogueEntries, catalogueText, similarTypes } =
      await import('../add/catalogue.ts');
    const { addToContainer } = await import('../add/add-tag.ts');
    const { asJson, asText } = await import('../problem-report.ts');
    const { createPaint } = await import('../style.ts');
    const { container: file, json, trigger: triggers, ...rest } = options;
    const own = { path: join(dirname(resolve(io.cwd, file)), 'tags'), name: 'tags' };
    const templates = catalogue(own);
    if (type === undefined) {
      const entries = catalogueEntries(templates);
      io.out(json ? asJson(entries) : catalogueText(entries));
      return finish(0);
    }
    const template = templates.get(type);
    if (!template) {
      const similar = similarTypes(type, templates);
      const advice =
        similar.length > 0
          ? `Did you mean ${similar.join(', ')}?`
          : 'Run `sluice add` to see all types, or `sluice new-tag` to write one.';
      command.error(`error: there is no type "${type}". ${advice}`, { exitCode: 2 });
    }
    const added = addToContainer({ file, template, params, triggers, ...rest }, io);
    const { entry, hints, id, problems, section } = added;
    const ok = problems.length === 0;
    const paint = createPaint(io.color);
    if (json) io.out(asJson({ ok, file, ...added }));
    else if (!ok) io.out(`${asText(problems, paint)}${file}: nothing was added.\n`);
    else {
      const what = `${section.slice(0, -1)} "${id}"`;
      io.out(
        [
          `${paint('green', 'added')}  ${what} to ${file}`,
          '',
          JSON.stringify(entry, null, 2),
          '',
          ...hints,
          'Next: `sluice validate`, and `sluice diff` for what it means for visitors.',
          '',
        ].join('\n'),
      );
    }
    finish(ok ? 0 : 1);
  });
}
