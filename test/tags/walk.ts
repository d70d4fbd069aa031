/** Reads through the steps and values of a template. */
import { isPlainObject } from '../../src/engine/plain.ts';
import type { Step, TagTemplate } from '../../src/engine/template-types.ts';

/** Every object inside a value, itself included, with its JSON pointer. */
export function* objects(value: unknown, path = ''): Generator<[path: string, object: Step]> {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* objects(member, `${path}/${index}`);
  } else if (isPlainObject(value)) {
    yield [path, value];
    for (const [key, member] of Object.entries(value)) yield* objects(member, `${path}/${key}`);
  }
}

/** Every step of some steps, those inside others included. */
export function* allSteps(steps: readonly Step[] = []): Generator<Step> {
  for (const step of steps) {
    yield step;
    for (const inner of [step['then'], step['else'], step['steps']]) {
      if (Array.isArray(inner)) yield* allSteps(inner as Step[]);
    }
  }
}

/** The parts of a template that are worked out on a page. */
export function workings({ load, actions, grant, revoke, embed, hosts }: TagTemplate): unknown {
  return { load, actions, grant, revoke, embed, hosts };
}

/** All steps of a template. */
export function* templateSteps(template: TagTemplate): Generator<Step> {
  const { load, actions, grant, revoke, embed } = template;
  const lists = [load, ...Object.values(actions), grant, revoke, embed?.enhance];
  for (const steps of lists) yield* allSteps(steps);
}

/** Every text inside a value. */
export function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const member of value) yield* texts(member);
  else if (isPlainObject(value)) for (const member of Object.values(value)) yield* texts(member);
}
