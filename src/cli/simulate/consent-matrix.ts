/**
 * Which tags can fire under which answers: every combination of the categories that may be answered, and
 * the moment before any answer. The same engine judges each tag as if it were triggered; what it needs is
 * worked out a second time from the container as written, so that a mistake of the engine would show.
 */
import { listOf } from '../../engine/resolve/plan.ts';
import type { ResolvedContainer, ResolvedTag } from '../../engine/resolved.ts';
import type { Answer, Container } from '../../engine/types.ts';
import { createVisitor } from './visitor.ts';

/** Answerable categories beyond which there are too many combinations. */
export const categoryLimit = 10;

export interface MatrixRow {
  /** By category; undefined before any answer. */
  answers: Record<string, Answer> | undefined;
  /** Tags that can fire. */
  tags: string[];
  /** Tags that fired without one of their categories. */
  violations: { tag: string; missing: string[] }[];
}

export interface ConsentMatrix {
  /** Those that may be answered. */
  categories: string[];
  /** What each tag needs. */
  needs: Record<string, string[]>;
  /** Tags that never fire, whatever the answers, and why. */
  disabled: Record<string, string>;
  rows: MatrixRow[];
}

export function answerableCategories({ plan }: ResolvedContainer): string[] {
  return Object.keys(plan.categories).filter((id) => plan.categories[id]?.answerable);
}

/** Throws where there are too many categories. */
export function consentMatrix(source: ResolvedContainer, written: Container): ConsentMatrix {
  const categories = answerableCategories(source);
  if (categories.length > categoryLimit) throw new Error(`More than ${categoryLimit} categories.`);
  const triggered = allTriggered(source);
  const needs = Object.fromEntries(
    Object.entries(written.tags ?? {}).map(([id, { category, type }]) => [
      id,
      listOf(category ?? source.templates[type]?.category),
    ]),
  );
  const rows = [undefined, ...combinations(categories)].map((answers): MatrixRow => {
    const tags = tagsThatFire(triggered, answers);
    const violations = tags.flatMap((tag) => {
      const missing = (needs[tag] ?? []).filter((id) => !isGranted(id, answers, written));
      // A tag that needs nothing is not classified: it may never fire either.
      return missing.length > 0 || !needs[tag]?.length ? [{ tag, missing }] : [];
    });
    return { answers, tags, violations };
  });
  const disabled = Object.entries(source.tags).flatMap(([id, tag]) =>
    tag.disabled ? [[id, tag.disabled.reason] as const] : [],
  );
  return { categories, needs, disabled: Object.fromEntries(disabled), rows };
}

/** By the container's own words alone. */
function isGranted(id: string, answers: MatrixRow['answers'], { consent }: Container): boolean {
  const category = Object.hasOwn(consent.categories, id) ? consent.categories[id] : undefined;
  if (!category) return false;
  if (category.basis === 'exempt' && category.opposable !== true) return true;
  return answers ? answers[id] === 'granted' : category.basis !== 'consent';
}

function tagsThatFire(source: ResolvedContainer, answers: MatrixRow['answers']): string[] {
  const fired = new Set<string>();
  const visitor = createVisitor({
    source,
    variables: undefined,
    page: {},
    now: Date.UTC(2026, 0, 1),
    ...(answers && { choice: { categories: answers } }),
    onDecision: ({ tag, outcome }) => void (outcome === 'fired' && fired.add(tag)),
    onMessage: () => {},
    report: () => {},
  });
  visitor.open();
  return Object.keys(source.tags).filter((id) => fired.has(id));
}

/** The container with every tag triggered by every page, whatever else would keep it from firing. */
function allTriggered(source: ResolvedContainer): ResolvedContainer {
  const tags = Object.entries(source.tags).map(([id, tag]): [string, ResolvedTag] => {
    const { blockingTriggers: _b, from: _f, until: _u, firing: _l, ...rest } = tag;
    return [id, { ...rest, triggers: ['all-pages'], params: {} }];
  });
  const templates = Object.entries(source.templates).map(
    // It is the gate that is looked at, not what a tag does.
    ([type, template]) => [type, { ...template, params: {}, actions: {} }] as const,
  );
  return {
    ...source,
    triggers: { ...source.triggers, 'all-pages': { type: 'page-view', event: 'gtm.js' } },
    events: { 'gtm.js': { others: ['all-pages'] } },
    patterns: [],
    groups: [],
    listeners: {},
    tags: Object.fromEntries(tags),
    templates: Object.fromEntries(templates),
  };
}

function combinations(categories: readonly string[]): Record<string, Answer>[] {
  return Array.from({ length: 2 ** categories.length }, (_, number) =>
    Object.fromEntries(
      categories.map((id, index) => [id, (number >> index) & 1 ? 'granted' : 'denied'] as const),
    ),
  );
}

/** Answers as a message names them. */
export function inWords(answers: MatrixRow['answers']): string {
  if (!answers) return 'before any answer';
  return Object.entries(answers)
    .map(([id, answer]) => `${id} ${answer}`)
    .join(', ');
}
