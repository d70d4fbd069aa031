/** The TypeScript declarations of a container's data layer. */
import { isPlainObject } from '../../engine/plain.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { Container } from '../../engine/types.ts';
import { segmentsOf } from '../problems.ts';
import { comment, key, membersOf, typeOf, type TypeContext } from './schema-to-type.ts';

export interface DeclarationOptions {
  /** Global name of the data layer. */
  dataLayer: string;
}

/** Events of the browser, and Sluice's own: no page pushes them. */
const automatic = /^(?:gtm\.|sluice\.)/;

export function declarations(
  container: Container,
  resolved: ResolvedContainer,
  { dataLayer }: DeclarationOptions,
): string {
  const taken = new Set(['DataLayerEvent', 'DataLayerMessage', 'Window', 'IArguments']);
  const named: { name: string; text: string }[] = [];
  for (const [event, schema] of Object.entries(eventsOf(container, resolved))) {
    const name = freeName(`${pascal(event)}Event`, taken);
    named.push({ name, text: eventType(name, event, schema, taken) });
  }
  const union = named.map(({ name }) => `  | ${name}`).join('\n') || '  never';
  return [
    `// Written by \`sluice types\` from the container "${oneLine(container.id)}". Do not edit.`,
    '',
    ...named.map(({ text }) => `${text}\n`),
    '/** The events that the container knows. */',
    `export type DataLayerEvent =\n${union};`,
    '',
    '/** What a page may push: an event, data without one, a function, or the arguments of gtag(). */',
    'export type DataLayerMessage =',
    '  | DataLayerEvent',
    '  | { event?: undefined; [key: string]: unknown }',
    '  | IArguments',
    '  | (() => void);',
    '',
    'declare global {',
    '  interface Window {',
    `    ${key(dataLayer)}: DataLayerMessage[];`,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Schemas by event: those of the container, and any for those that only triggers listen to. */
function eventsOf(container: Container, resolved: ResolvedContainer): Record<string, unknown> {
  const heard = Object.values(resolved.triggers)
    .filter(({ type }) => type === 'event')
    .flatMap(({ event }) => event ?? []);
  const declared = Object.values(container.triggers ?? {})
    .map(({ event, type }) => (type === 'event' ? event : undefined))
    .filter((event): event is string => typeof event === 'string');
  const names = [...new Set([...heard, ...declared])]
    .filter((name) => !automatic.test(name))
    .sort();
  return { ...Object.fromEntries(names.map((name) => [name, true])), ...container.events };
}

function eventType(name: string, event: string, schema: unknown, taken: Set<string>): string {
  const names = new Map<string, string>();
  const context: TypeContext = {
    root: schema,
    names,
    nameFor: (pointer) =>
      pointer === '#'
        ? name
        : freeName(`${name}${pascal(segmentsOf(pointer).at(-1) ?? '')}`, taken),
  };
  const own = `event: ${JSON.stringify(event)};`;
  const text = comment(schema, '') + `export ${body(name, own, withoutEvent(schema), context)}`;
  return [text, ...referredTypes(context)].join('\n\n');
}

function body(name: string, own: string, schema: unknown, context: TypeContext): string {
  const isObject =
    isPlainObject(schema) &&
    !['anyOf', 'oneOf', 'allOf', '$ref', 'enum', 'const'].some((each) =>
      Object.hasOwn(schema, each),
    );
  if (isObject || schema === true) {
    return `interface ${name} ${membersOf(isPlainObject(schema) ? schema : {}, context, '', [own])}`;
  }
  return `type ${name} = { ${own} } & (${typeOf(schema, context)});`;
}

/** Each `$ref` becomes a type of its own, so that one may refer to itself. */
function referredTypes(context: TypeContext): string[] {
  const texts: string[] = [];
  // Writing one may name others.
  for (const [pointer, name] of context.names) {
    if (pointer === '#') continue;
    const target = valueAt(context.root, pointer);
    texts.push(`${comment(target, '')}export type ${name} = ${typeOf(target, context)};`);
  }
  return texts;
}

function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const segment of segmentsOf(decodeURIComponent(pointer.slice(1)))) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return true;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** The name of the event is said once. */
function withoutEvent(schema: unknown): unknown {
  if (!isPlainObject(schema)) return schema;
  const { properties, required, ...rest } = schema;
  const others = isPlainObject(properties)
    ? Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'event'))
    : undefined;
  return {
    ...rest,
    ...(others && { properties: others }),
    ...(Array.isArray(required) && { required: required.filter((name) => name !== 'event') }),
  };
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}${number}`;
  taken.add(name);
  return name;
}

/** `add_to_cart` becomes `AddToCart`. */
function pascal(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(joined) ? joined : `X${joined}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}
