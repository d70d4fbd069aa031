/** Which hosts the page has asked for something, and which vendors of the container declare them. */
import { literalHosts } from '../engine/literal-hosts.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';
import { allowedUrl } from '../engine/url.ts';

export interface RequestedHost {
  readonly host: string;
  count: number;
  /** How they were asked for, as the browser calls it: `script`, `fetch`, `img`… */
  readonly kinds: Set<string>;
  /** Paths without their query, which may be personal; newest last. */
  readonly paths: Set<string>;
}

export interface RequestGroup {
  /** Ids of the vendors that declare these hosts; none where nobody does. */
  readonly vendors: readonly string[];
  readonly isSite: boolean;
  readonly hosts: Map<string, RequestedHost>;
  count: number;
}

export interface Requests {
  /** By what they are for: undeclared ones first, the site's own last. */
  groups(): RequestGroup[];
  /** Hosts that no vendor declares. */
  undeclared(): number;
  stop(): void;
}

const pathsLimit = 5;
const hostsLimit = 200;

export function watchRequests(container: ResolvedContainer, onChange: () => void): Requests {
  const groups = new Map<string, RequestGroup>();
  const owners = vendorHosts(container);

  function note({ name, initiatorType }: PerformanceResourceTiming): void {
    if (!URL.canParse(name)) return;
    const url = new URL(name);
    if (!/^https?:$/.test(url.protocol)) return;
    const isSite = url.origin === location.origin;
    const vendors = isSite ? [] : owners(name);
    const key = isSite ? 'site' : vendors.join();
    const group = groups.get(key) ?? { vendors, isSite, hosts: new Map(), count: 0 };
    groups.set(key, group);
    group.count++;
    let host = group.hosts.get(url.host);
    if (!host) {
      if (group.hosts.size >= hostsLimit) return;
      host = { host: url.host, count: 0, kinds: new Set(), paths: new Set() };
      group.hosts.set(url.host, host);
    }
    host.count++;
    host.kinds.add(initiatorType);
    host.paths.delete(url.pathname);
    host.paths.add(url.pathname);
    if (host.paths.size > pathsLimit) {
      for (const oldest of host.paths) {
        host.paths.delete(oldest);
        break;
      }
    }
  }

  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry as PerformanceResourceTiming);
    onChange();
  });
  observer.observe({ type: 'resource', buffered: true });
  const rank = ({ isSite, vendors }: RequestGroup): number =>
    isSite ? 2 : vendors.length > 0 ? 1 : 0;
  return {
    groups: () => [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count),
    undeclared: () => groups.get('')?.hosts.size ?? 0,
    stop: () => observer.disconnect(),
  };
}

/** Finds the vendors that declare an address. */
function vendorHosts(container: ResolvedContainer): (url: string) => string[] {
  const hosts = new Map<string, Set<string>>();
  const add = (vendor: string, lists: Partial<Record<string, readonly string[]>> = {}): void => {
    const known = hosts.get(vendor) ?? new Set();
    hosts.set(vendor, known);
    for (const host of Object.values(lists).flat()) if (host !== undefined) known.add(host);
  };
  for (const [id, tag] of Object.entries(container.tags)) add(tag.vendor ?? id, tag.hosts);
  for (const [id, vendor] of Object.entries(container.vendors ?? {})) {
    add(id, vendor.hosts);
    const template = container.templates[vendor.template ?? ''];
    if (template) add(id, literalHosts(template));
  }
  return (url) =>
    [...hosts].filter(([, list]) => allowedUrl(url, list, location.href)).map(([id]) => id);
}
