/** `gtm.click`: any element was clicked with the main button, or what stands for it. */
import { describeElement, elementsOf, isSelected, selectionsOf } from '../trigger-elements.ts';
import { afterPage, createTell } from '../trigger-events.ts';
import type { Listen } from '../trigger-listener.ts';

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const selections = selectionsOf(options);

  afterPage('click', options.report, (event) => {
    if (event.button !== 0) return undefined;
    const path = elementsOf(event);
    // Each trigger is told of its own element: the nearest that it selects, without a selector the innermost.
    const found = new Map<Element, string[]>();
    for (const { id, selector } of selections) {
      const element = path.find((candidate) => isSelected(candidate, selector));
      if (element) found.set(element, [...(found.get(element) ?? []), id]);
    }
    if (found.size === 0) return undefined;
    return () => {
      for (const [element, ids] of found) tell('gtm.click', ids, describeElement(element));
    };
  });
};
