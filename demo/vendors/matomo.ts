/** Understudy of matomo.js: takes over `_paq`, keeps `_pk_id` and `_pk_ses`, sends to matomo.php. */
import { deleteCookie, keepCookie, writeCookie } from './cookies.ts';

const globals = window as unknown as { _paq?: unknown[] };

let trackerUrl = '';
let siteId = '';
let pageUrl: string | undefined;
let pageTitle: string | undefined;
let cookies = true;
let consented = true;
const waiting: Record<string, string>[] = [];

const commands: Record<string, (...values: string[]) => void> = {
  setTrackerUrl: (url) => {
    trackerUrl = url ?? '';
  },
  setSiteId: (id) => {
    siteId = id ?? '';
  },
  setCustomUrl: (url) => {
    pageUrl = url;
  },
  setDocumentTitle: (title) => {
    pageTitle = title;
  },
  disableCookies: () => {
    cookies = false;
  },
  requireConsent: () => {
    consented = false;
  },
  setConsentGiven: release,
  rememberConsentGiven: release,
  forgetConsentGiven: () => {
    consented = false;
  },
  deleteCookies: () => {
    deleteCookie(cookieName('id'));
    deleteCookie(cookieName('ses'));
  },
  trackPageView: (title) => {
    send({ action_name: title ?? pageTitle ?? document.title });
  },
  trackEvent: (category, action, name, value) => {
    send({
      e_c: category ?? '',
      e_a: action ?? '',
      ...(name !== undefined && { e_n: name }),
      ...(value !== undefined && { e_v: value }),
    });
  },
  trackGoal: (goal) => {
    send({ idgoal: goal ?? '' });
  },
};

function release(): void {
  consented = true;
  waiting.splice(0).forEach(send);
}

function obey(command: unknown): void {
  if (!Array.isArray(command)) return;
  const [name, ...values] = command as unknown[];
  commands[String(name)]?.(...(values as string[]));
}

function send(fields: Record<string, string>): void {
  if (!consented) {
    waiting.push(fields);
    return;
  }
  const url = new URL(trackerUrl);
  const all = { idsite: siteId, rec: '1', url: pageUrl ?? location.href, ...fields };
  for (const [key, value] of Object.entries(all)) url.searchParams.set(key, value);
  if (cookies) {
    const seconds = String(Math.floor(Date.now() / 1000));
    const visitor = keepCookie(cookieName('id'), () => `${visitorId()}.${seconds}.`, 393);
    url.searchParams.set('_id', visitor.slice(0, 16));
    writeCookie(cookieName('ses'), '1', 1 / 48);
  }
  navigator.sendBeacon(url);
}

/** The real suffix is a hash of the domain; any four digits do here. */
function cookieName(kind: 'id' | 'ses'): string {
  return `_pk_${kind}.${siteId}.1fff`;
}

function visitorId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}

const queue = globals._paq;
if (queue === undefined || Array.isArray(queue)) {
  globals._paq = Object.assign([], { push: (...items: unknown[]) => (items.forEach(obey), 0) });
  // As the real one: settings first, in whatever order they were queued.
  const order = (item: unknown): number =>
    Array.isArray(item) && /^(setTrackerUrl|setSiteId|require|disable)/.test(String(item[0]))
      ? 0
      : 1;
  [...(queue ?? [])].sort((one, other) => order(one) - order(other)).forEach(obey);
}
