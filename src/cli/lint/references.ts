/** Names that lead nowhere: triggers, variables, categories, tags, types, modules, vendors. */
import { isBuiltIn } from '../../engine/resolve/references.ts';
import { listOf } from '../../engine/resolve/plan.ts';
import { referenceName, referencesIn } from '../../engine/resolve/texts.ts';
import type { VariableSettings } from '../../engine/types.ts';
import { suggest } from '../words.ts';
import { comparisonsIn } from './conditions.ts';
import { entriesOf, textsIn, type LintContext, type LintFinding, type Rule } from './rule.ts';

/** Triggers that need no declaration. */
const builtInTriggers = ['consent-init', 'init', 'all-pages', 'dom-ready', 'window-loaded'];

/** The usual references without declaration, for “did you mean”. */
const builtIns = [
  'page.url page.path page.hostname page.query page.fragment page.title page.referrer',
  'event.name event.id container.id container.revision random',
  'click.id click.classes click.url click.text click.target click.element',
  'form.id form.classes form.url form.text form.target form.element',
  'scroll.threshold scroll.units scroll.direction visibility.ratio visibility.time',
  'history.newUrl history.oldUrl history.newFragment history.oldFragment history.source',
  'video.provider video.url video.title video.duration video.percent video.status',
  'error.message error.url error.line timer.number timer.interval timer.limit timer.elapsed',
].flatMap((names) => names.split(' '));

/** One finding for a name that is not among those that exist. */
function unknown(
  name: string,
  known: Iterable<string>,
  at: { pointer: string; what: string; who: string; otherwise?: string },
): LintFinding {
  return {
    pointer: at.pointer,
    message: `${at.who} names the ${at.what} "${name}", which does not exist.`,
    advice: suggest(name, known, at.otherwise),
  };
}

export const unknownTrigger: Rule = {
  id: 'unknown-trigger',
  level: 'error',
  *check({ container, declared, tags }) {
    const known = new Set([...builtInTriggers, ...declared.triggers]);
    const otherwise = 'Declare it in "triggers", or name one that is declared.';
    for (const { id, pointer, settings } of tags) {
      for (const list of ['triggers', 'blockingTriggers'] as const) {
        for (const [index, name] of (settings[list] ?? []).entries()) {
          if (known.has(name)) continue;
          const what = list === 'triggers' ? 'trigger' : 'blocking trigger';
          yield unknown(name, known, {
            pointer: `${pointer}/${list}/${index}`,
            what,
            who: `The tag "${id}"`,
            otherwise,
          });
        }
      }
    }
    for (const { id, entry, pointer } of entriesOf(container.triggers, 'triggers')) {
      if (entry.type !== 'group') continue;
      for (const [index, name] of (entry['triggers'] as string[]).entries()) {
        if (known.has(name)) continue;
        yield unknown(name, known, {
          pointer: `${pointer}/triggers/${index}`,
          what: 'trigger',
          who: `The trigger group "${id}"`,
          otherwise,
        });
      }
    }
  },
};

interface PlacedReference {
  name: string;
  pointer: string;
  who: string;
}

export const unknownVariable: Rule = {
  id: 'unknown-variable',
  level: 'error',
  *check(context) {
    const { declared } = context;
    for (const { name, pointer, who } of references(context)) {
      if (declared.variables.has(name) || isBuiltIn(name)) continue;
      yield unknown(name, [...declared.variables, ...builtIns], {
        pointer,
        what: 'variable',
        who,
        otherwise:
          'Declare it in "variables", or read the data layer directly: {{dataLayer.path}}.',
      });
    }
  },
};

export const unknownCategory: Rule = {
  id: 'unknown-category',
  level: 'error',
  *check(context) {
    const { container, declared, tags } = context;
    const known = declared.categories;
    const report = (name: string, pointer: string, who: string): LintFinding =>
      unknown(name, known, { pointer, what: 'category', who });
    for (const { id, pointer, settings, template } of tags) {
      for (const name of listOf(settings.category ?? template?.category)) {
        if (!known.has(name)) yield report(name, `${pointer}/category`, `The tag "${id}"`);
      }
    }
    for (const { id, entry, pointer } of entriesOf(container.vendors, 'vendors')) {
      for (const name of listOf(entry.category)) {
        if (!known.has(name)) yield report(name, `${pointer}/category`, `The vendor "${id}"`);
      }
      for (const [index, { name: item, category }] of (entry.storage ?? []).entries()) {
        if (category === undefined || known.has(category)) continue;
        yield report(
          category,
          `${pointer}/storage/${index}/category`,
          `The storage "${item}" of "${id}"`,
        );
      }
    }
    for (const { id, entry, pointer } of entriesOf(container.variables, 'variables')) {
      const name = String(entry['category']);
      if (entry.type !== 'consent' || known.has(name)) continue;
      yield report(name, `${pointer}/category`, `The variable "${id}"`);
    }
    for (const { name, pointer, who } of references(context)) {
      const category = /^consent\.(.+)/.exec(name)?.[1];
      if (category === undefined || declared.variables.has(name) || known.has(category)) continue;
      yield report(category, pointer, who);
    }
  },
};

export const unknownTag: Rule = {
  id: 'unknown-tag',
  level: 'error',
  *check({ declared, tags }) {
    for (const { id, pointer, settings } of tags) {
      for (const phase of ['setup', 'cleanup'] as const) {
        for (const [index, { tag }] of (settings[phase] ?? []).entries()) {
          if (declared.tags.has(tag)) continue;
          yield unknown(tag, declared.tags, {
            pointer: `${pointer}/${phase}/${index}/tag`,
            what: `${phase} tag`,
            who: `The tag "${id}"`,
          });
        }
      }
    }
  },
};

/** Every reference that is read, with its place. */
function* references({ container, tags }: LintContext): Generator<PlacedReference> {
  for (const { id, entry, pointer } of entriesOf(container.triggers, 'triggers')) {
    const who = `The trigger "${id}"`;
    for (const { settings, pointer: place } of comparisonsIn(
      entry.conditions,
      `${pointer}/conditions`,
    )) {
      yield { name: referenceName(settings.variable), pointer: `${place}/variable`, who };
      yield* inTexts(settings.value, `${place}/value`, who);
    }
  }
  for (const { id, entry, pointer } of entriesOf(container.variables, 'variables')) {
    yield* inVariable(entry, pointer, `The variable "${id}"`);
  }
  for (const { id, settings, pointer } of tags) {
    yield* inTexts(settings.params, `${pointer}/params`, `The tag "${id}"`);
  }
}

function* inVariable(
  settings: VariableSettings,
  pointer: string,
  who: string,
): Generator<PlacedReference> {
  const { type } = settings;
  for (const property of ['of', 'input', 'from']) {
    const value = settings[property];
    if (typeof value === 'string')
      yield { name: referenceName(value), pointer: `${pointer}/${property}`, who };
  }
  if (type === 'template') yield* inTexts(settings['value'], `${pointer}/value`, who);
  if (type === 'list') {
    for (const found of inTexts(settings['item'], `${pointer}/item`, who)) {
      if (!/^item(?:\.|$)/.test(found.name)) yield found;
    }
  }
  if (type === 'lookup' || type === 'regex-lookup') {
    for (const [index, entry] of (settings['cases'] as { then: unknown }[]).entries()) {
      yield* inTexts(entry.then, `${pointer}/cases/${index}/then`, who);
    }
  }
}

function* inTexts(value: unknown, pointer: string, who: string): Generator<PlacedReference> {
  for (const { text, pointer: place } of textsIn(value, pointer)) {
    for (const name of referencesIn(text)) yield { name, pointer: place, who };
  }
}
