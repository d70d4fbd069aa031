/** What the JSON parser's complaints mean, in words. */
import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { show } from './words.ts';

type Name = Exclude<ReturnType<typeof printParseErrorCode>, '<unknown ParseErrorCode>'>;

/** What is wrong, and what to do. `{}` stands for what is written there. */
const texts: Record<Name, [message: string, advice: string]> = {
  InvalidSymbol: [
    '{} is no JSON.',
    'Names and texts stand in double quotes; the only words without are true, false and null.',
  ],
  InvalidNumberFormat: ['{} is no number in JSON.', 'Write digits with a point, such as 0.5.'],
  PropertyNameExpected: [
    'A property name is missing here.',
    'Write it in double quotes, followed by a colon and the value.',
  ],
  ValueExpected: ['A value is missing here.', 'Write one, or remove what asks for it.'],
  ColonExpected: ['A colon is missing before {}.', 'Write ":" between a property and its value.'],
  CommaExpected: ['A comma is missing before {}.', 'Write "," after what stands before it.'],
  CloseBraceExpected: ['An object is never closed.', 'Write the missing "}".'],
  CloseBracketExpected: ['A list is never closed.', 'Write the missing "]".'],
  EndOfFileExpected: ['{} stands after the end.', 'Remove it, or a closing bracket before it.'],
  InvalidCommentToken: ['A comment cannot stand here.', 'Remove it.'],
  UnexpectedEndOfComment: ['A comment is never closed.', 'Write the missing "*/".'],
  UnexpectedEndOfString: ['A text is never closed.', 'Write the missing double quote.'],
  UnexpectedEndOfNumber: ['{} is no whole number.', 'Write the digits that are missing.'],
  InvalidUnicode: ['{} has a broken \\u escape.', 'Write four hexadecimal digits after \\u.'],
  InvalidEscapeCharacter: [
    '{} has an escape that JSON does not know.',
    'Write a backslash itself as two: "\\\\".',
  ],
  InvalidCharacter: [
    'A text holds a line break, a tab or another control character.',
    'Write \\n for a line break and \\t for a tab.',
  ],
};

export function explainSyntax(
  { error, offset, length }: ParseError,
  text: string,
): { message: string; advice: string } {
  const known = texts[printParseErrorCode(error) as Name];
  const there = text.slice(offset, offset + Math.max(1, length));
  const [message, advice] = known ?? ['This is no JSON.', 'Correct it.'];
  return { message: message.replace('{}', () => (there.trim() ? show(there) : 'this')), advice };
}
