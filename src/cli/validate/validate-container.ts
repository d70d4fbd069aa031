/** Validates a container for whoever has it as a text, as bytes or as an object. */
import { documentOf, parseJson } from '../json-document.ts';
import type { Problem } from '../problems.ts';
import { checkContainer } from './check-container.ts';

export interface ValidateOptions {
  /** Name for the messages; where it ends in `.jsonc`, comments and trailing commas are welcome. */
  file?: string;
  /** Folders of tag templates that come before the catalogue. */
  templateFolders?: readonly string[];
  /** For rules about dates. The present when absent. */
  now?: Date;
}

/**
 * Every problem of a container, in the order of the text. Never throws. Of a text or bytes, problems
 * have lines and columns; of an object only pointers.
 */
export function validateContainer(
  container: string | Uint8Array | object,
  options: ValidateOptions = {},
): Problem[] {
  const document =
    typeof container === 'string' || container instanceof Uint8Array
      ? parseJson(container, options.file)
      : documentOf(container);
  const { problems } = checkContainer(document, {
    templateFolders: (options.templateFolders ?? []).map((path) => ({ path, name: path })),
    now: options.now ?? new Date(),
  });
  return problems;
}
