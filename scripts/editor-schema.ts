/**
 * The container's schema for editors: beside what it says for every container, it completes and explains
 * the types of the catalogue and the parameters of each. What the CLI checks by stays the file in schemas/.
 */
import type { ParamSchema, TagTemplate } from '../src/engine/template-types.ts';

interface Schema {
  [keyword: string]: unknown;
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
}

/** Any text that is, or holds, a reference: what it yields is only known when the tag fires. */
const reference = { type: 'string', pattern: '\\{\\{' };

export function editorSchema(container: Schema, templates: readonly TagTemplate[]): Schema {
  const { tag } = container.$defs ?? {};
  const type = tag?.properties?.['type'];
  if (!tag?.properties || !type) throw new Error('The container’s schema has no #/$defs/tag/type.');
  const { $ref, ...described } = type;
  const types = templates.map((template) => ({
    const: template.type,
    description: `${template.name}. ${template.description?.['en'] ?? ''}`.trim(),
  }));
  return {
    ...container,
    $defs: {
      ...container.$defs,
      tag: {
        ...tag,
        // A template of the site’s own has another type.
        properties: { ...tag.properties, type: { ...described, anyOf: [...types, { $ref }] } },
        allOf: templates.map((template) => ({
          if: { required: ['type'], properties: { type: { const: template.type } } },
          then: {
            properties: { params: { $ref: `#/$defs/params-${template.type}` } },
            ...(template.params.required && { required: ['params'] }),
          },
        })),
      },
      ...Object.fromEntries(
        templates.map((template) => [`params-${template.type}`, paramsOf(template)]),
      ),
    },
  };
}

function paramsOf({ examples, name, params }: TagTemplate): Schema {
  return {
    description: `Parameters of ${name}.`,
    ...members(params),
    ...(params.properties && { additionalProperties: false }),
    ...(examples && { examples }),
  };
}

/** A parameter, or a reference in its place. */
function param(schema: ParamSchema): Schema {
  const { default: usual, description } = schema;
  const told = {
    ...(description && { description }),
    ...(usual !== undefined && { default: usual }),
  };
  const inner = members(schema);
  const takesAnyText =
    [schema.type ?? []].flat().includes('string') && !schema.pattern && !schema.enum;
  return takesAnyText || schema.type === undefined
    ? { ...told, ...inner }
    : { ...told, anyOf: [inner, reference] };
}

function members({
  enum: choices,
  items,
  pattern,
  properties,
  required,
  type,
}: ParamSchema): Schema {
  return {
    ...(type !== undefined && { type }),
    ...(choices && { enum: choices }),
    ...(pattern && { pattern }),
    ...(required && { required }),
    ...(items && { items: param(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, member]) => [name, param(member)]),
      ),
    }),
  };
}
