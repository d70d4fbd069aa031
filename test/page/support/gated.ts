/** Pages with gated markup, whose scripts note that they ran. */
import { http } from 'msw';
import type { Container } from '../../../src/engine/types.ts';
import { answer, javascript } from './network.ts';
import { openActive, until, type Page } from './page.ts';
import { container } from './site.ts';

/** One vendor with scripts, one without. */
export const site: Container = container({
  vendors: {
    acme: {
      name: 'Acme',
      category: ['analytics', 'advertising'],
      hosts: { script: ['acme.example'] },
    },
    other: { name: 'Other', category: 'analytics' },
  },
});

/** Numbers of scripts that have run, in their order. */
export function order({ window }: Page): number[] {
  return (window['order'] ?? []) as number[];
}

export function inline(number: number, attributes = 'data-sluice="analytics"'): string {
  return `<script type="text/plain" ${attributes}>(window.order ??= []).push(${number})</script>`;
}

export function external(number: number, attributes = 'data-sluice="analytics"'): string {
  return `<script type="text/plain" ${attributes} src="https://acme.example/${number}.js"></script>`;
}

/** Scripts of the vendor note their number. */
export function answerScripts(): void {
  answer(
    http.get('https://acme.example/:file', ({ params }) =>
      javascript(`(window.order ??= []).push(${Number.parseInt(String(params['file']), 10)})`),
    ),
  );
}

/** One of them comes only when the result is called. */
export function answerLater(number: number): () => void {
  let speak = (): void => {};
  const spoken = new Promise<void>((resolve) => (speak = resolve));
  answer(
    http.get(`https://acme.example/${number}.js`, async () => {
      await spoken;
      return javascript(`(window.order ??= []).push(${number})`);
    }),
  );
  return speak;
}

export async function open(body: string, accept: string[] = ['analytics']): Promise<Page> {
  answerScripts();
  const page = await openActive({ container: site, body });
  if (accept.length > 0) await grant(page, ...accept);
  return page;
}

export async function grant({ sluice }: Page, ...categories: string[]): Promise<void> {
  await sluice.consent.update({
    categories: Object.fromEntries(categories.map((id) => [id, 'granted' as const])),
  });
}

export function ran(page: Page, ...numbers: number[]): Promise<void> {
  return until(() => order(page).length >= numbers.length, `${numbers.join(', ')} have run`);
}
