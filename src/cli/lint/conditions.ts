/** The comparisons in a container's conditions, with their places. */
import { referenceName } from '../../engine/resolve/texts.ts';
import type { ConditionNode, ConditionSettings } from '../../engine/types.ts';

export interface PlacedComparison {
  settings: ConditionSettings;
  pointer: string;
}

/** All of them, however deep. */
export function* comparisonsIn(
  nodes: readonly ConditionNode[] | undefined,
  pointer: string,
): Generator<PlacedComparison> {
  for (const [index, node] of (nodes ?? []).entries()) {
    const place = `${pointer}/${index}`;
    if ('any' in node) yield* comparisonsIn(node.any, `${place}/any`);
    else if ('all' in node) yield* comparisonsIn(node.all, `${place}/all`);
    else if ('not' in node) yield* negated(node.not, `${place}/not`);
    else yield { settings: node, pointer: place };
  }
}

function* negated(node: ConditionNode, place: string): Generator<PlacedComparison> {
  for (const { settings, pointer } of comparisonsIn([node], '')) {
    yield { settings, pointer: place + pointer.slice('/0'.length) };
  }
}

/** Those that all have to hold. */
export function* requiredIn(
  nodes: readonly ConditionNode[] | undefined,
  pointer: string,
): Generator<PlacedComparison> {
  for (const [index, node] of (nodes ?? []).entries()) {
    const place = `${pointer}/${index}`;
    if ('all' in node) yield* requiredIn(node.all, `${place}/all`);
    else if (!('any' in node) && !('not' in node)) yield { settings: node, pointer: place };
  }
}

/** A comparison in words. */
export function inWords({ variable, operator, value, negate }: ConditionSettings): string {
  const words = operator.replaceAll('-', ' ');
  const compared = value === undefined ? '' : ` ${JSON.stringify(value)}`;
  return `${referenceName(variable)} ${negate === true ? 'not ' : ''}${words}${compared}`;
}

/** What makes a comparison impossible, by itself; undefined where something can meet it. */
export function impossible({ operator, value, negate }: ConditionSettings): string | undefined {
  if (hasReference(value) || negate === true) return undefined;
  if (operator === 'is-one-of' && Array.isArray(value) && value.length === 0) {
    return 'compares with an empty list';
  }
  if (/^(?:less|greater)-than/.test(operator) && Number.isNaN(Number(value))) {
    return `compares with ${JSON.stringify(value)}, which is no number`;
  }
  return undefined;
}

/** Whether no value meets both. Says so only where it is certain. */
export function exclude(a: ConditionSettings, b: ConditionSettings): boolean {
  if (referenceName(a.variable) !== referenceName(b.variable)) return false;
  if (hasReference(a.value) || hasReference(b.value)) return false;
  return excludesExactly(a, b) || excludesExactly(b, a) || leaveNoNumber(a, b);
}

/** `a` allows one text alone, and `b` does not hold for it. */
function excludesExactly(a: ConditionSettings, b: ConditionSettings): boolean {
  if (a.operator !== 'equals' || a.negate === true || a.ignoreCase === true) return false;
  const text = fold(a.value, b);
  const wanted = fold(b.value, b);
  const holds = textual[b.operator]?.(text, wanted);
  return holds !== undefined && holds === (b.negate === true);
}

const textual: Record<string, (text: string, wanted: string) => boolean> = {
  equals: (text, wanted) => text === wanted,
  contains: (text, wanted) => text.includes(wanted),
  'starts-with': (text, wanted) => text.startsWith(wanted),
  'ends-with': (text, wanted) => text.endsWith(wanted),
};

function leaveNoNumber(a: ConditionSettings, b: ConditionSettings): boolean {
  const [above, below] = a.operator.startsWith('greater') ? [a, b] : [b, a];
  if (a.negate === true || b.negate === true) return false;
  if (!above.operator.startsWith('greater-than') || !below.operator.startsWith('less-than')) {
    return false;
  }
  const [low, high] = [Number(above.value), Number(below.value)];
  const both = above.operator.endsWith('equal') && below.operator.endsWith('equal');
  return both ? low > high : low >= high;
}

function fold(value: unknown, { ignoreCase }: ConditionSettings): string {
  return ignoreCase === true ? String(value).toLowerCase() : String(value);
}

function hasReference(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes('{{');
}
