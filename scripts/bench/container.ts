/** Containers that say what the rules say. */
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type { Container, TriggerSettings } from '../../src/engine/types.ts';
import { makeRules, type Rule } from './rules.ts';

const template: TagTemplate = {
  type: 'bench',
  name: 'Bench',
  params: { type: 'object', properties: { id: { type: 'string' } } },
  actions: { call: [{ call: 'benchTag', args: [{ $param: 'id' }] }] },
};

const frame = {
  schemaVersion: 1,
  id: 'bench',
  site: { name: 'Bench', controller: 'Bench', contact: 'bench@site.example' },
} as const;

/** Made ready to run, as `sluice build` does. */
export function containerOf(rules: readonly Rule[]): ResolvedContainer {
  const container: Container = {
    ...frame,
    // Nothing to ask, so that the page has no interface.
    consent: { categories: { necessary: { basis: 'exempt' } }, googleConsentMode: 'off' },
    templates: { bench: template },
    triggers: triggersOf(rules),
    tags: Object.fromEntries(
      rules.map(({ id }) => [
        id,
        { type: 'bench', category: 'necessary', params: { id }, triggers: [id] },
      ]),
    ),
  };
  const resolution = resolveContainer(container);
  const [problem] = resolution.problems;
  if (!resolution.ok || problem) throw new Error(problem?.message);
  return resolution.resolved;
}

/** As people write it: tags of so many vendors of the catalogue. `used` are their templates. */
export function catalogueContainer(
  catalogue: readonly TagTemplate[],
  count: number,
): { container: Container; used: TagTemplate[] } {
  const used = catalogue.filter(({ vendor, category }) => vendor && category).slice(0, count);
  const rules = makeRules('one-name', count);
  const categories = new Set(used.map(({ category }) => category as string));
  const container: Container = {
    ...frame,
    consent: {
      categories: Object.fromEntries([...categories].map((id) => [id, { basis: 'consent' }])),
    },
    triggers: triggersOf(rules),
    tags: Object.fromEntries(
      used.map(({ type, examples }, index) => [
        type,
        { type, params: examples?.[0] ?? {}, triggers: [rules[index]!.id] },
      ]),
    ),
  };
  return { container, used };
}

function triggersOf(rules: readonly Rule[]): Record<string, TriggerSettings> {
  return Object.fromEntries(
    rules.map(({ id, event, conditions }) => [
      id,
      {
        type: 'event',
        event,
        conditions: conditions.map(({ key, operator, value }) => ({
          variable: `{{dataLayer.${key}}}`,
          operator,
          value,
        })),
      },
    ]),
  );
}
