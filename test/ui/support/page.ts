/** The page around the interface: its contents, its size, the keyboard, and what has the focus. */
import { sendKeys, setViewport } from '@web/test-runner-commands';

/** Widths and heights in CSS pixels; `zoomed` is a desktop at 400 %. */
export const sizes = {
  zoomed: { width: 320, height: 256 },
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
} as const;

export type Size = keyof typeof sizes;

/** More than any window holds, with something to focus on every line. */
const longPage = `<main>${Array.from({ length: 40 }, (_, index) => `<p><a href="#line-${index}">Line ${index}</a></p>`).join('')}</main>`;

const observers = new Set<MutationObserver>();

// The interface comes back into a page that writes its body anew; of an earlier test, nothing shall.
window.MutationObserver = class extends MutationObserver {
  constructor(callback: MutationCallback) {
    super(callback);
    observers.add(this);
  }
};

/** A new document with these contents, in a window of this size; nothing of an earlier test stays. */
export async function startPage(size: Size = 'desktop', body: string = longPage): Promise<void> {
  for (const observer of observers) observer.disconnect();
  observers.clear();
  document.documentElement.removeAttribute('style');
  document.adoptedStyleSheets = [];
  document.body.innerHTML = body;
  scrollTo(0, 0);
  await setViewport(sizes[size]);
  // Where Tab starts from: the beginning.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

/** Everything that follows an event at once, a frame drawn included. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Resolves once the page knows how much room the banner takes. */
export async function roomMade(): Promise<void> {
  const room = (): string =>
    getComputedStyle(document.documentElement).getPropertyValue('--sluice-room');
  // A style sheet comes without any sign but its effect.
  while (room() === '') await settled();
}

/** Resolves with the answer once there is one; asked after each change of a document. */
export function once<T>(find: () => T | null | undefined, within: Node = document): Promise<T> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = find();
      if (found !== null && found !== undefined) {
        observer.disconnect();
        resolve(found);
        return true;
      }
      return false;
    };
    const observer = new MutationObserver(look);
    if (!look())
      observer.observe(within, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
  });
}

/** Resolves when nothing in the document matches any more. */
export function gone(selector: string): Promise<true> {
  return once(() => (document.querySelector(selector) ? undefined : true));
}

/** What has the focus, shadow roots included. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** By its part, or else by its text. */
export function focusedName(): string {
  return nameOf(focused());
}

/** Compares by itself: a failed `equal` would print two whole documents. */
export function expectFocus(target: Element | null | undefined): void {
  if (focused() === target) return;
  throw new Error(`The focus is on “${focusedName()}”, not on “${nameOf(target)}”.`);
}

export async function press(...keys: string[]): Promise<void> {
  // Firefox does not know this key by its name.
  for (const key of keys) await sendKeys({ press: key === 'Space' ? ' ' : key });
}

export async function pressBackwards(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Presses Tab until the focus is there. Throws with what it met after too many. */
export async function tabTo(target: Element): Promise<void> {
  const met: string[] = [];
  while (focused() !== target) {
    if (met.length > 80) throw new Error(`Tab does not reach it: ${met.join(', ')}`);
    await press('Tab');
    met.push(focusedName());
  }
}

function nameOf(element: Element | null | undefined): string {
  if (element === document.body) return 'body';
  return element?.getAttribute('part') ?? element?.textContent.trim() ?? '';
}
