/**
 * Answers for the vendors, in the browser: msw's service worker takes each request before it leaves.
 * The libraries are small understudies (../vendors/) that read the real queues, set the usual cookies
 * and send the usual requests. The collector's origin is not here: it is real.
 */
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { trustWorker } from './trusted.ts';

const workerUrl = '/mockServiceWorker.js';

const handlers = [
  http.get('https://www.googletagmanager.com/gtag/js', () => library('gtag')),
  http.all('https://*.google-analytics.com/*', () => noContent()),
  http.all('https://*.analytics.google.com/*', () => noContent()),
  http.all('https://www.googletagmanager.com/*', () => noContent()),
  http.get('https://connect.facebook.net/:locale/fbevents.js', () => library('fbevents')),
  http.all('https://www.facebook.com/*', () => pixel()),
  http.get('https://matomo.coulisse.example/matomo.js', () => library('matomo')),
  http.all('https://matomo.coulisse.example/matomo.php', () => noContent()),
  http.all('https://pixel.rampe.example/*', () => pixel()),
  http.get('https://widgets.entracte.example/applause.js', () => library('entracte')),
  http.all('https://widgets.entracte.example/*', () => noContent()),
];

/** Resolves when every request of this page passes the worker; reports those to other origins. */
export async function startUnderstudies(onRequest: (url: URL) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    throw new Error('This browser or address has no service worker; open the demo on localhost.');
  }
  trustWorker(workerUrl);
  const worker = setupWorker(...handlers);
  worker.events.on('request:start', ({ request }) => {
    const url = new URL(request.url);
    if (url.origin !== location.origin) onRequest(url);
  });
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: workerUrl },
  });
}

async function library(name: 'gtag' | 'fbevents' | 'matomo' | 'entracte'): Promise<Response> {
  const response = await fetch(`/demo/vendors/${name}.js`);
  return new HttpResponse(await response.text(), {
    headers: { 'content-type': 'text/javascript' },
  });
}

function noContent(): Response {
  return new HttpResponse(null, { status: 204 });
}

const emptyGif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function pixel(): Response {
  const bytes = Uint8Array.from(atob(emptyGif), (character) => character.charCodeAt(0));
  return HttpResponse.arrayBuffer(bytes.buffer, { headers: { 'content-type': 'image/gif' } });
}
