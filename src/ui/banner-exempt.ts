/** The banner of a site where nothing needs a yes, and that announces its trackers all the same (R4). */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { UiHost } from './host.ts';
import type { Texts } from './texts.ts';

/** What it says. */
export function exemptText({ disclosure }: UiHost, texts: Texts, link: unknown): TemplateResult {
  const site = disclosure.site.name ?? location.hostname;
  const isOpposable = disclosure.categories.some(({ opposable }) => opposable);
  return html`<p class="note" part="text">
    ${texts.get('banner.exempt.text', { site })}
    ${isOpposable ? texts.get('banner.exempt.opposable', { link: texts.get('reopen.label') }) : nothing}
    ${link}
  </p>`;
}

/** Its two buttons: no answer is asked. */
export function exemptButtons(texts: Texts, ask: (name: string) => () => void): TemplateResult {
  return html`<button class="button" type="button" part="customise" @click=${ask('customise')}>
      ${texts.get('banner.exempt.details')}
    </button>
    <button class="button" type="button" part="close" @click=${ask('acknowledge')}>
      ${texts.get('banner.exempt.close')}
    </button>`;
}
