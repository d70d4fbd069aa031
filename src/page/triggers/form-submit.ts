/**
 * `gtm.formSubmit`: a form was sent, by a visitor or by `requestSubmit()`. Where a trigger waits for tags
 * and the answer replaces the page, the browser sends the form when they have finished.
 */
import { describeElement, isSelected, selectionsOf } from '../trigger-elements.ts';
import {
  afterPage,
  createTell,
  leavesPage,
  waitMilliseconds,
  whenTagsFinish,
} from '../trigger-events.ts';
import type { Listen } from '../trigger-listener.ts';

type Submitter = HTMLElement & { disabled?: boolean };

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const selections = selectionsOf(options);
  const waiting = new Set<Element>();
  let resent: Element | undefined;

  // The visitor left another way; the page may come back out of the back/forward cache.
  window.addEventListener('pagehide', () => waiting.clear());

  afterPage('submit', options.report, (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return undefined;
    if (form === resent) {
      // The page has already seen this one, and may refuse to send a form twice.
      event.stopImmediatePropagation();
      return undefined;
    }
    // An impatient visitor sends the form once.
    if (waiting.has(form)) return () => event.preventDefault();
    const concerned = selections.filter(
      ({ selector, settings }) =>
        isSelected(form, selector) &&
        // Only forms with `novalidate` get here although they are incomplete.
        (settings['onlyValid'] === false || isSelected(form, ':valid')),
    );
    if (concerned.length === 0) return undefined;
    const { submitter } = event;
    return (isInTime) => {
      const wait = isInTime && canWait(event, form, submitter) ? waitMilliseconds(concerned) : 0;
      if (wait > 0) {
        event.preventDefault();
        waiting.add(form);
      }
      tell(
        'gtm.formSubmit',
        concerned.map(({ id }) => id),
        {
          ...describeElement(form),
          ...(wait > 0 && whenTagsFinish(wait, () => send(form, submitter))),
        },
      );
    };
  });

  function send(form: HTMLFormElement, submitter: Submitter | null): void {
    // A field may be called "submit", so the form's own methods are out of reach.
    const { requestSubmit, submit } = HTMLFormElement.prototype;
    // Pages switch buttons off against a second click; then their value would not be sent.
    const isDisabled = submitter?.disabled === true;
    waiting.delete(form);
    resent = form;
    try {
      if (submitter && isDisabled) submitter.disabled = false;
      requestSubmit.call(form, submitter);
    } catch {
      // The button has left the form meanwhile.
      submit.call(form);
    } finally {
      resent = undefined;
      if (submitter && isDisabled) submitter.disabled = true;
    }
  }
};

/** Whether the browser is about to replace the page with the answer. */
function canWait(event: SubmitEvent, form: HTMLFormElement, submitter: Element | null): boolean {
  const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method');
  return (
    event.cancelable &&
    !event.defaultPrevented &&
    method?.toLowerCase() !== 'dialog' &&
    leavesPage(submitter?.getAttribute('formtarget'), form.getAttribute('target'))
  );
}
