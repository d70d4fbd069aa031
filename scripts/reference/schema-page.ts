/** A reference page from a JSON Schema: a section and a table for each object that people write. */
import { anchor, blocks, code, table } from './markdown.ts';

/** The part of JSON Schema that our schemas use. */
export interface Schema {
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  then?: Schema;
  else?: Schema;
  $ref?: string;
  $defs?: Record<string, Schema>;
}

export interface SchemaPageOptions {
  title: string;
  intro: string;
  /** Name of the outermost object, in places. */
  root: string;
}

interface Section {
  heading: string;
  /** What comes before a property's name in its place. */
  place: string;
  schema: Schema;
}

const prefix = '#/$defs/';

export function schemaPage(root: Schema, options: SchemaPageOptions): string {
  const { title, intro } = options;
  const definitions = root.$defs ?? {};
  const done = new Set<string>();
  const texts: string[] = [];

  function add(section: Section): void {
    const { heading, place, schema } = section;
    // What is found inside comes after it, in order.
    const inner: (() => void)[] = [];
    const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const where = `${place}.${name}`;
      const isRequired = schema.required?.includes(name) === true;
      inner.push(...sectionsIn(property, where));
      return [
        code(name),
        typeOf(property, where),
        isRequired ? '**required**' : defaultOf(property),
        aboutOf(property),
      ];
    });
    const kinds = variants(schema);
    texts.push(
      blocks(
        `## ${heading}`,
        schema.description,
        table(['Property', 'Type', 'Default', 'Description'], rows),
        kinds.length > 0
          ? `Kinds: ${kinds.map((name) => link(headingOf(name))).join(', ')}.`
          : undefined,
      ),
    );
    for (const show of inner) show();
    for (const name of kinds) addDefinition(name);
  }

  function addDefinition(name: string): void {
    if (done.has(name)) return;
    done.add(name);
    add({ heading: headingOf(name), place: name, schema: definitionOf(name) });
  }

  function definitionOf(name: string): Schema {
    const definition = definitions[name];
    if (!definition) throw new Error(`The schema has no definition "${name}".`);
    return definition;
  }

  /** The sections that a property leads to. */
  function sectionsIn(schema: Schema, place: string): (() => void)[] {
    const target = nameOf(schema);
    if (target !== undefined) {
      const definition = definitionOf(target);
      if (hasSection(definition)) return [() => addDefinition(target)];
      return definition.items ? sectionsIn(definition.items, place) : [];
    }
    if (schema.properties) {
      return [() => add({ heading: within(place), place, schema })];
    }
    const member = schema.items ?? membersOf(schema);
    return member ? sectionsIn(member, `${place}${schema.items ? '[]' : '.*'}`) : [];
  }

  function typeOf(schema: Schema, place: string): string {
    if ('const' in schema) return code(schema.const);
    if (schema.enum) return schema.enum.map(code).join(', ');
    const target = nameOf(schema);
    if (target !== undefined) {
      const definition = definitionOf(target);
      if (hasSection(definition)) return link(headingOf(target));
      // A list is told by its elements; formats have a table of their own.
      if (definition.type === 'array') return typeOf(definition, place);
      // One that only narrows another is told by that.
      if (definition.$ref) return typeOf({ $ref: definition.$ref }, place);
      return `[${target}](#formats)`;
    }
    if (schema.type === 'array') {
      return schema.items ? `list of ${typeOf(schema.items, `${place}[]`)}` : 'list';
    }
    const member = membersOf(schema);
    if (schema.type === 'object' && member && (nameOf(member) ?? member.properties)) {
      return `by name: ${typeOf(member, `${place}.*`)}`;
    }
    const types = [schema.type ?? 'any'].flat();
    const object = schema.properties ? link(within(place)) : 'object';
    return types.map((type) => (type === 'object' ? object : type)).join(' or ');
  }

  function aboutOf(schema: Schema): string {
    const definition = definitions[nameOf(schema) ?? ''];
    const [example] = schema.examples ?? [];
    const told = schema.description ?? definition?.description ?? '';
    return example === undefined ? told : `${told} Example: ${code(example)}.`;
  }

  function defaultOf(schema: Schema): string {
    return schema.default === undefined ? '' : code(schema.default);
  }

  /** A place without the name of the whole. */
  function within(place: string): string {
    return place.replace(`${options.root}.`, '');
  }

  function hasSection(schema: Schema): boolean {
    return schema.properties !== undefined || variants(schema).length > 0;
  }

  /** Definitions of which one applies, by the object's own content. */
  function variants(schema: Schema): string[] {
    const found = new Set<string>();
    const visit = (part: Schema | undefined): void => {
      const target = part && nameOf(part);
      if (target !== undefined && definitions[target]?.properties) found.add(target);
      for (const next of [...(part?.allOf ?? []), part?.then, part?.else]) if (next) visit(next);
    };
    for (const part of [...(schema.allOf ?? []), schema.then, schema.else]) visit(part);
    // It says what is none of the others.
    found.delete('step-unknown');
    return [...found];
  }

  function formats(): string {
    const rows = Object.entries(definitions)
      .filter(([, each]) => !hasSection(each) && each.type !== 'array' && !each.$ref)
      .map(([name, definition]) => [
        code(name),
        definition.enum ? definition.enum.map(code).join(', ') : typeOf(definition, name),
        aboutOf(definition),
      ]);
    return blocks('## Formats', table(['Format', 'Type', 'Description'], rows));
  }

  add({ heading: 'The whole file', place: options.root, schema: root });
  return blocks(
    `# ${title}`,
    '<!-- Written by scripts/reference.ts from the schema. Edit that, and run `npm run docs`. -->',
    intro,
    ...texts.map((text) => text.trimEnd()),
    formats().trimEnd(),
  );
}

/** The definition that a schema refers to. */
function nameOf({ $ref }: Schema): string | undefined {
  return $ref?.startsWith(prefix) ? $ref.slice(prefix.length) : undefined;
}

function membersOf({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** `variable-data-layer` becomes `variable: data-layer`. */
function headingOf(name: string): string {
  return name.replace(/^(variable|trigger|condition|step)-/, '$1: ');
}

function link(heading: string): string {
  return `[${heading}](#${anchor(heading)})`;
}
