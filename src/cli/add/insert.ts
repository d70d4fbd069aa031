/** Puts an entry into the text of a container, and leaves every comment and every space as it is. */
import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';

/** `path`: names down to the entry; sections that are not there are made. */
export function insertEntry(text: string, path: readonly string[], value: unknown): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const edits = modify(body, [...path], value, { formattingOptions: formattingOf(body) });
  return mark + applyEdits(body, edits);
}

/** As the text is indented already. */
function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)"/.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
