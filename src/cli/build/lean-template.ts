/** A template without what only people and editors read: pages do without it. */
import type { ParamSchema, TagTemplate } from '../../engine/template-types.ts';

export function leanTemplate({
  $schema: _schema,
  description: _description,
  shareLink: _shareLink,
  examples: _examples,
  verified: _verified,
  unverified: _unverified,
  ...template
}: TagTemplate): TagTemplate {
  return { ...template, params: leanParams(template.params) };
}

function leanParams({ description: _description, ...schema }: ParamSchema): ParamSchema {
  const properties = Object.entries(schema.properties ?? {});
  return {
    ...schema,
    ...(schema.items && { items: leanParams(schema.items) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        properties.map(([name, member]) => [name, leanParams(member)]),
      ),
    }),
  };
}
