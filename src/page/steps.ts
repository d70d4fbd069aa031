/** Runs the steps of a template (docs/templates.md). One interpreter for every vendor: no vendor code. */
import { isTrue, type Plain } from '../engine/plain.ts';
import type { Step } from '../engine/template-types.ts';
import type { HostKind } from '../engine/types.ts';

import { evaluate, type ValueContext } from '../engine/values.ts';
import { asArguments } from './arguments.ts';
import type { Inserter } from './insert.ts';
import { createStub, globalPlace, type StubSettings } from './stubs.ts';

export interface StepContext extends ValueContext {
  params: Plain;
  /** Hosts that the tag may load from. */
  hosts: Partial<Record<HostKind, string[]>>;
  inserter: Inserter;
  /** Values for which a `once` step ran in this document. */
  once: Set<string>;
  /** Scripts that this run waits for before it counts as done. */
  loading: Promise<boolean>[];
  /** Pushes onto the page's data layer. */
  message(message: unknown): void;
  /** Calls an export of one of the container's modules. */
  module(name: string, exported: string, args: unknown): Promise<unknown>;
  /** A callback of the page threw long after its tag ran. */
  report(message: string): void;
}

type Perform = (step: Step, context: StepContext) => void | Promise<unknown>;

/** Runs steps in order; a promise only where a step has to be waited for. */
export function runSteps(
  steps: readonly Step[],
  context: StepContext,
  from = 0,
): void | Promise<unknown> {
  for (let index = from; index < steps.length; index++) {
    const waiting = runStep(steps[index] as Step, context);
    if (waiting) return waiting.then(() => runSteps(steps, context, index + 1));
  }
}

function runStep(step: Step, context: StepContext): void | Promise<unknown> {
  const name = Object.keys(step)[0] as string;
  if (name === 'if') {
    const holds = isTrue(evaluate(step['if'], context));
    return runSteps(((holds ? step['then'] : step['else']) ?? []) as Step[], context);
  }
  if (step['if'] !== undefined && !isTrue(evaluate(step['if'], context))) return;
  const perform = Object.hasOwn(performers, name) ? performers[name] : undefined;
  if (!perform) throw new Error(`There is no step "${name}".`);
  return perform(step, context);
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

function argumentsOf(step: Step, context: StepContext): unknown[] {
  // An argument that is undefined keeps its place, unless it is the last.
  const args = ((step['args'] ?? []) as unknown[]).map((argument) => evaluate(argument, context));
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  return args;
}

const performers: Record<string, Perform> = {
  stub(step, context) {
    const [owner, name] = globalPlace(String(step['stub']));
    if (owner[name] !== undefined) return;
    const settings = { ...step, properties: evaluate(step['properties'], context) };
    owner[name] = createStub(settings as unknown as StubSettings);
    for (const alias of (step['alias'] ?? []) as string[]) {
      const [aliasOwner, aliasName] = globalPlace(alias);
      aliasOwner[aliasName] ??= owner[name];
    }
  },
  set(step, context) {
    const at = ((step['at'] ?? []) as unknown[]).map((key) => String(evaluate(key, context)));
    const [owner, name] = globalPlace(String(step['set']), at);
    owner[name] = evaluate(step['value'], context);
  },
  call(step, context) {
    const [owner, name] = globalPlace(String(step['call']));
    const callee = owner[name];
    if (typeof callee !== 'function') throw new Error(`${String(step['call'])} is no function.`);
    Reflect.apply(callee, owner, argumentsOf(step, context));
  },
  construct(step, context) {
    const [owner, name] = globalPlace(String(step['construct']));
    const made: unknown = Reflect.construct(
      owner[name] as new () => unknown,
      argumentsOf(step, context),
    );
    if (step['into'] === undefined) return;
    const [place, key] = globalPlace(String(step['into']));
    place[key] = made;
  },
  push(step, context) {
    const [owner, name] = globalPlace(String(step['push']));
    const value = evaluate(step['value'], context);
    const queue = (owner[name] ??= []) as { push(value: unknown): unknown };
    queue.push(step['as'] === 'arguments' ? asArguments(value as unknown[]) : value);
  },
  script(step, context) {
    const guard = text(step['unless']);
    if (guard !== undefined) {
      const [owner, name] = globalPlace(guard);
      if (owner[name] !== undefined) return undefined;
    }
    const loading = context.inserter.script(
      {
        url: String(evaluate(step['script'], context)),
        key: text(evaluate(step['key'], context)),
        id: text(evaluate(step['id'], context)),
        attributes: evaluate(step['attributes'], context) as Plain | undefined,
        async: evaluate(step['async'], context) !== false,
        module: evaluate(step['module'], context) === true,
        integrity: text(evaluate(step['integrity'], context)),
      },
      context.hosts.script,
    );
    context.loading.push(loading);
    return step['wait'] === true ? loading : undefined;
  },
  stylesheet(step, context) {
    const { script = [], style = [] } = context.hosts;
    context.inserter.stylesheet(String(evaluate(step['stylesheet'], context)), [
      ...style,
      ...script,
    ]);
  },
  image(step, context) {
    context.inserter.image(String(evaluate(step['image'], context)), context.hosts.image);
  },
  frame(step, context) {
    const attributes = (evaluate(step['attributes'], context) ?? {}) as Plain;
    const hidden = evaluate(step['hidden'], context) !== false;
    const url = String(evaluate(step['frame'], context));
    context.inserter.frame(url, { ...attributes, hidden }, context.hosts.frame);
  },
  define(step, context) {
    const [owner, name] = globalPlace(String(step['define']));
    const before = owner[name];
    owner[name] = function (this: unknown, ...args: unknown[]): unknown {
      const result: unknown =
        typeof before === 'function' ? Reflect.apply(before, this, args) : undefined;
      const fail = (error: unknown): void =>
        context.report(`The callback ${name} failed: ${String(error)}`);
      try {
        runSteps(step['steps'] as Step[], { ...context, item: args[0] })?.catch(fail);
      } catch (error) {
        fail(error);
      }
      return result;
    };
  },
  once(step, context) {
    const key = JSON.stringify(evaluate(step['once'], context));
    const steps = context.once.has(key) ? step['else'] : step['steps'];
    context.once.add(key);
    return runSteps((steps ?? []) as Step[], context);
  },
  each(step, context) {
    const value = evaluate(step['each'], context);
    const items = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const steps = step['steps'] as Step[];
    const next = (index: number): void | Promise<unknown> => {
      for (let at = index; at < items.length; at++) {
        const waiting = runSteps(steps, { ...context, item: items[at] });
        if (waiting) return waiting.then(() => next(at + 1));
      }
    };
    return next(0);
  },
  message(step, context) {
    context.message(evaluate(step['message'], context));
  },
  module(step, context) {
    const name = String(evaluate(step['module'], context));
    const exported = String(evaluate(step['export'], context));
    return context.module(name, exported, evaluate(step['args'], context));
  },
};
