/**
 * Fetches a Chromium from the npm registry, once, for machines that have none: no root needed, and no host
 * but the registry. It brings the libraries and fonts that such machines lack as well.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { npm } from './install.mjs';

// The newest that Node 20 may install; for Linux on x64 only.
const source = '@sparticuz/chromium@143.0.4';
const cache = fileURLToPath(new URL('../node_modules/.cache/sluice/chromium', import.meta.url));

/** Path of the copy; undefined where there is none for this system. */
export function fetchBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const launcher = join(cache, 'chromium.sh');
  if (existsSync(launcher)) return launcher;

  console.error(`No browser was found: fetching ${source} from the npm registry (62 MB, once) …`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{}');
  const flags = ['--no-save', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status } = npm(['install', '--prefix', cache, ...flags, '--engine-strict=false', source]);
  if (status !== 0) return undefined;

  unpack('al2023.tar.br', 'libraries');
  unpack('fonts.tar.br', 'fonts');
  const program = join(cache, 'chromium');
  writeFileSync(program, packed('chromium.br'));
  chmodSync(program, 0o755);
  writeFileSync(join(cache, 'fonts.conf'), fontSettings());
  writeFileSync(`${launcher}.part`, launcherScript(program), { mode: 0o755 });
  // Last and at once: an interrupted fetch starts over.
  renameSync(`${launcher}.part`, launcher);
  return launcher;
}

function packed(archive) {
  const path = join(cache, 'node_modules/@sparticuz/chromium/bin', archive);
  return brotliDecompressSync(readFileSync(path));
}

function unpack(archive, folder) {
  const target = join(cache, folder);
  mkdirSync(target, { recursive: true });
  const { status } = spawnSync('tar', ['-x', '-C', target], { input: packed(archive) });
  if (status !== 0) throw new Error(`tar could not unpack ${archive} of ${source}.`);
}

/** Without fonts of its own, this Chromium crashes at the first text on a machine that has none. */
function fontSettings() {
  const folders = ['/usr/share/fonts', join(cache, 'fonts')].map((path) => `<dir>${path}</dir>`);
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.join('')}<cachedir>${cache}/fontconfig</cachedir></fontconfig>`;
}

/** A path is all that tools ask for, so the environment that the copy needs goes into a script. */
function launcherScript(program) {
  return `#!/bin/sh
export LD_LIBRARY_PATH="${join(cache, 'libraries/lib')}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="${join(cache, 'fonts.conf')}"
exec "${program}" --no-sandbox "$@"
`;
}
