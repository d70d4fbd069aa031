/**
 * Finds a Chromium for tests: CHROME_PATH, then an installed browser, then a copy from the npm registry.
 * `node scripts/find-browser.mjs` prints its path; with `--npm-copy` it ignores installed ones.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installedBrowser } from '../src/cli/browser/installed.mjs';
import { fetchBrowser } from './fetch-browser.mjs';

const help = `No Chrome, Chromium or Edge was found. Install one, for example by
  sudo apt-get install chromium          (Debian)
  sudo snap install chromium             (Ubuntu)
  brew install --cask google-chrome      (macOS)
  winget install Google.Chrome           (Windows)
or name one: CHROME_PATH=/path/to/chrome npm test`;

/** Path of a Chromium that runs. Throws with what to do when there is none. */
export function findBrowser({ npmCopyOnly = false } = {}) {
  const named = process.env.CHROME_PATH;
  if (named && !npmCopyOnly) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, which does not exist.`);
    return named;
  }
  const found = (npmCopyOnly ? undefined : installedBrowser()) ?? fetchBrowser();
  if (found === undefined) throw new Error(help);
  return found;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findBrowser({ npmCopyOnly: process.argv.includes('--npm-copy') }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
