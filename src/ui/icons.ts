/** The few signs of the preference centre. Decoration: words always stand beside them. */
import { html, type TemplateResult } from 'lit';

/** Paths in a square of 24 units. */
const paths = {
  cross: 'M6 6l12 12M18 6 6 18',
  chevron: 'm9 5 7 7-7 7',
  tick: 'm4.5 12.5 5 5 10-11',
} as const;

export function icon(name: keyof typeof paths): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]} />
  </svg>`;
}
