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

/** Globals that steps call, with the globals that were looked at on the way to each. */
export function* calls(
  steps: readonly Step[] = [],
  seen: readonly string[] = [],
): Generator<[called: string, seen: readonly string[]]> {
  for (const step of steps) {
    const looked = [...objects(step['if'])].flatMap(([, { $global }]) =>
      typeof $global === 'string' ? [$global] : [],
    );
    const known = [...seen, ...looked];
    const called = step['call'] ?? step['construct'];
    if (typeof called === 'string') yield [called, known];
    for (const inner of [step['then'], step['else'], step['steps']]) {
      if (Array.isArray(inner)) yield* calls(inner as Step[], known);
    }
  }
}

/** Whether a step makes this function: a stub with its methods, or a callback. */
export function makes(step: Step, called: string): boolean {
  if (step['define'] === called) return true;
  const names = [step['stub'], step['alias']].flat();
  return names.some((name) => {
    if (typeof name !== 'string') return false;
    if (called === name) return step['shape'] === 'function' || step['shape'] === 'forward';
    if (!called.startsWith(`${name}.`)) return false;
    const methods = step['shape'] === 'array' ? ['push'] : ((step['methods'] ?? []) as string[]);
    return methods.includes(called.slice(name.length + 1));
  });
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
