/**
 * Where the visitor's choice is kept: a cookie and localStorage, the newest valid one counts and
 * restores the other. A browser that refuses both keeps the choice for the page only.
 */
import type { ConsentPlan } from '../engine/consent-plan.ts';
import { newestRecord, writeRecord, type ConsentRecord } from '../engine/consent-record.ts';

export interface ConsentStore {
  /** The stored record; undefined when there is no valid one. */
  read(now: number): ConsentRecord | undefined;
  /** Returns whether the browser kept it. `expires` in milliseconds since the epoch. */
  write(record: ConsentRecord, expires: number): boolean;
  clear(): void;
}

export function createConsentStore(plan: ConsentPlan): ConsentStore {
  const { name, domain } = plan.cookie;
  const attributes = `; Path=/; SameSite=Lax${domain ? `; Domain=${domain}` : ''}${
    location.protocol === 'https:' ? '; Secure' : ''
  }`;

  function writeCookie(text: string, expires: number): void {
    document.cookie = `${name}=${text}; Expires=${new Date(expires).toUTCString()}${attributes}`;
  }

  function writeStorage(text: string): void {
    try {
      localStorage.setItem(name, text);
    } catch {
      // Refused or full: the cookie may still hold it, and `write` tells whether anything did.
    }
  }

  function texts(): string[] {
    const stored = rawCookies(name);
    try {
      stored.push(localStorage.getItem(name) ?? '');
    } catch {
      // Refused: only the cookie counts.
    }
    return stored;
  }

  return {
    read: (now) => newestRecord(texts(), now),
    write(record, expires) {
      const text = writeRecord(record, plan);
      writeCookie(text, expires);
      writeStorage(text);
      return texts().includes(text);
    },
    clear() {
      writeCookie('', 0);
      // A choice that was stored before the container named a domain, or another one.
      document.cookie = `${name}=; Max-Age=0; Path=/`;
      try {
        localStorage.removeItem(name);
      } catch {
        // Refused: there is nothing to remove.
      }
    },
  };
}

/** The record holds percent-encoded fields: it is read as it stands. */
function rawCookies(name: string): string[] {
  try {
    return document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1));
  } catch {
    return [];
  }
}
