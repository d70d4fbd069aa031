/** Every address of the shop, in both languages. */
import type { Language } from './season.ts';

export type PageName =
  'home' | 'play' | 'basket' | 'thanks' | 'film' | 'cookies' | 'privacy' | 'gallery' | 'catalogue';

const folders = {
  home: { fr: '/fr/', en: '/en/' },
  play: { fr: '/fr/spectacles/', en: '/en/shows/' },
  basket: { fr: '/fr/panier', en: '/en/basket' },
  thanks: { fr: '/fr/merci/', en: '/en/thanks/' },
  film: { fr: '/fr/film', en: '/en/film' },
  cookies: { fr: '/fr/cookies', en: '/en/cookies' },
  gallery: { fr: '/fr/galerie', en: '/en/gallery' },
  privacy: { fr: '/fr/donnees', en: '/en/privacy' },
  catalogue: { fr: '/fr/catalogue', en: '/en/catalogue' },
} satisfies Record<PageName, Record<Language, string>>;

export interface Place {
  readonly page: PageName;
  readonly lang: Language;
  /** What follows the folder: the id of a play or of an order. */
  readonly rest: string;
}

export function pathOf(page: PageName, lang: Language, rest = ''): string {
  return folders[page][lang] + rest;
}

/** Which page an address means; undefined where there is none. */
export function placeOf(path: string): Place | undefined {
  for (const [page, byLanguage] of Object.entries(folders) as [
    PageName,
    Record<Language, string>,
  ][]) {
    for (const [lang, folder] of Object.entries(byLanguage) as [Language, string][]) {
      const takesRest = page === 'play' || page === 'thanks';
      if (takesRest ? path.startsWith(folder) : path === folder) {
        return { page, lang, rest: path.slice(folder.length) };
      }
    }
  }
  return undefined;
}
