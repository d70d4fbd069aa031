/** What in a page opens the preferences: links, elements, its own address (contract 3). */

const openers = 'a[href="#sluice-preferences"],[data-sluice-open="preferences"]';
const hash = '#sluice-preferences';

export function watchOpeners(open: () => unknown): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.closest(openers)) return;
    event.preventDefault();
    open();
  });
  const check = (): void => {
    if (location.hash === hash) open();
  };
  window.addEventListener('hashchange', check);
  check();
}

const gated =
  'template[data-sluice],script[type="text/plain"][data-sluice],iframe[data-sluice],sluice-embed,sluice-cookie-policy';

/** Calls back once, when the page has markup that waits for consent, now or later. */
export function whenMarkup(found: () => unknown): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && (node.matches(gated) || node.querySelector(gated))) {
          observer.disconnect();
          found();
          return;
        }
      }
    }
  });
  if (document.querySelector(gated)) found();
  else observer.observe(document, { childList: true, subtree: true });
}
