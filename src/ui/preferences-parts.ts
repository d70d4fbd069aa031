/** What the parts of the preference centre work with, and the small pieces that they share. */
import { html, type TemplateResult } from 'lit';
import type { Draft } from './draft.ts';
import type { UiHost } from './host.ts';
import { icon } from './icons.ts';
import type { OpenQuestions } from './renewal.ts';
import type { Texts } from './texts.ts';

export interface PreferencesContext {
  host: UiHost;
  texts: Texts;
  draft: Draft;
  /** What has come since the visitor's last choice. */
  news: OpenQuestions;
  /** Lists of vendors are open from the start. */
  expanded: boolean;
  /** Shows the draft again. */
  update(): void;
  /** Says it inside the dialog, whose outside is inert. */
  say(message: string): void;
}

/** A native disclosure. */
export function disclosure(summary: unknown, content: unknown, open = false): TemplateResult {
  return html`<details class="more" ?open=${open}>
    <summary>${icon('chevron')}<span>${summary}</span></summary>
    ${content}
  </details>`;
}

/** Words and a sign: no switch that could not be moved (R3, A8). */
export function alwaysActive(texts: Texts): TemplateResult {
  return html`<span class="always" part="always"
    >${icon('tick')}${texts.get('preferences.always-active')}</span
  >`;
}

/** Marks what has come since the visitor's last choice. */
export function newBadge(texts: Texts): TemplateResult {
  return html`<span class="badge">${texts.get('preferences.new')}</span>`;
}
