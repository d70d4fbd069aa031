/** Finds puppeteer-core, which this package does not bring, and a browser for it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { Failure } from '../failure.ts';
import { installedBrowser } from './installed.mjs';

interface Puppeteer {
  launch(options: object): Promise<Browser>;
}

/** Looks where the command runs, then where this package is. Throws a Failure with what to install. */
export async function loadPuppeteer(cwd: string): Promise<Puppeteer> {
  for (const from of [join(cwd, 'package.json'), import.meta.url]) {
    for (const name of ['puppeteer-core', 'puppeteer']) {
      const found = resolveFrom(from, name);
      if (found === undefined) continue;
      const module = (await import(pathToFileURL(found).href)) as { default: Puppeteer };
      return module.default;
    }
  }
  throw new Failure(
    'A browser is driven by puppeteer-core, which is not installed. Run `npm install --save-dev puppeteer-core` and try again.',
  );
}

/** CHROME_PATH, or an installed Chrome, Chromium or Edge. Throws a Failure where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Failure(`CHROME_PATH is ${named}, which does not exist.`);
  }
  const found = installedBrowser(env);
  if (found !== undefined) return found;
  throw new Failure(
    'No Chrome, Chromium or Edge was found. Install one, or name one: CHROME_PATH=/path/to/chrome.',
  );
}

function resolveFrom(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}
