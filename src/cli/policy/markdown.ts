/** A cookie policy as GitHub Flavored Markdown. */
import type {
  PolicyBlock,
  PolicyDocument,
  PolicyGroup,
  PolicyLine,
  PolicyTable,
} from '../../engine/policy-document.ts';

export function policyMarkdown({ title, version, sections }: PolicyDocument): string {
  const blocks = [
    `# ${escape(title)}`,
    ...(version.length > 0 ? [version.map(escape).join(' · ')] : []),
    ...sections.flatMap((section) => [
      `## ${escape(section.title)}`,
      ...section.blocks.flatMap(blockTexts),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function blockTexts(block: PolicyBlock | PolicyGroup): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [atStart(lineText(block.line))];
    case 'list':
      return [block.items.map((item) => `- ${atStart(lineText(item))}`).join('\n')];
    case 'table':
      return [`**${escape(block.caption)}**`, tableText(block)];
    case 'group':
      return [`### ${escape(block.title)}`, ...block.blocks.flatMap(blockTexts)];
  }
}

function tableText({ columns, rows }: PolicyTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(escape)),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map((lines) => lines.map(lineText).join('<br>')))),
  ].join('\n');
}

function lineText(line: PolicyLine): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return escape(piece);
      if (piece.kind === 'link') return `[${escape(piece.text)}](<${address(piece.href)}>)`;
      return piece.kind === 'code' ? code(piece.text) : `**${escape(piece.text)}**`;
    })
    .join('');
}

/** Whatever Markdown or HTML would read as markup. */
function escape(text: string): string {
  return text.replace(/\s+/g, keptSpace).replace(/[\\`*_[\]<>|#&~]/g, '\\$&');
}

/** Lines of a text are none of the document; no-break spaces stay. */
function keptSpace(space: string): string {
  return /[\n\r\t]/.test(space) ? ' ' : space;
}

/** What begins a list only where it begins a line. */
function atStart(text: string): string {
  return text.replace(/^(?:([-+])|(\d+)([.)]))(?=\s)/, (match, sign: string | undefined) =>
    sign ? `\\${match}` : match.replace(/[.)]$/, '\\$&'),
  );
}

/** In a table, a bar in code would end the cell. */
function code(text: string): string {
  const fence = '`'.repeat(
    Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text.replace(/\s+/g, ' ').replaceAll('|', '\\|') + pad + fence;
}

function address(href: string): string {
  return href.replace(/[<>\s|\\]/g, encodeURIComponent);
}
