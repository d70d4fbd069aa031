/** The gallery: elements × states × themes × languages side by side, each in a frame of its own. */
import { languages } from '../../src/ui/languages.ts';
import { gallerySchemes, galleryStates, galleryThemes } from './gallery-states.ts';
import { html, type Markup } from './html.ts';
import { pathOf } from './paths.ts';
import type { Language } from './season.ts';

const texts = {
  fr: {
    title: 'Galerie',
    lead: 'Chaque élément, dans chaque état, thème et langue. Rien n’est enregistré ici.',
    state: 'État',
    theme: 'Thème',
    scheme: 'Clair ou sombre',
    language: 'Langue',
    size: 'Fenêtre',
    all: 'Tous',
    show: 'Afficher',
    phone: 'Téléphone',
    desktop: 'Ordinateur',
  },
  en: {
    title: 'Gallery',
    lead: 'Each element, in each state, theme and language. Nothing is stored here.',
    state: 'State',
    theme: 'Theme',
    scheme: 'Light or dark',
    language: 'Language',
    size: 'Window',
    all: 'All',
    show: 'Show',
    phone: 'Phone',
    desktop: 'Desktop',
  },
} as const;

/** Where one frame's document is. */
export const cellPath = '/demo/gallery';

/** `query`: which of each to show; without any, every state in the default theme and in this language. */
export function galleryDocument(lang: Language, query: URLSearchParams): string {
  const text = texts[lang];
  const pick = <T extends string>(name: string, all: readonly T[], otherwise: T | ''): T[] => {
    const wanted = query.get(name) ?? otherwise;
    return wanted === '' ? [...all] : all.filter((each) => each === wanted);
  };
  const size = query.get('size') === 'desktop' ? 'desktop' : 'phone';
  const chosen = {
    state: pick('state', galleryStates, ''),
    theme: pick('theme', galleryThemes, 'default'),
    scheme: pick('scheme', gallerySchemes, 'light'),
    language: pick<string>('language', languages, lang),
  };
  const menu = (name: keyof typeof chosen, all: readonly string[]): Markup =>
    html`<label>
      ${text[name]}
      <select name="${name}">
        <option value="">${text.all}</option>
        ${all.map(
          (each) =>
            html`<option
              ${chosen[name].length < all.length && chosen[name].includes(each as never) && html` selected`}
            >
              ${each}
            </option>`,
        )}
      </select>
    </label>`;
  const cells = chosen.state.flatMap((state) =>
    chosen.theme.flatMap((theme) =>
      chosen.scheme.flatMap((scheme) =>
        chosen.language.map((language) => {
          const address = new URLSearchParams({ state, theme, scheme, language });
          const name = `${state} · ${theme} · ${scheme} · ${language}`;
          return html`<figure>
            <iframe src="${cellPath}?${address.toString()}" title="${name}" loading="lazy"></iframe>
            <figcaption>${name}</figcaption>
          </figure>`;
        }),
      ),
    ),
  );
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${text.title} · Coulisse</title>
        <link rel="icon" href="/demo/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/demo/gallery.css" />
      </head>
      <body>
        <main>
          <h1>${text.title}</h1>
          <p>${text.lead}</p>
          <form action="${pathOf('gallery', lang)}">
            ${menu('state', galleryStates)} ${menu('theme', galleryThemes)}
            ${menu('scheme', gallerySchemes)} ${menu('language', languages)}
            <label>
              ${text.size}
              <select name="size">
                <option value="phone">${text.phone}</option>
                <option value="desktop" ${size === 'desktop' && html` selected`}>
                  ${text.desktop}
                </option>
              </select>
            </label>
            <button>${text.show}</button>
          </form>
          <div class="cells ${size}">${cells}</div>
        </main>
      </body>
    </html> `.markup;
}

/** One frame: a page with nothing but a few words for the element to stand on. `ui`: its built file. */
export function cellDocument(nonce: string, ui: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="gallery-ui" content="${ui}" />
        <title>Cell</title>
        <link rel="stylesheet" href="/demo/gallery.css" />
        <script defer nonce="${nonce}" src="/demo/gallery.js"></script>
      </head>
      <body class="cell">
        <main><h1>Coulisse</h1></main>
      </body>
    </html> `.markup;
}
