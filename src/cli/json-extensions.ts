/** Finds what a text has beyond JSON: comments, and commas before a closing bracket. */
import { visit } from 'jsonc-parser';

export interface Extensions {
  /** Offsets. */
  comments: number[];
  commas: number[];
}

export function findExtensions(text: string): Extensions {
  const comments: number[] = [];
  const commas: number[] = [];
  let comma: number | undefined;
  const forget = (): void => {
    comma = undefined;
  };
  const close = (): void => {
    if (comma !== undefined) commas.push(comma);
    comma = undefined;
  };
  const visitor = {
    onComment: (offset: number): void => void comments.push(offset),
    onSeparator(character: string, offset: number): void {
      comma = character === ',' ? offset : undefined;
    },
    onObjectProperty: forget,
    onObjectBegin: forget,
    onArrayBegin: forget,
    onLiteralValue: forget,
    onObjectEnd: close,
    onArrayEnd: close,
  };
  visit(text, visitor, { allowTrailingComma: true });
  return { comments, commas };
}
