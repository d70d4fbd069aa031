/** `sluice preview`: a live site with a container of one's own. */
import { InvalidArgumentError, type Command } from 'commander';
import type { CommandContext } from '../program.ts';

interface Options {
  region?: string;
  lang?: string;
  json?: true;
}

export function addPreview(program: Command, { io, finish }: CommandContext): void {
  program
    .command('preview')
    .summary('a live site with this container instead of the deployed one')
    .description(
      'Opens a site in a browser with this container instead of the deployed one. Only that browser sees it. What fires there is really sent. It takes puppeteer-core and an installed Chrome, Chromium or Edge. See docs/cli.md.',
    )
    .argument('<container>', 'container.json or container.jsonc')
    .argument('<url>', 'address of a page of the site', address)
    .option('--region <code>', 'region of the visitor, such as FR or US-CA')
    .option('--lang <language>', 'language of the interface')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice preview container.json https://shop.example/
  $ sluice preview container.json https://shop.example/cart --region US-CA --lang en
`,
    )
    .action(async (file: string, url: string, { json, lang: language, region }: Options) => {
      const { usableContainer } = await import('../usable-container.ts');
      const { readState } = await import('../dev/container-state.ts');
      const { openPreview } = await import('../preview/preview.ts');
      const { untilStopped } = await import('../dev/until-stopped.ts');
      const { asJson } = await import('../problem-report.ts');
      const usable = usableContainer(file, io, { json, onlyEssentials: true });
      if (!usable) return finish(1);
      let state = readState(file, io);
      const browser = await openPreview({
        url,
        cwd: io.cwd,
        region,
        language,
        container: () => (state = readState(file, io, state)).resolved,
        onMessage(message) {
          for (const misfit of state.misfits(message)) io.err(`${misfit}\n`);
        },
      });
      const stopped = untilStopped();
      io.out(
        json
          ? asJson({ ok: true, file, url })
          : `${url} with ${file}. Reload the page after a change; close the browser or press Ctrl-C to end.\n`,
      );
      const closed = new Promise((resolve) => browser.once('disconnected', resolve));
      await Promise.race([closed, stopped]);
      await browser.close();
      finish(0);
    });
}

function address(text: string): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new InvalidArgumentError('It is no address such as https://shop.example/.');
  }
  return text;
}
