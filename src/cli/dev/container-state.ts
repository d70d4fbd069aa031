/** The container of a development server, as it is now: what is wrong with it, and the last one that works. */
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { Container } from '../../engine/types.ts';
import { checkContainerFile } from '../container-file.ts';
import type { Io } from '../io.ts';
import { tally, type Problem } from '../problems.ts';
import { createEventCheck } from '../simulate/event-schemas.ts';

export interface ContainerState {
  problems: Problem[];
  errors: number;
  warnings: number;
  /** The last one that the engine could use; undefined while there was none. */
  resolved: ResolvedContainer | undefined;
  written: Container | undefined;
  /** What is wrong with a pushed message, by the schemas of the container's `events`. */
  misfits(message: unknown): string[];
  /** `resolved` is an earlier one: the present one cannot be used. */
  stale: boolean;
}

export function readState(
  file: string,
  io: Pick<Io, 'cwd' | 'now'>,
  before?: ContainerState,
): ContainerState {
  const { container, problems, resolved } = checkContainerFile(file, io);
  const { errors, warnings } = tally(problems);
  const written = container ?? before?.written;
  const checkEvent = createEventCheck(written?.events);
  return {
    problems,
    errors,
    warnings,
    resolved: resolved ?? before?.resolved,
    written,
    misfits: (message) =>
      checkEvent(message).map((finding) => `${finding.pointer || '/'}: ${finding.message}`),
    stale: resolved === undefined,
  };
}

/** What the tools of the page show. */
export function factsOf({
  errors,
  problems,
  resolved,
  stale,
  warnings,
  written,
}: ContainerState): object {
  const events = Object.values(resolved?.triggers ?? {}).flatMap(({ event, type }) =>
    type === 'event' && event !== undefined ? [event] : [],
  );
  const names = [...new Set([...Object.keys(written?.events ?? {}), ...events])];
  return {
    errors,
    warnings,
    problems,
    stale,
    id: resolved?.id,
    cookie: resolved?.plan.cookie.name,
    languages: resolved?.ui?.languages ?? ['en', 'fr'],
    categories: Object.keys(resolved?.plan.categories ?? {}),
    events: Object.fromEntries(
      names.map((event) => [event, { event, ...exampleOf(written?.events?.[event]) }]),
    ),
  };
}

/** A value that a simple schema accepts; enough to try a trigger by. */
function exampleOf(schema: unknown): object {
  const value = example(schema);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function example(schema: unknown, depth = 0): unknown {
  if (typeof schema !== 'object' || schema === null || depth > 5) return undefined;
  const {
    const: fixed,
    default: usual,
    enum: choices,
    examples,
    items,
    properties,
    type,
  } = schema as {
    const?: unknown;
    default?: unknown;
    enum?: unknown[];
    examples?: unknown[];
    items?: unknown;
    properties?: Record<string, unknown>;
    type?: string | string[];
  };
  const given = fixed ?? usual ?? examples?.[0] ?? choices?.[0];
  if (given !== undefined) return given;
  switch ([type].flat()[0] ?? (properties ? 'object' : undefined)) {
    case 'object':
      return Object.fromEntries(
        Object.entries(properties ?? {})
          .filter(([name]) => name !== 'event' || depth > 0)
          .map(([name, member]) => [name, example(member, depth + 1)]),
      );
    case 'array':
      return items === undefined ? [] : [example(items, depth + 1)];
    case 'string':
      return 'example';
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    default:
      return undefined;
  }
}
