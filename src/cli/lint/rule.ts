/** What a lint rule is, and what it is given to look at. */
import { disclose, type Disclosure } from '../../engine/disclosure.ts';
import { isPlainObject } from '../../engine/plain.ts';
import { listOf } from '../../engine/resolve/plan.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { TagTemplate } from '../../engine/template-types.ts';
import type { Container, TagSettings } from '../../engine/types.ts';
import { pointerTo, type Finding, type Level } from '../problems.ts';

export interface Rule {
  /** Stable; the heading of its paragraph in docs/validate.md. */
  id: string;
  level: Level;
  check(context: LintContext): Iterable<LintFinding>;
}

export interface LintFinding extends Omit<Finding, 'id' | 'level'> {
  /** Where it differs from the rule's. */
  level?: Level;
}

export interface LintTag {
  id: string;
  pointer: string;
  settings: TagSettings;
  /** Absent where its type is unknown. */
  template: TagTemplate | undefined;
  vendor: string | undefined;
  categories: string[];
}

type Section = 'triggers' | 'variables' | 'tags' | 'vendors' | 'modules';

export interface LintContext {
  /** The parts of the container that keep to the schema. */
  container: Container;
  /** Ids that the container declares, whether the entry works or not. */
  declared: Record<Section | 'categories' | 'types', ReadonlySet<string>>;
  templates: ReadonlyMap<string, TagTemplate>;
  tags: readonly LintTag[];
  /** What visitors are told; undefined where the container cannot be resolved. */
  disclosure: Disclosure | undefined;
  /** Languages that the interface speaks; empty where none is configured. */
  languages: readonly string[];
  now: Date;
}

export interface LintInput {
  /** As written. */
  written: unknown;
  usable: Container;
  templates: ReadonlyMap<string, TagTemplate>;
  /** Types whose templates are there but cannot be used. */
  broken: ReadonlySet<string>;
  resolved: ResolvedContainer | undefined;
  now: Date;
}

export function createLintContext(input: LintInput): LintContext {
  const { written, usable, templates, broken, resolved, now } = input;
  const { ui = {} } = usable;
  const all = new Map([...templates, ...Object.entries(usable.templates ?? {})]);
  const ids = (section: unknown): Set<string> =>
    new Set(isPlainObject(section) ? Object.keys(section) : []);
  const whole = written as Record<Section, unknown> & { consent?: { categories?: unknown } };
  return {
    container: usable,
    declared: {
      triggers: ids(whole.triggers),
      variables: ids(whole.variables),
      tags: ids(whole.tags),
      vendors: ids(whole.vendors),
      modules: ids(whole.modules),
      categories: ids(whole.consent?.categories),
      types: new Set([...all.keys(), ...broken]),
    },
    templates: all,
    tags: Object.entries(usable.tags ?? {}).map(([id, settings]) => {
      const template = all.get(settings.type);
      return {
        id,
        pointer: pointerTo('tags', id),
        settings,
        template,
        vendor: settings.vendor ?? template?.vendor?.id,
        categories: listOf(settings.category ?? template?.category),
      };
    }),
    disclosure: resolved && disclose(resolved),
    languages: ui.languages ?? (ui.defaultLanguage === undefined ? [] : [ui.defaultLanguage]),
    now,
  };
}

/** Every text in a value, with its place. */
export function* textsIn(
  value: unknown,
  pointer: string,
): Generator<{ text: string; pointer: string }> {
  if (typeof value === 'string') yield { text: value, pointer };
  else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* textsIn(member, `${pointer}/${index}`);
  } else if (isPlainObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      yield* textsIn(member, pointer + pointerTo(name));
    }
  }
}

/** The entries of a section, with their places. */
export function* entriesOf<T>(
  section: Readonly<Record<string, T>> | undefined,
  ...at: readonly string[]
): Generator<{ id: string; entry: T; pointer: string }> {
  for (const [id, entry] of Object.entries(section ?? {})) {
    yield { id, entry, pointer: pointerTo(...at, id) };
  }
}
