/** The visitor's present choice: what, when, until when, its identifier, its proof, forgetting it (R24, R36, L25). */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentState } from '../engine/types.ts';
import { downloadReceipts } from './download-receipts.ts';
import { formatDate } from './format.ts';
import type { PreferencesContext } from './preferences-parts.ts';

export interface PresentChoiceOptions {
  consent: ConsentState;
  onForget(): void;
}

export function presentChoice(
  { consent, onForget }: PresentChoiceOptions,
  context: PreferencesContext,
): TemplateResult {
  const { host, texts } = context;
  const { cookie, site } = host.disclosure;
  const controller = site.controller ?? site.name ?? location.hostname;
  return html`<section class="record" part="record" aria-labelledby="record">
    <h3 id="record">${texts.get('choice.title')}</h3>
    ${
      consent.id
        ? html`<p>${summary(consent, context)}</p>
            <p>${texts.parts('choice.id', { id: html`<code part="id">${consent.id}</code>` })}</p>
            <p class="quiet">${texts.get('choice.id.note', { controller })}</p>`
        : html`<p>${texts.get('choice.none')}</p>`
    }
    <p class="quiet">
      ${texts.get('choice.shared')}
      ${
        cookie.domain
          ? `${texts.get('choice.scope', { domain: cookie.domain.replace(/^\./, '') })}.`
          : nothing
      }
    </p>
    ${consent.persisted ? nothing : html`<p class="quiet">${texts.get('notice.storage')}</p>`}
    ${
      consent.id
        ? html`<p class="actions">
              ${button('copy', texts.get('choice.id.copy'), () => copy(consent.id ?? '', context))}
              ${
                host.receipts
                  ? button('proof', texts.get('choice.proof'), () => void downloadReceipts(host))
                  : nothing
              }
              ${button('forget', texts.get('choice.forget'), onForget, 'forget-note')}
            </p>
            <p class="quiet" id="forget-note">${texts.get('choice.forget.note')}</p>`
        : nothing
    }
  </section>`;
}

function summary(consent: ConsentState, { texts }: PreferencesContext): unknown[] {
  const { method, chosenAt, expiresAt, firstChosenAt } = consent;
  const date = (iso: string, withTime = false): string => formatDate(iso, texts.language, withTime);
  const sentences = [
    chosenAt && texts.get('choice.date', { date: date(chosenAt, true) }),
    firstChosenAt &&
      firstChosenAt !== chosenAt &&
      texts.get('choice.first', { date: date(firstChosenAt) }),
    expiresAt &&
      texts.get(consent.status === 'expired' ? 'choice.expired' : 'choice.expires', {
        date: date(expiresAt),
      }),
  ].filter(Boolean);
  return [
    method ? html`<b>${texts.get(`choice.method.${method}`)}</b>. ` : nothing,
    `${sentences.join('. ')}.`,
  ];
}

function button(
  part: string,
  label: string,
  onClick: () => void,
  describedBy?: string,
): TemplateResult {
  return html`<button
    class="button"
    type="button"
    part=${part}
    aria-describedby=${describedBy ?? nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;
}

function copy(id: string, { texts, say, host }: PreferencesContext): void {
  // No clipboard outside https; the identifier can still be selected.
  navigator.clipboard?.writeText(id).then(
    () => say(texts.get('choice.id.copied')),
    (error: unknown) => host.report(`The identifier could not be copied: ${String(error)}`),
  );
}
