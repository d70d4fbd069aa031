/**
 * The cookie charter: `<sluice-cookie-policy>` writes it from the container. The same text, as `sluice
 * policy` prints it, stands inside for whoever reads without scripts.
 */
import { policyHtml } from '../../src/cli/policy/html.ts';
import type { PolicyDocument } from '../../src/engine/policy-document.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import type { Language } from './season.ts';

const texts = {
  fr: {
    title: 'Charte cookies',
    description: 'Ce que Coulisse enregistre sur votre appareil, pourquoi, et comment refuser.',
    lead: 'Le site fonctionne sans rien vous demander. Pour le reste, rien ne se charge avant votre réponse, et un refus vaut autant qu’un accord.',
  },
  en: {
    title: 'Cookie charter',
    description: 'What Coulisse keeps on your device, why, and how to refuse.',
    lead: 'The site works without asking you anything. As for the rest, nothing loads before you answer, and a no counts as much as a yes.',
  },
} as const;

/** `policy`: what the container declares; without it, the page has nothing to say to who blocks scripts. */
export function cookiesPage(lang: Language, policy: PolicyDocument | undefined): Page {
  const { title, description, lead } = texts[lang];
  return {
    title,
    description,
    facts: { pageKind: 'charter' },
    content: html`<div class="charter">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      <sluice-cookie-policy lang="${lang}">
        ${policy && { markup: policyHtml(policy, 2) }}
      </sluice-cookie-policy>
    </div>`,
  };
}
