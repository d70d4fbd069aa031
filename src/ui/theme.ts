/** Dresses an element: language, direction, light or dark, and the site's theme (`ui.theme`). */
import type { Look, Scheme } from './look.ts';
import type { Texts } from './texts.ts';

export type { Look, Scheme } from './look.ts';
export type Theme = Readonly<Record<string, string>>;

/** What a theme comes to: sites without one do not fetch what works it out. Never rejects. */
export async function lookOf(
  theme: Theme = {},
  report: (message: string) => void,
): Promise<Look | undefined> {
  if (Object.keys(theme).length === 0) return undefined;
  try {
    const { createLook } = await import('./look.ts');
    return createLook(theme, report);
  } catch (error) {
    report(`The theme could not be loaded: ${String(error)}`);
    return undefined;
  }
}

/** Language, direction and colours. Returns what stops following the browser's colour scheme. */
export function dress(element: HTMLElement, texts: Texts, look?: Look): () => void {
  element.lang = texts.language;
  element.dir = texts.direction;
  return paint(element, look);
}

/**
 * Colours alone: those of the theme, else of what the element stands on, else of the browser's scheme.
 * Returns what stops following that.
 */
export function paint(element: HTMLElement, look?: Look, backdrop?: Scheme): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const wanted = look?.scheme ?? backdrop ?? 'auto';
    const scheme = wanted === 'auto' ? (look?.ground ?? (dark.matches ? 'dark' : 'light')) : wanted;
    element.setAttribute('scheme', scheme);
    for (const [name, value] of Object.entries(look?.tokens(scheme) ?? {})) {
      element.style.setProperty(`--sluice-${name}`, value);
    }
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}
