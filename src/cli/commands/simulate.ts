/** `sluice simulate`: plays visits without a browser, by the same engine, and checks what fired. */
import type { Command } from 'commander';
import type { CommandContext } from '../program.ts';

interface Options {
  consentMatrix?: true;
  strict?: true;
  verbose?: true;
  json?: true;
}

export function addSimulate(program: Command, { io, finish }: CommandContext): void {
  const command = program
    .command('simulate')
    .summary('plays visits without a browser and checks what fired')
    .description(
      'Plays scenarios by the engine that runs in a page, and compares what fired with what they expect. See docs/simulate.md.',
    )
    .argument('<container>', 'container.json or container.jsonc')
    .argument('[scenarios...]', 'scenario files, or patterns such as "scenarios/**/*.json"')
    .option('--consent-matrix', 'show which tags can fire under each combination of answers')
    .option('--strict', 'let warnings fail as well, such as events that break their schema')
    .option('--verbose', 'show every decision of scenarios that pass, too')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice simulate container.json scenarios/refuse.json
  $ sluice simulate container.json "scenarios/*.json" --strict
  $ sluice simulate container.json --consent-matrix
`,
    );
  command.action(async (container: string, scenarios: string[], options: Options) => {
    if (scenarios.length === 0 && !options.consentMatrix) {
      command.error(
        "error: missing required argument 'scenarios', or the option --consent-matrix",
        {
          exitCode: 2,
        },
      );
    }
    const { simulate } = await import('../simulate/simulate.ts');
    const { simulationJson, simulationText } = await import('../simulate/report.ts');
    const { createPaint } = await import('../style.ts');
    const { consentMatrix: withMatrix = false, strict = false, verbose = false } = options;
    const report = simulate({ container, scenarios, withMatrix, strict }, io);
    const text = options.json
      ? simulationJson(report, container)
      : simulationText(report, createPaint(io.color), verbose);
    io.out(text);
    finish(report.ok ? 0 : 1);
  });
}
