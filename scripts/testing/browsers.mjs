/** The browsers of web-test-runner. BROWSERS chooses: chromium (default), firefox, webkit, all that exist. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { availableParallelism } from 'node:os';
import puppeteer from 'puppeteer-core';
import { onPath } from '../../src/cli/browser/installed.mjs';
import { findBrowser } from '../find-browser.mjs';
import { webkitLauncher, webkitPath } from './webkit-launcher.mjs';

export function browsers(names = process.env.BROWSERS ?? 'chromium') {
  const wanted = names.split(',');
  const firefoxPath = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
  const makers = {
    chromium: chromium,
    firefox: firefoxPath && (() => firefox(firefoxPath)),
    webkit: webkitPath() && webkitLauncher,
  };
  if (names === 'all') return Object.values(makers).flatMap((make) => (make ? [make()] : []));
  return wanted.map((name) => {
    if (!makers[name]) throw new Error(`The browser ${name} is not installed, or not known.`);
    return makers[name]();
  });
}

function chromium() {
  const args = ['--disable-gpu', '--disable-dev-shm-usage', '--force-color-profile=srgb'];
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return isolatingLauncher({
    concurrency: Math.min(availableParallelism(), 4),
    launchOptions: { executablePath: findBrowser(), args },
    async createPage({ browser }) {
      const page = await newPage(browser);
      // Else only one of the pages side by side has the focus, and keys do nothing in the others.
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}

function firefox(executablePath) {
  return isolatingLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // As on a phone, and as in the other two.
      extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
    },
    createPage: ({ browser }) => newPage(browser),
  });
}

/** No test file may see another's storage or service worker. */
async function newPage(browser) {
  const context = await browser.createBrowserContext();
  return context.newPage();
}

/** The launcher would give the page of one file, and what it stored, to the next. */
function isolatingLauncher(options) {
  const launcher = chromeLauncher(options);
  launcher.inactivePages = {
    length: 0,
    push: ({ puppeteerPage }) => void puppeteerPage.browserContext().close(),
  };
  return launcher;
}
