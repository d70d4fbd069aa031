import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { basics, tokens } from './base-styles.ts';
import type { EmbedDescription } from './embed-host.ts';
import { embedStyles } from './embed-styles.ts';
import { newWindowLink } from './links.ts';
import type { Texts } from './texts.ts';

/** `inert`: nothing is known yet. `held`: asks. `frame`: shows a frame. `children`: shows the children. */
export type EmbedPhase = 'inert' | 'held' | 'frame' | 'children';

/** Attributes of the page's markup that decide what is shown. */
const observed = ['vendor', 'src'];

const waves = [70, 92, 116, 142].map(
  (top, index) => `M0 ${top}q20 -${5 + index} 40 0${'t40 0'.repeat(15)}`,
);

/**
 * Embedded content that waits for consent (R12, A24). Until then its children stay in view above a
 * notice that names the service and what loading means; nothing is requested. Holds no consent: the
 * owner (embeds.ts) listens, and decides the phase.
 *
 * @slot - A link, a quotation: what is there without the service.
 * @slot frame - The frame, put there by the owner.
 * @fires sluice-load-once - The visitor wants this content, this time.
 * @fires sluice-always - The visitor consents to the service.
 * @csspart embed - The placeholder.
 * @csspart fallback - Around the children.
 * @csspart title - What it is and whose.
 * @csspart text - What loading means.
 * @csspart actions - The two buttons.
 * @csspart once - A button.
 * @csspart always - A button.
 * @csspart note - What the buttons record.
 * @cssprop --sluice-embed-ratio - Width to height, 16 / 9 unless the element has both attributes.
 */
export class SluiceEmbed extends LitElement {
  static override styles: CSSResultGroup = [tokens, basics, embedStyles];
  static override properties: PropertyDeclarations = {
    phase: { attribute: false },
    description: { attribute: false },
    heading: { attribute: false },
    categories: { attribute: false },
    address: { attribute: false },
    message: { attribute: false },
    texts: { attribute: false },
  };

  declare phase: EmbedPhase;
  declare description: EmbedDescription | undefined;
  /** Title of the content, from the page. */
  declare heading: string;
  /** Names of the categories, as a list in words. */
  declare categories: string;
  /** Where the content is on the service's own site. */
  declare address: string | undefined;
  /** Announced politely. */
  declare message: string;
  declare texts: Texts | undefined;
  /** Called when the page changes an attribute that counts. */
  onChange: (() => void) | undefined;

  constructor() {
    super();
    this.phase = 'inert';
    this.heading = '';
    this.categories = '';
    this.message = '';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...observed];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (observed.includes(name) && old !== value) this.onChange?.();
  }

  protected override render(): TemplateResult {
    const { phase, description, texts } = this;
    // The live region is there before it speaks.
    const said = html`<p class="said" role="status">${this.message}</p>`;
    if (phase === 'frame')
      return html`<div class="loaded"><slot name="frame"></slot></div>
        ${said}`;
    if (phase !== 'held' || !description || !texts) return html`<slot></slot>${said}`;
    return html`${this.#placeholder(description, texts)}${said}`;
  }

  #placeholder(description: EmbedDescription, texts: Texts): TemplateResult {
    const { vendorName: vendor, privacyPolicyUrl, enhance } = description;
    const title = this.heading
      ? texts.get('embed.title.named', { title: this.heading, vendor })
      : texts.get('embed.title', { vendor });
    return html`<div
      class=${enhance ? 'embed post' : 'embed frame'}
      part="embed"
      role="group"
      aria-labelledby="title"
    >
      ${enhance ? nothing : water}
      <div class="in">
        <div part="fallback"><slot></slot></div>
        <div class="gate" lang=${texts.language} dir=${texts.direction}>
          <p class="title" part="title" id="title">${title}</p>
          <p class="text" part="text">
            ${texts.get('embed.text', { vendor, categories: this.categories })}
          </p>
          <div class="actions" part="actions">
            ${this.#button('once', 'load-once', texts.get('embed.once'))}
            ${this.#button('always', 'always', texts.get('embed.always', { vendor }))}
          </div>
          <p class="links">
            ${newWindowLink(privacyPolicyUrl, texts.get('embed.privacy', { vendor }), texts)}
            ${newWindowLink(this.address, texts.get('embed.open', { vendor }), texts)}
          </p>
          <p class="small" part="note">
            ${texts.get('embed.note', { vendor, link: texts.get('reopen.label') })}
          </p>
        </div>
      </div>
    </div>`;
  }

  #button(part: string, event: string, label: string): TemplateResult {
    return html`<button
      class="button choice"
      type="button"
      part=${part}
      @click=${(): void => void this.dispatchEvent(new CustomEvent(`sluice-${event}`))}
    >
      ${label}
    </button>`;
  }
}

const water = html`<svg
  class="water"
  viewBox="0 0 640 360"
  preserveAspectRatio="xMidYMid slice"
  aria-hidden="true"
>
  <path d=${waves.join('')} />
</svg>`;

if (!customElements.get('sluice-embed')) customElements.define('sluice-embed', SluiceEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'sluice-embed': SluiceEmbed;
  }
}
