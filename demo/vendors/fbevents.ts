/** Understudy of Meta's fbevents.js: takes over the queue of `fbq`, keeps `_fbp`, sends pixels. */
import { keepCookie, randomNumber } from './cookies.ts';

interface Pixel {
  (...call: unknown[]): void;
  callMethod?: (...call: unknown[]) => void;
  queue?: ArrayLike<unknown>[];
}

const fbq = (window as unknown as { fbq?: Pixel }).fbq;
const pixelIds: string[] = [];
const waiting: unknown[][] = [];
let revoked = false;

function obey(...call: unknown[]): void {
  const [name, first, second, third] = call;
  if (name === 'consent') {
    revoked = first === 'revoke';
    if (!revoked) waiting.splice(0).forEach((held) => obey(...held));
    return;
  }
  if (name === 'init' && !pixelIds.includes(String(first))) pixelIds.push(String(first));
  const tracks = name === 'track' || name === 'trackCustom';
  const tracksOne = name === 'trackSingle' || name === 'trackSingleCustom';
  if (!tracks && !tracksOne) return;
  if (revoked) {
    waiting.push(call);
    return;
  }
  if (tracks) for (const id of pixelIds) send(id, String(first), second);
  else send(String(first), String(second), third);
}

function send(id: string, event: string, fields: unknown): void {
  const now = String(Date.now());
  const url = new URL('https://www.facebook.com/tr/');
  url.searchParams.set('id', id);
  url.searchParams.set('ev', event);
  url.searchParams.set('dl', location.href);
  url.searchParams.set('ts', now);
  url.searchParams.set(
    'fbp',
    keepCookie('_fbp', () => `fb.0.${now}.${randomNumber()}`, 90),
  );
  for (const [key, value] of Object.entries(fields ?? {})) {
    url.searchParams.set(
      `cd[${key}]`,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    );
  }
  new Image().src = url.href;
}

if (fbq && !fbq.callMethod) {
  fbq.callMethod = obey;
  for (const call of fbq.queue?.splice(0) ?? []) obey(...Array.from(call));
}
