/** Puts elements of the interface into the document and takes them out again. */
import type { Texts } from './texts.ts';
import { dress, type Look } from './theme.ts';

/** An element that speaks. */
export type Speaking = HTMLElement & { texts: Texts };

/** An element in the document. */
export interface Shown<E extends Speaking = Speaking> {
  readonly element: E;
  /** Says it in another language. */
  speak(texts: Texts): void;
  /** Something to undo when it leaves. */
  undo(task: () => void): void;
  remove(): void;
}

export interface StageOptions {
  texts: Texts;
  look: Look | undefined;
  /** First in the document and so in the order of focus, or last. */
  where: 'first' | 'last';
}

export function show<E extends Speaking>(element: E, options: StageOptions): Shown<E> {
  let undress = dress(element, options.texts, options.look);
  element.texts = options.texts;
  // Search engines do not quote it.
  element.dataset['nosnippet'] = '';
  const place = (): void => {
    if (!element.isConnected) {
      document.body[options.where === 'first' ? 'prepend' : 'append'](element);
    }
  };
  place();
  // A page may write its body anew: what is shown stays.
  const observer = new MutationObserver(place);
  observer.observe(document, { childList: true, subtree: true });
  const tasks = [(): void => observer.disconnect(), (): void => element.remove()];
  return {
    element,
    speak(texts) {
      undress();
      undress = dress(element, texts, options.look);
      element.texts = texts;
    },
    undo: (task) => void tasks.push(task),
    remove() {
      undress();
      for (const task of tasks) task();
    },
  };
}

/** Listens to what an element asks. */
export function onAsk(
  element: HTMLElement,
  name: string,
  listener: (detail: Readonly<Record<string, unknown>>) => unknown,
): void {
  element.addEventListener(`sluice-${name}`, (event) => listener((event as CustomEvent).detail));
}
