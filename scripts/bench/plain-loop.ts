/** What a developer would write by hand instead of a tag manager. No model, no history, no consent, no record. */
import type { Message, Operator, Rule } from './rules.ts';

const holds: Record<Operator, (actual: unknown, expected: string | number) => boolean> = {
  equals: (actual, expected) => actual === expected,
  contains: (actual, expected) => String(actual).includes(expected as string),
  'starts-with': (actual, expected) => String(actual).startsWith(expected as string),
  'greater-than': (actual, expected) => Number(actual) > Number(expected),
};

/** A data layer whose `push` asks each rule. */
export function plainLayer(rules: readonly Rule[], call: (id: string) => void): Message[] {
  const layer: Message[] = [];
  layer.push = (message: Message) => {
    for (const { id, event, conditions } of rules) {
      if (
        message['event'] === event &&
        conditions.every(({ key, operator, value }) => holds[operator](message[key], value))
      ) {
        call(id);
      }
    }
    return 0;
  };
  return layer;
}
