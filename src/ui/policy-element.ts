import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { PresentChoice } from '../engine/policy-choice.ts';
import type { PolicyDocument, PolicySection } from '../engine/policy-document.ts';
import { basics, tokens } from './base-styles.ts';
import { downloadReceipts } from './download-receipts.ts';
import { heading, policyBlock } from './policy-blocks.ts';
import { choicePanel } from './policy-choice-panel.ts';
import type { PolicyHost } from './policy-host.ts';
import { policyStyles } from './policy-styles.ts';
import { watchOverflow } from './scroll-region.ts';
import type { Texts } from './texts.ts';

/** Before a section's id, in addresses that lead to it. */
const prefix = '#cookie-policy-';

/**
 * The cookie policy of the site (contract 3): text of the page, in the page's own font and colours. Until
 * it is written, and where scripts are blocked, the element's children stay in view. Holds no consent:
 * the owner (policies.ts) gives it what to show.
 *
 * @slot - What is there without Sluice.
 * @csspart policy - The whole of it.
 * @csspart title - The title, where `heading-level` is 1.
 * @csspart version - Version and dates.
 * @csspart contents - The list of sections.
 * @csspart heading - Each other heading.
 * @csspart link - Each link of the text.
 * @csspart table - Each table.
 * @csspart current - The present choice.
 * @csspart id - The identifier of the choice.
 * @csspart change - Opens the preferences.
 * @csspart proof - Downloads the proofs.
 * @csspart forget - Forgets the choice.
 * @csspart status - What came of it.
 */
export class SluiceCookiePolicy extends LitElement {
  static override styles: CSSResultGroup = [tokens, basics, policyStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    host: { attribute: false },
    texts: { attribute: false },
    policy: { attribute: false },
    choice: { attribute: false },
    message: { state: true },
  };
  /** Called for each element that enters a page; what it answers, when that element leaves. */
  static onConnect: ((element: SluiceCookiePolicy) => () => void) | undefined;

  /** Level of the sections' headings: 2, below the page's own title. With 1, the policy has a title. */
  declare headingLevel: number;
  declare host: PolicyHost | undefined;
  declare texts: Texts | undefined;
  declare policy: PolicyDocument | undefined;
  declare choice: PresentChoice | undefined;
  declare private message: string;
  /** The page asks for another language. */
  onLanguage: (() => void) | undefined;
  #leave: (() => void)[] = [];
  #isOpen = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.message = '';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.onLanguage?.();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const leave = SluiceCookiePolicy.onConnect?.(this);
    addEventListener('hashchange', this.#followAddress);
    this.#leave = [
      () => leave?.(),
      () => removeEventListener('hashchange', this.#followAddress),
      watchOverflow(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('.table-box')]),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const task of this.#leave) task();
  }

  protected override updated(): void {
    // An address that leads to a section works from the start.
    if (this.policy && !this.#isOpen) {
      this.#isOpen = true;
      this.#followAddress();
    }
  }

  protected override render(): TemplateResult {
    const { policy } = this;
    if (!policy) return html`<slot></slot>`;
    const { language, direction, title, version, sections } = policy;
    const level = Math.max(Math.trunc(this.headingLevel) || 2, 2);
    return html`<article
      part="policy"
      lang=${language}
      dir=${direction}
      aria-label=${this.headingLevel === 1 ? nothing : title}
      aria-labelledby=${this.headingLevel === 1 ? 'title' : nothing}
    >
      ${this.headingLevel === 1 ? heading(1, 'title', title, 'title') : nothing}
      ${
        version.length > 0
          ? html`<p class="version" part="version">
              ${version.map((sentence) => html`<span>${sentence}</span> `)}
            </p>`
          : nothing
      }
      <div class="top">${this.#contents(policy, level)} ${this.#choice(level)}</div>
      ${sections.map((section) => this.#section(section, level))}
    </article>`;
  }

  #contents({ contents, sections }: PolicyDocument, level: number): TemplateResult {
    return html`<nav part="contents" aria-labelledby="contents">
      ${heading(level, 'contents', contents)}
      <ol>
        ${sections.map(
          ({ id, title }) =>
            html`<li>
              <a
                href=${prefix + id}
                part="link"
                @click=${(event: Event): void => {
                  // The page's address is its own affair, and it may have a `base`.
                  event.preventDefault();
                  this.#goTo(id);
                }}
                >${title}</a
              >
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #choice(level: number): TemplateResult | typeof nothing {
    const { host, choice, texts, message } = this;
    if (!host || !choice || !texts) return nothing;
    return choicePanel({
      choice,
      texts,
      level,
      message,
      onDownload: host.receipts && ((): void => void downloadReceipts(host)),
      onForget: host.reset && ((): void => void this.#forget(host)),
    });
  }

  #section({ id, title, blocks }: PolicySection, level: number): TemplateResult {
    return html`<section>
      ${heading(level, id, title)} ${blocks.map((block) => policyBlock(block, level + 1))}
    </section>`;
  }

  async #forget(host: PolicyHost): Promise<void> {
    await host.reset?.();
    this.message = this.texts?.get('status.forgotten') ?? '';
    await this.updateComplete;
    // Its own button is gone.
    this.renderRoot.querySelector<HTMLElement>('[part="change"]')?.focus();
  }

  readonly #followAddress = (): void => {
    if (location.hash.startsWith(prefix)) this.#goTo(location.hash.slice(prefix.length));
  };

  #goTo(section: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(section)}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sluice-cookie-policy': SluiceCookiePolicy;
  }
}
