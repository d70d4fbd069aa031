/** The engine's environment in a browser. Reads only. */
import type { Environment } from '../engine/environment.ts';
import { isForbiddenKey, readPath } from '../engine/plain.ts';

export function browserEnvironment(custom: Environment['custom']): Environment {
  return {
    now: () => Date.now(),
    random: () => Math.random(),
    page: () => ({ url: location.href, title: document.title, referrer: document.referrer }),
    cookie: readCookie,
    storage: (kind, key) =>
      (kind === 'local' ? localStorage : sessionStorage).getItem(key) ?? undefined,
    meta: (name) =>
      document.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(name)}"]`)?.content,
    global: readGlobal,
    element(selector, attribute) {
      const element = document.querySelector(selector);
      if (!element) return undefined;
      if (attribute !== undefined) return element.getAttribute(attribute) ?? undefined;
      return (element as HTMLElement).innerText ?? element.textContent ?? undefined;
    },
    matches: (element, selector) => element instanceof Element && element.matches(selector),
    custom,
  };
}

/** The first cookie of a name, decoded where it can be. */
export function readCookie(name: string): string | undefined {
  return readCookies(name)[0];
}

/** Every value under one name: a browser sends one per domain and path. */
export function readCookies(name: string): string[] {
  return document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => decode(pair.slice(name.length + 1)));
}

export function readGlobal(path: readonly string[]): unknown {
  return path.some(isForbiddenKey) ? undefined : readPath(window, path);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
