/** A cookie policy as a fragment of HTML, for a page of the site or for paper. */
import type {
  PolicyBlock,
  PolicyDocument,
  PolicyGroup,
  PolicyLine,
  PolicyTable,
} from '../../engine/policy-document.ts';

/** Before each id, so that it is no other's of the page. The addresses of the element's sections are the same. */
const prefix = 'cookie-policy-';

/** `level`: of the sections' headings, where the page has a title; without it, the policy has its own. */
export function policyHtml(policy: PolicyDocument, level?: number): string {
  const { language, direction, title, version, contents, sections } = policy;
  const under = level ?? 2;
  const name =
    level === undefined ? `aria-labelledby="${prefix}title"` : `aria-label="${escape(title)}"`;
  const lines = [
    `<article class="cookie-policy" lang="${escape(language)}" dir="${direction}" ${name}>`,
    ...(level === undefined ? [heading(1, 'title', title)] : []),
    ...(version.length > 0 ? [`<p>${version.map(escape).join('<br>\n')}</p>`] : []),
    `<nav aria-labelledby="${prefix}contents">`,
    heading(under, 'contents', contents),
    '<ol>',
    ...sections.map(
      (section) => `<li><a href="#${idOf(section.id)}">${escape(section.title)}</a></li>`,
    ),
    '</ol>',
    '</nav>',
    ...sections.flatMap((section) => [
      '<section>',
      heading(under, section.id, section.title),
      ...section.blocks.flatMap((block) => blockLines(block, under + 1)),
      '</section>',
    ]),
    '</article>',
  ];
  return `${lines.join('\n')}\n`;
}

function blockLines(block: PolicyBlock | PolicyGroup, level: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p>${lineHtml(block.line)}</p>`];
    case 'list':
      return ['<ul>', ...block.items.map((item) => `<li>${lineHtml(item)}</li>`), '</ul>'];
    case 'table':
      return tableLines(block);
    case 'group':
      return [
        '<section>',
        heading(level, block.id, block.title),
        ...block.blocks.flatMap((inner) => blockLines(inner, level + 1)),
        '</section>',
      ];
  }
}

function tableLines({ caption, columns, rows }: PolicyTable): string[] {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`);
  return [
    '<table>',
    `<caption>${escape(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

function cellHtml(lines: readonly PolicyLine[], column: number): string {
  const content = lines.map(lineHtml).join('<br>');
  return column === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
}

function lineHtml(line: PolicyLine): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return escape(piece);
      const text = escape(piece.text);
      if (piece.kind === 'link') return `<a href="${escape(piece.href)}">${text}</a>`;
      return piece.kind === 'code' ? `<code dir="ltr">${text}</code>` : `<strong>${text}</strong>`;
    })
    .join('');
}

function heading(level: number, id: string, text: string): string {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag} id="${idOf(id)}">${escape(text)}</${tag}>`;
}

/** Ids of categories are the site's. */
function idOf(id: string): string {
  return escape(prefix + id.replace(/\s/g, '-'));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
