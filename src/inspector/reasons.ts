/** Why a tag did or did not fire, in words, with the value that decided. */
import { html, nothing, type TemplateResult } from 'lit';
import { isPlainObject, type Plain } from '../engine/plain.ts';
import type { Decision, Outcome } from '../engine/types.ts';
import { icon } from './icons.ts';
import { inLine } from './plain-json.ts';
import type { Speech } from './words.ts';

/** In the order in which they are counted and offered. */
export const outcomes: readonly Outcome[] = [
  'fired',
  'held',
  'blocked',
  'failed',
  'dropped',
  'not-triggered',
];

export function outcomeLabel(outcome: Outcome, { say }: Speech): TemplateResult {
  return html`<span class=${`outcome is-${outcome}`}
    >${icon(outcome)}${say(`outcome.${outcome}`)}</span
  >`;
}

/** Sentence and what decided. Nothing for a tag that simply fired. */
export function why(
  { reason, outcome, detail = {} }: Pick<Decision, 'reason' | 'detail'> & { outcome?: Outcome },
  speech: Speech,
): TemplateResult | typeof nothing {
  if (!reason) return nothing;
  const key = outcome === 'held' ? 'waiting' : reason;
  return html`<div class="why">
    ${speech.find(`reason.${key}`) ?? reason}${specifics(detail, speech)}
    <code class="reason">${reason}</code>
    ${isPlainObject(detail['condition']) ? comparison(detail['condition'], detail['actual'], speech) : nothing}
  </div>`;
}

function specifics(detail: Readonly<Plain>, speech: Speech): unknown {
  const { condition: _condition, actual: _actual, missing, ...others } = detail;
  const facts = Object.entries({ missing, ...others }).filter(([, value]) => value !== undefined);
  return [
    facts.length > 0 ? speech.say('colon') : '.',
    facts.map(([name, value], index) => [index > 0 ? ', ' : '', fact(name, value, speech)]),
  ];
}

function fact(name: string, value: unknown, speech: Speech): unknown {
  const label = speech.find(`detail.${name}`) ?? name;
  if (value === true) return label;
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  const isDate = name === 'from' || name === 'until';
  const texts = values.map((one) =>
    typeof one === 'string' ? (isDate ? speech.date(one) : one) : inLine(one),
  );
  return html`${label} <code>${texts.join(', ')}</code>`;
}

/** The comparison that was not met, as the container has it, and the value that it met. */
function comparison(condition: Plain, actual: unknown, speech: Speech): TemplateResult {
  const { variable, operator, value, negate } = condition;
  const words = speech.find(`op.${String(operator)}`) ?? String(operator);
  return html`<dl class="condition">
    <dt>${speech.say('wanted')}</dt>
    <dd>
      <code>${String(variable ?? '?')}</code> ${negate === true ? speech.say('op.not') : nothing}
      ${words} ${value === undefined ? nothing : html`<code>${inLine(asWritten(value))}</code>`}
    </dd>
    <dt>${speech.say('actual')}</dt>
    <dd><code class="actual">${inLine(actual)}</code></dd>
  </dl>`;
}

/** A reference as people write it. */
function asWritten(value: unknown): unknown {
  return isPlainObject(value) && typeof value['$ref'] === 'string' ? `{{${value['$ref']}}}` : value;
}
