/**
 * What happened, as a scenario for `sluice simulate` (schemas/scenario.schema.json). Pure. What a simulated
 * page does by itself is left out: its life cycle, timers, the history's events, Sluice's own messages.
 */
import type { ConsentPlan } from '../engine/consent-plan.ts';
import type { Plain } from '../engine/plain.ts';
import type { Answer, ConsentChoice, ConsentState, Decision, Reason } from '../engine/types.ts';
import type { Beginning } from './beginning.ts';
import type { Happening } from './recorder.ts';

export interface Visit {
  beginning: Beginning;
  plan: ConsentPlan;
  happenings: readonly Happening[];
  decisions: readonly Decision[];
  /** Something of the container waits for time to go by. */
  hasTimers: boolean;
  /** Events that tags push onto the data layer: simulated tags do so by themselves. */
  pushed: ReadonlySet<unknown>;
}

type Step = Record<string, unknown>;

export interface ExportedScenario {
  page: Plain;
  steps: Step[];
  expect: { fired: string[]; notFired: { tag: string; reason: Reason }[] };
}

const lifecycle = new Set(['gtm.init_consent', 'gtm.init', 'gtm.js', 'gtm.dom', 'gtm.load']);

/** A simulated tag always succeeds, and a simulated page is only left when a step says so. */
const notSimulated = new Set<Reason | undefined>([
  undefined,
  'setup-failed',
  'load-failed',
  'threw',
  'timeout',
  'url-not-allowed',
  'hold-limit',
  'page-left',
]);

export function toScenario(visit: Visit): ExportedScenario {
  const { beginning, plan } = visit;
  const { data, events, state, ...page } = beginning;
  const { event: _event, gtm: _gtm, consent: _consent, ...known } = data;
  const dataLayer = Object.keys(known).length > 0 ? [known] : [];
  const steps: Step[] = [];
  // A choice of an earlier page: made on one, and kept for the next.
  const hasChoice = state.status === 'chosen' && state.chosenAt !== undefined;
  if (hasChoice) {
    steps.push({ consent: answers(state, plan) }, { navigate: page.url, dataLayer });
  }
  // Nobody saw their messages. What they brought is in the model, as far as later ones did not replace it.
  for (const event of events) if (!visit.pushed.has(event)) steps.push({ push: { event } });
  let clock = 0;
  let url = page.url;
  for (const happening of visit.happenings) {
    const step = stepOf(happening, url, visit);
    if (!step) continue;
    const passed = Math.round(happening.at - clock);
    if (visit.hasTimers && passed > 0) steps.push({ wait: `PT${passed / 1000}S` });
    clock += passed;
    if (typeof step['history'] === 'string') url = step['history'];
    steps.push(step);
  }
  return {
    page: {
      ...page,
      signals: { ...state.signals },
      ...(!hasChoice && dataLayer.length > 0 && { dataLayer }),
    },
    steps,
    expect: expectations(visit),
  };
}

function stepOf(happening: Happening, url: string, { plan, pushed }: Visit): Step | undefined {
  switch (happening.kind) {
    case 'push': {
      const { message } = happening;
      const event = Array.isArray(message) ? undefined : message['event'];
      return event === 'sluice.consent' || pushed.has(event) ? undefined : { push: message };
    }
    case 'gtag':
      return happening.args.length === 0 || happening.args[0] === 'consent'
        ? undefined
        : { gtag: happening.args };
    case 'event': {
      const { message } = happening;
      const target = message['gtm.newUrl'];
      if (typeof target === 'string') return target === url ? undefined : { history: target };
      const isAutomatic = lifecycle.has(String(message['event'])) || 'gtm.timerInterval' in message;
      return isAutomatic ? undefined : { push: message };
    }
    case 'navigation':
      return { history: happening.url };
    case 'consent':
      return { consent: answers(happening.state, plan) };
  }
}

/** The choice that leads to a state. A choice that was forgotten is a refusal to a simulated visitor. */
function answers(
  state: ConsentState,
  plan: ConsentPlan,
): 'accept-all' | 'reject-all' | ConsentChoice {
  const categories: Record<string, Answer> = {};
  for (const [id, { answerable }] of Object.entries(plan.categories)) {
    if (answerable) categories[id] = state.categories[id] ?? 'denied';
  }
  const vendors: Record<string, Answer> = {};
  for (const [id, pairs] of Object.entries(plan.vendors)) {
    const own = Object.keys(pairs).filter((category) => plan.categories[category]?.answerable);
    const answer = state.vendors[id] ?? 'denied';
    const follows = own.every((category) => categories[category] === 'granted');
    if (own.length > 0 && (answer === 'granted') !== follows) vendors[id] = answer;
  }
  const given = new Set(Object.values(categories));
  if (Object.keys(vendors).length > 0 || given.size !== 1) {
    return { categories, ...(Object.keys(vendors).length > 0 && { vendors }) };
  }
  return given.has('granted') ? 'accept-all' : 'reject-all';
}

/** What the visit has shown, as far as the steps lead to it. */
function expectations({ beginning, decisions, happenings }: Visit): ExportedScenario['expect'] {
  const seen = new Set<string>([...lifecycle, ...beginning.events]);
  for (const happening of happenings) {
    if ('message' in happening && !Array.isArray(happening.message)) {
      seen.add(String(happening.message['event']));
    }
    if (happening.kind === 'gtag') seen.add(String(happening.args[1]));
  }
  const fired = new Set<string>();
  const everFired = new Set<string>();
  const last = new Map<string, Reason | undefined>();
  for (const { tag, outcome, reason, event } of decisions) {
    if (outcome === 'fired') everFired.add(tag);
    if (!seen.has(event.name)) continue;
    if (outcome === 'fired') fired.add(tag);
    last.set(tag, reason);
  }
  const notFired = [...last].flatMap(([tag, reason]) =>
    everFired.has(tag) || reason === undefined || notSimulated.has(reason) ? [] : [{ tag, reason }],
  );
  return { fired: [...fired], notFired };
}
