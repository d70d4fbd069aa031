/** The engine's environment in a browser: reads only. */
import type { Environment } from '../engine/environment.ts';
import { isForbiddenKey, readPath } from '../engine/plain.ts';

/** `rare`: what only variables of the `variables` chunk read, where it was loaded. */
export function browserEnvironment(
  rare: Partial<Environment>,
  custom: Environment['custom'],
): Environment {
  return {
    now: Date.now,
    random: Math.random,
    page: () => ({ url: location.href, title: document.title, referrer: document.referrer }),
    cookie: readCookie,
    global: readGlobal,
    matches: (element, selector) => element instanceof Element && element.matches(selector),
    custom,
    ...rare,
  };
}

/** A global by path; never called. */
export function readGlobal(path: readonly string[]): unknown {
  return path.some(isForbiddenKey) ? undefined : readPath(window, path);
}

/** The first cookie of a name, decoded where it can be. */
function readCookie(name: string): string | undefined {
  const text = document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  try {
    return text && decodeURIComponent(text);
  } catch {
    return text;
  }
}
