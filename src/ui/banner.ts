import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { DisclosedCategory } from '../engine/disclosure.ts';
import type * as exempt from './banner-exempt.ts';
import { bannerStyles } from './banner-styles.ts';
import { baseStyles } from './base-styles.ts';
import { categoryText, categoryTitle } from './category-texts.ts';
import type { UiHost } from './host.ts';
import type { Layout } from './place.ts';
import { safeUrl } from './safe-url.ts';
import type { Texts } from './texts.ts';
import { renew } from './sheet.ts';

/**
 * The first layer: who asks, for what, and three answers of one size (L1–L9). Holds no consent and
 * takes none: the owner listens and carries out. Escape, scrolling and waiting are no answer (L6). Draws
 * itself with lit's templates alone: a first visit downloads no more than it shows.
 *
 * @fires sluice-accept - The visitor accepts everything.
 * @fires sluice-refuse - The visitor refuses everything.
 * @fires sluice-customise - The visitor wants to choose; `detail.vendors` when it is the list of vendors.
 * @fires sluice-acknowledge - The visitor has read that every tracker is exempt.
 * @csspart banner - The whole of it.
 * @csspart body - What is said; scrolls when it must.
 * @csspart title - The heading.
 * @csspart text - Who asks for what.
 * @csspart partners - The link with the number of vendors.
 * @csspart purposes - The categories.
 * @csspart note - How to change one's mind, and the policy.
 * @csspart policy - The link to the policy.
 * @csspart choices - The three answers.
 * @csspart refuse - A button.
 * @csspart accept - A button.
 * @csspart customise - A button.
 * @csspart close - A button, where there is nothing to answer.
 * @cssprop --sluice-accent - Colour of the buttons; every token of base-styles.ts may be set alike.
 */
export class SluiceBanner extends HTMLElement {
  readonly host: UiHost;
  readonly layout: Layout;
  readonly position: string;
  /** What is said instead of the request, where nothing asks. */
  exempt: typeof exempt | undefined;
  #texts: Texts | undefined;
  #notes: readonly string[] = [];
  #expanded = false;
  /** What is drawn. */
  readonly root: ShadowRoot;

  constructor(host: UiHost, layout: Layout, position: string) {
    super();
    this.host = host;
    this.layout = layout;
    this.position = position;
    this.root = this.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [...baseStyles, ...bannerStyles];
    renew(this.root.adoptedStyleSheets);
  }

  get texts(): Texts {
    // Set before it is drawn.
    return this.#texts as Texts;
  }

  set texts(texts: Texts) {
    this.#texts = texts;
    this.#draw();
  }

  /** What there is to say beyond a first visit. */
  set notes(notes: readonly string[]) {
    this.#notes = notes;
    this.#draw();
  }

  connectedCallback(): void {
    this.setAttribute('layout', this.layout);
    this.setAttribute('position', this.position);
    this.#draw();
    this.#openDialog();
  }

  #draw(): void {
    if (this.isConnected && this.#texts) render(this.#content(), this.root);
  }

  #content(): TemplateResult {
    const content = [this.#body(), this.#choices()];
    if (this.layout !== 'modal') {
      return html`<section class="banner" part="banner" aria-labelledby="title">
        ${content}
      </section>`;
    }
    return html`<dialog
      class="banner"
      part="banner"
      aria-labelledby="title"
      closedby="none"
      @keydown=${keepOpen}
      @cancel=${keepOpen}
      @close=${this.#openDialog}
    >
      ${content}
    </dialog>`;
  }

  // Browsers close a dialog at the second Escape whatever its `cancel` event is told.
  readonly #openDialog = (): void => {
    const dialog = this.root.querySelector('dialog');
    if (this.isConnected && dialog && !dialog.open) dialog.showModal();
  };

  #body(): TemplateResult {
    const { host, texts } = this;
    const site = host.disclosure.site.name ?? location.hostname;
    return html`<div class="body" part="body">
      <h2 id="title" part="title" tabindex="-1" ?autofocus=${this.layout === 'modal'}>
        ${texts.get('banner.title', { site })}
      </h2>
      ${this.exempt?.exemptText(host, texts, this.#policyLink(site)) ?? this.#request(site)}
    </div>`;
  }

  #request(site: string): TemplateResult {
    const { texts, host } = this;
    const { partners, categories } = host.disclosure;
    const link = html`<a href="#sluice-preferences" part="partners" @click=${this.#showVendors}
      >${texts.plural('banner.partners', partners, { count: partners })}</a
    >`;
    const text = texts.parts(partners > 0 ? 'banner.text' : 'banner.text.own', {
      site,
      partners: link,
    });
    // Every purpose that needs a yes is named before the answers (L7, L8).
    const purposes = categories.filter(({ basis }) => basis === 'consent');
    return html`
      <p class="ask" part="text">
        ${text} <span id="purposes">${texts.get('banner.purposes')}</span>
      </p>
      <div class=${this.#expanded ? 'purposes open' : 'purposes'} part="purposes">
        <ul aria-labelledby="purposes">
          ${purposes.map((category) => this.#purpose(category))}
        </ul>
        <button
          class="link"
          type="button"
          aria-expanded=${String(this.#expanded)}
          @click=${this.#expand}
        >
          ${texts.get('banner.exempt.details')}
        </button>
      </div>
      ${this.#notes.map((note) => html`<p class="note">${note}</p>`)}
      <p class="note" part="note">
        ${texts.get('banner.change', { link: texts.get('reopen.label') })} ${this.#policyLink(site)}
      </p>
    `;
  }

  #purpose(category: DisclosedCategory): TemplateResult {
    const description = categoryText(category, 'description', this.texts);
    // What the language puts between a title and its description.
    const colon = this.texts.parts('banner.purpose', {})[2];
    const more = description ? html`<span><i>${colon}</i>${description}</span>` : nothing;
    // No space before the end of the item: a comma may follow.
    return html`<li><b>${categoryTitle(category, this.texts)}</b>${more}</li>`;
  }

  #policyLink(site: string): TemplateResult | typeof nothing {
    const { cookiePolicyUrl, privacyPolicyUrl } = this.host.disclosure.site;
    const url = safeUrl(cookiePolicyUrl ?? privacyPolicyUrl);
    if (!url) return nothing;
    const label = this.texts.get(cookiePolicyUrl ? 'link.policy' : 'link.privacy', { site });
    return html`<a href=${url} part="policy">${label}</a>`;
  }

  #choices(): TemplateResult {
    return html`<div class="choices" part="choices">
      ${
        this.exempt?.exemptButtons(this.texts, this.#ask) ??
        html`<div class="pair">${this.#choice('refuse')}${this.#choice('accept')}</div>
          ${this.#choice('customise')}`
      }
    </div>`;
  }

  #choice(name: 'refuse' | 'accept' | 'customise'): TemplateResult {
    return html`<button
      class="button choice"
      type="button"
      part=${name}
      aria-label=${this.texts.get(`banner.${name}.name`)}
      @click=${this.#ask(name)}
    >
      ${this.texts.get(`banner.${name}`)}
    </button>`;
  }

  readonly #expand = (): void => {
    this.#expanded = !this.#expanded;
    this.#draw();
  };

  readonly #ask =
    (name: string, detail: object = {}): (() => void) =>
    () =>
      void this.dispatchEvent(new CustomEvent(`sluice-${name}`, { detail }));

  readonly #showVendors = (event: Event): void => {
    event.preventDefault();
    this.#ask('customise', { vendors: true })();
  };
}

/** Escape is no answer, be it a key or what the browser makes of it. */
function keepOpen(event: Event): void {
  if (((event as KeyboardEvent).key ?? 'Escape') === 'Escape') event.preventDefault();
}

if (!customElements.get('sluice-banner')) customElements.define('sluice-banner', SluiceBanner);

declare global {
  interface HTMLElementTagNameMap {
    'sluice-banner': SluiceBanner;
  }
}
