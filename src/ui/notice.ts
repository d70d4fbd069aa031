import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { baseStyles } from './base-styles.ts';
import { sheet } from './sheet.ts';
import type { Texts } from './texts.ts';

const noticeStyles = sheet`
:host {
  position: fixed;
  z-index: var(--sluice-layer);
  inset: auto auto 1rem 1rem;
  display: grid;
  gap: 0.75rem;
  justify-items: start;
  max-inline-size: calc(100% - 2rem);
  pointer-events: none;
}
:host([dir="rtl"]) { inset: auto 1rem 1rem auto; }
:host([aside]) { inset-block: 1rem auto; }
:host > * { pointer-events: auto; }
.status {
  padding: 0.75rem 1rem;
  border-radius: var(--sluice-radius);
  background: var(--sluice-ink);
  color: var(--sluice-surface);
  font-size: var(--sluice-text-s);
  box-shadow: var(--sluice-shadow);
}
.status:empty { padding: 0; box-shadow: none; }
.reopen { box-shadow: 0 0.25rem 1rem rgb(13 36 48 / 0.16); }
svg { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: var(--sluice-link); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
@media (forced-colors: active) {
  .status:not(:empty) { border: 1px solid CanvasText; }
}
`;

/** Our mark: a gate in its water. */
const gate = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M4.5 3v18M19.5 3v18M4.5 9.5h15M12 3v6.5M7.5 14.5c1.5-1.3 3-1.3 4.5 0s3 1.3 4.5 0M7.5 18.5c1.5-1.3 3-1.3 4.5 0s3 1.3 4.5 0"
  />
</svg>`;

/**
 * What stays after the banner: one sentence that confirms, and a button that opens the preferences
 * (L22). The sentence is announced politely and leaves when the visitor goes on, never by time (A19).
 *
 * @fires sluice-customise - The visitor wants to see or change the choice.
 * @csspart status - The sentence, in a live region that exists beforehand (A15).
 * @csspart reopen - The button.
 */
export class SluiceNotice extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, noticeStyles];
  static override properties: PropertyDeclarations = {
    message: {},
    reopen: { type: Boolean },
    texts: { attribute: false },
  };

  declare message: string;
  /** Whether there is a button. */
  declare reopen: boolean;
  declare texts: Texts;

  constructor() {
    super();
    this.message = '';
    this.reopen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pointerdown', this.#clear, true);
    addEventListener('keydown', this.#clear, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointerdown', this.#clear, true);
    removeEventListener('keydown', this.#clear, true);
  }

  protected override render(): TemplateResult {
    // No space inside the paragraph: it must be empty to be invisible.
    return html`<p class="status" role="status" part="status">${this.message}</p>
      ${
        this.reopen
          ? html`<button class="button reopen" type="button" part="reopen" @click=${this.#ask}>
              ${gate}${this.texts.get('reopen.label')}
            </button>`
          : nothing
      }`;
  }

  readonly #ask = (): void => {
    this.dispatchEvent(new CustomEvent('sluice-customise', { detail: {} }));
  };

  readonly #clear = (): void => {
    this.message = '';
  };
}

if (!customElements.get('sluice-notice')) customElements.define('sluice-notice', SluiceNotice);

declare global {
  interface HTMLElementTagNameMap {
    'sluice-notice': SluiceNotice;
  }
}
