/** What is wrong with a container that the documentation shows, whole or in parts. */
import { resolveContainer, templateTypes } from '../../src/engine/resolve/container.ts';
import type { Container } from '../../src/engine/types.ts';
import { compileSchema, errorsOf, readSchema, type Schema } from '../schemas/compile.ts';
import { container, templates } from './containers.ts';

const validate = compileSchema('container');
const sections = new Set(Object.keys(readSchema('container')['properties'] as Schema));

/** What fragments may take for granted. */
const surroundings = container({
  modules: { own: { src: './own.js' } },
  triggers: { 'order-placed': { type: 'event', event: 'purchase' } },
});

/** Of a whole container, or of sections of one. */
export function problemsOf(text: string): unknown[] {
  const written = JSON.parse(text) as Partial<Container>;
  const strangers = Object.keys(written).filter((name) => !sections.has(name));
  if (strangers.length > 0) return [`no sections of a container: ${strangers.join(', ')}`];
  const whole = written.schemaVersion === undefined ? withSurroundings(written) : written;
  const { problems } = resolveContainer(whole, templates(...templateTypes(whole)));
  return [...errorsOf(validate, whole), ...problems];
}

function withSurroundings(fragment: Partial<Container>): Container {
  const { consent, triggers, modules } = surroundings;
  return {
    ...surroundings,
    ...fragment,
    triggers: { ...triggers, ...fragment.triggers },
    modules: { ...modules, ...fragment.modules },
    consent: { ...consent, ...fragment.consent },
  };
}
