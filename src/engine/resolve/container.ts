/**
 * Resolves a container: checks what refers to what, fills in defaults, and works out everything that
 * can be known before a page runs it. A total function: whatever it is given, it answers with what
 * works and with what it left out and why. Only a broken frame (no JSON object, another schemaVersion,
 * a broken consent section) leaves nothing.
 */
import { isPlainObject } from '../plain.ts';
import { resolvedFormat, type Problem, type ResolvedContainer } from '../resolved.ts';
import type { TagTemplate } from '../template-types.ts';
import type { Container } from '../types.ts';
import { indexEvents } from './events.ts';
import { listOf, planConsent } from './plan.ts';
import { createReferences } from './references.ts';
import { resolveSequences } from './sequences.ts';
import { resolveTags } from './tags.ts';
import { createTriggers } from './triggers.ts';
import { resolveVariables } from './variables.ts';

export type Resolution =
  | { ok: true; resolved: ResolvedContainer; problems: Problem[] }
  | { ok: false; problems: Problem[] };

/** `templates` by type; those inside the container come first. */
export function resolveContainer(
  input: unknown,
  templates: ReadonlyMap<string, TagTemplate> = new Map(),
): Resolution {
  const problems: Problem[] = [];
  try {
    const frame = checkFrame(input);
    if (frame) return { ok: false, problems: [frame] };
    const report = (problem: Problem): void => void problems.push(problem);
    const container = sections(input as Container, report);
    const all = new Map([...templates, ...Object.entries(container.templates ?? {})]);
    for (const [type, template] of all) all.set(type, withOwnCategories(template, container));
    return { ok: true, resolved: resolve(container, all, report), problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ code: 'invalid-container', path: '/consent', message });
    return { ok: false, problems };
  }
}

/** Every tag type that a container names, so that its templates can be had. */
export function templateTypes(container: unknown): string[] {
  const types = new Set<string>();
  const members = (section: unknown): unknown[] =>
    isPlainObject(section) ? Object.values(section) : [];
  if (!isPlainObject(container)) return [];
  for (const tag of members(container['tags'])) {
    if (isPlainObject(tag) && typeof tag['type'] === 'string') types.add(tag['type']);
  }
  for (const vendor of members(container['vendors'])) {
    if (isPlainObject(vendor) && typeof vendor['template'] === 'string') {
      types.add(vendor['template']);
    }
  }
  return [...types];
}

function checkFrame(input: unknown): Problem | undefined {
  const problem = (path: string, message: string): Problem => ({
    code: 'invalid-container',
    path,
    message,
  });
  if (!isPlainObject(input)) return problem('', 'The container is not a JSON object.');
  if (input['schemaVersion'] !== 1) {
    return problem(
      '/schemaVersion',
      `The container has the schemaVersion ${JSON.stringify(input['schemaVersion'])}; this version of Sluice reads 1.`,
    );
  }
  if (typeof input['id'] !== 'string' || input['id'] === '') {
    return problem('/id', 'The container has no id.');
  }
  const consent = input['consent'];
  if (!isPlainObject(consent) || !isPlainObject(consent['categories'])) {
    return problem('/consent/categories', 'The container declares no consent categories.');
  }
  return undefined;
}

/** Sections of the wrong shape count as absent. */
function sections(container: Container, report: (problem: Problem) => void): Container {
  const result: Container = { ...container };
  const names = ['variables', 'triggers', 'tags', 'vendors', 'templates', 'modules'] as const;
  for (const name of names) {
    const section: unknown = container[name];
    if (section === undefined || isPlainObject(section)) continue;
    const message = `"${name}" must be an object; it is left out.`;
    report({ code: 'invalid-section', path: `/${name}`, message });
    delete result[name];
  }
  return result;
}

function resolve(
  container: Container,
  templates: ReadonlyMap<string, TagTemplate>,
  report: (problem: Problem) => void,
): ResolvedContainer {
  const plan = planConsent(container, templates);
  checkVendors(container, templates, report);
  const variables = resolveVariables(container, report);
  const references = createReferences(variables);
  const triggers = createTriggers(container, references, report);
  const tags = resolveTags(container, { templates, triggers, references, report });
  resolveSequences(tags, container, report);
  const { tags: _t, triggers: _g, variables: _v, templates: _m, $schema: _s, ...rest } = container;
  const used = new Set(templateTypes(container));
  return {
    ...rest,
    resolved: resolvedFormat,
    plan,
    needs: needsOf(references.used(), tags),
    variables: references.used(),
    predicates: triggers.predicates,
    triggers: triggers.used(),
    ...indexEvents({ triggers: triggers.used(), tags, predicates: triggers.predicates }),
    tags,
    templates: Object.fromEntries([...templates].filter(([type]) => used.has(type))),
  };
}

/** A template names one of the five categories; the container may have it under another id (`as`). */
function withOwnCategories(template: TagTemplate, { consent }: Container): TagTemplate {
  const own = (category: string): string =>
    Object.hasOwn(consent.categories, category)
      ? category
      : (Object.keys(consent.categories).find((id) => consent.categories[id]?.as === category) ??
        category);
  return {
    ...template,
    ...(template.category && { category: own(template.category) }),
    ...(template.storage && {
      storage: template.storage.map((item) => ({
        ...item,
        ...(item.category && { category: own(item.category) }),
      })),
    }),
  };
}

function needsOf(
  variables: ResolvedContainer['variables'],
  tags: ResolvedContainer['tags'],
): ResolvedContainer['needs'] {
  const needs: ResolvedContainer['needs'] = [];
  if (Object.values(variables).some((variable) => !('value' in variable))) needs.push('variables');
  if (Object.values(tags).some(({ setup, cleanup }) => setup ?? cleanup)) needs.push('sequences');
  return needs;
}

/** A vendor without a category that the container has is never asked about, and nothing of it ever loads. */
function checkVendors(
  { consent, vendors = {} }: Container,
  templates: ReadonlyMap<string, TagTemplate>,
  report: (problem: Problem) => void,
): void {
  for (const [id, vendor] of Object.entries(vendors)) {
    const categories = listOf(vendor?.category ?? templates.get(vendor?.template ?? '')?.category);
    for (const category of categories) {
      if (Object.hasOwn(consent.categories, category)) continue;
      report({
        code: 'unknown-category',
        path: `/vendors/${id}`,
        message: `The vendor "${id}" is of the category "${category}", which the container does not have: give it one of ${Object.keys(consent.categories).join(', ')}.`,
      });
    }
  }
}
