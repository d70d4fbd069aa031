/**
 * Variables that are more than a value (contract 4): other types, and formats. Worked out at most once
 * per event. A chunk of its own, for containers that use one. It trusts what `resolve/` checked.
 */
import { patternInputLimit } from './conditions.ts';
import { readPath, splitPath, type Plain } from './plain.ts';
import { readValue, type CircularFailure, type Reader, type Resolve } from './references.ts';
import type { ResolvedVariable } from './resolved.ts';
import type { VariableSettings } from './types.ts';
import { queryParameter, urlPart, type UrlPart } from './url.ts';

type Settings = ResolvedVariable;

type Compile = (settings: Settings, resolve: Resolve) => Reader | undefined;

/** A variable: its type's reader with default and format, a guard against circles, and a memory per event. */
export function compileVariable(
  name: string,
  settings: ResolvedVariable,
  resolve: Resolve,
): Reader {
  const read = types[settings.type]?.(settings, resolve);
  const { format } = settings;
  const hasDefault = Object.hasOwn(settings, 'default');
  let epoch = -1;
  let value: unknown;
  let failure: unknown;
  let running = false;
  return (context) => {
    if (running) throw circularFailure(name);
    if (epoch !== context.epoch) {
      running = true;
      failure = undefined;
      try {
        value = read?.(context);
        if (value === undefined && hasDefault) value = settings.default;
        if (format) value = formatted(value, format);
      } catch (error) {
        failure = (error as Partial<CircularFailure> | null)?.circular
          ? error
          : new Error(`The variable "${name}" threw: ${String(error)}`);
      } finally {
        running = false;
        epoch = context.epoch;
      }
    }
    if (failure) throw failure as Error;
    return value;
  };
}

function circularFailure(name: string): CircularFailure {
  const error = new Error(`The variable "${name}" depends on itself.`);
  return Object.assign(error, { circular: true as const });
}

const text = (settings: Settings, name: string): string => String(settings[name]);

function table(
  settings: Settings,
  resolve: Resolve,
  testOf: (entry: Plain) => (input: string) => boolean,
): Reader {
  const cases = (settings['cases'] as Plain[]).map((entry) => ({ test: testOf(entry), entry }));
  return (context) => {
    const input = readValue(settings['input'], context, resolve);
    const value = String(input).slice(0, patternInputLimit);
    const found = cases.find(({ test }) => test(value));
    return found && readValue(found.entry['then'], context, resolve);
  };
}

const types: Record<string, Compile> = {
  'data-layer'(settings) {
    const path = text(settings, 'path');
    if (settings['version'] === 1) return (context) => context.flat.get(path);
    const segments = splitPath(path);
    return (context) => readPath(context.model, segments);
  },
  url: (settings, resolve) => (context) =>
    urlPart(
      String(readValue(settings['of'], context, resolve)),
      (settings['part'] ?? 'href') as UrlPart,
    ),
  query: (settings, resolve) => (context) =>
    queryParameter(String(readValue(settings['of'], context, resolve)), text(settings, 'name')),
  cookie: (settings) => (context) => context.environment.cookie(text(settings, 'name')),
  meta: (settings) => (context) => context.environment.meta?.(text(settings, 'name')),
  storage(settings) {
    const kind = settings['kind'] === 'session' ? 'session' : 'local';
    return (context) => context.environment.storage?.(kind, text(settings, 'key'));
  },
  window(settings) {
    const path = splitPath(text(settings, 'path'));
    return (context) => context.environment.global(path);
  },
  element(settings) {
    const attribute = settings['attribute'] as string | undefined;
    return (context) => context.environment.element?.(text(settings, 'selector'), attribute);
  },
  lookup: (settings, resolve) =>
    table(settings, resolve, (entry) => {
      const is = String(entry['is']);
      return (input) => input === is;
    }),
  'regex-lookup': (settings, resolve) =>
    table(settings, resolve, (entry) => {
      const source = String(entry['matches']);
      const whole = settings['full'] === true ? `^(?:${source})$` : source;
      const regex = new RegExp(whole, settings['ignoreCase'] === true ? 'i' : '');
      return (input) => regex.test(input);
    }),
  list: (settings, resolve) => (context) => {
    const elements = readValue(settings['from'], context, resolve);
    if (!Array.isArray(elements)) return undefined;
    const result = elements.map((item) => readValue(settings['item'], context, resolve, item));
    const join = settings['join'];
    return typeof join === 'string' ? result.join(join) : result;
  },
  constant: (settings, resolve) => (context) => readValue(settings['of'], context, resolve),
  template: (settings, resolve) => (context) => readValue(settings['of'], context, resolve),
  'event-data'(settings) {
    const path = splitPath(text(settings, 'path'));
    return (context) => readPath(context.payload, path);
  },
  random(settings) {
    const min = Number(settings['min'] ?? 0);
    const max = Number(settings['max'] ?? 2147483647);
    return (context) => min + Math.floor(context.environment.random() * (max - min + 1));
  },
  referrer: () => (context) => context.page().referrer,
  consent: (settings) => (context) => context.consent(text(settings, 'category')),
  custom: (settings, resolve) => (context) =>
    context.environment.custom(text(settings, 'module'), text(settings, 'export'), (reference) =>
      resolve(reference)?.(context),
    ),
};

/** Names of the types, for those who check containers. */
export const variableTypes: readonly string[] = Object.keys(types);

function formatted(value: unknown, format: NonNullable<VariableSettings['format']>): unknown {
  const word = String(value);
  if (
    (value === null || value === undefined || typeof value === 'boolean') &&
    Object.hasOwn(format, word)
  ) {
    return format[word as 'null'];
  }
  if (typeof value !== 'string') return value;
  if (format.case === 'lower') return value.toLowerCase();
  if (format.case === 'upper') return value.toUpperCase();
  return value;
}
