/** The hosts of a template that need no parameter to be known. */
import type { TagTemplate } from './template-types.ts';
import type { HostKind } from './types.ts';

export function literalHosts({ hosts = {} }: TagTemplate): Partial<Record<HostKind, string[]>> {
  return Object.fromEntries(
    Object.entries(hosts).map(([kind, list]) => [
      kind,
      list.filter((host): host is string => typeof host === 'string'),
    ]),
  );
}
