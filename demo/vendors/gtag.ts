/**
 * Understudy of gtag.js: drains the layer that its address names, obeys consent mode, keeps `_ga`
 * and sends one request per event. No claim to completeness.
 */
import { keepCookie, randomNumber } from './cookies.ts';

type Fields = Record<string, unknown>;

interface Layer extends Array<unknown> {
  understudied?: boolean;
}

const address = new URL((document.currentScript as HTMLScriptElement).src);
const layerName = address.searchParams.get('l') ?? 'dataLayer';
const globals = window as unknown as Record<string, Layer | undefined>;

const consent: Fields = {};
const configured: string[] = [];
let shared: Fields = {};

function obey(command: unknown): void {
  if (Object.prototype.toString.call(command) !== '[object Arguments]') return;
  const [name, first, second] = Array.from(command as ArrayLike<unknown>);
  const fields = (typeof second === 'object' ? second : {}) as Fields;
  if (name === 'consent') Object.assign(consent, fields);
  if (name === 'set' && typeof first === 'object') shared = { ...shared, ...first };
  if (name === 'config' && typeof first === 'string' && !configured.includes(first)) {
    configured.push(first);
    if (fields['send_page_view'] !== false) send(first, 'page_view', fields);
  }
  if (name === 'event' && typeof first === 'string') {
    const { send_to: target, ...rest } = fields;
    const targets: unknown[] = target === undefined ? configured : [target].flat();
    for (const id of targets) if (typeof id === 'string') send(id, first, rest);
  }
}

function send(id: string, event: string, fields: Fields): void {
  if (!id.startsWith('G-')) return;
  const measured = consent['analytics_storage'] !== 'denied';
  const ads = consent['ad_storage'] !== 'denied';
  const url = new URL('https://region1.google-analytics.com/g/collect');
  url.searchParams.set('v', '2');
  url.searchParams.set('tid', id);
  url.searchParams.set('gcs', `G1${ads ? '1' : '0'}${measured ? '1' : '0'}`);
  url.searchParams.set('cid', measured ? client(id) : `${randomNumber()}.${randomNumber()}`);
  url.searchParams.set('en', event);
  url.searchParams.set('dl', location.href);
  url.searchParams.set('dt', document.title);
  for (const [key, value] of Object.entries({ ...shared, ...fields })) {
    if (typeof value === 'number') url.searchParams.set(`epn.${key}`, String(value));
    if (typeof value === 'string') url.searchParams.set(`ep.${key}`, value);
  }
  navigator.sendBeacon(url);
}

function client(id: string): string {
  const seconds = String(Math.floor(Date.now() / 1000));
  keepCookie(`_ga_${id.slice(2)}`, () => `GS2.1.s${seconds}$o1$g0$t${seconds}$j60$l0$h0`, 730);
  return keepCookie('_ga', () => `GA1.1.${randomNumber()}.${seconds}`, 730).slice(6);
}

const layer = (globals[layerName] ??= []);
if (!layer.understudied) {
  layer.understudied = true;
  const before = [...layer];
  const push = layer.push.bind(layer);
  layer.push = (...items: unknown[]) => {
    const length = push(...items);
    items.forEach(obey);
    return length;
  };
  before.forEach(obey);
}
