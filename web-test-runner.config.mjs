/** Tests that need a browser. `npm run test:browser`; the repository's files are served from the root. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { browsers } from './scripts/testing/browsers.mjs';
import { countReporter } from './scripts/testing/browser-reporter.mjs';
import { prebundle } from './scripts/testing/prebundle-plugin.mjs';
import { repository } from './scripts/testing/run.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** msw's worker must be at the root, for its scope to be the whole origin. */
function mockServiceWorker() {
  const path = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  const body = readFileSync(path, 'utf8');
  return {
    name: 'mock-service-worker',
    serve: (context) =>
      context.path === '/mockServiceWorker.js' ? { body, type: 'js' } : undefined,
  };
}

/** All tag templates at once, as `/tags.json`. */
function catalogue() {
  const folder = new URL('tags/', import.meta.url);
  return {
    name: 'catalogue',
    serve(context) {
      if (context.path !== '/tags.json') return undefined;
      const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
      const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
      return { body: `[${texts.join()}]`, type: 'json' };
    },
  };
}

/** The command `forced-colors` (`active`, `none`), which `emulateMedia` only knows in Playwright. */
function forcedColors() {
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      const features = [{ name: 'forced-colors', value: payload }];
      await client.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}

/** Import attributes get lost with esbuild's target, so an imported JSON file becomes a script. */
function jsonModules() {
  return {
    name: 'json-modules',
    resolveImport: ({ source }) =>
      /^\.{0,2}\/.*\.json$/.test(source) ? `${source}?module` : undefined,
    transform: (context) =>
      context.path.endsWith('.json') && context.query.module !== undefined
        ? { body: `export default ${context.body}`, headers: { 'content-type': 'text/javascript' } }
        : undefined,
  };
}

export default {
  rootDir: repository,
  files: ['test/{page,ui,inspector}/**/*.test.ts'],
  // "localhost" counts as secure, which service workers and crypto need, in every browser.
  hostname: 'localhost',
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  browsers: browsers(),
  plugins: [
    mockServiceWorker(),
    catalogue(),
    prebundle(),
    jsonModules(),
    esbuildPlugin({
      ts: true,
      // Without a target, syntax that no browser has yet would stay.
      target: 'es2022',
      define: {
        __VERSION__: JSON.stringify(version),
      },
    }),
    a11ySnapshotPlugin(),
    forcedColors(),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Test</title>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  // Of all files together, on a slow machine.
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countReporter()],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly'] },
};
