/** What changes from one container to the next, in words, by what it is about. */
import { disclose, type DisclosedVendor } from '../../engine/disclosure.ts';
import { isPlainObject } from '../../engine/plain.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { Container, StorageItem } from '../../engine/types.ts';
import { directiveName } from '../csp/content-security-policy.ts';
import { hostUses } from '../csp/hosts.ts';
import { show } from '../words.ts';

export const sections = [
  'categories',
  'vendors',
  'storage',
  'hosts',
  'tags',
  'triggers',
  'variables',
  'modules',
  'settings',
] as const;

export type Section = (typeof sections)[number];

export interface Change {
  section: Section;
  kind: 'added' | 'removed' | 'changed';
  /** What was added, removed or changed. */
  name: string;
  /** Of what was added or removed what it is; of what changed each difference. */
  details: string[];
}

/** A container as it was written and as it is resolved. */
export interface Version {
  container: Container;
  resolved: ResolvedContainer;
}

type Entries = Readonly<Record<string, unknown>>;
type Describe = (value: unknown) => string[];

export function changesBetween(before: Version, after: Version): Change[] {
  const vendors = (version: Version): Entries => vendorsOf(version.resolved);
  const storage = (version: Version): Entries => storageOf(version.resolved);
  const own = (section: 'tags' | 'triggers' | 'variables' | 'modules') =>
    compare(section, before.container[section] ?? {}, after.container[section] ?? {}, typeOf);
  return [
    ...compare(
      'categories',
      before.container.consent.categories,
      after.container.consent.categories,
      (category) => [`basis: ${(category as { basis: string }).basis}`],
    ),
    ...compare('vendors', vendors(before), vendors(after), describeVendor),
    ...compare('storage', storage(before), storage(after), describeStorage),
    ...compare('hosts', hostsOf(before.resolved), hostsOf(after.resolved), (because) =>
      (because as string[]).map((reason) => `for ${reason}`),
    ).filter(({ kind }) => kind !== 'changed'),
    ...own('tags'),
    ...own('triggers'),
    ...own('variables'),
    ...own('modules'),
    ...compare('settings', settingsOf(before.container), settingsOf(after.container), (value) => [
      show(value),
    ]),
  ];
}

function compare(section: Section, before: Entries, after: Entries, describe: Describe): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): Change[] => {
    const was = Object.hasOwn(before, name);
    const is = Object.hasOwn(after, name);
    if (!was) return [{ section, kind: 'added', name, details: describe(after[name]) }];
    if (!is) return [{ section, kind: 'removed', name, details: describe(before[name]) }];
    const details = differences(before[name], after[name], '');
    return details.length > 0 ? [{ section, kind: 'changed', name, details }] : [];
  });
}

/** Each place that differs, as `params.tagId: "G-1" → "G-2"`. */
function differences(before: unknown, after: unknown, place: string): string[] {
  if (isPlainObject(before) && isPlainObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      differences(before[name], after[name], place ? `${place}.${name}` : name),
    );
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const what = place && `${place}: `;
  if (before === undefined) return [`${what}now ${show(after)}`];
  if (after === undefined) return [`${what}no longer ${show(before)}`];
  return [`${what}${show(before)} → ${show(after)}`];
}

/** What visitors are told of each partner; its storage is a section of its own. */
function vendorsOf(resolved: ResolvedContainer): Entries {
  return Object.fromEntries(
    disclose(resolved).vendors.map(({ id, storage: _storage, ...vendor }) => [id, vendor]),
  );
}

function storageOf(resolved: ResolvedContainer): Entries {
  return Object.fromEntries(
    disclose(resolved).vendors.flatMap(({ id, storage }) =>
      storage.map((item) => [
        `${item.kind} ${item.name}${item.domain ? ` (${item.domain})` : ''} of ${id}`,
        item,
      ]),
    ),
  );
}

function hostsOf(resolved: ResolvedContainer): Entries {
  return Object.fromEntries(
    hostUses(resolved).map(({ because, host, use }) => [
      `${host} (${directiveName(use)})`,
      because,
    ]),
  );
}

/** Everything else, by its path of one or two names. */
function settingsOf(container: Container): Entries {
  const { consent, site = {}, ui = {} } = container;
  const { categories: _categories, ...rest } = consent;
  const prefixed = (prefix: string, object: object): [string, unknown][] =>
    Object.entries(object).map(([name, value]) => [`${prefix}.${name}`, value]);
  const { cache, events, id, policy } = container;
  const others = Object.entries({ id, cache, policy, events });
  return Object.fromEntries([
    ...prefixed('site', site),
    ...prefixed('consent', rest),
    ...prefixed('ui', ui),
    ...others.filter(([, value]) => value !== undefined),
  ]);
}

function describeVendor(value: unknown): string[] {
  const { categories, company, country, name, role } = value as DisclosedVendor;
  const facts = [name, company !== name && company, role, country].filter(Boolean).join(', ');
  return [categories.length > 0 ? `${facts}; in ${categories.join(', ')}` : facts];
}

function describeStorage(value: unknown): string[] {
  const { duration, party } = value as StorageItem;
  return [[duration, party && `${party}-party`].filter(Boolean).join(', ')];
}

function typeOf(value: unknown): string[] {
  const { src, type } = value as { type?: string; src?: string };
  return [type ?? src ?? ''].filter(Boolean);
}
