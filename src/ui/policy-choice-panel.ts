/** The visitor's present choice within the cookie policy, and what can be done with it (R24, R36, L25). */
import { html, nothing, type TemplateResult } from 'lit';
import type { PresentChoice } from '../engine/policy-choice.ts';
import { icon } from './icons.ts';
import { heading } from './policy-blocks.ts';
import type { Texts } from './texts.ts';

export interface ChoicePanel {
  choice: PresentChoice;
  texts: Texts;
  /** Level of its heading. */
  level: number;
  /** Said politely. */
  message: string;
  /** Absent where there is nothing to download or to forget. */
  onDownload?: (() => void) | undefined;
  onForget?: (() => void) | undefined;
}

export function choicePanel(panel: ChoicePanel): TemplateResult {
  const { choice, texts, level, message, onDownload, onForget } = panel;
  const { id } = choice;
  return html`<section class="current" part="current" aria-labelledby="current">
    ${heading(level, 'current', choice.title)}
    <ul class="answers">
      ${choice.answers.map(
        ({ name, granted, words, detail }) =>
          html`<li>
            <span>${name} ${detail === undefined ? nothing : html`<small>${detail}</small>`}</span>
            <span class=${granted ? 'answer yes' : 'answer'}
              >${icon(granted ? 'tick' : 'cross')}${words}</span
            >
          </li>`,
      )}
    </ul>
    <p class="meta">
      ${choice.sentences.map((sentence) => html`<span>${sentence}</span>`)}
      ${
        id
          ? html`<span>${id.label[0]}<code part="id">${id.value}</code>${id.label[1]}</span>
              <span>${id.note}</span>`
          : nothing
      }
    </p>
    <p class="actions">
      <button class="button choice" type="button" part="change" data-sluice-open="preferences">
        ${texts.get(id ? 'choice.change' : 'reopen.label')}
      </button>
      ${id && onDownload ? button('proof', texts.get('choice.proof'), onDownload) : nothing}
      ${id && onForget ? button('forget', texts.get('choice.forget'), onForget) : nothing}
    </p>
    ${
      id && onForget
        ? html`<p class="meta" id="forget">${texts.get('choice.forget.note')}</p>`
        : nothing
    }
    <p class="said" role="status" part="status">${message}</p>
  </section>`;
}

function button(part: 'proof' | 'forget', label: string, onClick: () => void): TemplateResult {
  return html`<button
    class="button"
    type="button"
    part=${part}
    aria-describedby=${part === 'forget' ? 'forget' : nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;
}
