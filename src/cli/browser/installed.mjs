/**
 * Browsers that are installed. JavaScript, because `npm test` asks before anything that reads TypeScript is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

export function onPath(name, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export function installedBrowser(env = process.env) {
  const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const windows = windowsFolders
    .filter(Boolean)
    .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  return (
    commands.map((name) => onPath(name, env)).find((path) => path !== undefined && starts(path)) ??
    [...applications, ...windows].find((path) => existsSync(path))
  );
}

/** Ubuntu installs a `chromium-browser` that only says how to install one. */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
