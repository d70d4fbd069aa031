/**
 * Opens a live site with a container of one's own instead of the deployed one. The loader's element is
 * turned, before the browser fetches it, to a folder that only this browser has: it answers the requests
 * to it itself. The page's Content-Security-Policy is switched off in it, since it may name hashes.
 */
import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import { contentType } from '../dev/content-type.ts';
import { distFolder } from '../package-files.ts';
import { pageScript } from '../page-script.ts';
import { findBrowser, loadPuppeteer } from '../browser/find-browser.ts';
import { watchPushes } from '../browser/watch-pushes.ts';

export interface PreviewOptions {
  url: string;
  /** Read anew for each page; undefined while it cannot be used. */
  container(): ResolvedContainer | undefined;
  cwd: string;
  headless?: boolean;
  /** Attributes of the loader, in the place of those of the page. */
  region?: string | undefined;
  language?: string | undefined;
  dist?: string;
  /** Each message that a page pushes, as far as JSON can say it. */
  onMessage?(message: unknown): void;
}

/** A path that no site has. */
const folder = '/__sluice-preview/';

/** Name of the function that pages tell their messages. */
const teller = '__sluicePreviewMessage';

export async function openPreview(options: PreviewOptions): Promise<Browser> {
  const { container, cwd, dist = distFolder(), headless = false, language, region, url } = options;
  const puppeteer = await loadPuppeteer(cwd);
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless,
    defaultViewport: null,
    // A browser as root refuses its sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(pageScript(takeOver, { folder, language, region }));
  if (options.onMessage) {
    await page.exposeFunction(teller, (text: string) => options.onMessage?.(JSON.parse(text)));
    await page.evaluateOnNewDocument(pageScript(watchPushes, { teller }));
  }
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, dist, container));
  await page.goto(url);
  return browser;
}

/** Files of the preview come from here, everything else from the site. */
async function answer(
  request: HTTPRequest,
  dist: string,
  container: PreviewOptions['container'],
): Promise<void> {
  const { pathname } = new URL(request.url());
  if (!pathname.startsWith(folder)) return request.continue();
  const name = pathname.slice(folder.length);
  const body = name === 'container.json' ? JSON.stringify(container() ?? null) : fileOf(dist, name);
  return request.respond(
    body === undefined
      ? { status: 404 }
      : {
          status: 200,
          contentType: contentType(name),
          headers: { 'cache-control': 'no-store' },
          body,
        },
  );
}

function fileOf(dist: string, name: string): Buffer | undefined {
  const path = resolve(dist, name);
  if (!path.startsWith(join(dist, sep))) return undefined;
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

interface TakeOver {
  folder: string;
  language?: string | undefined;
  region?: string | undefined;
}

/** Runs in each document, before anything of the page: it may use nothing but what it declares itself. */
function takeOver(settings: TakeOver): void {
  // Frames of other sites are not the site.
  if (window !== window.top) return;
  let taken = false;
  const turn = (script: HTMLScriptElement): void => {
    const isLoader =
      script.hasAttribute('data-container') ||
      /(?:^|\/)sluice\.js(?:[?#]|$)/.test(script.getAttribute('src') ?? '');
    if (!isLoader) return;
    taken = true;
    for (const name of ['integrity', 'data-container-integrity', 'crossorigin']) {
      script.removeAttribute(name);
    }
    point(script);
  };
  const point = (script: HTMLScriptElement): void => {
    script.setAttribute('data-container', `${settings.folder}container.json`);
    if (settings.region) script.setAttribute('data-region', settings.region);
    if (settings.language) script.setAttribute('data-lang', settings.language);
    script.src = `${settings.folder}sluice.js`;
  };
  // The parser lets observers run before it fetches a script.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof HTMLScriptElement) turn(node);
    }
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    if (taken) return;
    // The site has no loader yet: it gets one.
    const script = document.createElement('script');
    point(script);
    document.head.append(script);
  });
}
