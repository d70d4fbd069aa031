/** One switch: a native checkbox that shows what it is told, whatever the browser toggled (A7). */
import { html, nothing, type TemplateResult } from 'lit';
import { sheet } from './sheet.ts';
import type { Texts } from './texts.ts';

export interface SwitchOptions {
  id: string;
  on: boolean;
  /** Accessible name where the label alone does not tell which one it is. */
  label?: string;
  describedBy?: string;
  texts: Texts;
  onToggle(on: boolean): void;
}

export function toggleSwitch(options: SwitchOptions): TemplateResult {
  const { id, on, texts, onToggle } = options;
  return html`<span class="switch" part="switch">
    <input
      type="checkbox"
      role="switch"
      id=${id}
      aria-label=${options.label ?? nothing}
      aria-describedby=${options.describedBy ?? nothing}
      .checked=${on}
      @change=${({ target }: Event): void => {
        const input = target as HTMLInputElement;
        const wanted = input.checked;
        // Back to what it was told, until it is told otherwise.
        input.checked = on;
        onToggle(wanted);
      }}
    />
    <span class="word on" aria-hidden="true">${texts.get('preferences.switch.on')}</span>
    <span class="word off" aria-hidden="true">${texts.get('preferences.switch.off')}</span>
  </span>`;
}

/** A gate plate in its channel. Position, fill, mark and the word beside it all say the state. */
export const switchStyles: CSSStyleSheet = sheet`
.switch { display: inline-grid; grid-template-columns: auto auto; flex: none; align-items: center; gap: 0.5rem; min-block-size: var(--sluice-target); }
.switch input {
  --plate: 1.125rem;
  grid-area: 1 / 2;
  appearance: none;
  position: relative;
  inline-size: 3rem;
  block-size: 1.75rem;
  margin: 0;
  border: var(--sluice-stroke) solid var(--sluice-edge);
  border-radius: max(calc(var(--sluice-radius)*0.9), 2px);
  background: var(--sluice-surface);
  cursor: pointer;
  transition: background-color var(--ease), border-color var(--ease);
}
/* The target is 44 px high whatever is drawn (A10). */
.switch input::after { content: ""; position: absolute; inset: -0.625rem -0.375rem; }
.switch input::before {
  content: "";
  position: absolute;
  inset-block: 3px;
  inset-inline-start: 3px;
  inline-size: var(--plate);
  border-radius: max(calc(var(--sluice-radius)*0.65), 1px);
  background: var(--sluice-edge);
  transition: translate var(--ease), background-color var(--ease);
}
.switch input:checked { border-color: var(--sluice-accent-edge); background: var(--sluice-accent); }
.switch input:checked::before {
  translate: calc(3rem - var(--plate) - 6px - 2*var(--sluice-stroke)) 0;
  background: linear-gradient(var(--sluice-accent-edge) 0 0) 50% 50% / 2px 0.5rem no-repeat, var(--sluice-on-accent);
}
:host([dir="rtl"]) .switch input:checked::before { translate: calc(-1*(3rem - var(--plate) - 6px - 2*var(--sluice-stroke))) 0; }
.switch input:hover { border-color: var(--sluice-ink); }
.switch input:focus-visible { border-radius: max(calc(var(--sluice-radius)*0.9), 2px); }
.word { grid-area: 1 / 1; text-align: end; font-size: var(--sluice-text-s); color: var(--sluice-ink-2); }
.word.on { color: var(--sluice-ink); font-weight: var(--sluice-weight-strong); }
/* Both words keep their room, so nothing moves. */
.switch input:not(:checked) ~ .on, .switch input:checked ~ .off { visibility: hidden; }
@media (forced-colors: active) {
  .switch input { border-color: ButtonText; background: Canvas; forced-color-adjust: none; }
  .switch input::before { background: ButtonText; }
  .switch input:checked { border-color: Highlight; background: Highlight; }
  .switch input:checked::before { background: linear-gradient(Highlight 0 0) 50% 50% / 2px 0.5rem no-repeat, HighlightText; }
}
`;
