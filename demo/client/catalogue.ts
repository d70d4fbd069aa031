/** The catalogue's page as one types in its search field. Without this the form asks the server. */
import { countText, isFound } from '../pages/catalogue-search.ts';

/** A count that changes with each letter would talk over them. */
const speechDelayMs = 250;

export function enhanceCatalogue(): void {
  const form = document.querySelector<HTMLFormElement>('#catalogue-search');
  if (!form) return;
  enhanceSearch(form);
  keepBelowPanel(form);
  enhanceCopying();
  openTarget();
  addEventListener('hashchange', openTarget);
}

function enhanceSearch(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const select = form.querySelector('select');
  const status = document.getElementById('catalogue-count');
  const reset = document.getElementById('catalogue-reset');
  if (!field || !select || !status || !reset) return;
  form.querySelector('button')?.setAttribute('hidden', '');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = (): void => {
    const wanted = { text: field.value, category: select.value };
    let count = 0;
    for (const section of document.querySelectorAll<HTMLElement>('.catalogue section')) {
      const entries = [...section.querySelectorAll<HTMLElement>('.entry')];
      for (const entry of entries) {
        const { words = '', category = '' } = entry.dataset;
        entry.hidden = !isFound({ words, category }, wanted);
      }
      const shown = entries.filter(({ hidden }) => !hidden).length;
      section.hidden = shown === 0;
      count += shown;
    }
    reset.hidden = wanted.text === '' && wanted.category === '';
    const said = countText(count, document.documentElement.lang === 'en' ? 'en' : 'fr');
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (status.textContent !== said) status.textContent = said;
    }, speechDelayMs);
  };

  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  reset.addEventListener('click', (event) => {
    event.preventDefault();
    field.value = '';
    select.value = '';
    search();
    field.focus();
  });
  // A browser that comes back to the page fills in what stood in the form.
  search();
}

/** On small screens the demo's panel sticks to the same edge; its height differs with its text. */
function keepBelowPanel(form: HTMLFormElement): void {
  const panel = document.querySelector('demo-gate');
  if (!panel) return;
  const place = (): void => {
    const isAbove = getComputedStyle(panel).position === 'sticky';
    form.style.insetBlockStart = isAbove ? `${String(panel.clientHeight)}px` : '';
  };
  new ResizeObserver(place).observe(panel);
  addEventListener('resize', place);
}

function enhanceCopying(): void {
  const said = document.getElementById('catalogue-said');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
    button.hidden = false;
    const label = button.textContent;
    const example = button.parentElement?.querySelector('pre');
    button.addEventListener('click', () => {
      if (!example) return;
      void copy(example).then((isCopied) => {
        const told = (isCopied ? button.dataset['copied'] : button.dataset['selected']) ?? '';
        button.textContent = told;
        if (said) said.textContent = told;
        setTimeout(() => {
          button.textContent = label;
          if (said) said.textContent = '';
        }, 2000);
      });
    });
  }
}

/** Where the clipboard may not be written, the example is selected for the visitor to copy. */
async function copy(example: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(example.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(example);
    return false;
  }
}

/** An address with the name of a type leads to its entry, opened. */
function openTarget(): void {
  const entry = document.getElementById(location.hash.slice(1));
  if (!(entry instanceof HTMLDetailsElement) || entry.hidden) return;
  entry.open = true;
  entry.scrollIntoView();
}
