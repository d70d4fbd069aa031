/** <demo-gate>: the panel as plain DOM. At the side on wide screens, a drawer from the top on phones. */
import type { Decision } from '../../src/engine/types.ts';
import {
  isReplayed,
  lastDecisions,
  stateOf,
  stoppedTags,
  type GateMemory,
  type VendorRequest,
} from './gate-memory.ts';
import { gateTexts, type GateTexts } from './gate-texts.ts';
import { categories, vendorOfTag, type Category } from './vendors.ts';
import type { StoredItem } from './watch.ts';

export interface GateView {
  readonly element: HTMLElement;
  render(memory: GateMemory): void;
  readonly showProblem: (problem: 'worker' | 'loader', detail?: string) => void;
}

type Section = keyof GateTexts['sections'];

const stops = ['held', 'blocked'] as const;
const maxRows = 40;
const storageKey = 'demo-gate';

export function createGateView(lang: string): GateView {
  const texts = gateTexts(lang);
  const headline = make('span', 'gate-headline', texts.none);
  headline.setAttribute('role', 'status');
  const toggle = make('button', 'gate-toggle', [
    gateDrawing(),
    make('span', 'gate-words', [make('span', 'gate-title', texts.title), headline]),
    make('span', 'gate-arrow'),
  ]);
  toggle.type = 'button';
  const problem = make('p', 'gate-problem');
  problem.hidden = true;
  const groups = make('div', 'gate-groups');
  const sections = {
    storage: section(texts.sections.storage, true),
    decisions: section(texts.sections.decisions, true),
    layer: section(texts.sections.layer, false),
    collector: section(texts.sections.collector, false),
  };
  const body = make('div', 'gate-body', [
    make('p', 'gate-intro', texts.intro),
    problem,
    groups,
    ...Object.values(sections).map(({ details }) => details),
  ]);
  body.id = 'demo-gate-body';
  toggle.setAttribute('aria-controls', body.id);
  const element = make('demo-gate', '', [toggle, body]);
  element.setAttribute('role', 'complementary');
  element.setAttribute('aria-label', texts.title);
  makeCollapsible(toggle, body);

  function fill(name: Section, rows: Node[]): void {
    const { count, list } = sections[name];
    count.textContent = rows.length === 0 ? '' : String(rows.length);
    list.replaceChildren(
      ...(rows.length === 0
        ? [make('li', 'gate-empty', texts.empty[name])]
        : rows.reverse().slice(0, maxRows)),
    );
  }

  return {
    element,
    render(memory) {
      const { requests, decisions, consent } = memory;
      const services = new Set(requests.map(({ vendor }) => vendor.name)).size;
      headline.textContent = [
        requests.length === 0 ? texts.none : texts.count(requests.length, services),
        ...stops.flatMap((stop) => {
          const { length } = stoppedTags(decisions, stop);
          return length === 0 ? [] : [texts.stopped[stop](length)];
        }),
      ].join(' · ');
      element.dataset['requests'] = String(requests.length);
      const states = categories.map((category) => stateOf(category, consent)).slice(1);
      element.dataset['gate'] = states.every((state) => state === 'granted')
        ? 'open'
        : states.some((state) => state === 'granted' || state === 'partly')
          ? 'partly'
          : 'shut';
      groups.replaceChildren(
        ...categories
          .filter((category) => category !== 'necessary')
          .map((category) => group(category, memory, texts)),
      );
      fill(
        'storage',
        memory.storage.map((item) => storageRow(item, texts)),
      );
      fill(
        'decisions',
        lastDecisions(decisions).map((decision) => decisionRow(decision, texts)),
      );
      fill(
        'layer',
        memory.layer.map(({ label, isEvent }) =>
          make('li', isEvent ? '' : 'gate-quiet', [make('code', 'gate-name', label)]),
        ),
      );
      fill(
        'collector',
        memory.collected.map(({ time, event }) =>
          make('li', '', [clock(Date.parse(time)), make('code', 'gate-name', event)]),
        ),
      );
    },
    showProblem(kind, detail) {
      problem.hidden = false;
      problem.textContent = texts.problems[kind];
      if (detail !== undefined) problem.title = detail;
    },
  };
}

function group(category: Category, memory: GateMemory, texts: GateTexts): HTMLElement {
  const state = stateOf(category, memory.consent);
  const requests = memory.requests.filter(({ vendor }) => vendor.category === category);
  const heading = make('h3', '', [
    mark(category),
    make('span', 'gate-category', texts.categories[category]),
    make('span', `gate-state gate-${state}`, texts.states[state]),
    make('span', 'gate-count', String(requests.length)),
  ]);
  const rows = requests.map((request) => requestRow(request, memory, texts));
  const list = make('ol', 'gate-rows', rows.reverse().slice(0, maxRows));
  const stopped = stops.flatMap((stop) => stoppedRow(stop, category, memory, texts));
  const element = make('section', 'gate-group', [heading, ...stopped, list]);
  element.dataset['category'] = category;
  return element;
}

/** The tags of a category that do not get through, in one line. */
function stoppedRow(
  stop: (typeof stops)[number],
  category: Category,
  memory: GateMemory,
  texts: GateTexts,
): HTMLElement[] {
  const tags = stoppedTags(memory.decisions, stop).filter(
    (tag) => vendorOfTag(tag)?.category === category,
  );
  if (tags.length === 0) return [];
  return [
    make('p', 'gate-stopped', [
      make('span', `gate-outcome gate-${stop}`, texts.stopped[stop](tags.length)),
      ...tags.map((tag) => make('code', 'gate-name', tag)),
    ]),
  ];
}

function requestRow(request: VendorRequest, memory: GateMemory, texts: GateTexts): HTMLElement {
  const { meaning, vendor, url, time } = request;
  const state = stateOf(vendor.category, memory.consent);
  const onDemand = meaning.kind === 'frame' && state !== 'granted' && state !== 'partly';
  const replayed = isReplayed(request, memory.decisions);
  return make('li', '', [
    clock(time),
    make('span', 'gate-vendor', vendor.name),
    ...(meaning.event === undefined ? [] : [make('code', 'gate-name', meaning.event)]),
    ...(replayed ? [make('span', 'gate-badge', texts.replayed)] : []),
    ...(onDemand ? [make('span', 'gate-badge', texts.onDemand)] : []),
    ...(meaning.amount === undefined ? [] : [make('span', 'gate-end', meaning.amount)]),
    make('span', 'gate-host', `${texts.kinds[meaning.kind]} · ${url.host}`),
  ]);
}

function storageRow(item: StoredItem, texts: GateTexts): HTMLElement {
  const { kind, name, category, fresh, erased } = item;
  return make('li', erased ? 'gate-erased' : fresh ? 'gate-fresh' : '', [
    mark(category),
    make('code', 'gate-name', name),
    ...(erased ? [make('span', 'gate-end', texts.erased)] : []),
    make('span', 'gate-host', `${kind} · ${word(category, texts)}`),
  ]);
}

function decisionRow(decision: Decision, texts: GateTexts): HTMLElement {
  const { outcome, reason, replayed, tag, event, time } = decision;
  const why = reason === undefined ? '' : (texts.reasons[reason] ?? reason);
  const what = texts.events[event.name] ?? event.name;
  return make('li', '', [
    clock(Date.parse(time)),
    mark(vendorOfTag(tag)?.category),
    make('code', 'gate-name', tag),
    make('span', `gate-outcome gate-${outcome}`, texts.outcomes[outcome] ?? outcome),
    ...(replayed === true ? [make('span', 'gate-badge', texts.replayed)] : []),
    make('span', 'gate-host', [what, why].filter((part) => part !== '').join(' · ')),
  ]);
}

function section(
  title: string,
  open: boolean,
): { details: HTMLElement; count: HTMLElement; list: HTMLElement } {
  const count = make('span', 'gate-count');
  const list = make('ol', 'gate-rows');
  const details = make('details', 'gate-section', [
    make('summary', '', [make('span', '', title), count]),
    list,
  ]);
  details.open = open;
  return { details, count, list };
}

/** Open on wide screens, closed on phones, until the visitor says otherwise for this session. */
function makeCollapsible(toggle: HTMLElement, body: HTMLElement): void {
  const show = (open: boolean): void => {
    toggle.setAttribute('aria-expanded', String(open));
    body.hidden = !open;
    document.documentElement.dataset['panel'] = open ? 'open' : 'closed';
  };
  const remembered = sessionStorage.getItem(storageKey);
  show(remembered === null ? matchMedia('(min-width: 64rem)').matches : remembered === 'open');
  toggle.addEventListener('click', () => {
    const open = body.hidden === true;
    sessionStorage.setItem(storageKey, open ? 'open' : 'closed');
    show(open);
  });
}

function mark(category: Category | undefined): HTMLElement {
  const element = make('span', 'gate-mark');
  if (category !== undefined) element.dataset['category'] = category;
  return element;
}

function word(category: Category | undefined, texts: GateTexts): string {
  return category === undefined ? texts.undeclared : texts.categories[category];
}

function clock(time: number): HTMLElement {
  const element = make('time', 'gate-time', new Date(time).toTimeString().slice(0, 8));
  element.dateTime = new Date(time).toISOString();
  return element;
}

/** A gate in its frame; the style sheet lifts the plate and lets the water through. */
function gateDrawing(): SVGElement {
  const create = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = create('svg', { viewBox: '0 0 40 40', class: 'gate-drawing', 'aria-hidden': 'true' });
  svg.append(
    create('path', { class: 'gate-water', d: 'M2 27q4.5-4 9 0t9 0 9 0 9 0v9H2z' }),
    create('rect', { class: 'gate-flow', x: '12', y: '24', width: '16', height: '12' }),
    create('rect', { class: 'gate-plate', x: '11', y: '14', width: '18', height: '22', rx: '1' }),
    create('path', { class: 'gate-frame', d: 'M9 4v32M31 4v32M6 6h28' }),
  );
  return svg;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
  content?: string | Node[],
): HTMLElementTagNameMap[Name];
function make(name: string, className?: string, content?: string | Node[]): HTMLElement;
function make(name: string, className = '', content: string | Node[] = []): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content);
  return element;
}
