/** Tables of text, with columns as wide as what they hold. */

export interface Column {
  title: string;
  /** Characters beyond which a cell is cut. */
  limit?: number;
}

/** `style`: changes how a cell looks, once its width is settled. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: (text: string, column: number, row: number) => string = (text) => text,
): string {
  const cut = (text: string, { limit = Infinity }: Column): string =>
    text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  const all = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map((column, index) => cut(row[index] ?? '', column)),
  );
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return all
    .map((row, line) =>
      row
        // The last column needs no padding.
        .map((text, index) => [
          text,
          index < row.length - 1 ? text.padEnd(widths[index] ?? 0) : text,
        ])
        .map(([, padded], index) => style(padded ?? '', index, line - 1))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
