/** Parameters of a tag as they are written on a command line: `tagId=G-1`, `eventParams.value={{total}}`. */
import type { ParamSchema } from '../../engine/template-types.ts';
import { suggest } from '../words.ts';

export type Parameters = Record<string, unknown>;

export interface ParameterProblem {
  message: string;
  advice: string;
}

/** What each text says, by the template's schema; with what is wrong with them, all at once. */
export function readParameters(
  texts: readonly string[],
  schema: ParamSchema,
): { params: Parameters; problems: ParameterProblem[] } {
  const params: Parameters = {};
  const problems: ParameterProblem[] = [];
  for (const text of texts) {
    const [, path = '', value = ''] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
    const [name = '', ...inner] = path.split('.');
    const known = Object.keys(schema.properties ?? {});
    if (path === '') {
      problems.push({ message: `"${text}" has no "=".`, advice: 'Write name=value.' });
    } else if (!known.includes(name)) {
      const advice = suggest(name, known) || 'See the catalogue for its parameters.';
      problems.push({ message: `There is no parameter "${name}".`, advice });
    } else {
      const own = schema.properties?.[name];
      put(params, [name, ...inner], valueOf(value, inner.length > 0 ? {} : own));
    }
  }
  for (const name of schema.required ?? []) {
    if (Object.hasOwn(params, name)) continue;
    const advice = `Add ${name}=…${describe(schema.properties?.[name])}`;
    problems.push({ message: `The parameter "${name}" is missing.`, advice });
  }
  return { params, problems };
}

/** As text, unless the schema wants another type or the text can only be one: lists and objects in JSON. */
function valueOf(text: string, { type }: ParamSchema = {}): unknown {
  const types = [type ?? []].flat();
  if (types.includes('string')) return text;
  try {
    const value = JSON.parse(text) as unknown;
    // Ids of many digits would lose some as numbers.
    return typeof value === 'number' && String(value) !== text ? text : value;
  } catch {
    return text;
  }
}

function put(target: Parameters, [name = '', ...inner]: readonly string[], value: unknown): void {
  let own: unknown = value;
  if (inner.length > 0) {
    const known = Object.hasOwn(target, name) ? target[name] : undefined;
    own = typeof known === 'object' && known !== null && !Array.isArray(known) ? known : {};
    put(own as Parameters, inner, value);
  }
  // Defines it, even one called __proto__.
  Object.defineProperty(target, name, {
    value: own,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function describe(schema: ParamSchema | undefined): string {
  return schema?.description === undefined ? '' : `: ${schema.description}`;
}
