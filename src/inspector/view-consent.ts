/** What the visitor has answered, and switches to try other answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, ConsentChoice } from '../engine/types.ts';
import type { ViewContext } from './view.ts';

export function consentView(context: ViewContext): TemplateResult {
  const { host, say } = context;
  const { plan } = host.container;
  const state = host.state();
  const date = (iso: string | undefined): string | undefined => iso && context.date(iso);
  const signals = Object.entries(state.signals).filter(([, on]) => on);
  const facts = [
    [say('consent.status'), say(`status.${state.status}`)],
    [say('consent.method'), state.method],
    [say('consent.chosenAt'), date(state.chosenAt)],
    [say('consent.firstChosenAt'), date(state.firstChosenAt)],
    [say('consent.expiresAt'), date(state.expiresAt)],
    [say('consent.id'), state.id],
    [
      say('consent.signals'),
      signals.map(([name]) => name.toUpperCase()).join(', ') || say('consent.signals.none'),
    ],
  ];
  return html`<dl class="facts">
      ${facts.map(([name, value]) =>
        value
          ? html`<dt>${name}</dt>
              <dd>${value}</dd>`
          : nothing,
      )}
    </dl>
    ${state.persisted ? nothing : html`<p class="padded is-failed">${say('consent.unpersisted')}</p>`}
    <div class="tools">
      ${button('accept', () => host.choose(everything(plan.categories, 'granted')))}
      ${button('refuse', () => host.choose(everything(plan.categories, 'denied')))}
      ${button('reset', () => host.reset())}
    </div>
    <ul class="answers">
      ${Object.keys(plan.categories).map((id) => category(id, context))}
    </ul>
    <p class="quiet padded">${say('consent.note')}</p>`;

  function button(name: 'accept' | 'refuse' | 'reset', act: () => Promise<void>): TemplateResult {
    return html`<button type="button" class="button" part=${name} @click=${(): void => void act()}>
      ${say(`consent.${name}`)}
    </button>`;
  }
}

function everything(
  categories: Readonly<Record<string, { answerable: boolean }>>,
  answer: Answer,
): ConsentChoice {
  const ids = Object.keys(categories).filter((id) => categories[id]?.answerable);
  return { categories: Object.fromEntries(ids.map((id) => [id, answer])) };
}

function category(id: string, context: ViewContext): TemplateResult {
  const { host, say } = context;
  const { plan } = host.container;
  const { answerable, basis, googleTypes } = plan.categories[id]!;
  const vendors = Object.keys(plan.vendors).filter((vendor) => id in plan.vendors[vendor]!);
  return html`<li>
    <div class="answer">
      <span class="grow"
        ><code class="tag">${id}</code>
        <span class="quiet"
          >${[say(`basis.${basis}`), googleTypes.join(', ')].filter(Boolean).join(' · ')}</span
        ></span
      >
      ${answerable ? toggle(id, host.answer(id), (answer) => ({ categories: { [id]: answer } }), context) : html`<span class="is-fired">${say('consent.always')}</span>`}
    </div>
    <ul>
      ${vendors.map(
        (vendor) =>
          html`<li class="answer vendor">
            <span class="grow">${vendor}</span>
            ${answerable ? toggle(`${vendor}, ${id}`, host.answer(id, vendor), (answer) => ({ vendors: { [vendor]: answer } }), context) : nothing}
          </li>`,
      )}
    </ul>
  </li>`;
}

/** Shows the owner's answer, whatever the browser toggled. */
function toggle(
  name: string,
  answer: Answer | undefined,
  choice: (answer: Answer) => ConsentChoice,
  { host, say }: ViewContext,
): TemplateResult {
  return html`<span class="switch">
    <span class=${`word is-${answer === 'granted' ? 'fired' : answer ? 'blocked' : 'held'}`}
      >${say(`answer.${answer ?? 'none'}`)}</span
    >
    <input
      type="checkbox"
      role="switch"
      aria-label=${name}
      .checked=${answer === 'granted'}
      @change=${({ target }: Event): void => {
        const input = target as HTMLInputElement;
        const wanted = input.checked ? 'granted' : 'denied';
        // What is drawn stays until the owner has answered.
        input.checked = !input.checked;
        void host.choose(choice(wanted));
      }}
    />
  </span>`;
}
