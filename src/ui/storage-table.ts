/** What is stored on the visitor's device, as a table that becomes a list of cards where it is narrow (R27, A13). */
import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosedCategory } from '../engine/disclosure.ts';
import type { StorageItem } from '../engine/types.ts';
import { sheet } from './sheet.ts';
import { basisOf, lasting, typeOf } from './storage-words.ts';
import type { Texts } from './texts.ts';

const columns = ['purpose', 'duration', 'type', 'basis'] as const;

/** Nothing when there are no items. */
export function storageTable(
  name: string,
  items: readonly StorageItem[],
  category: Pick<DisclosedCategory, 'basis' | 'opposable'>,
  texts: Texts,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const row = (item: StorageItem): TemplateResult => {
    const cells: Record<(typeof columns)[number], string> = {
      purpose: texts.local(item.purpose) ?? texts.get('value.unknown'),
      duration: lasting(item, texts),
      type: typeOf(item, texts),
      basis: basisOf(item, category, texts),
    };
    return html`<tr role="row">
      <th scope="row" role="rowheader"><code>${item.name}</code></th>
      ${columns.map(
        (column) =>
          html`<td role="cell" data-label=${texts.get(`table.${column}`)}>
            <span>${cells[column]}</span>
          </td>`,
      )}
    </tr>`;
  };
  // The roles are said again because `display: block` takes them away in some browsers.
  return html`<div class="table-box">
    <table role="table" part="table">
      <caption>
        ${texts.get('table.caption', { name })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${(['name', ...columns] as const).map(
            (column) =>
              html`<th scope="col" role="columnheader">${texts.get(`table.${column}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map(row)}
      </tbody>
    </table>
  </div>`;
}

export const tableStyles: CSSStyleSheet = sheet`
.table-box { position: relative; container-type: inline-size; }
table { inline-size: 100%; table-layout: fixed; border-collapse: collapse; font-size: var(--sluice-text-xs); line-height: 1.45; }
caption { padding-block-end: 0.5rem; font-size: var(--sluice-text-s); font-weight: var(--sluice-weight-strong); text-align: start; }
:is(th, td) { padding: 0.5rem 0; padding-inline-end: 0.75rem; border-block-end: 1px solid var(--sluice-line); text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { padding-block: 0.25rem; border-block-end: var(--sluice-stroke) solid var(--sluice-edge); color: var(--sluice-ink-2); white-space: nowrap; }
th { font-weight: var(--sluice-weight-strong); }
thead th:nth-child(1) { inline-size: 19%; }
thead th:nth-child(2) { inline-size: 32%; }
tbody tr:last-child > * { border-block-end: 0; }
code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace; font-size: 0.925em; overflow-wrap: anywhere; }
@container (max-width: 34em) {
  table, caption, tbody, tr, :is(th, td) { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding-block: 0.5rem; border-block-end: 1px solid var(--sluice-line); }
  tr:last-child { border: 0; padding-block-end: 0; }
  :is(th, td) { padding: 0.125rem 0; border: 0; }
  tbody th { font-size: var(--sluice-text-s); }
  td { display: grid; grid-template-columns: minmax(5.5rem, 28%) 1fr; gap: 0.75rem; }
  td::before { content: attr(data-label); color: var(--sluice-ink-2); }
}
`;
