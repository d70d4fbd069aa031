/** The `variables` chunk: variable types that are more than a value, and what they read in a browser. */
import type { Environment } from '../engine/environment.ts';
import { compileVariable } from '../engine/variables.ts';

export { compileVariable };

export const rare: Partial<Environment> = {
  storage: (kind, key) =>
    (kind === 'local' ? localStorage : sessionStorage).getItem(key) ?? undefined,
  meta(name) {
    const value = `"${CSS.escape(name)}"`;
    const selector = `meta[name=${value}],meta[property=${value}]`;
    return document.querySelector<HTMLMetaElement>(selector)?.content;
  },
  element(selector, attribute) {
    const element = document.querySelector(selector);
    if (!element) return undefined;
    if (attribute !== undefined) return element.getAttribute(attribute) ?? undefined;
    return (element as HTMLElement).innerText ?? element.textContent ?? undefined;
  },
};
