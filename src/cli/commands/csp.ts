/** `sluice csp`: the Content-Security-Policy that a container needs. */
import { Option, type Command } from 'commander';
import { cspFormats, type CspFormat } from '../csp/formats.ts';
import type { CommandContext } from '../program.ts';

interface Options {
  format: CspFormat;
  nonce: boolean;
  json?: true;
}

export function addCsp(program: Command, { io, finish }: CommandContext): void {
  program
    .command('csp')
    .summary('the Content-Security-Policy that a container needs')
    .description(
      'Writes the Content-Security-Policy that a container needs: from the hosts of its tags, vendors and embeds. Add what the site itself needs. See docs/cli.md.',
    )
    .argument('<container>', 'container.json or container.jsonc')
    .addOption(
      new Option('--format <format>', 'a header, a line for a server, or an element')
        .choices(cspFormats)
        .default('header'),
    )
    .option('--no-nonce', 'for hosts that cannot make a nonce: scripts go by their hosts')
    .option('--json', 'print each source with what it is for')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice csp container.json
  $ sluice csp container.json --format nginx > csp.conf
  $ sluice csp container.json --no-nonce --format meta
  $ sluice csp container.json --json | jq '.directives[] | select(.name == "connect-src")'
`,
    )
    .action(async (file: string, options: Options) => {
      const { usableContainer } = await import('../usable-container.ts');
      const { cspData, cspText } = await import('../csp/formats.ts');
      const { asJson } = await import('../problem-report.ts');
      const { format, json, nonce } = options;
      const usable = usableContainer(file, io, { json, piped: true, onlyEssentials: true });
      if (!usable) return finish(1);
      const { resolved } = usable;
      io.out(
        json
          ? asJson({ ok: true, file, ...cspData(resolved, nonce) })
          : cspText(resolved, format, nonce),
      );
      finish(0);
    });
}
