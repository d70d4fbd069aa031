/** A page in a frame, with a listener of automatic triggers, for one test. */
import { sendMouse } from '@web/test-runner-commands';
import type { Plain } from '../../../../src/engine/plain.ts';
import type { ResolvedTrigger } from '../../../../src/engine/resolved.ts';

export interface Happening {
  message: Plain;
  ids: readonly string[];
}

export interface TestPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** What was emitted, in order; elements by their names, such as `a#more`. */
  happenings: Happening[];
  /** How often `navigated()` was called, with how many happenings before. */
  navigations: number[];
  reports: string[];
  find(selector: string): HTMLElement;
  /** Resolves with the message of the next happening that no call has had yet. */
  next(): Promise<Plain>;
  /** Clicks as a visitor does. */
  click(target: string | Element, button?: 'left' | 'middle' | 'right'): Promise<void>;
}

export interface PageOptions {
  type: string;
  triggers: Record<string, Record<string, unknown>>;
  body?: string;
  /** Where the frame is put, instead of the test's document. */
  within?: Document;
  url?: string;
  /** Before the listener starts. */
  prepare?(page: TestPage): unknown;
  /** While it is told of a message. */
  onMessage?(message: Plain): void;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** Page of the frame, where no test needs another. */
export const pageUrl = '/test/page/triggers/support/page.html';

export async function openPage(options: PageOptions): Promise<TestPage> {
  const home = options.within ?? document;
  const frame = home.createElement('iframe');
  frame.style.cssText = 'position:absolute; inset:0; width:600px; height:400px; border:0';
  frame.src = options.url ?? pageUrl;
  frames.add(frame);
  home.body.append(frame);
  await loaded(frame);
  const page = describePage(frame);
  if (options.body !== undefined) page.document.body.innerHTML = options.body;
  await options.prepare?.(page);
  const { happenings, navigations, reports } = page;
  const { startListener } = page.window as unknown as {
    startListener(type: string, options: object): Promise<void>;
  };
  await startListener(options.type, {
    triggers: options.triggers as unknown as Record<string, ResolvedTrigger>,
    emit(message: Plain, ids: readonly string[]) {
      const { 'gtm.element': element } = message;
      happenings.push({
        message: element ? { ...message, 'gtm.element': nameOf(element) } : message,
        ids,
      });
      options.onMessage?.(message);
      frame.dispatchEvent(new Event('happening'));
    },
    navigated: () => navigations.push(happenings.length),
    report: (message: string) => reports.push(message),
  });
  return page;
}

/** Resolves when a frame has loaded its next document. */
export function loaded(frame: HTMLIFrameElement): Promise<void> {
  return once(frame, 'load');
}

export async function once(target: EventTarget, type: string): Promise<void> {
  await new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/** Keeps events from having consequences, after every other listener. Tells whether one of those did. */
export function holdBack({ window }: TestPage, type: string): () => boolean | undefined {
  let wasPrevented: boolean | undefined;
  const last = (event: Event): void => {
    wasPrevented = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener(type, () => window.addEventListener(type, last, { once: true }), true);
  return () => wasPrevented;
}

/** Everything that follows at once, two frames drawn included. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** Test results with elements in them would be all of the page. */
function nameOf(element: unknown): string {
  const { localName, attributes } = element as Element;
  const id = attributes.getNamedItem('id')?.value;
  return id === undefined ? localName : `${localName}#${id}`;
}

function describePage(frame: HTMLIFrameElement): TestPage {
  const window = frame.contentWindow as Window & typeof globalThis;
  const happenings: Happening[] = [];
  let taken = 0;

  function find(selector: string): HTMLElement {
    const element = window.document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The page has no ${selector}.`);
    return element;
  }

  return {
    frame,
    window,
    document: window.document,
    happenings,
    navigations: [],
    reports: [],
    find,
    async next() {
      while (happenings.length <= taken) await once(frame, 'happening');
      return happenings[taken++]!.message;
    },
    async click(target, button = 'left') {
      const element = typeof target === 'string' ? find(target) : target;
      const box = element.getBoundingClientRect();
      const home = frame.getBoundingClientRect();
      const position: [number, number] = [
        Math.round(home.left + box.left + box.width / 2),
        Math.round(home.top + box.top + box.height / 2),
      ];
      await sendMouse({ type: 'click', position, button });
    },
  };
}
