/** The hosts that a container talks to, each with who needs it: what a Content-Security-Policy has to allow. */
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { Step, TagTemplate } from '../../engine/template-types.ts';
import type { HostKind } from '../../engine/types.ts';
import { literalHosts } from '../../engine/literal-hosts.ts';
import { hostKinds } from '../../engine/resolve/hosts.ts';
import { hostOf } from '../../engine/url.ts';

export interface HostUse {
  use: HostKind;
  /** `host`, `*.host` (both https) or `scheme://host:port`. */
  host: string;
  /** Who needs it, such as `tag "ga4" (Google tag)`. */
  because: string[];
}

/** In a stable order. What is paused needs nothing. */
export function hostUses(container: ResolvedContainer): HostUse[] {
  const { consent, modules = {}, plan, tags, templates, vendors = {} } = container;
  const found = new Map<string, HostUse>();
  const add = (use: HostKind, hosts: readonly string[] | undefined, because: string): void => {
    for (const host of hosts ?? []) {
      const key = `${use} ${host}`;
      const known = found.get(key) ?? { use, host, because: [] };
      if (!known.because.includes(because)) known.because.push(because);
      found.set(key, known);
    }
  };
  const addAll = (
    hosts: Partial<Record<HostKind, readonly string[]>> | undefined,
    template: TagTemplate | undefined,
    because: string,
  ): void => {
    for (const use of hostKinds) add(use, hosts?.[use], because);
    if (!template || !hasStylesheet(template)) return;
    if (!template.hosts?.style) add('style', hosts?.script, because);
    // Most style sheets bring typefaces from where they are themselves.
    if (!template.hosts?.font) add('font', hosts?.style ?? hosts?.script, because);
  };

  for (const [id, { disabled, hosts, type }] of Object.entries(tags)) {
    if (disabled) continue;
    const template = templates[type];
    addAll(hosts, template, `tag "${id}" (${template?.name ?? type})`);
  }
  for (const id of Object.keys(plan.vendors)) {
    const vendor = vendors[id];
    addAll(vendor?.hosts, undefined, `vendor "${id}"`);
    const template = templates[vendor?.template ?? ''];
    // Embeds have no tag whose parameters would tell more.
    if (template) addAll(literalHosts(template), template, `embeds of "${id}" (${template.name})`);
  }
  const hostsOf = (address: string | undefined): string[] => {
    const host = address === undefined ? undefined : hostOf(address);
    return host === undefined ? [] : [host];
  };
  add('connect', hostsOf(consent.receipts?.endpoint), 'consent.receipts.endpoint');
  for (const [id, { src }] of Object.entries(modules))
    add('script', hostsOf(src), `module "${id}"`);
  return [...found.values()].sort((a, b) => compare(`${a.use} ${a.host}`, `${b.use} ${b.host}`));
}

/** Whether a step, at whatever depth, inserts a style sheet. */
function hasStylesheet({ actions, embed, load = [] }: TagTemplate): boolean {
  const inSteps = (steps: readonly Step[]): boolean =>
    steps.some(
      (step) =>
        Object.hasOwn(step, 'stylesheet') ||
        ['steps', 'then', 'else'].some((name) => inSteps((step[name] ?? []) as Step[])),
    );
  return inSteps([...load, ...(embed?.enhance ?? []), ...Object.values(actions).flat()]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
