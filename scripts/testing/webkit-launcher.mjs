/** WebKitGTK for web-test-runner, through WebDriver: keys, mouse and viewport, but no other media and no coverage. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from '../../src/cli/browser/installed.mjs';
import { webdriverPage } from './webdriver-page.mjs';

const address = 'http://127.0.0.1:4490';

/** Path of WebKitGTK's small browser; undefined when it or its driver is not installed. */
export function webkitPath() {
  if (onPath('WebKitWebDriver') === undefined) return undefined;
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return ['4.1', '6.0', '4.0']
    .map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
    .find((path) => existsSync(path));
}

export function webkitLauncher() {
  /** WebDriver's session of each of web-test-runner's. */
  const sessions = new Map();
  const processes = [];
  let started;
  return {
    name: 'WebKitGTK',
    // The commands of web-test-runner know how to use such a page.
    type: 'playwright',
    getPage: (id) =>
      webdriverPage((method, path, body) =>
        call(method, `/session/${sessions.get(id)}${path}`, body),
      ),
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      started ??= startDriver(processes);
      await started;
      const options = { binary: webkitPath(), args: ['--automation'] };
      const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
      const body = { capabilities: { alwaysMatch: wanted } };
      const { sessionId } = await call('POST', '/session', body);
      sessions.set(id, sessionId);
      await call('POST', `/session/${sessionId}/url`, { url });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => call('GET', `/session/${sessions.get(id)}/url`),
    async stopSession(id) {
      const session = sessions.get(id);
      sessions.delete(id);
      await call('DELETE', `/session/${session}`);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK cannot be debugged from here.');
    },
    async stop() {
      for (const each of processes.toReversed()) each.kill('SIGTERM');
    },
  };
}

async function startDriver(processes) {
  const env = {
    ...process.env,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_CONFIG_HOME: narrowWindows(),
  };
  if (!process.env.DISPLAY) {
    const parameters = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const display = spawn('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    processes.push(display);
    const [number] = await once(display.stdio[3], 'data');
    env.DISPLAY = `:${String(number).trim()}`;
  }
  const { port, hostname } = new URL(address);
  const parameters = [`--port=${port}`, `--host=${hostname}`];
  processes.push(spawn('WebKitWebDriver', parameters, { env, stdio: 'ignore' }));
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      if ((await call('GET', '/status')).ready !== false) return;
    } catch {
      // It does not listen yet.
    }
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not start within five seconds.');
}

/** A folder of settings under which the window's own controls leave it as narrow as a phone. */
function narrowWindows() {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }',
  );
  return folder;
}

async function call(method, path, body) {
  const response = await fetch(address + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
}
