/** The table of services: who they are, what for, what they collect, where (R29, R30, R34, R35, R40). */
import type { DisclosedVendor } from './disclosure.ts';
import type { PolicyContext } from './policy-context.ts';
import { policyLink, type PolicyGroup, type PolicyLine } from './policy-document.ts';

type Cell = PolicyLine[];

export function servicesGroup(context: PolicyContext): PolicyGroup {
  const { disclosure, words, site } = context;
  const title = words.get('policy.services.title', { site });
  const isOwn = ({ role }: DisclosedVendor): boolean => role === 'controller';
  const ownFirst = [
    ...disclosure.vendors.filter(isOwn),
    ...disclosure.vendors.filter((vendor) => !isOwn(vendor)),
  ];
  const manager: Cell[] = [
    [[words.get('own.service')], ['Sluice']],
    [[words.get('own.service.purpose')]],
    [],
    [[words.get('role.controller')]],
    [],
  ];
  return {
    kind: 'group',
    id: 'services',
    title,
    blocks: [
      {
        kind: 'table',
        caption: title,
        columns: [
          words.get('policy.services.name'),
          words.get('table.purpose'),
          words.get('vendor.data'),
          words.get('vendor.role'),
          words.get('vendor.country'),
        ],
        rows: [manager, ...ownFirst.map((vendor) => serviceRow(vendor, context))],
      },
    ],
  };
}

function serviceRow(vendor: DisclosedVendor, context: PolicyContext): Cell[] {
  const { disclosure, words, say } = context;
  const { name, company, role, country, retention, privacyPolicyUrl, optOut } = vendor;
  // Of the site itself, the policy as a whole speaks.
  const unknown = role === 'controller' ? undefined : words.get('value.unknown');
  const categories = disclosure.categories
    .filter(({ id }) => vendor.categories.includes(id))
    .map((category) => context.categoryTitle(category));
  const link = (key: 'vendor.policy' | 'vendor.opt-out', url: string | undefined): Cell =>
    url === undefined ? [] : [[policyLink(words.get(key, { vendor: name }), url)]];
  const fact = (
    key: 'vendor.retention' | 'vendor.safeguards' | 'policy.services.category',
    value: string | undefined,
  ): Cell => (value === undefined ? [] : [say('policy.fact', { label: words.get(key), value })]);
  const line = (text: string | undefined): Cell => (text === undefined ? [] : [[text]]);
  return [
    [
      [name],
      ...line(company === name ? undefined : company),
      ...link('vendor.policy', privacyPolicyUrl),
      ...link('vendor.opt-out', optOut?.url),
    ],
    [
      ...line(words.local(vendor.purpose) ?? unknown),
      ...fact('policy.services.category', words.list(categories) || undefined),
    ],
    [
      ...line(words.local(vendor.dataCollected) ?? unknown),
      ...fact('vendor.retention', retention && words.duration(retention)),
    ],
    line(role ? words.get(`role.${role}`) : unknown),
    [
      ...line(country ? words.country(country) : unknown),
      ...fact('vendor.safeguards', words.local(vendor.safeguards)),
    ],
  ];
}
