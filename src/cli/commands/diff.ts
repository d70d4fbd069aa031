/** `sluice diff`: what changes for visitors from one container to the next. */
import type { Command } from 'commander';
import type { CommandContext } from '../program.ts';

interface Options {
  strict?: true;
  json?: true;
}

export function addDiff(program: Command, { io, finish }: CommandContext): void {
  program
    .command('diff')
    .summary('what changes for visitors from one container to the next')
    .description(
      'Compares two containers: first of all whether everybody is asked again, and why; then partners, storage, hosts, tags, triggers and settings. See docs/cli.md.',
    )
    .argument('<old>', 'the container as it is deployed')
    .argument('<new>', 'the container as it will be')
    .option('--strict', 'fail when partners or storage changed and site.policyUpdated did not')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice diff deployed.json container.json
  $ git show main:container.json > old.json && sluice diff old.json container.json --strict
  $ sluice diff old.json container.json --json | jq '.asksAgain[].text'
`,
    )
    .action(async (old: string, fresh: string, { json, strict }: Options) => {
      const { checkContainerFile } = await import('../container-file.ts');
      const { compareContainers } = await import('../diff/compare-containers.ts');
      const { comparisonText } = await import('../diff/report.ts');
      const { asJson, asText, summary } = await import('../problem-report.ts');
      const { createPaint } = await import('../style.ts');
      const paint = createPaint(io.color);
      const check = (file: string) => checkContainerFile(file, io, { onlyEssentials: true });
      const [before, after] = [check(old), check(fresh)];
      const problems = [...before.problems, ...after.problems].filter(
        ({ level }) => level === 'error',
      );
      const { container: oldContainer, resolved: oldResolved } = before;
      const { container, resolved } = after;
      if (problems.length > 0 || !oldContainer || !oldResolved || !container || !resolved) {
        io.out(
          json
            ? asJson({ ok: false, old, new: fresh, problems })
            : `${asText(problems, paint)}${summary(problems)}\n`,
        );
        return finish(1);
      }
      const comparison = compareContainers(
        { container: oldContainer, resolved: oldResolved },
        { container, resolved },
      );
      const ok = !(strict && comparison.policyUpdated.overdue);
      io.out(
        json ? asJson({ ok, old, new: fresh, ...comparison }) : comparisonText(comparison, paint),
      );
      finish(ok ? 0 : 1);
    });
}
