/**
 * `gtm.linkClick`: a link was followed, with the main or the middle button. Where a trigger waits for
 * tags and the link replaces the page, the browser follows it when they have finished (data-layer 2.11).
 */
import {
  addressOf,
  describeElement,
  elementsOf,
  isSelected,
  selectionsOf,
} from '../trigger-elements.ts';
import {
  afterPage,
  createTell,
  leavesPage,
  waitMilliseconds,
  whenTagsFinish,
} from '../trigger-events.ts';
import type { Listen } from '../trigger-listener.ts';

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const selections = selectionsOf(options);

  const notice = (event: MouseEvent): ((isInTime: boolean) => void) | undefined => {
    if (event.button > 1) return undefined;
    const link = elementsOf(event).find(isLink);
    const concerned = link ? selections.filter(({ selector }) => isSelected(link, selector)) : [];
    if (!link || concerned.length === 0) return undefined;
    return (isInTime) => {
      const wait = isInTime && canWait(event, link) ? waitMilliseconds(concerned) : 0;
      if (wait > 0) event.preventDefault();
      tell(
        'gtm.linkClick',
        concerned.map(({ id }) => id),
        {
          ...describeElement(link),
          ...(wait > 0 && whenTagsFinish(wait, () => follow(link))),
        },
      );
    };
  };
  afterPage('click', options.report, notice);
  afterPage('auxclick', options.report, notice);
};

function isLink(element: Element): boolean {
  return (
    /^(?:a|area)$/.test(element.localName) &&
    (element.hasAttribute('href') || element.hasAttribute('xlink:href'))
  );
}

/** Whether the browser is about to replace the page with what the link leads to. */
function canWait(event: MouseEvent, link: Element): boolean {
  const address = addressOf(link);
  return (
    event.cancelable &&
    !event.defaultPrevented &&
    event.button === 0 &&
    !(event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) &&
    /^https?:/.test(address) &&
    !(address.includes('#') && withoutFragment(address) === withoutFragment(location.href)) &&
    !link.hasAttribute('download') &&
    !(link as HTMLElement).isContentEditable &&
    leavesPage(link.getAttribute('target'))
  );
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/s, '');
}

/**
 * By a link of our own that is in no document: no listener of the page hears its click, and the browser
 * heeds target, referrer policy and the page's Content-Security-Policy as with the other.
 */
function follow(link: Element): void {
  const copy = document.createElement('a');
  for (const name of ['target', 'rel', 'referrerpolicy', 'ping']) {
    const value = link.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.href = addressOf(link);
  copy.click();
}
