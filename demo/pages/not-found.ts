import { html } from './html.ts';
import type { Page } from './layout.ts';
import { pathOf } from './paths.ts';
import type { Language } from './season.ts';

export function notFoundPage(lang: Language): Page {
  const title = lang === 'fr' ? 'Porte sans issue' : 'A door to nowhere';
  const text =
    lang === 'fr' ? 'Il n’y a rien derrière cette porte.' : 'There is nothing behind this door.';
  return {
    title,
    description: text,
    facts: { pageKind: 'not-found' },
    content: html`<div class="narrow">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      <p><a href="${pathOf('home', lang)}">${lang === 'fr' ? 'La saison' : 'Season'}</a></p>
    </div>`,
  };
}
