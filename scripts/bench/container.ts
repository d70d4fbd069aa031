/** A container that says what the rules say, made ready to run as `sluice build` does. */
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type { Container } from '../../src/engine/types.ts';
import type { Rule } from './rules.ts';

const template: TagTemplate = {
  type: 'bench',
  name: 'Bench',
  params: { type: 'object', properties: { id: { type: 'string' } } },
  actions: { call: [{ call: 'benchTag', args: [{ $param: 'id' }] }] },
} as TagTemplate;

export function containerOf(rules: readonly Rule[]): ResolvedContainer {
  const container: Container = {
    schemaVersion: 1,
    id: 'bench',
    site: { name: 'Bench', controller: 'Bench', contact: 'bench@site.example' },
    // Nothing to ask, so that the page has no interface.
    consent: { categories: { necessary: { basis: 'exempt' } }, googleConsentMode: 'off' },
    templates: { bench: template },
    triggers: Object.fromEntries(
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
    ),
    tags: Object.fromEntries(
      rules.map(({ id }) => [
        id,
        { type: 'bench', category: 'necessary', params: { id }, triggers: [id] },
      ]),
    ),
  } as Container;
  const resolution = resolveContainer(container);
  const [problem] = resolution.problems;
  if (!resolution.ok || problem) throw new Error(problem?.message);
  return resolution.resolved;
}
