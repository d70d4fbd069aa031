/** What is inside the preference centre, by the ids of the container. */
import type { SluicePreferences } from '../../../src/ui/preferences.ts';
import { one } from './interface.ts';

export function categoryOf(element: SluicePreferences, id: string): HTMLElement {
  return one(element, `[data-category="${id}"]`);
}

export function vendorOf(element: SluicePreferences, id: string, category: string): HTMLElement {
  return one(element, `[data-category="${category}"] [data-vendor="${id}"]`);
}

/** The switch of a category, or of a vendor in it. */
export function switchOf(
  element: SluicePreferences,
  category: string,
  vendor?: string,
): HTMLInputElement {
  const row = vendor ? vendorOf(element, vendor, category) : categoryOf(element, category);
  return row.querySelector<HTMLInputElement>('input[role=switch]') as HTMLInputElement;
}

export function isOn(element: SluicePreferences, category: string, vendor?: string): boolean {
  return switchOf(element, category, vendor).checked;
}

/** Moves a switch as a click does. */
export async function toggle(
  element: SluicePreferences,
  category: string,
  vendor?: string,
): Promise<void> {
  switchOf(element, category, vendor).click();
  await element.updateComplete;
}

/** Every switch as the visitor sees it, by category, and by category and vendor. */
export function switches(element: SluicePreferences): Record<string, boolean> {
  const inputs = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[role=switch]') ?? [];
  return Object.fromEntries(
    [...inputs].map((input) => {
      const category = input.closest<HTMLElement>('[data-category]')?.dataset['category'];
      const vendor = input.closest<HTMLElement>('[data-vendor]')?.dataset['vendor'];
      return [vendor ? `${category}/${vendor}` : `${category}`, input.checked];
    }),
  );
}
