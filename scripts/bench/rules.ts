/** The rules that are measured, and the messages that they are measured with: made by count, never at random. */

export type Operator = 'equals' | 'contains' | 'starts-with' | 'greater-than';

export interface RuleCondition {
  /** Member of the message. */
  key: string;
  operator: Operator;
  value: string | number;
}

/** One tag: the event that it listens to and the three conditions that it has. */
export interface Rule {
  id: string;
  event: string;
  conditions: RuleCondition[];
}

export type Message = Record<string, unknown>;

/** How the tags of a container lie to each other. */
export type Layout =
  /** Each tag has an event name of its own. */
  | 'spread'
  /** All on one event name, conditions on the same variables, as real containers have them. */
  | 'one-name'
  /** All on one event name and the same variables, but no comparison occurs twice or is an equality. */
  | 'one-name-no-equals'
  /** All on one event name, and no two tags look at the same variable. */
  | 'one-name-own-variables';

type MakeRule = (index: number) => Omit<Rule, 'id'>;

export const layouts: Record<Layout, MakeRule> = {
  spread: (index) => ({ event: `event-${index}`, conditions: sharedConditions(index) }),
  'one-name': (index) => ({ event: 'interaction', conditions: sharedConditions(index) }),
  'one-name-no-equals': (index) => ({ event: 'interaction', conditions: ownComparisons(index) }),
  'one-name-own-variables': (index) => ({ event: 'interaction', conditions: ownVariables(index) }),
};

export function makeRules(layout: Layout, count: number): Rule[] {
  return Array.from({ length: count }, (_, index) => {
    const { event, conditions } = layouts[layout](index);
    return {
      id: `tag-${index}`,
      event: intern(event),
      conditions: conditions.map((condition) => ({ ...condition, value: intern(condition.value) })),
    };
  });
}

/** The same text as a literal of the page's code would be: comparing two such texts costs next to nothing. */
function intern<T>(value: T): T {
  return typeof value === 'string' ? (Object.keys({ [value]: 0 })[0] as T) : value;
}

/** One in a hundred meets all that a rule wants; of the others the last of three conditions fails, at least. */
export const pushesPerMatch = 100;

/** Fresh messages; `start` lets each round have others. */
export function makeMessages(rules: readonly Rule[], count: number, start: number): Message[] {
  return Array.from({ length: count }, (_, index) => {
    const number = start + index;
    const isMatch = number % pushesPerMatch === 0;
    // Jumps about, so that neighbours have little in common. But what the model keeps of a match is undone at once.
    const jump = number % pushesPerMatch === 1 ? number - 1 : number;
    const rule = rules[(jump * 7919) % rules.length] as Rule;
    const message: Message = { event: rule.event };
    for (const [position, condition] of rule.conditions.entries()) {
      const isMet = isMatch || position < 2;
      message[condition.key] = intern(isMet ? meeting(condition, number) : missing(condition));
    }
    return message;
  });
}

/** Twenty categories with fifty actions each: no two of a thousand have both. */
function sharedConditions(index: number): RuleCondition[] {
  return [
    { key: 'eventCategory', operator: 'equals', value: `category-${index % 20}` },
    { key: 'eventAction', operator: 'equals', value: `action-${Math.floor(index / 20)}` },
    { key: 'eventLabel', operator: 'starts-with', value: `/section-${index % 7}/` },
  ];
}

function ownComparisons(index: number): RuleCondition[] {
  return [
    { key: 'eventAction', operator: 'contains', value: `action-${index};` },
    { key: 'eventValue', operator: 'greater-than', value: index },
    { key: 'eventLabel', operator: 'starts-with', value: `/section-${index}/` },
  ];
}

function ownVariables(index: number): RuleCondition[] {
  return [
    { key: `category${index}`, operator: 'equals', value: 'open' },
    { key: `action${index}`, operator: 'contains', value: 'click' },
    { key: `label${index}`, operator: 'starts-with', value: '/section/' },
  ];
}

function meeting({ operator, value }: RuleCondition, number: number): string | number {
  switch (operator) {
    case 'equals':
      return value;
    case 'contains':
      return `on ${value} here`;
    case 'starts-with':
      return `${value}page-${number % 50}`;
    case 'greater-than':
      return Number(value) + 1;
  }
}

function missing({ operator }: RuleCondition): string | number {
  return operator === 'greater-than' ? -1 : 'elsewhere';
}
