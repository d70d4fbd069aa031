/** Triggers that nothing can set off. */
import { durationMilliseconds } from '../../engine/duration.ts';
import { referenceName } from '../../engine/resolve/texts.ts';
import type { TriggerSettings } from '../../engine/types.ts';
import { exclude, impossible, inWords, requiredIn, type PlacedComparison } from './conditions.ts';
import { entriesOf, type LintFinding, type Rule } from './rule.ts';

/** Events that only a listener of Sluice pushes, and the trigger type that brings it. */
const listenedTo: Record<string, string> = {
  'gtm.click': 'click',
  'gtm.linkClick': 'link-click',
  'gtm.formSubmit': 'form-submit',
  'gtm.historyChange': 'history-change',
  'gtm.scrollDepth': 'scroll-depth',
  'gtm.elementVisibility': 'element-visibility',
  'gtm.video': 'video',
  'gtm.pageError': 'js-error',
  'gtm.timer': 'timer',
  'gtm.triggerGroup': 'group',
};

/** Milliseconds, as `setInterval` takes them. */
const longestInterval = 2 ** 31 - 1;

/** What only the event of an automatic trigger brings; nothing has on a page that has just begun. */
const broughtLater = /^(?:click|form|scroll|visibility|video|error|timer|history)\./;
const firstEvents = new Set(['consent-init', 'init', 'page-view']);

export const unreachableTrigger: Rule = {
  id: 'unreachable-trigger',
  level: 'error',
  *check({ container }) {
    const all = container.triggers ?? {};
    const dead = new Map<string, LintFinding>();
    for (const { id, entry, pointer } of entriesOf(all, 'triggers')) {
      const why = silent(entry, pointer) ?? contradiction(entry, pointer);
      if (why) dead.set(id, { ...why, message: `The trigger "${id}" never fires: ${why.message}` });
    }
    // A group waits for each of its members, and they may be groups themselves.
    for (let size = -1; size !== dead.size;) {
      size = dead.size;
      for (const { id, entry, pointer } of entriesOf(all, 'triggers')) {
        const member = entry.type === 'group' && !dead.has(id) && deadMember(id, entry, dead);
        if (member === false || member === undefined) continue;
        dead.set(id, {
          pointer: `${pointer}/triggers`,
          message: `The trigger group "${id}" never fires: it waits for ${member === id ? 'itself' : `"${member}", which never does`}.`,
          advice: 'Remove that trigger from the group.',
        });
      }
    }
    yield* dead.values();
  },
};

export const eventWithoutListener: Rule = {
  id: 'event-without-listener',
  level: 'warning',
  *check({ container }) {
    const types = new Set(Object.values(container.triggers ?? {}).map(({ type }) => type));
    for (const { id, entry, pointer } of entriesOf(container.triggers, 'triggers')) {
      const type = entry.type === 'event' ? listenedTo[String(entry['event'])] : undefined;
      if (type === undefined || types.has(type)) continue;
      yield {
        pointer: `${pointer}/event`,
        message: `The trigger "${id}" waits for ${String(entry['event'])}, which Sluice pushes only where a trigger of the type "${type}" asks for it.`,
        advice: `Use the type "${type}". It may stay if another tag manager on the page pushes the event.`,
      };
    }
  },
};

function deadMember(
  id: string,
  group: TriggerSettings,
  dead: ReadonlyMap<string, unknown>,
): string | undefined {
  return (group['triggers'] as string[]).find((member) => member === id || dead.has(member));
}

/** A listener that has nothing to listen to. */
function silent({ type, ...settings }: TriggerSettings, pointer: string): LintFinding | undefined {
  if (type === 'scroll-depth') {
    const all = [settings['vertical'], settings['horizontal']].flatMap(
      (list) => (list ?? []) as number[],
    );
    const inReach = all.filter((threshold) => settings['unit'] === 'pixels' || threshold <= 100);
    if (inReach.length > 0) return undefined;
    return {
      pointer,
      message: 'it has no threshold that a page can reach.',
      advice: 'Name some, such as "vertical": [25, 50, 90]; percents end at 100.',
    };
  }
  if (type === 'timer') {
    const interval = durationMilliseconds(settings['interval'], 0);
    if (interval > 0 && interval <= longestInterval) return undefined;
    const message = `its interval ${String(settings['interval'])} is none that a browser can count.`;
    return { pointer, message, advice: 'Write one of a second to 24 days, such as "PT30S".' };
  }
  if (type !== 'video') return undefined;
  const counts = ['start', 'pause', 'complete'].some((name) => settings[name] !== false);
  if (counts || ((settings['progress'] ?? []) as unknown[]).length > 0) return undefined;
  return {
    pointer,
    message: 'nothing that a video does counts.',
    advice: 'Let "start", "pause" or "complete" count, or name parts in "progress".',
  };
}

/** Conditions that no event can meet together. */
function contradiction(settings: TriggerSettings, pointer: string): LintFinding | undefined {
  const required = [...requiredIn(settings.conditions, `${pointer}/conditions`)];
  for (const [index, { settings: one, pointer: place }] of required.entries()) {
    const alone = impossible(one) ?? tooEarly(settings, one);
    if (alone !== undefined)
      return {
        pointer: place,
        message: `its condition “${inWords(one)}” ${alone}.`,
        advice: 'Correct or remove the condition.',
      };
    const other = [...eventName(settings), ...required.slice(0, index)].find((before) =>
      exclude(before.settings, one),
    );
    if (!other) continue;
    return {
      pointer: place,
      message: `“${inWords(other.settings)}” and “${inWords(one)}” cannot both hold.`,
      advice: 'Remove one of them; or join them by { "any": [...] } where one is enough.',
    };
  }
  return undefined;
}

function tooEarly(
  { type, on }: TriggerSettings & { on?: unknown },
  condition: PlacedComparison['settings'],
): string | undefined {
  if (!firstEvents.has(type) || on === 'navigation' || condition.negate === true) return undefined;
  if (!broughtLater.test(referenceName(condition.variable)) || condition.value === undefined)
    return undefined;
  if (String(condition.value) === 'undefined' || /regex|^contains/.test(condition.operator))
    return undefined;
  return 'reads what no event has brought when a page begins';
}

/** That an event has the name that its trigger asks for. */
function eventName({ type, event }: TriggerSettings & { event?: unknown }): PlacedComparison[] {
  if (type !== 'event' || typeof event !== 'string') return [];
  return [{ pointer: '', settings: { variable: 'event.name', operator: 'equals', value: event } }];
}
