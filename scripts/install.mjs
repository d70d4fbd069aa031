/** Installs the packages when they are missing or not those of package-lock.json. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Throws when npm cannot. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.error('Installing the packages ("npm ci") …');
  // NODE_ENV=production would leave out what builds and tests need.
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error('"npm ci" failed; see above.');
}

/** Runs npm here. What it says goes to the error output, so that ours stays for results. */
export function npm(parameters) {
  const isWindows = process.platform === 'win32';
  return spawnSync('npm', parameters, {
    cwd: repository,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
}

function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(wanted ?? {}).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    // Optional ones are mostly other platforms' binaries.
    if (present?.[path] === undefined) return optional === true && present !== undefined;
    return present[path].version === version;
  });
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    // npm has not written it yet, or was interrupted while it did.
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
}
