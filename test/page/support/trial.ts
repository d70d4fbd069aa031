/** One template of the catalogue at work on a page, and everything that it does there, in order. */
import { http, HttpResponse } from 'msw';
import { resolveContainer } from '../../../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../../../src/engine/resolved.ts';
import type { Step, TagTemplate } from '../../../src/engine/template-types.ts';
import type { HostKind, TagSettings } from '../../../src/engine/types.ts';
import { templateSteps } from '../../tags/walk.ts';
import { answer, javascript } from './network.ts';
import { openActive, type Page, type PageWindow } from './page.ts';
import { container } from './site.ts';

/** Something that a template did: `phase load`, `script https://…`, or a global and what it was called with. */
export interface Deed {
  readonly what: string;
  readonly args: readonly unknown[];
}

export interface Trial {
  readonly page: Page;
  readonly resolved: ResolvedContainer;
  readonly deeds: readonly Deed[];
  /** Globals that the template makes or expects. */
  readonly globals: readonly string[];
}

/** What a page says when someone has bought something. */
export const purchase: { event: string; ecommerce: object } = {
  event: 'purchase',
  ecommerce: {
    transaction_id: 'T-1',
    value: 30,
    currency: 'EUR',
    tax: 5,
    shipping: 4,
    items: [{ item_id: 'A1', item_name: 'Seat', item_category: 'Row', price: 15, quantity: 2 }],
  },
};

const marks = 'sluiceTrial';

/** Opens a page with a tag for the first example, and more of them that wait for a purchase. */
export async function openTrial(template: TagTemplate): Promise<Trial> {
  const resolved = resolve(template);
  const deeds: Deed[] = [];
  const globals = globalsOf(template);
  let library = (): void => {};
  answer(
    http.all(/^https:/, ({ request }) => {
      const accept = request.headers.get('accept') ?? '';
      if (accept.startsWith('text/html')) return HttpResponse.html('');
      if (accept.startsWith('text/css')) return HttpResponse.text('', { headers: css });
      if (accept.startsWith('image/')) return new HttpResponse(null, { status: 204 });
      return javascript('frameElement.library()');
    }),
  );
  const page = await openActive({
    container: () => HttpResponse.json(resolved),
    prepare(window) {
      const note = (what: string, args: readonly unknown[] = []): void => {
        deeds[deeds.length] = { what, args };
      };
      window[marks] = new window.Array();
      watchQueues(window, [marks, ...globals], note);
      watchElements(window, note);
      library = () => provideLibrary(window, template, note);
      Object.assign(window.frameElement as Element, { library: () => library() });
    },
  });
  return { page, resolved, deeds, globals };
}

const css = { 'content-type': 'text/css', 'access-control-allow-origin': '*' };

function resolve(template: TagTemplate): ResolvedContainer {
  const { examples = [], actions } = template;
  // What a site may exempt has to be able to wait as well.
  const category = template.category === 'necessary' ? 'functionality' : template.category;
  const tag = (params: object, trigger: string): TagSettings => ({
    type: template.type,
    ...(category && { category }),
    triggers: [trigger],
    params: { ...params },
  });
  const tags: Record<string, TagSettings> = { first: tag(examples[0] ?? {}, 'all-pages') };
  for (const [index, params] of examples.entries()) tags[`example ${index}`] = tag(params, 'sale');
  for (const action of Object.keys(actions)) {
    tags[`action ${action}`] = tag(
      { ...examples[0], ...(Object.keys(actions).length > 1 && { action }) },
      'sale',
    );
  }
  const given = container({
    tags,
    triggers: { sale: { type: 'event', event: purchase.event } },
  });
  const resolution = resolveContainer(given, new Map([[template.type, marked(template)]]));
  if (!resolution.ok) throw new Error(resolution.problems[0]?.message);
  return resolution.resolved;
}

/** Each phase tells when it begins; scripts of the tests have no vendor's hash. */
function marked(template: TagTemplate): TagTemplate {
  const mark = (name: string, steps: readonly Step[] = []): Step[] => [
    { push: marks, value: name },
    ...steps,
  ];
  const { load, grant, revoke, actions } = withoutIntegrity(template);
  return {
    ...template,
    load: mark('load', load),
    ...(grant && { grant: mark('grant', grant) }),
    ...(revoke && { revoke: mark('revoke', revoke) }),
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, steps]) => [name, mark('action', steps)]),
    ),
  };
}

function withoutIntegrity(template: TagTemplate): TagTemplate {
  const text = JSON.stringify(template, (key, value: unknown) =>
    key === 'integrity' ? undefined : value,
  );
  return JSON.parse(text) as TagTemplate;
}

/** Every push onto an array that is a global of the template or a member of one. */
function watchQueues(
  window: PageWindow,
  globals: readonly string[],
  note: (what: string, args?: readonly unknown[]) => void,
): void {
  const prototype = window.Array.prototype as unknown[];
  const { push } = prototype;
  prototype.push = function (this: unknown[], ...items: unknown[]): number {
    const owner = globals.find((name) => holds(window[name], this, 2));
    for (const item of owner === undefined ? [] : items) {
      if (owner === marks) note(`phase ${String(item)}`);
      else note(owner as string, listOf(item));
    }
    return push.apply(this, items);
  };
}

function holds(value: unknown, wanted: unknown[], depth: number): boolean {
  if (value === wanted) return true;
  if (depth === 0 || value === null || !['object', 'function'].includes(typeof value)) return false;
  return Object.values(value as object).some((member) => holds(member, wanted, depth - 1));
}

/** A call is queued as a list or as its arguments. */
function listOf(item: unknown): unknown[] {
  const isList =
    Array.isArray(item) || Object.prototype.toString.call(item) === '[object Arguments]';
  return isList ? Array.from(item as unknown[]) : [item];
}

function watchElements(window: PageWindow, note: (what: string) => void): void {
  const { prototype } = window.Element;
  const { append } = prototype;
  prototype.append = function (this: Element, ...nodes: (Node | string)[]) {
    for (const node of nodes) {
      const { localName, src, href } = node as HTMLScriptElement & HTMLLinkElement;
      if (['script', 'iframe', 'link'].includes(localName)) note(`${localName} ${src || href}`);
    }
    append.apply(this, nodes);
  };
}

/** Stands for the vendor's library: whatever the template calls and no stub makes, noted as it is called. */
function provideLibrary(
  window: PageWindow,
  template: TagTemplate,
  note: (what: string, args: readonly unknown[]) => void,
): void {
  for (const step of templateSteps(template)) {
    const path = step['call'] ?? step['construct'];
    if (typeof path !== 'string') continue;
    const keys = path.split('.');
    const last = keys.pop() as string;
    let owner = window as unknown as Record<string, unknown>;
    for (const key of keys) owner = (owner[key] ??= {}) as Record<string, unknown>;
    if (owner[last] !== undefined) continue;
    owner[last] = function (...args: unknown[]) {
      note(rootOf(path), [path, ...args]);
      return new window.Array();
    };
  }
}

function globalsOf(template: TagTemplate): string[] {
  const names = new Set<string>();
  for (const step of templateSteps(template)) {
    const [kind] = Object.keys(step) as [string];
    const places = ['stub', 'set', 'call', 'construct', 'push', 'define'].includes(kind)
      ? [step[kind], step['into'], step['alias']].flat()
      : [];
    for (const place of places) if (typeof place === 'string') names.add(rootOf(place));
  }
  return [...names];
}

function rootOf(path: string): string {
  return path.split('.')[0] as string;
}

/** What these phases do whatever the values are: globals that are called, and scripts when first asked for. */
export function certain(
  template: TagTemplate,
): Record<'load' | 'grant' | 'action' | 'revoke', string[]> {
  const steps = [...templateSteps(template)];
  const own = steps.map((step) => step['define']);
  const seen = new Set<string>();
  const deedsOf = (phase: readonly Step[] = []): string[] =>
    phase.flatMap((step): string[] => {
      if (step['if'] !== undefined || step['unless'] !== undefined) return [];
      const [kind] = Object.keys(step) as [string];
      if (kind === 'once') return deedsOf(step['steps'] as Step[]);
      if (kind === 'script') {
        const key = JSON.stringify(step['key'] ?? step['script']);
        return seen.has(key) ? [] : (seen.add(key), ['script']);
      }
      const path = step[kind];
      const isCall = ['call', 'push', 'construct'].includes(kind) && !own.includes(path);
      return isCall ? [rootOf(String(path))] : [];
    });
  const { load, grant, actions, revoke } = template;
  return {
    load: deedsOf(load),
    grant: deedsOf(grant),
    action: deedsOf(Object.values(actions)[0]),
    revoke: deedsOf(revoke),
  };
}

/** Hosts that the page's tags declared of a kind; style sheets may come from those of scripts as well. */
export function declaredHosts({ tags }: ResolvedContainer, kind: HostKind): string[] {
  return Object.values(tags).flatMap(({ hosts }) => [
    ...(hosts[kind] ?? []),
    ...(kind === 'style' ? (hosts.script ?? []) : []),
  ]);
}
