/** The queues and functions that a page calls before a vendor's library has come (docs/templates.md, stub shapes). */
import { isForbiddenKey, splitPath, type Plain } from '../engine/plain.ts';

type Callable = ((...args: unknown[]) => unknown) & Plain;

export interface StubSettings {
  shape: string;
  queue?: string;
  method?: string;
  methods?: string[];
  /** How a call is stored. */
  as?: 'arguments' | 'array';
  /** For `methods`: `array` (a list with methods, the default) or `object`. */
  style?: string;
  properties?: Plain;
}

export function createStub(settings: StubSettings): unknown {
  const { shape, queue = 'q' } = settings;
  let stub: unknown;
  if (shape === 'array') stub = [];
  else if (shape === 'methods') stub = methodStub(settings);
  else {
    const entryOf = (args: IArguments): unknown =>
      settings.as === 'array' ? Array.from(args) : args;
    stub = function (this: unknown): unknown {
      const self = stub as Callable;
      // eslint-disable-next-line prefer-rest-params -- libraries expect real arguments objects
      const args = arguments;
      const method = settings.method === undefined ? undefined : self[settings.method];
      if (shape === 'forward' && typeof method === 'function') {
        return Reflect.apply(method, self, Array.from(args));
      }
      ((self[queue] ??= []) as unknown[]).push(entryOf(args));
      return undefined;
    };
    if (shape === 'forward') (stub as Callable)[queue] = [];
  }
  return Object.assign(stub as object, settings.properties);
}

function methodStub(settings: StubSettings): unknown {
  const list: unknown[] = [];
  let target = list as unknown as Plain;
  if (settings.style === 'object') target = { [settings.queue ?? 'q']: list };
  for (const name of settings.methods ?? []) {
    // A dotted name is a method of a member, such as `people.set`.
    const path = splitPath(name);
    const last = path.pop() as string;
    let owner = target;
    for (const key of path) owner = (owner[key] ??= {}) as Plain;
    owner[last] = (...args: unknown[]) => void list.push([name, ...args]);
  }
  return target;
}

/** Owner and last key of a global's path, with plain objects made on the way; `at`: further keys. */
export function globalPlace(path: string, at: readonly string[] = []): [Plain, string] {
  const keys = [...splitPath(path), ...at];
  if (keys.some(isForbiddenKey)) throw new Error(`"${path}" is no name of a global.`);
  const last = keys.pop() as string;
  let owner = window as unknown as Plain;
  for (const key of keys) owner = (owner[key] ??= {}) as Plain;
  return [owner, last];
}
