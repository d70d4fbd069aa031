/** `sluice dev`: pages with a container, live. */
import type { Command } from 'commander';
import { portNumber } from '../options.ts';
import type { CommandContext } from '../program.ts';

interface Options {
  port: number;
  dir?: string;
  allowVendors?: boolean;
  json?: true;
}

export function addDev(program: Command, { io, finish }: CommandContext): void {
  program
    .command('dev')
    .summary('pages with a container, live')
    .description(
      'Serves a sample page, or the site’s own folder, with a container, on this machine alone. Reloads when you save, shows what is wrong over the page, and plays other regions, languages and choices. No request leaves for a vendor. See docs/cli.md.',
    )
    .argument('<container>', 'container.json or container.jsonc')
    .option('--port <number>', 'first port to try', portNumber, 8070)
    .option('--dir <folder>', 'folder of the site; its pages get the loader put in')
    .option('--allow-vendors', 'let requests to vendors leave')
    .option('--json', 'print address and state as JSON, one line for each change')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice dev container.json
  $ sluice dev container.json --dir public --port 3000
  $ sluice dev container.json --allow-vendors
`,
    )
    .action(async (file: string, { allowVendors = false, dir, json, port }: Options) => {
      const { startDev } = await import('../dev/dev-server.ts');
      const { untilStopped } = await import('../dev/until-stopped.ts');
      const { summary } = await import('../problem-report.ts');
      const tell = ({ errors, problems, warnings }: ReturnType<typeof server.state>): void =>
        io.out(
          json
            ? `${JSON.stringify({ url: server.url, errors, warnings, problems })}\n`
            : `${file}: ${summary(problems)}\n`,
        );
      const server = await startDev({
        file,
        port,
        dir,
        allowVendors,
        io,
        changed: (state) => tell(state),
        misfit: (finding) =>
          io.err(json ? `${JSON.stringify({ event: finding })}\n` : `${finding}\n`),
      });
      const stopped = untilStopped();
      if (!json) io.out(`${server.url}  (Ctrl-C ends it)\n`);
      tell(server.state());
      await stopped;
      await server.close();
      finish(0);
    });
}
