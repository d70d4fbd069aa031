/** The blocks of a cookie policy as elements. */
import { html, type TemplateResult } from 'lit';
import type {
  PolicyBlock,
  PolicyGroup,
  PolicyLine,
  PolicyTable,
} from '../engine/policy-document.ts';

type Heading = (id: string, text: string, part: string) => TemplateResult;

const headings: readonly Heading[] = [
  (id, text, part) => html`<h1 class="heading" id=${id} part=${part} tabindex="-1">${text}</h1>`,
  (id, text, part) => html`<h2 class="heading" id=${id} part=${part} tabindex="-1">${text}</h2>`,
  (id, text, part) => html`<h3 class="heading" id=${id} part=${part} tabindex="-1">${text}</h3>`,
  (id, text, part) => html`<h4 class="heading" id=${id} part=${part} tabindex="-1">${text}</h4>`,
  (id, text, part) => html`<h5 class="heading" id=${id} part=${part} tabindex="-1">${text}</h5>`,
  (id, text, part) => html`<h6 class="heading" id=${id} part=${part} tabindex="-1">${text}</h6>`,
];

/** A heading that can be gone to. There is none below level 6. */
export function heading(level: number, id: string, text: string, part = 'heading'): TemplateResult {
  return headings[Math.min(level, 6) - 1]!(id, text, part);
}

export function policyBlock(block: PolicyBlock | PolicyGroup, level: number): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${policyLine(block.line)}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${policyLine(item)}</li>`)}
      </ul>`;
    case 'table':
      return policyTable(block);
    case 'group':
      return html`<section class="group">
        ${heading(level, block.id, block.title)}
        ${block.blocks.map((inner) => policyBlock(inner, level + 1))}
      </section>`;
  }
}

function policyLine(line: PolicyLine): unknown[] {
  return line.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'link') return html`<a href=${piece.href} part="link">${piece.text}</a>`;
    return piece.kind === 'code'
      ? html`<code>${piece.text}</code>`
      : html`<strong>${piece.text}</strong>`;
  });
}

/**
 * A table that becomes a list of cards where it is narrow. The roles are said again because
 * `display: block` takes them away in some browsers.
 */
function policyTable({ caption, columns, rows }: PolicyTable): TemplateResult {
  return html`<div class="table-box" data-caption=${caption}>
    <table role="table" part="table" data-columns=${columns.length}>
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (cells) =>
            html`<tr role="row">
              ${cells.map((lines, index) => {
                const content = lines.map((line) => html`<span>${policyLine(line)}</span>`);
                return index === 0
                  ? html`<th scope="row" role="rowheader">${content}</th>`
                  : html`<td
                      role="cell"
                      data-label=${columns[index] ?? ''}
                      ?data-empty=${lines.length === 0}
                    >
                      <div>${content}</div>
                    </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
