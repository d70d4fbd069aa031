/**
 * Writes the visitor's choice: a cookie and localStorage, each a copy of the other. A browser that refuses
 * both keeps the choice for the page only. Behind the copy in localStorage stand notes of our own
 * (docs/consent-record.md): work that is left for the next page.
 */
import type { ConsentPlan } from '../engine/consent-plan.ts';
import type { ConsentRecord } from '../engine/consent-record.ts';
import { writeRecord } from '../engine/choice.ts';
import { expiryOf } from '../engine/consent.ts';
import { storedTexts } from './consent-memory.ts';

/** What is left to do: vendors whose storage is cleaned once more, and proofs to send. */
export interface Todo {
  clean: string[];
  send: boolean;
}

/** Returns whether the browser kept it. */
export function storeRecord(plan: ConsentPlan, record: ConsentRecord): boolean {
  const { name } = plan.cookie;
  const text = writeRecord(record, plan);
  try {
    // Cookies of the same name on other domains would speak against it.
    if (document.cookie.split(`${name}=`).length > 2) expireCookies(plan);
    setCookie(plan, text, expiryOf(plan, record));
  } catch {
    // A sandboxed page has no cookies, and says so by throwing.
  }
  try {
    localStorage.setItem(name, text);
  } catch {
    // Refused or full: the cookie may still hold it, and the answer tells whether anything did.
  }
  return storedTexts(name).some((stored) => stored.startsWith(text));
}

export function clearRecord(plan: ConsentPlan): void {
  try {
    expireCookies(plan);
    localStorage.removeItem(plan.cookie.name);
    if (!plan.cookie.domain) return;
    // Subdomains that share the cookie have copies of their own, which a newer record without answers outdoes.
    const chosenAt = Math.floor(Date.now() / 1000);
    const forgotten: ConsentRecord = {
      id: crypto.randomUUID(),
      firstChosenAt: chosenAt,
      chosenAt,
      method: 'reject-all',
      language: '',
      policyVersion: '',
      reconsent: '',
      complete: false,
      gpc: false,
      dnt: false,
      answers: new Map(),
    };
    setCookie(plan, writeRecord(forgotten, plan), expiryOf(plan, forgotten));
  } catch {
    // Refused: there is nothing to remove.
  }
}

export function readTodo({ cookie }: ConsentPlan): Todo {
  let note: string | null = null;
  try {
    note = new URLSearchParams(localStorage.getItem(cookie.name) ?? '').get('todo');
  } catch {
    // Refused: nothing was noted.
  }
  const [clean = '', send] = (note ?? '').split(':');
  return { clean: clean.split(' ').filter(Boolean), send: send === 'send' };
}

export function writeTodo({ cookie }: ConsentPlan, { clean, send }: Todo): void {
  const note = `${clean.join(' ')}:${send ? 'send' : ''}`;
  try {
    const text = localStorage.getItem(cookie.name)?.replace(/&todo=[^&]*/, '');
    if (!text) return;
    localStorage.setItem(
      cookie.name,
      text + (note === ':' ? '' : `&todo=${encodeURIComponent(note)}`),
    );
  } catch {
    // Refused: then it is not done again.
  }
}

function setCookie({ cookie }: ConsentPlan, text: string, expires: number): void {
  const domain = cookie.domain ? `; Domain=${cookie.domain}` : '';
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookie.name}=${text}; Expires=${new Date(expires).toUTCString()}; Path=/; SameSite=Lax${domain}${secure}`;
}

/** On this host, on each domain above it, and on the one that the container names. */
function expireCookies({ cookie }: ConsentPlan): void {
  const labels = location.hostname.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  for (const domain of [undefined, ...domains, cookie.domain]) {
    const place = domain === undefined ? '' : `; Domain=${domain}`;
    document.cookie = `${cookie.name}=; Max-Age=0; Path=/${place}`;
  }
}
