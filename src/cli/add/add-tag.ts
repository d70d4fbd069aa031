/** Adds a tag, or a partner that pages embed, to the text of a container. */
import { dirname, join, resolve } from 'node:path';
import type { TagTemplate } from '../../engine/template-types.ts';
import type { Container } from '../../engine/types.ts';
import { writeWhole } from '../build/write-folder.ts';
import { checkContainerFile } from '../container-file.ts';
import type { Io } from '../io.ts';
import { parseJson } from '../json-document.ts';
import { isWithin, pointerTo, type Problem } from '../problems.ts';
import { readTextFile } from '../text-file.ts';
import { checkContainer } from '../validate/check-container.ts';
import { insertEntry } from './insert.ts';
import { readParameters } from './parameters.ts';

export interface AddRequest {
  /** Of the container. */
  file: string;
  template: TagTemplate;
  params: readonly string[];
  id?: string | undefined;
  triggers?: readonly string[] | undefined;
  category?: string | undefined;
  vendor?: string | undefined;
}

export interface Added {
  /** Errors: then nothing was written. */
  problems: Problem[];
  section: 'tags' | 'vendors';
  id: string;
  entry: unknown;
  /** What remains to do, in words. */
  hints: string[];
}

export function addToContainer(request: AddRequest, io: Io): Added {
  const { file, template } = request;
  const path = resolve(io.cwd, file);
  const before = checkContainerFile(file, io, { onlyEssentials: true });
  const container = (before.container ?? before.document.value) as Partial<Container> | undefined;
  const problem = (message: string, advice: string, id = 'invalid-params'): Problem => ({
    id,
    level: 'error',
    pointer: '',
    message,
    advice,
    file,
  });
  const isEmbed = isEmbedOnly(template, request);
  const section = isEmbed ? 'vendors' : 'tags';
  const id =
    request.id ??
    (isEmbed ? (template.vendor?.id ?? template.type) : freeId(template.type, container?.tags));
  const { params, problems: wrong } = isEmbed
    ? { params: {}, problems: [] }
    : readParameters(request.params, template.params);
  const entry = isEmbed
    ? { template: template.type, ...(request.category && { category: request.category }) }
    : tagEntry(request, params);
  const result: Added = { problems: [], section, id, entry, hints: [] };
  const decoded = readTextFile(path);
  if (container === undefined || !decoded.ok) {
    return { ...result, problems: before.problems.filter(({ level }) => level === 'error') };
  }
  result.problems.push(...wrong.map(({ advice, message }) => problem(message, advice)));
  if (Object.hasOwn(container[section] ?? {}, id)) {
    result.problems.push(
      problem(
        `The container has "${id}" among its ${section} already.`,
        'Name another by --id.',
        'duplicate-key',
      ),
    );
  }
  if (result.problems.length > 0) return result;

  const text = insertEntry(decoded.text, [section, id], entry);
  const after = checkContainer(parseJson(text, file), {
    templateFolders: [{ path: join(dirname(path), 'tags'), name: join(dirname(file), 'tags') }],
    now: io.now(),
  });
  // What was wrong before is not this command's business; what it would add is.
  const place = pointerTo(section, id);
  const own = after.problems.filter(({ pointer }) => isWithin(pointer, place));
  result.problems = own
    .filter(({ level }) => level === 'error')
    .map(({ line: _line, column: _column, ...rest }) => withAdvice(rest, template));
  const pairs = Object.keys(after.resolved?.plan.vendors[id] ?? {});
  if (isEmbed && pairs.length === 0 && after.resolved) {
    const category = request.category ?? template.category ?? '';
    const message = `"${id}" belongs to the category "${category}", which the container does not have.`;
    result.problems.push(withAdvice(problem(message, '', 'unknown-category'), template));
  }
  if (result.problems.length > 0) return result;
  writeWhole(path, text);
  result.hints = [
    ...own.map(({ advice, message }) => `${message} ${advice}`),
    ...(isEmbed ? [embedHint(template)] : []),
  ];
  return result;
}

/** A category asks every visitor a question: that is nothing to add in passing. */
function withAdvice(problem: Problem, { category }: TagTemplate): Problem {
  if (problem.id !== 'unknown-category' || category === undefined) return problem;
  const advice = `Add "${category}": { "basis": "consent" } to consent.categories, which asks every visitor, or name another by --category.`;
  return { ...problem, advice };
}

/** A service that is embedded by its address needs no tag. */
function isEmbedOnly(
  { embed, params }: TagTemplate,
  { params: given, triggers }: AddRequest,
): boolean {
  return Boolean(embed?.match) && !params.required?.length && given.length === 0 && !triggers;
}

function tagEntry({ category, template, triggers, vendor }: AddRequest, params: object): object {
  return {
    type: template.type,
    ...(category !== undefined && { category }),
    ...(vendor !== undefined && { vendor }),
    ...(Object.keys(params).length > 0 && { params }),
    triggers: triggers ?? ['all-pages'],
  };
}

function freeId(wanted: string, section: object = {}): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!Object.hasOwn(section, id)) return id;
  }
}

function embedHint({ name, vendor, type }: TagTemplate): string {
  return `Pages embed ${name} by <sluice-embed vendor="${vendor?.id ?? type}" src="…" title="…">…</sluice-embed>.`;
}
