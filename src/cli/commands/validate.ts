/** `sluice validate`: everything that is wrong with a container, at once. */
import { Option, type Command } from 'commander';
import type { CommandContext } from '../program.ts';

interface Options {
  strict?: true;
  format: 'text' | 'github';
  json?: true;
}

export function addValidate(program: Command, { io, finish }: CommandContext): void {
  program
    .command('validate')
    .summary('everything that is wrong with a container, at once')
    .description(
      'Checks a container: JSON, schema, references, categories, triggers, patterns and what the law asks for. Each problem comes with its place and with what to do. See docs/validate.md.',
    )
    .argument('<container>', 'container.json, or container.jsonc with comments')
    .option('--strict', 'let warnings fail as well')
    .addOption(
      new Option('--format <format>', 'how problems are printed')
        .choices(['text', 'github'])
        .default('text'),
    )
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice validate container.json
  $ sluice validate container.json --strict --format github
  $ sluice validate container.json --json | jq '.problems[].message'
`,
    )
    .action(async (file: string, options: Options) => {
      const { checkContainerFile } = await import('../container-file.ts');
      const { asAnnotations, asJson, asText, summary } = await import('../problem-report.ts');
      const { tally } = await import('../problems.ts');
      const { createPaint } = await import('../style.ts');
      const { problems } = checkContainerFile(file, io);
      const { errors, warnings } = tally(problems);
      const failed = errors > 0 || (options.strict === true && warnings > 0);
      if (options.json) io.out(asJson({ ok: !failed, file, errors, warnings, problems }));
      else if (options.format === 'github')
        io.out(asAnnotations(problems) + `${file}: ${summary(problems)}\n`);
      else io.out(asText(problems, createPaint(io.color)) + `${file}: ${summary(problems)}\n`);
      finish(failed ? 1 : 0);
    });
}
