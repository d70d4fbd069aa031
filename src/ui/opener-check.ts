/** Tells the site's developers when visitors have no way back to their choice (R22, L22). */

const openers = 'a[href$="#sluice-preferences"],[data-sluice-open="preferences"]';
let isChecked = false;

/** Once per page, and not at once: the page may still be putting its footer together. */
export function checkOpeners(report: (message: string) => void, delay = 5000): void {
  if (isChecked) return;
  isChecked = true;
  setTimeout(() => {
    if (document.querySelector(openers)) return;
    report(
      'Visitors cannot change their choice on this page. Add <a href="#sluice-preferences">, an element with data-sluice-open="preferences", or "reopenButton": true under "ui".',
    );
  }, delay);
}
