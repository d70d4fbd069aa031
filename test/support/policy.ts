/** Cookie policies for tests that run in Node, and what they say. */
import assert from 'node:assert/strict';
import type {
  PolicyBlock,
  PolicyDocument,
  PolicyLine,
  PolicySectionId,
  PolicyTable,
} from '../../src/engine/policy-document.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { Container, StorageItem, VendorSettings } from '../../src/engine/types.ts';
import { policyOf } from '../../src/ui/policy-of.ts';
import { container, templates } from './containers.ts';

interface PolicyOptions {
  language?: string;
  types?: string[];
}

export async function policy(
  sections: Partial<Container> = {},
  { language = 'en', types = [] }: PolicyOptions = {},
): Promise<PolicyDocument> {
  const resolution = resolveContainer(container(sections), templates(...types));
  assert.ok(resolution.ok);
  return policyOf(resolution.resolved, language, (message) => assert.fail(message));
}

function lineText(line: PolicyLine): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

function blocksOf(document: PolicyDocument, id: PolicySectionId): PolicyBlock[] {
  const section = document.sections.find((each) => each.id === id);
  return (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'group' ? block.blocks : [block],
  );
}

/** Paragraphs and list items of a section. */
export function textOf(document: PolicyDocument, id: PolicySectionId): string {
  return blocksOf(document, id)
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [lineText(block.line)]
        : block.kind === 'list'
          ? block.items.map(lineText)
          : [],
    )
    .join('\n');
}

export function linksOf(
  document: PolicyDocument,
  id: PolicySectionId,
): [text: string, href: string][] {
  return blocksOf(document, id)
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.line : block.kind === 'list' ? block.items.flat() : [],
    )
    .flatMap((piece) =>
      typeof piece !== 'string' && piece.kind === 'link' ? [[piece.text, piece.href]] : [],
    );
}

/** The table with this in its caption. */
export function tableOf(document: PolicyDocument, caption: string): PolicyTable {
  const found = blocksOf(document, 'tables').find(
    (block): block is PolicyTable => block.kind === 'table' && block.caption.includes(caption),
  );
  assert.ok(found, `a table of ${caption}`);
  return found;
}

/** Lines of a cell are set apart by a slash. */
export function rowsOf({ rows }: PolicyTable): string[][] {
  return rows.map((cells) => cells.map((lines) => lines.map(lineText).join(' / ')));
}

/** Vendors of audience measurement, unless they say otherwise. */
export function vendors(...list: VendorSettings[]): Partial<Container> {
  return {
    vendors: Object.fromEntries(
      list.map((vendor, index) => [`v${index}`, { category: 'analytics', ...vendor }]),
    ),
  };
}

/** What one vendor of audience measurement stores. */
export function stored(...items: Partial<StorageItem>[]): Partial<Container> {
  return vendors({
    name: 'Acme',
    storage: items.map((item) => ({ kind: 'cookie', name: 'a', ...item })),
  });
}
