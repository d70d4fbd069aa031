/** Checks a container all the way: its text, its schema, what the engine makes of it, and the lint rules. */
import { resolveContainer } from '../../engine/resolve/container.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { Container } from '../../engine/types.ts';
import type { JsonDocument } from '../json-document.ts';
import { createLintContext, type LintContext } from '../lint/rule.ts';
import { rules } from '../lint/rules.ts';
import { inOrder, isWithin, type Finding, type Problem } from '../problems.ts';
import { schemaCheck } from '../schema-check.ts';
import { findTemplates, insideTemplates, type TemplateFolder } from '../templates.ts';
import { resolverFindings } from './resolver-findings.ts';
import { usableParts } from './usable-parts.ts';

export interface CheckOptions {
  /** Folders of tag templates that come before the catalogue. */
  templateFolders: readonly TemplateFolder[];
  now: Date;
  /** Without the lint rules: only what keeps the container from working. */
  onlyEssentials?: boolean;
}

export interface ContainerCheck {
  /** Where the container was read from. */
  document: JsonDocument;
  problems: Problem[];
  /** Undefined where it breaks its schema. */
  container: Container | undefined;
  /** Undefined as well where the engine cannot use it. */
  resolved: ResolvedContainer | undefined;
}

export function checkContainer(document: JsonDocument, options: CheckOptions): ContainerCheck {
  const { value } = document;
  // Nothing can be said of what is no JSON.
  if (value === undefined) {
    return { document, problems: document.problems, container: undefined, resolved: undefined };
  }
  const check = schemaCheck('container');
  const deviations = check(value);
  const whole = usableParts(value, deviations, check) as Container | undefined;
  const inside = insideTemplates(whole ?? {});
  const schema = [...deviations, ...[...inside.values()].flat()];
  const usable = whole && withoutTemplates(whole, inside);
  const found = findTemplates(usable, options.templateFolders);
  const resolution = usable && resolveContainer(usable, found.templates);
  const resolved = resolution?.ok === true ? resolution.resolved : undefined;
  const findings = [...schema];
  if (usable) {
    for (const [type, broken] of inside) if (broken.length > 0) found.broken.add(type);
    const { now } = options;
    const linted = lint(createLintContext({ ...found, written: value, usable, resolved, now }));
    const said = resolverFindings(resolution?.problems ?? [], [...schema, ...linted]);
    const wanted = linted.filter(({ id }) => !options.onlyEssentials || essential.has(id));
    findings.push(...[...said, ...wanted].filter((finding) => !isConsequence(finding, schema)));
  }
  const isSound = schema.length === 0;
  return {
    document,
    problems: inOrder([...document.problems, ...document.place(findings), ...found.problems]),
    container: isSound ? usable : undefined,
    resolved: isSound ? resolved : undefined,
  };
}

/** The container without those of its templates that something was found in. */
function withoutTemplates(
  container: Container,
  found: ReadonlyMap<string, readonly Finding[]>,
): Container {
  if (!container.templates) return container;
  const good = Object.entries(container.templates).filter(([type]) => !found.get(type)?.length);
  return { ...container, templates: Object.fromEntries(good) };
}

/** Rules that say better what the engine says as well. */
const essential = new Set([
  'unknown-trigger',
  'unknown-variable',
  'unknown-category',
  'unknown-tag',
  'unknown-type',
  'unknown-module',
  'unknown-action',
  'invalid-params',
  'not-classified',
]);

function lint(context: LintContext): Finding[] {
  return rules.flatMap(({ id, level, check }) =>
    [...check(context)].map((finding) => ({ id, level, ...finding })),
  );
}

/** What was taken out for breaking the schema is missing elsewhere: that is no problem of its own. */
function isConsequence({ pointer }: Finding, schema: readonly Finding[]): boolean {
  return schema.some(
    (error) => isWithin(pointer, error.pointer) || isWithin(error.pointer, pointer),
  );
}
