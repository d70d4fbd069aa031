/**
 * Finds a Chromium for tests: CHROME_PATH, then an installed browser, then a copy from the npm registry.
 * `node scripts/find-browser.mjs` prints its path; with `--npm-copy` it ignores installed ones.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchBrowser } from './fetch-browser.mjs';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

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

/** Path of a command; undefined when it is not installed. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function installedBrowser() {
  const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  const windows = windowsFolders.flatMap((folder) =>
    windowsPrograms.map((program) => join(folder, program)),
  );
  return (
    commands.map(onPath).find((path) => path !== undefined && starts(path)) ??
    [...applications, ...windows].find((path) => existsSync(path))
  );
}

/** Ubuntu installs a `chromium-browser` that only says how to install one. */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(findBrowser({ npmCopyOnly: process.argv.includes('--npm-copy') }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
