/** Elements of automatic triggers: which of them count, and what an event tells about one (data-layer 2.11). */
import type { Plain } from '../engine/plain.ts';
import type { ResolvedTrigger } from '../engine/resolved.ts';
import type { ListenerOptions } from './trigger-listener.ts';

/** A trigger and the elements that it is about. */
export interface Selection {
  id: string;
  settings: ResolvedTrigger;
  selector: string;
}

/** Longer texts are cut: nobody compares them, and to lay out a whole page for one would hold up the click. */
const longestText = 2000;

/** In the order in which one wins: where a button sends its form comes before where the form goes. */
const addresses = ['formaction', 'action', 'href', 'xlink:href', 'src'];

/**
 * The triggers whose selector the browser understands; the others are reported.
 * `otherwise`: the selector of a trigger that has none.
 */
export function selectionsOf(options: ListenerOptions, otherwise = '*'): Selection[] {
  const probe = document.createDocumentFragment();
  return Object.entries(options.triggers).flatMap(([id, settings]) => {
    const selector = String(settings['selector'] ?? otherwise);
    try {
      probe.querySelector(selector);
      return [{ id, settings, selector }];
    } catch {
      options.report(
        `The trigger "${id}" never fires: the browser does not understand its selector "${selector}".`,
      );
      return [];
    }
  });
}

/** Whether an element is selected, also where a form has a field of the name "matches". */
export function isSelected(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The elements that an event passes, innermost first, through open shadow roots. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((node): node is Element => (node as Node).nodeType === 1);
}

/** What an event tells about its element. Attributes, because a form's fields can stand in for its properties. */
export function describeElement(element: Element): Plain {
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  return {
    'gtm.element': element,
    'gtm.elementClasses': attribute('class'),
    'gtm.elementId': attribute('id'),
    'gtm.elementTarget': attribute('formtarget') || attribute('target'),
    'gtm.elementUrl': addressOf(element),
    'gtm.elementText': textOf(element),
  };
}

/** Where an element leads to, in full; empty when nowhere. */
export function addressOf(element: Element): string {
  const name = addresses.find((candidate) => element.hasAttribute(candidate));
  const address = name && element.getAttribute(name);
  // A form without an action sends to the page itself.
  if (!address && element.localName === 'form') return document.URL;
  if (address === undefined || address === null) return '';
  return URL.canParse(address, document.baseURI)
    ? new URL(address, document.baseURI).href
    : address;
}

function textOf(element: Element): string {
  const content = element.textContent;
  const text =
    content.length > longestText
      ? content.slice(0, longestText)
      : (element as HTMLElement).innerText || content;
  return text.replaceAll(/\s+/g, ' ').trim();
}
