/** The tables of a policy: what is stored, by category (R27, R23), then the services. */
import type { DisclosedCategory } from './disclosure.ts';
import type { PolicyContext } from './policy-context.ts';
import {
  paragraph,
  type PolicyGroup,
  type PolicyLine,
  type PolicyTable,
} from './policy-document.ts';
import { servicesGroup } from './policy-services.ts';
import type { StorageItem } from './types.ts';

export interface StoredItem {
  item: StorageItem;
  /** Name of the service. */
  service: string;
}

export function policyTables(context: PolicyContext): PolicyGroup[] {
  const { disclosure } = context;
  const { categories } = disclosure;
  const isExempt = ({ basis }: DisclosedCategory): boolean => basis === 'exempt';
  // What Sluice itself stores is necessary, even for a site that has nothing else that is.
  const all = categories.some(isExempt) ? categories : [necessary, ...categories];
  const first = all.find(isExempt);
  return [
    ...all.map((category) =>
      categoryGroup(
        category,
        [...(category === first ? ownItems(context) : []), ...storageOf(category, context)],
        context,
      ),
    ),
    servicesGroup(context),
  ];
}

/** What vendors store for a category. */
export function storageOf(
  category: DisclosedCategory,
  { disclosure }: PolicyContext,
): StoredItem[] {
  return disclosure.vendors.flatMap(({ name, storage, categories }) =>
    storage
      .filter((item) =>
        item.category === undefined
          ? categories.includes(category.id)
          : item.category === category.id,
      )
      .map((item) => ({ item, service: name })),
  );
}

const necessary: DisclosedCategory = {
  id: 'necessary',
  as: 'necessary',
  basis: 'exempt',
  opposable: false,
  vendors: [],
};

function ownItems({ own, words }: PolicyContext): StoredItem[] {
  return own.map((item) => ({ item, service: words.get('own.service') }));
}

function categoryGroup(
  category: DisclosedCategory,
  items: readonly StoredItem[],
  context: PolicyContext,
): PolicyGroup {
  const { say, words } = context;
  const title = context.categoryTitle(category);
  const basis = basisOf(category, category.basis, context);
  return {
    kind: 'group',
    id: `category-${category.id}`,
    title,
    blocks: [
      ...paragraph(say('policy.fact', { label: words.get('table.basis'), value: basis })),
      ...(items.length > 0
        ? [storageTable(title, category, items, context)]
        : paragraph(say('vendor.storage.none'))),
    ],
  };
}

function storageTable(
  title: string,
  category: DisclosedCategory,
  items: readonly StoredItem[],
  context: PolicyContext,
): PolicyTable {
  const { words } = context;
  return {
    kind: 'table',
    caption: words.get('table.caption', { name: title }),
    columns: [
      words.get('table.name'),
      words.get('policy.services.name'),
      words.get('table.purpose'),
      words.get('table.duration'),
      words.get('table.type'),
      words.get('table.basis'),
    ],
    rows: items.map(({ item, service }) => [
      [[{ kind: 'code', text: item.name }]],
      [[service]],
      [[words.local(item.purpose) ?? words.get('value.unknown')]],
      [[words.lasting(item)]],
      [
        [words.typeOf(item)],
        // First-party items belong to the site, whose address the reader sees.
        ...(item.party === 'third' && item.domain ? [[domainOf(item.domain)]] : []),
      ],
      [[basisOf(category, item.basis ?? category.basis, context)]],
    ]),
  };
}

function domainOf(domain: string): PolicyLine[number] {
  return { kind: 'code', text: domain.replace(/^\./, '') };
}

function basisOf(
  { opposable }: DisclosedCategory,
  basis: DisclosedCategory['basis'],
  { words }: PolicyContext,
): string {
  return words.get(basis === 'exempt' && opposable ? 'basis.exempt.opposable' : `basis.${basis}`);
}
