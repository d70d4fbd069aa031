/** The shop's own script: pushes the page's messages and adds seats to the basket in place. */

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

interface Added {
  readonly seats: number;
  readonly item: { readonly price: number; readonly quantity: number };
}

/** What the page is: on the data layer before the tag manager comes, and read by it later. */
export function pushPageFacts(): void {
  push(readBlock('page-facts'));
}

/** What happened on the page, in order: its product view, its order. */
export function pushPageEvents(): void {
  for (const event of readBlock('page-events') as unknown[]) push(event);
}

function readBlock(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as unknown;
}

/** Without this script the form posts and the basket's page opens: both ways work. */
export function enhanceBooking(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-add-to-basket]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    addToBasket(form).catch(() => {
      form.submit();
    });
  });
}

async function addToBasket(form: HTMLFormElement): Promise<void> {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fields),
  });
  if (!response.ok) throw new Error(`The basket answered ${String(response.status)}.`);
  const { seats, item } = (await response.json()) as Added;

  const count = document.getElementById('basket-count');
  if (count) {
    count.textContent = String(seats);
    count.hidden = false;
  }
  const status = form.querySelector('.added');
  if (status) status.textContent = addedText(item.quantity);
  form.querySelector('.to-basket')?.removeAttribute('hidden');

  push({ ecommerce: null });
  push({
    event: 'add_to_cart',
    ecommerce: { currency: 'EUR', value: item.price * item.quantity, items: [item] },
  });
}

function addedText(quantity: number): string {
  if (document.documentElement.lang === 'en') {
    return quantity === 1 ? 'One seat added.' : `${String(quantity)} seats added.`;
  }
  return quantity === 1 ? 'Une place ajoutée.' : `${String(quantity)} places ajoutées.`;
}

function push(message: unknown): void {
  (window.dataLayer ??= []).push(message);
}
