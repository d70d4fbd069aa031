/** The engine's environment in a simulation: a page, its cookies, and the values that a scenario gives. */
import { emptyEnvironment, type Environment } from '../../engine/environment.ts';
import { readPath, splitPath } from '../../engine/plain.ts';
import type { Container, VariableSettings } from '../../engine/types.ts';
import type { ScenarioPage } from './scenario.ts';

export interface PageState {
  url: string;
  title: string;
  referrer: string;
  /** Decoded values by name. */
  cookies: Map<string, string>;
}

/** Types of variables whose values a scenario may give. */
export const givenTypes: readonly string[] = ['custom', 'element', 'window', 'meta', 'storage'];

/** Random numbers of a simulation are always the middle. */
const random = 0.5;

export interface EnvironmentOptions {
  page: PageState;
  now(): number;
  values: NonNullable<ScenarioPage['variables']>;
  variables: Container['variables'];
}

export function simulatedEnvironment(options: EnvironmentOptions): Environment {
  const { page, now, values, variables = {} } = options;
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(values)) {
    const settings = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (settings) given.set(keyOf(settings), value);
    else if (name.startsWith('window.'))
      given.set(key('window', name.slice('window.'.length)), value);
  }
  const text = (value: unknown): string | undefined =>
    value === undefined ? undefined : String(value);
  return emptyEnvironment({
    now,
    random: () => random,
    page: () => ({ url: page.url, title: page.title, referrer: page.referrer }),
    cookie: (name) => page.cookies.get(name),
    matches: matchesSelector,
    custom: (module, name) => given.get(key('custom', module, name)),
    element: (selector, attribute) => text(given.get(key('element', selector, attribute))),
    meta: (name) => text(given.get(key('meta', name))),
    storage: (kind, name) => text(given.get(key('storage', kind, name))),
    global(path) {
      // A value may be given for an object whose member is read.
      for (let length = path.length; length > 0; length--) {
        const name = key('window', path.slice(0, length).join('.'));
        if (given.has(name)) return readPath(given.get(name), path.slice(length));
      }
      return undefined;
    },
  });
}

/** An element of a scenario is the selector that it matches, or a list of them. */
function matchesSelector(element: unknown, selector: string): boolean {
  return Array.isArray(element) ? element.includes(selector) : element === selector;
}

/** What the engine asks for when it reads a variable. */
function keyOf(settings: VariableSettings): string {
  const { type } = settings;
  switch (type) {
    case 'custom':
      return key(type, settings['module'], settings['export']);
    case 'element':
      return key(type, settings['selector'], settings['attribute']);
    case 'storage':
      return key(type, settings['kind'] === 'session' ? 'session' : 'local', settings['key']);
    case 'window':
      return key(type, splitPath(String(settings['path'])).join('.'));
    default:
      return key(type, settings['name']);
  }
}

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
