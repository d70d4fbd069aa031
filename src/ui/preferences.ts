import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ConsentState } from '../engine/types.ts';
import { baseStyles } from './base-styles.ts';
import { categoryTitle } from './category-texts.ts';
import { createDraft, type Draft } from './draft.ts';
import { formatDate } from './format.ts';
import type { UiHost } from './host.ts';
import { icon } from './icons.ts';
import { languageMenu } from './language-menu.ts';
import { newWindowLink } from './links.ts';
import { preferencesCategory } from './preferences-category.ts';
import type { PreferencesContext } from './preferences-parts.ts';
import { preferencesStyles } from './preferences-styles.ts';
import { presentChoice } from './present-choice.ts';
import { openQuestions } from './renewal.ts';
import { safeUrl } from './safe-url.ts';
import { signalNote } from './signals.ts';
import { tableStyles } from './storage-table.ts';
import { switchStyles } from './switch.ts';
import type { Texts } from './texts.ts';

/**
 * The second layer: each category and vendor with its switch, and all that there is to know (R9, R10,
 * R22, R33). Holds no consent: switches are a draft over the owner's state until they are saved, and a
 * new state of the owner replaces the draft. Escape and closing change nothing (A4, L6).
 *
 * @fires sluice-save - The visitor wants what is shown; `detail.choice` is a ConsentChoice.
 * @fires sluice-accept - The visitor accepts everything.
 * @fires sluice-refuse - The visitor refuses everything.
 * @fires sluice-forget - The visitor wants the choice forgotten on this device.
 * @fires sluice-language - The visitor reads in another language, `detail.language`.
 * @fires sluice-close - The dialog has closed; `detail.unsaved` when switches had been moved.
 * @csspart dialog - The whole of it.
 * @csspart head - Heading, language and close button.
 * @csspart title - The heading.
 * @csspart language - The language menu.
 * @csspart close - Closes without saving.
 * @csspart body - What scrolls.
 * @csspart changes - What is new since the last choice.
 * @csspart categories - All of them.
 * @csspart category - One category.
 * @csspart switch - A switch with its words.
 * @csspart always - Instead of a switch: always active.
 * @csspart vendor - One vendor of a category.
 * @csspart table - What is stored.
 * @csspart record - The present choice.
 * @csspart id - The identifier of the choice.
 * @csspart copy - Copies the identifier.
 * @csspart proof - Downloads the proofs.
 * @csspart forget - Forgets the choice.
 * @csspart foot - The three answers.
 * @csspart refuse - A button.
 * @csspart save - A button.
 * @csspart accept - A button.
 * @cssprop --sluice-accent - Colour of buttons and switches; every token of base-styles.ts may be set alike.
 */
export class SluicePreferences extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    preferencesStyles,
    switchStyles,
    tableStyles,
  ];
  static override properties: PropertyDeclarations = {
    host: { attribute: false },
    texts: { attribute: false },
    consent: { attribute: false },
    expanded: { type: Boolean },
    message: { state: true },
  };

  declare host: UiHost;
  declare texts: Texts;
  /** The owner's state, which the switches start from. */
  declare consent: ConsentState;
  /** The lists of vendors are open from the start. */
  declare expanded: boolean;
  declare private message: string;
  #draft: Draft | undefined;
  /** Something was asked: closing is no longer leaving. */
  #hasAsked = false;

  constructor() {
    super();
    this.expanded = false;
    this.message = '';
  }

  /** Closes without saving. */
  close(): void {
    this.#dialog()?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('consent') || changed.has('host')) {
      const { host } = this;
      this.#draft = createDraft(host.disclosure, this.consent, host.answer);
    }
  }

  protected override firstUpdated(): void {
    this.#dialog()?.showModal();
  }

  protected override render(): TemplateResult {
    const { host, texts } = this;
    const context = this.#context();
    const site = host.disclosure.site.name ?? location.hostname;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#closed}>
      <div class="head" part="head">
        <h2 id="title" part="title" tabindex="-1" autofocus>
          ${texts.get('preferences.title', { site })}
        </h2>
        ${languageMenu(host, texts, (language) => this.#fire('language', { language }))}
        <button
          class="close"
          type="button"
          part="close"
          aria-label=${texts.get('preferences.close')}
          @click=${this.close}
        >
          ${icon('cross')}
        </button>
      </div>
      <div class="body" part="body">
        ${this.#changes(context)} ${this.#signals()}
        <p>${texts.get('preferences.intro')}</p>
        <div part="categories">
          ${host.disclosure.categories.map((category, index) =>
            preferencesCategory(category, index, context),
          )}
        </div>
        ${presentChoice({ consent: this.consent, onForget: () => this.#ask('forget') }, context)}
        ${this.#links(site)}
      </div>
      <p class="status" role="status" part="status">${this.message}</p>
      <div class="foot" part="foot">
        ${this.#answer('refuse')}${this.#answer('save')}${this.#answer('accept')}
      </div>
    </dialog>`;
  }

  #context(): PreferencesContext {
    const { host, texts, expanded } = this;
    const isOutdated = this.consent.status === 'outdated';
    return {
      host,
      texts,
      expanded,
      draft: this.#draft as Draft,
      news: isOutdated ? openQuestions(host) : { categories: [], vendors: [] },
      update: () => this.requestUpdate(),
      say: (message) => {
        this.message = message;
      },
    };
  }

  #changes({ news, texts }: PreferencesContext): TemplateResult | typeof nothing {
    if (news.categories.length + news.vendors.length === 0) return nothing;
    const item = (name: string, within?: string): TemplateResult =>
      html`<li>
        <span class="badge">${texts.get('preferences.new')}</span> ${name}
        ${within ? html`<span class="quiet">(${within})</span>` : nothing}
      </li>`;
    return html`<section class="note" part="changes" aria-labelledby="changes">
      <h3 id="changes">
        ${texts.get('preferences.changes', {
          date: formatDate(this.consent.chosenAt ?? '', texts.language),
        })}
      </h3>
      <ul>
        ${news.categories.map((category) => item(categoryTitle(category, texts)))}
        ${news.vendors.map(({ name, category }) => item(name, categoryTitle(category, texts)))}
      </ul>
    </section>`;
  }

  #signals(): TemplateResult | typeof nothing {
    const { host, texts, consent } = this;
    const note = signalNote(host, consent, texts);
    if (!note) return nothing;
    return html`<p class="note" part="signals">${note} ${texts.get('signals.override')}</p>`;
  }

  #answer(name: 'refuse' | 'save' | 'accept'): TemplateResult {
    return html`<button
      class=${`button ${name === 'save' ? 'choice save' : ''}`}
      type="button"
      part=${name}
      @click=${(): void => this.#ask(name)}
    >
      ${this.texts.get(`preferences.${name}`)}
    </button>`;
  }

  #links(site: string): TemplateResult {
    const { host, texts } = this;
    const facts = host.disclosure.site;
    const { contact, authority, policyVersion, policyUpdated, policyEffective } = facts;
    const day = (date: string): string => formatDate(date, texts.language);
    const policy = [
      policyVersion && texts.get('policy.version', { policyVersion }),
      policyUpdated && texts.get('policy.updated', { policyUpdated: day(policyUpdated) }),
      policyEffective && texts.get('policy.effective', { policyEffective: day(policyEffective) }),
    ].filter(Boolean);
    const address = contact?.includes('@') ? `mailto:${contact}` : contact;
    const contactLabel = texts.get('link.contact', { contact: contact ?? '' });
    return html`<div class="more-about">
      <p class="links">
        ${newWindowLink(facts.cookiePolicyUrl, texts.get('link.policy'), texts)}
        ${newWindowLink(facts.privacyPolicyUrl, texts.get('link.privacy', { site }), texts)}
        ${
          contact && safeUrl(address) ? html`<a href=${address ?? ''}>${contactLabel}</a>` : nothing
        }
        ${
          authority
            ? newWindowLink(
                authority.url,
                texts.get('link.complaint', { authority: authority.name }),
                texts,
              )
            : nothing
        }
        ${(host.settings.links ?? []).map(({ label, url }) =>
          newWindowLink(url, texts.local(label) ?? url, texts),
        )}
      </p>
      ${policy.length > 0 ? html`<p class="quiet">${policy.join(' · ')}</p>` : nothing}
    </div>`;
  }

  readonly #closed = (): void => {
    this.#fire('close', { unsaved: !this.#hasAsked && this.#draft?.isChanged() });
  };

  #ask(name: 'refuse' | 'save' | 'accept' | 'forget'): void {
    this.#hasAsked = true;
    this.#fire(name, name === 'save' ? { choice: this.#draft?.choice() } : {});
  }

  #fire(name: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(`sluice-${name}`, { detail }));
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

if (!customElements.get('sluice-preferences')) {
  customElements.define('sluice-preferences', SluicePreferences);
}

declare global {
  interface HTMLElementTagNameMap {
    'sluice-preferences': SluicePreferences;
  }
}
