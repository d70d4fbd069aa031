/** The container of a command that needs one without errors; otherwise everything that is wrong with it. */
import type { ResolvedContainer } from '../engine/resolved.ts';
import type { Container } from '../engine/types.ts';
import { checkContainerFile } from './container-file.ts';
import type { Io } from './io.ts';
import { asJson, asText, summary } from './problem-report.ts';
import { tally, type Problem } from './problems.ts';
import { createPaint } from './style.ts';
import type { CheckOptions } from './validate/check-container.ts';

export interface UsableContainer {
  container: Container;
  resolved: ResolvedContainer;
  /** Warnings. */
  problems: Problem[];
}

export interface UsableOptions extends Pick<CheckOptions, 'onlyEssentials'> {
  json?: boolean | undefined;
  /** The result is a text that goes elsewhere: problems do not belong into it. */
  piped?: boolean;
}

/** Undefined, and told, when the container has errors. A page leaves them out; what is written here would not. */
export function usableContainer(
  file: string,
  io: Io,
  options: UsableOptions = {},
): UsableContainer | undefined {
  const { container, resolved, problems } = checkContainerFile(file, io, options);
  const { errors, warnings } = tally(problems);
  if (container && resolved && errors === 0) return { container, resolved, problems };
  if (options.json) io.out(asJson({ ok: false, file, errors, warnings, problems }));
  else {
    const tell = options.piped ? io.err : io.out;
    const paint = createPaint(io.color && !options.piped);
    tell(`${asText(problems, paint)}${file}: ${summary(problems)}\n`);
  }
  return undefined;
}
