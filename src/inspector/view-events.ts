/** What happened, newest first, and why each tag did or did not fire. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../engine/types.ts';
import { fold } from './fold.ts';
import { icon } from './icons.ts';
import { outcomeLabel, outcomes, why } from './reasons.ts';
import { tally, timeline, type TimelineEvent } from './timeline.ts';
import { tree } from './tree.ts';
import type { ViewContext } from './view.ts';

const eventsLimit = 100;
const decisionsLimit = 60;

export function eventsView(context: ViewContext): TemplateResult {
  const { host, recorder, filter, say } = context;
  const events = timeline(host.decisions(), recorder.events(), filter);
  const [newest] = events;
  // The first one that is seen is open; later ones leave the reader in peace.
  if (newest && ![...context.folds.keys()].some((path) => path.startsWith('event '))) {
    context.folds.set(pathOf(newest), true);
  }
  const isNarrowed = filter.text !== '' || filter.outcome !== '';
  return html`${tools(context)}${held(context)}
    <ol class="events" aria-label=${say('events')}>
      ${events.slice(0, eventsLimit).map((event) => one(event, isNarrowed, context))}
    </ol>
    ${events.length === 0 ? html`<p class="quiet padded">${say(isNarrowed ? 'events.filtered' : 'events.none')}</p>` : nothing}
    ${
      events.length > eventsLimit
        ? html`<p class="quiet padded">
            ${say('events.older', { count: events.length - eventsLimit })}
          </p>`
        : nothing
    }`;
}

function tools(context: ViewContext): TemplateResult {
  const { filter, say } = context;
  return html`<div class="tools">
    <input
      type="search"
      part="filter"
      aria-label=${say('filter')}
      placeholder=${say('filter')}
      .value=${filter.text}
      @input=${(event: Event): void => context.narrow({ text: (event.target as HTMLInputElement).value })}
    />
    <select
      part="outcome"
      aria-label=${say('filter.outcome')}
      @change=${(event: Event): void => context.narrow({ outcome: (event.target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${filter.outcome === ''}>${say('filter.all')}</option>
      ${outcomes.map(
        (outcome) =>
          html`<option value=${outcome} ?selected=${filter.outcome === outcome}>
            ${say(`outcome.${outcome}`)}
          </option>`,
      )}
    </select>
    <button
      type="button"
      class="button"
      part="clear"
      title=${say('clear.title')}
      @click=${(): void => context.narrow({ since: Date.now() })}
    >
      ${say('clear')}
    </button>
  </div>`;
}

/** Each tag once, with the events that it waits to answer. */
function held(context: ViewContext): TemplateResult {
  const { host, say } = context;
  const waiting = new Map<string, Set<string>>();
  for (const { tag, event } of host.held()) {
    waiting.set(tag, (waiting.get(tag) ?? new Set()).add(event.name));
  }
  if (waiting.size === 0) return html`<p class="quiet padded" part="held">${say('held.none')}</p>`;
  return fold(
    {
      path: 'held',
      open: false,
      names: ['held', ''],
      summary: html`<span class="outcome is-held">${icon('held')}${say('held')}</span>
        <span class="quiet">${waiting.size}</span>`,
      contents: () =>
        html`<ul>
          ${[...waiting].map(
            ([tag, names]) =>
              html`<li>
                <code class="tag">${tag}</code>
                <span class="quiet">${say('held.at', { event: [...names].join(', ') })}</span>
              </li>`,
          )}
        </ul>`,
    },
    context,
  );
}

function one(event: TimelineEvent, open: boolean, context: ViewContext): TemplateResult {
  const path = pathOf(event);
  return html`<li data-event=${event.name}>
    ${fold(
      {
        path,
        open,
        names: ['', 'event'],
        summary: html`<span class="number">${event.id}</span>
          <span class="name">${event.name}</span>
          <span class="tally">${counts(event, context)}</span>
          <time class="quiet">${context.time(event.time)}</time>`,
        contents: () => contents(event, path, context),
      },
      context,
    )}
  </li>`;
}

function pathOf({ id, name }: TimelineEvent): string {
  return `event ${id} ${name}`;
}

function counts({ decisions }: TimelineEvent, { say }: ViewContext): TemplateResult[] {
  const counted = tally(decisions);
  return outcomes
    .filter((outcome) => counted.has(outcome))
    .map(
      (outcome) =>
        html`<span class=${`is-${outcome}`}
          >${icon(outcome)}${counted.get(outcome)}<span class="hidden">
            ${say(`outcome.${outcome}`)}</span
          ></span
        >`,
    );
}

function contents(event: TimelineEvent, path: string, context: ViewContext): TemplateResult {
  const { decisions } = event;
  const { say } = context;
  const message = context.recorder.message(event.id);
  return html`${
    decisions.length === 0
      ? html`<p class="quiet padded">${say('event.silent')}</p>`
      : html`<ul class="decisions">
          ${decisions.slice(0, decisionsLimit).map((decision) => decided(decision, context))}
        </ul>`
  }
  ${
    decisions.length > decisionsLimit
      ? html`<p class="quiet padded">
          ${say('events.more', { count: decisions.length - decisionsLimit })}
        </p>`
      : nothing
  }
  ${
    typeof message === 'object' && message !== null
      ? html`<div class="message">
          <p class="quiet">${say('event.message')}</p>
          ${tree(message, { path, open: 0 }, context)}
        </div>`
      : nothing
  }`;
}

function decided(decision: Decision, context: ViewContext): TemplateResult {
  const { host, say } = context;
  const { tags } = host.container;
  const tag = Object.hasOwn(tags, decision.tag) ? tags[decision.tag] : undefined;
  const facts = [tag?.type, tag?.vendor];
  return html`<li class="decision" data-outcome=${decision.outcome}>
    <div class="line">
      <span
        ><code class="tag">${decision.tag}</code>
        <span class="quiet"
          >${facts.filter((name) => name && name !== decision.tag).join(', ')}</span
        >
        ${
          decision.replayed
            ? html`<span class="badge" title=${say('replayed.title')}>${say('replayed')}</span>`
            : nothing
        }</span
      >
      ${outcomeLabel(decision.outcome, context)}
    </div>
    ${why(decision, context)}
  </li>`;
}
