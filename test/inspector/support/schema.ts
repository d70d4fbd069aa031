/**
 * Checks data against a JSON schema as far as schemas/scenario.schema.json goes: ajv does not run in a
 * browser as it is installed. A keyword that it does not know is an error, not a pass.
 */

type Schema = Record<string, unknown>;

const notes = new Set([
  '$schema',
  'title',
  'description',
  'default',
  'examples',
  '$defs',
  'then',
  'else',
]);

/** One sentence for each thing that is wrong. */
export function errorsOf(data: unknown, schema: object): string[] {
  const root = schema as Schema;
  const definitions = root['$defs'] as Record<string, Schema>;

  function check(value: unknown, part: Schema, path: string): string[] {
    const own = isObject(value) ? value : undefined;
    const list = Array.isArray(value) ? (value as unknown[]) : undefined;
    const text = typeof value === 'string' ? value : undefined;
    const fail = (fails: boolean, keyword: string): string[] =>
      fails ? [`${path || '/'} fails ${keyword}`] : [];
    const members = (part['properties'] ?? {}) as Record<string, Schema>;
    return Object.entries(part).flatMap(([keyword, wanted]): string[] => {
      if (notes.has(keyword)) return [];
      switch (keyword) {
        case '$ref':
          return check(value, definitions[String(wanted).replace('#/$defs/', '')] as Schema, path);
        case 'type':
          return fail(![wanted].flat().includes(typeOf(value)), keyword);
        case 'enum':
          return fail(!(wanted as unknown[]).includes(value), keyword);
        case 'required':
          return fail(!!own && (wanted as string[]).some((name) => !(name in own)), keyword);
        case 'dependentRequired':
          return fail(
            !!own &&
              Object.entries(wanted as Record<string, string[]>).some(
                ([name, others]) => name in own && others.some((other) => !(other in own)),
              ),
            keyword,
          );
        case 'properties':
          return Object.entries(members).flatMap(([name, member]) =>
            own && name in own ? check(own[name], member, `${path}/${name}`) : [],
          );
        case 'additionalProperties':
          return Object.keys(own ?? {})
            .filter((name) => !(name in members))
            .flatMap((name) =>
              wanted === false
                ? [`${path}/${name} is not known`]
                : check(own?.[name], wanted as Schema, `${path}/${name}`),
            );
        case 'items':
          return (list ?? []).flatMap((item, index) =>
            check(item, wanted as Schema, `${path}/${index}`),
          );
        case 'minItems':
          return fail(!!list && list.length < Number(wanted), keyword);
        case 'minLength':
          return fail(text !== undefined && text.length < Number(wanted), keyword);
        case 'minimum':
          return fail(typeof value === 'number' && value < Number(wanted), keyword);
        case 'pattern':
          return fail(text !== undefined && !new RegExp(String(wanted), 'u').test(text), keyword);
        case 'oneOf':
          return fail(
            (wanted as Schema[]).filter((each) => check(value, each, path).length === 0).length !==
              1,
            keyword,
          );
        case 'if': {
          const branch = check(value, wanted as Schema, path).length === 0 ? 'then' : 'else';
          return check(value, (part[branch] ?? {}) as Schema, path);
        }
        default:
          throw new Error(`This check does not know the keyword ${keyword}.`);
      }
    });
  }
  return check(data, root, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
