import { html } from './html.ts';
import type { Page } from './layout.ts';
import { pathOf } from './paths.ts';
import type { Language } from './season.ts';

const texts = {
  fr: {
    title: 'Données personnelles',
    description: 'Qui traite vos données à Coulisse, et quels sont vos droits.',
    lead: 'COULISSE SAS est responsable de ce site. Elle ne garde que ce qu’il faut pour vous vendre une place.',
    order: 'Une commande',
    orderText:
      'Les places, la date et le prix. Dans ce théâtre imaginaire, rien d’autre n’est demandé, et tout est oublié à l’arrêt du serveur.',
    rights: 'Vos droits',
    rightsText:
      'Accès, rectification, effacement, opposition, portabilité : écrivez à notre délégué à la protection des données, dpo@coulisse.example. Vous pouvez aussi saisir la CNIL.',
    cookies: 'Les cookies ont leur page :',
    charter: 'la charte cookies',
  },
  en: {
    title: 'Personal data',
    description: 'Who handles your data at Coulisse, and what your rights are.',
    lead: 'COULISSE SAS is responsible for this site. It keeps only what it takes to sell you a seat.',
    order: 'An order',
    orderText:
      'The seats, the date and the price. In this imaginary theatre nothing else is asked, and everything is forgotten when the server stops.',
    rights: 'Your rights',
    rightsText:
      'Access, correction, erasure, objection, portability: write to our data protection officer, dpo@coulisse.example. You may also turn to the CNIL.',
    cookies: 'Cookies have a page of their own:',
    charter: 'the cookie charter',
  },
} as const;

export function privacyPage(lang: Language): Page {
  const text = texts[lang];
  return {
    title: text.title,
    description: text.description,
    facts: { pageKind: 'privacy' },
    content: html`<div class="narrow prose">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <h2>${text.order}</h2>
      <p>${text.orderText}</p>
      <h2>${text.rights}</h2>
      <p>${text.rightsText}</p>
      <p>${text.cookies} <a href="${pathOf('cookies', lang)}">${text.charter}</a>.</p>
    </div>`,
  };
}
