/** `sluice policy`: the cookie policy of a site, as the element `<sluice-cookie-policy>` shows it. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { PolicyDocument } from '../../engine/policy-document.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { AddCommand } from '../program.ts';

/** Writes a policy with the words of the interface, which is another room's. */
export type WritePolicy = (
  container: ResolvedContainer,
  language: string | undefined,
  report: (message: string) => void,
) => Promise<PolicyDocument>;

interface Options {
  lang?: string;
  format: 'html' | 'md' | 'json';
  json?: true;
}

export function addPolicy(write: WritePolicy): AddCommand {
  return (program: Command, { io, finish }) => {
    const command = program
      .command('policy')
      .summary('the cookie policy of a site')
      .description(
        'Writes the cookie policy of a site from its container: what is stored and by whom, for how long and why, the visitor’s choice and rights. The same that <sluice-cookie-policy> shows.',
      )
      .argument('<container>', 'container.json or container.jsonc')
      .addOption(
        new Option('--lang <language>', 'its language; by default the container’s').argParser(
          languageTag,
        ),
      )
      .addOption(
        new Option('--format <format>', 'a fragment of a page, Markdown, or data')
          .choices(['html', 'md', 'json'])
          .default('html'),
      )
      .option('--json', 'the same as --format json')
      .addHelpText(
        'after',
        `
Examples:
  $ sluice policy container.json > cookies.html
  $ sluice policy container.json --lang fr --format md
`,
      );
    command.action(async (file: string, options: Options) => {
      const { checkContainerFile } = await import('../container-file.ts');
      const { asJson, asText, summary } = await import('../problem-report.ts');
      const { tally } = await import('../problems.ts');
      const format = options.json ? 'json' : options.format;
      const { resolved, problems } = checkContainerFile(file, io, { onlyEssentials: true });
      const { errors, warnings } = tally(problems);
      // A page leaves broken entries out and goes on; a policy that does so would not be the site's.
      if (!resolved || errors > 0) {
        if (format === 'json') io.out(asJson({ ok: false, file, errors, warnings, problems }));
        else io.err(`${asText(problems, (_style, text) => text)}${file}: ${summary(problems)}\n`);
        return finish(1);
      }
      const reports: string[] = [];
      const policy = await write(resolved, options.lang, (message) => void reports.push(message));
      if (options.lang && baseOf(policy.language) !== baseOf(options.lang)) {
        const reason = `There are no texts in ${options.lang}. ${reports.join(' ')}`;
        command.error(`error: option '--lang <language>' cannot be met. ${reason}`.trimEnd(), {
          exitCode: 2,
        });
      }
      io.out(await render(policy, format));
      finish(0);
    });
  };
}

async function render(policy: PolicyDocument, format: Options['format']): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('../policy/html.ts')).policyHtml(policy);
    case 'md':
      return (await import('../policy/markdown.ts')).policyMarkdown(policy);
    case 'json':
      return (await import('../problem-report.ts')).asJson(policy);
  }
}

function languageTag(text: string): string {
  try {
    return new Intl.Locale(text).toString();
  } catch {
    throw new InvalidArgumentError('It is no language, such as fr or pt-BR.');
  }
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
