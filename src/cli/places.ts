/** Where something stands in a text. */
import type { Node } from 'jsonc-parser';
import { segmentsOf } from './problems.ts';

/** Both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Turns offsets of a text into lines and columns. */
export function positions(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Where a pointer leads; for what is not there, where its nearest ancestor is. */
export function offsetOf(root: Node, pointer: string, atKey = false): number {
  let node = root;
  let { offset } = root;
  for (const segment of segmentsOf(pointer)) {
    const [key, value] = memberOf(node, segment);
    if (!value) break;
    node = value;
    // An object or list begins where its name is; a plain value has a place of its own.
    offset = key && (value.children || atKey) ? key.offset : value.offset;
  }
  return offset;
}

function memberOf({ type, children = [] }: Node, segment: string): (Node | undefined)[] {
  if (type === 'array') return [undefined, children[Number(segment)]];
  // Of several with one name the last counts.
  return children.findLast((property) => property.children?.[0]?.value === segment)?.children ?? [];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}
