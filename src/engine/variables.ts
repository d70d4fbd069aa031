/** The variable types of contract 4: each compiles to a reader that is worked out at most once per event. */
import type { EventContext } from './context.ts';
import { patternInputLimit } from './conditions.ts';
import { isPlainObject, readPath, splitPath, type Plain } from './plain.ts';
import {
  compileValue,
  readValue,
  VariableFailure,
  type Reader,
  type Resolve,
} from './references.ts';
import type { VariableSettings } from './types.ts';
import { queryParameter, urlPart, urlParts, type UrlPart } from './url.ts';

export interface VariableCompiler {
  resolve: Resolve;
  /** Names that could not be resolved while compiling this variable. */
  unknown: string[];
  /** Why this variable cannot be used. */
  fail(problem: string): never;
}

type Compile = (settings: VariableSettings, compiler: VariableCompiler) => Reader;

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function required(settings: VariableSettings, name: string, compiler: VariableCompiler): string {
  const value = settings[name];
  return typeof value === 'string' ? value : compiler.fail(`needs "${name}", a text.`);
}

/** A value that is a reference with or without braces. */
export function compileReference(value: unknown, compiler: VariableCompiler): Reader {
  const name = typeof value === 'string' ? value.replace(/^\{\{\s*|\s*\}\}$/g, '') : '';
  const reader = compiler.resolve(name);
  if (!reader) compiler.unknown.push(name);
  return reader ?? (() => undefined);
}

function compileOf(settings: VariableSettings, compiler: VariableCompiler): Reader {
  if (settings['of'] === undefined) return (context) => context.page().url;
  return compileReference(settings['of'], compiler);
}

interface TableCase {
  test(input: string): boolean;
  then: Reader;
}

function compileTable(
  settings: VariableSettings,
  compiler: VariableCompiler,
  test: (entry: Plain) => (input: string) => boolean,
): Reader {
  const input = compileReference(settings['input'], compiler);
  const cases: TableCase[] = list(settings['cases']).map((entry) => {
    if (!isPlainObject(entry)) return compiler.fail('"cases" must be a list of objects.');
    const then = compileValue(entry['then'], compiler.resolve, compiler.unknown);
    return { test: test(entry), then: (context) => readValue(then, context) };
  });
  return (context) => {
    const value = String(input(context)).slice(0, patternInputLimit);
    return cases.find((candidate) => candidate.test(value))?.then(context);
  };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function compilePattern(source: string, flags: string, compiler: VariableCompiler): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    return compiler.fail(`has the invalid pattern ${source}.`);
  }
}

export const variableTypes: Record<string, Compile> = {
  'data-layer'(settings, compiler) {
    const path = required(settings, 'path', compiler);
    if (settings['version'] === 1) return (context) => context.flat.get(path);
    const segments = splitPath(path);
    return (context) => readPath(context.model, segments);
  },
  url(settings, compiler) {
    const part = (settings['part'] ?? 'href') as UrlPart;
    if (!urlParts.includes(part)) compiler.fail(`has the unknown part "${part}".`);
    const of = compileOf(settings, compiler);
    return (context) => urlPart(String(of(context)), part);
  },
  query(settings, compiler) {
    const name = required(settings, 'name', compiler);
    const of = compileOf(settings, compiler);
    return (context) => queryParameter(String(of(context)), name);
  },
  cookie(settings, compiler) {
    const name = required(settings, 'name', compiler);
    return (context) => context.environment.cookie(name);
  },
  meta(settings, compiler) {
    const name = required(settings, 'name', compiler);
    return (context) => context.environment.meta(name);
  },
  storage(settings, compiler) {
    const key = required(settings, 'key', compiler);
    const kind = settings['kind'] === 'session' ? 'session' : 'local';
    return (context) => context.environment.storage(kind, key);
  },
  window(settings, compiler) {
    const path = splitPath(required(settings, 'path', compiler));
    return (context) => context.environment.global(path);
  },
  element(settings, compiler) {
    const selector = required(settings, 'selector', compiler);
    const attribute = asText(settings['attribute']);
    return (context) => context.environment.element(selector, attribute);
  },
  constant: (settings) => () => settings['value'],
  lookup: (settings, compiler) =>
    compileTable(settings, compiler, (entry) => {
      const is = String(entry['is']);
      return (input) => input === is;
    }),
  'regex-lookup': (settings, compiler) =>
    compileTable(settings, compiler, (entry) => {
      const source = String(entry['matches']);
      const whole = settings['full'] === true ? `^(?:${source})$` : source;
      const regex = compilePattern(whole, settings['ignoreCase'] === true ? 'i' : '', compiler);
      return (input) => regex.test(input);
    }),
  list(settings, compiler) {
    const from = compileReference(settings['from'], compiler);
    const stack: unknown[] = [];
    const resolve: Resolve = (name) => {
      if (name !== 'item' && !name.startsWith('item.')) return compiler.resolve(name);
      const path = name === 'item' ? [] : splitPath(name.slice('item.'.length));
      return () => readPath(stack[stack.length - 1], path);
    };
    const item = compileValue(settings['item'] ?? '{{item}}', resolve, compiler.unknown);
    const join = settings['join'];
    return (context) => {
      const elements = from(context);
      if (!Array.isArray(elements)) return undefined;
      const result = elements.map((element) => {
        stack.push(element);
        try {
          return readValue(item, context);
        } finally {
          stack.pop();
        }
      });
      return typeof join === 'string' ? result.join(join) : result;
    };
  },
  template(settings, compiler) {
    const value = compileValue(settings['value'], compiler.resolve, compiler.unknown);
    return (context) => readValue(value, context);
  },
  'event-data'(settings, compiler) {
    const path = splitPath(required(settings, 'path', compiler));
    return (context) => readPath(context.payload, path);
  },
  random(settings) {
    const min = Number(settings['min'] ?? 0);
    const max = Number(settings['max'] ?? 2147483647);
    return (context) => min + Math.floor(context.environment.random() * (max - min + 1));
  },
  referrer: () => (context) => context.page().referrer,
  consent(settings, compiler) {
    const category = required(settings, 'category', compiler);
    return (context) => context.consent(category);
  },
  custom(settings, compiler) {
    const module = required(settings, 'module', compiler);
    const name = required(settings, 'export', compiler);
    return (context) =>
      context.environment.custom(module, name, (reference) =>
        compiler.resolve(reference)?.(context),
      );
  },
};

/** A declared variable: its type's reader with default and format, a guard against circles, and a memory per event. */
export function createVariable(name: string, settings: VariableSettings, read: Reader): Reader {
  const format = settings.format;
  const hasDefault = Object.hasOwn(settings, 'default');
  let epoch = -1;
  let value: unknown;
  let failure: VariableFailure | undefined;
  let running = false;
  return (context: EventContext) => {
    if (running) {
      throw new VariableFailure(name, `The variable "${name}" depends on itself.`, true);
    }
    if (epoch !== context.epoch) {
      running = true;
      failure = undefined;
      try {
        value = read(context);
        if (value === undefined && hasDefault) value = settings.default;
        if (format) value = formatted(value, format);
      } catch (error) {
        failure =
          error instanceof VariableFailure
            ? error
            : new VariableFailure(name, `The variable "${name}" threw: ${String(error)}`);
      } finally {
        running = false;
        epoch = context.epoch;
      }
    }
    if (failure) throw failure;
    return value;
  };
}

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
