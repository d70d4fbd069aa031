/** `sluice build`: everything that a site deploys for a container. */
import type { Command } from 'commander';
import { basePath, globalName } from '../options.ts';
import type { CommandContext } from '../program.ts';

interface Options {
  output: string;
  flat?: true;
  embed?: true;
  base: string;
  dataLayer: string;
  json?: true;
}

export function addBuild(program: Command, { io, finish }: CommandContext): void {
  program
    .command('build')
    .summary('everything that a site deploys for a container')
    .description(
      'Checks a container and writes what to deploy: the loader, the chunks that it can need, the container ready to run, a manifest of hashes, compressed files and headers. See docs/cli.md.',
    )
    .argument('<container>', 'container.json or container.jsonc')
    .requiredOption('-o, --output <dir>', 'folder to write; one of an earlier build is replaced')
    .option('--flat', 'everything in one folder, for hosts without folders such as Shopify')
    .option('--embed', 'container and what runs tags inside the loader: one request')
    .option(
      '--base <path>',
      'where the folder is served, for snippet and headers',
      basePath,
      '/sluice/',
    )
    .option('--data-layer <name>', 'global name of the data layer', globalName, 'dataLayer')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ sluice build container.json -o public/sluice
  $ sluice build container.json -o public/sluice --embed
  $ sluice build container.json -o assets --flat --base https://cdn.shopify.com/s/files/1/assets/
`,
    )
    .action(async (file: string, options: Options) => {
      const { resolve } = await import('node:path');
      const { usableContainer } = await import('../usable-container.ts');
      const { buildContainer } = await import('../build/build.ts');
      const { buildText } = await import('../build/report.ts');
      const { writeBuild } = await import('../build/write-build.ts');
      const { asJson } = await import('../problem-report.ts');
      const { createPaint } = await import('../style.ts');
      const usable = usableContainer(file, io, { json: options.json });
      if (!usable) return finish(1);
      const { base, dataLayer, embed = false, flat = false, json, output } = options;
      const build = await buildContainer(usable.resolved, { base, dataLayer, embed, flat });
      writeBuild(resolve(io.cwd, output), output, build);
      const { manifest, sizes, snippet } = build;
      const { problems } = usable;
      if (json) io.out(asJson({ ok: true, file, output, snippet, sizes, manifest, problems }));
      else {
        const report = { out: output, embed, warnings: problems.length };
        io.out(buildText(build, report, createPaint(io.color)));
      }
      finish(0);
    });
}
