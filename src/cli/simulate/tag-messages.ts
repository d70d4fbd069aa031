/** What a tag pushes onto the page's data layer when it runs: the only step that other tags can feel. */
import { isPlainObject, isTrue, type Plain } from '../../engine/plain.ts';
import type { Step, TagTemplate } from '../../engine/template-types.ts';
import { evaluate, type ValueContext } from '../../engine/values.ts';

export function messagesOf(template: TagTemplate, params: Plain, context: ValueContext): unknown[] {
  return inSteps(actionOf(template, params), { ...context, params });
}

function actionOf({ actions }: TagTemplate, { action }: Plain): readonly Step[] {
  const named = typeof action === 'string' && Object.hasOwn(actions, action);
  return (named ? actions[action] : Object.values(actions)[0]) ?? [];
}

function inSteps(steps: unknown, context: ValueContext): unknown[] {
  return Array.isArray(steps) ? steps.flatMap((step: Step) => inStep(step, context)) : [];
}

function inStep(step: Step, context: ValueContext): unknown[] {
  const [name] = Object.keys(step);
  // Most templates have none, and what they need of a browser is not there.
  if (!mentionsMessage(step)) return [];
  const holds = step['if'] === undefined || isTrue(evaluate(step['if'], context));
  if (name === 'if') return inSteps(holds ? step['then'] : step['else'], context);
  if (!holds) return [];
  switch (name) {
    case 'message':
      return [evaluate(step['message'], context)];
    case 'each':
      return listOf(evaluate(step['each'], context)).flatMap((item) =>
        inSteps(step['steps'], { ...context, item }),
      );
    default:
      return [];
  }
}

function mentionsMessage(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(mentionsMessage);
  return (
    isPlainObject(value) &&
    Object.entries(value).some(([name, member]) => name === 'message' || mentionsMessage(member))
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
