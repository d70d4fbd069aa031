/** What there is to tell of a tag template, for the reference and for the catalogue of the demo. */
import { parametersRead } from '../../src/engine/parameters-read.ts';
import type { ParamSchema, TagTemplate } from '../../src/engine/template-types.ts';

export interface Parameter {
  /** Dotted, where it is a member of an object. */
  name: string;
  isRequired: boolean;
  schema: ParamSchema;
}

/** Members of objects come after them. */
export function parametersOf(schema: ParamSchema, before = ''): Parameter[] {
  return Object.entries(schema.properties ?? {}).flatMap(([own, parameter]) => {
    const name = before + own;
    const isRequired = schema.required?.includes(own) === true;
    const inner = parametersOf(
      parameter.items ?? parameter,
      `${name}${parameter.items ? '[]' : ''}.`,
    );
    return [{ name, isRequired, schema: parameter }, ...inner];
  });
}

/** A container with one tag of this type, out of the template's first example. */
export function exampleOf({ type, actions, vendor, examples }: TagTemplate): object | undefined {
  const [params] = examples ?? [];
  if (!params) return undefined;
  const action = params['action'] ?? Object.keys(actions)[0];
  const tag = {
    type,
    ...(!vendor && { category: 'analytics' }),
    ...(Object.keys(params).length > 0 && { params }),
    triggers: [action === 'track' ? 'order-placed' : 'all-pages'],
  };
  return { tags: { [`my-${type}`]: tag } };
}

/** A host that is written in the template, or the parameters that say it. */
export function hostOf(host: unknown): string | string[] {
  return typeof host === 'string' ? host : [...parametersRead(host)];
}
