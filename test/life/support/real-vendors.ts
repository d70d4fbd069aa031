/**
 * Hosts of the real world, answered here: the browser resolves none of them. Every address is
 * remembered.
 */
import type { Page } from 'puppeteer-core';
import type { Assets } from '../../../demo/server/assets.ts';

export interface RealVendors {
  /** Addresses that were asked for, oldest first. */
  readonly addresses: URL[];
  watch(page: Page, libraries: Libraries): Promise<void>;
}

/** Libraries that act as the real ones do, or that come and do nothing, so that their queues can be read. */
export type Libraries = 'understudies' | 'empty';

/** Of the demo, by address. */
const understudies: Record<string, string> = {
  'www.googletagmanager.com/gtag/js': '/demo/vendors/gtag.js',
  'connect.facebook.net/en_US/fbevents.js': '/demo/vendors/fbevents.js',
};

/** `disturb` is told of each request. */
export function createRealVendors(assets: Assets, disturb: () => void): RealVendors {
  const addresses: URL[] = [];
  return {
    addresses,
    async watch(page, libraries) {
      const session = await page.createCDPSession();
      session.on('Fetch.requestPaused', ({ requestId, request }) => {
        const url = new URL(request.url);
        addresses.push(url);
        disturb();
        const file = libraries === 'empty' ? undefined : understudies[url.host + url.pathname];
        const isScript = /\.js$|\/js$|\/tag\//.test(url.pathname);
        const body = (file && assets.get(file)) ?? Buffer.alloc(0);
        const answer = {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'content-type', value: isScript ? 'text/javascript' : 'text/plain' },
            { name: 'access-control-allow-origin', value: '*' },
          ],
          body: body.toString('base64'),
        };
        // The page may be gone.
        session.send('Fetch.fulfillRequest', answer).catch(() => {});
      });
      await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
    },
  };
}
