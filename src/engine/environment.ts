/** Everything that the engine needs from outside. Read lazily; each member may throw. */
export interface Environment {
  /** Milliseconds since the epoch. */
  now(): number;
  /** 0 ≤ x < 1. */
  random(): number;
  page(): PageFacts;
  cookie(name: string): string | undefined;
  /** Reads a global by path; never calls it. */
  global(path: readonly string[]): unknown;
  /** Whether an element of an event matches a selector; throws on an invalid one. */
  matches(element: unknown, selector: string): boolean;
  /** Only where a container has variables of these types: */
  storage?(kind: 'local' | 'session', key: string): string | undefined;
  /** Content of `<meta name>`, or of `<meta property>`. */
  meta?(name: string): string | undefined;
  /** Text, or an attribute, of the first element that matches. */
  element?(selector: string, attribute?: string): string | undefined;
  /** Calls an export of one of the site's own modules with a reader of variables. */
  custom(module: string, name: string, read: (reference: string) => unknown): unknown;
}

export interface PageFacts {
  url: string;
  title: string;
  referrer: string;
}

/** An environment in which nothing is known: what tests and simulations start from. */
export function emptyEnvironment(overrides: Partial<Environment> = {}): Environment {
  return {
    now: () => 0,
    random: () => 0.5,
    page: () => ({ url: 'https://example.org/', title: '', referrer: '' }),
    cookie: () => undefined,
    global: () => undefined,
    matches: () => false,
    custom: () => undefined,
    ...overrides,
  };
}
