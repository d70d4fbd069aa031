/**
 * Understudy of gtag.js: drains the layer that its address names, obeys consent mode, keeps `_ga`
 * and sends one request per event. No claim to completeness.
 */
import { keepCookie, randomNumber, readCookie } from './cookies.ts';

type Fields = Record<string, unknown>;

interface Layer extends Array<unknown> {
  understudied?: boolean;
}

const address = new URL((document.currentScript as HTMLScriptElement).src);
const layerName = address.searchParams.get('l') ?? 'dataLayer';
const globals = window as unknown as Record<string, Layer | undefined>;

const consent: Fields = {};
/** What each id was configured with. */
const configured = new Map<string, Fields>();
let shared: Fields = {};

function obey(command: unknown): void {
  if (Object.prototype.toString.call(command) !== '[object Arguments]') return;
  const [name, first, second] = Array.from(command as ArrayLike<unknown>);
  const fields = (typeof second === 'object' ? second : {}) as Fields;
  if (name === 'consent') Object.assign(consent, fields);
  if (name === 'set' && typeof first === 'object') shared = { ...shared, ...first };
  if (name === 'config' && typeof first === 'string' && !configured.has(first)) {
    configured.set(first, fields);
    if (fields['send_page_view'] !== false) send(first, 'page_view', fields);
  }
  if (name === 'event' && typeof first === 'string') {
    const { send_to: target, ...rest } = fields;
    const targets: unknown[] = target === undefined ? [...configured.keys()] : [target].flat();
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
  url.searchParams.set('dl', String(fields['page_location'] ?? location.href));
  url.searchParams.set('dt', String(fields['page_title'] ?? document.title));
  for (const [key, value] of Object.entries({ ...shared, ...fields })) {
    if (/^(cookie_|page_|send_page_view)/.test(key)) continue;
    if (key === 'items' && Array.isArray(value))
      value.forEach((item, index) => product(index, item));
    if (typeof value === 'number') url.searchParams.set(`epn.${key}`, String(value));
    if (typeof value === 'string') url.searchParams.set(`ep.${key}`, value);
  }
  navigator.sendBeacon(url);

  function product(index: number, item: Fields): void {
    const parts = [`id${item['item_id']}`, `nm${item['item_name']}`, `pr${item['price']}`];
    parts.push(`qt${item['quantity']}`);
    url.searchParams.set(`pr${String(index + 1)}`, parts.join('~'));
  }
}

/** Two years unless the site says otherwise, and prolonged by each visit unless it says not to. */
function client(id: string): string {
  const { cookie_expires: wanted, cookie_update: update } = configured.get(id) ?? {};
  const seconds = String(Math.floor(Date.now() / 1000));
  const keep = (name: string, create: () => string): string => {
    const known = readCookie(name);
    if (known !== undefined && update === false) return known;
    return keepCookie(name, create, (typeof wanted === 'number' ? wanted : 63_072_000) / 86_400);
  };
  keep(`_ga_${id.slice(2)}`, () => `GS2.1.s${seconds}$o1$g0$t${seconds}$j60$l0$h0`);
  return keep('_ga', () => `GA1.1.${randomNumber()}.${seconds}`).slice(6);
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
