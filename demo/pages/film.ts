import { html } from './html.ts';
import type { Page } from './layout.ts';
import type { Language } from './season.ts';

const video = 'https://www.youtube.com/watch?v=Coulisse001';

const texts = {
  fr: {
    title: 'Le film',
    description: 'Deux minutes dans les répétitions de « Motus ».',
    lead: 'Deux minutes dans les répétitions de « Motus », le bruit des douze portes compris.',
    frame: 'Les répétitions de « Motus »',
    fallback: 'Regarder « Les répétitions de “Motus” » sur YouTube',
    after: 'Pourquoi la vidéo attend',
    afterText:
      'Elle est hébergée par YouTube, qui verrait votre visite dès l’ouverture de la page. Tant que vous n’avez pas répondu, il n’y a ici qu’un lien. Vous pouvez la charger une fois, sans rien changer à vos choix, ou autoriser YouTube pour de bon.',
    transcript: 'Sans la vidéo',
    transcriptText:
      'On y voit une table couverte de chapeaux melon, Inès Valmor qui compte les entrées à voix basse, un pianiste qui attend, et douze portes qui refusent de claquer ensemble. À la fin, elles claquent ensemble.',
  },
  en: {
    title: 'The film',
    description: 'Two minutes of the rehearsals of “Motus”.',
    lead: 'Two minutes of the rehearsals of “Motus”, including the noise of twelve doors.',
    frame: 'The rehearsals of “Motus”',
    fallback: 'Watch “The rehearsals of ‘Motus’” on YouTube',
    after: 'Why the video waits',
    afterText:
      'It is hosted by YouTube, which would see your visit as soon as the page opens. Until you have answered, there is only a link here. You may load it once, without changing your choices, or allow YouTube for good.',
    transcript: 'Without the video',
    transcriptText:
      'You would see a table full of bowler hats, Inès Valmor who counts entrances under her breath, a pianist who waits, and twelve doors that refuse to slam together. In the end they slam together.',
  },
} as const;

export function filmPage(lang: Language): Page {
  const text = texts[lang];
  return {
    title: text.title,
    description: text.description,
    facts: { pageKind: 'film' },
    content: html`<div class="narrow">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <sluice-embed class="video" vendor="youtube" src="${video}" title="${text.frame}">
        <a href="${video}">${text.fallback}</a>
      </sluice-embed>
      <h2>${text.after}</h2>
      <p>${text.afterText}</p>
      <h2>${text.transcript}</h2>
      <p>${text.transcriptText}</p>
    </div>`,
  };
}
