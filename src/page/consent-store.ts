/**
 * Writes the visitor's choice: a cookie and localStorage. A browser that refuses both keeps the choice
 * for the page only.
 */
import type { ConsentPlan } from '../engine/consent-plan.ts';
import type { ConsentRecord } from '../engine/consent-record.ts';
import { writeRecord } from '../engine/choice.ts';
import { expiryOf } from '../engine/consent.ts';
import { storedTexts } from './consent-memory.ts';

/** Returns whether the browser kept it. */
export function storeRecord(plan: ConsentPlan, record: ConsentRecord): boolean {
  const { name } = plan.cookie;
  const text = writeRecord(record, plan);
  setCookie(plan, text, expiryOf(plan, record));
  try {
    localStorage.setItem(name, text);
  } catch {
    // Refused or full: the cookie may still hold it, and the answer tells whether anything did.
  }
  return storedTexts(name).includes(text);
}

export function clearRecord(plan: ConsentPlan): void {
  const { name } = plan.cookie;
  setCookie(plan, '', 0);
  // A choice that was stored before the container named a domain, or another one.
  document.cookie = `${name}=; Max-Age=0; Path=/`;
  try {
    localStorage.removeItem(name);
  } catch {
    // Refused: there is nothing to remove.
  }
}

function setCookie({ cookie }: ConsentPlan, text: string, expires: number): void {
  const domain = cookie.domain ? `; Domain=${cookie.domain}` : '';
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookie.name}=${text}; Expires=${new Date(expires).toUTCString()}; Path=/; SameSite=Lax${domain}${secure}`;
}
