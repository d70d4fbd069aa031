/** The interface on a page, as `mount` puts it there, ready to be looked at. */
import type { SluiceBanner } from '../../../src/ui/banner.ts';
import type { UiController } from '../../../src/ui/host.ts';
import { mount } from '../../../src/ui/mount.ts';
import type { SluicePreferences } from '../../../src/ui/preferences.ts';
import { fakeHost, type FakeHost, type FakeHostOptions } from './fake-host.ts';
import { once } from './page.ts';

export interface Shown<E extends Element> {
  element: E;
  host: FakeHost;
  controller: UiController;
}

export async function showBanner(options?: FakeHostOptions): Promise<Shown<SluiceBanner>> {
  const host = fakeHost(options);
  const controller = mount(host);
  controller.showBanner();
  return { element: await appear('sluice-banner'), host, controller };
}

export async function showPreferences(
  options?: FakeHostOptions,
): Promise<Shown<SluicePreferences>> {
  const host = fakeHost(options);
  const controller = mount(host);
  await controller.showPreferences();
  return { element: await appear('sluice-preferences'), host, controller };
}

/** The element once it is in the document and drawn, its entrance over. */
export async function appear<Name extends 'sluice-banner' | 'sluice-preferences' | 'sluice-notice'>(
  name: Name,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = await once(() => document.querySelector(name));
  await drawn(element);
  return element;
}

/** The banner draws at once, elements of lit soon. */
export async function drawn(
  element: Element & { updateComplete?: Promise<unknown> },
): Promise<void> {
  await element.updateComplete;
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
}

/** All elements of the shadow root that match. */
export function all<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The one element of the shadow root that matches. Throws when there is another number of them. */
export function one(element: Element, selector: string): HTMLElement {
  const [found, ...more] = all(element, selector);
  if (!found || more.length > 0) {
    throw new Error(`${found ? 1 + more.length : 0} elements match ${selector}, not one.`);
  }
  return found;
}

/** The one element with this part. */
export function part(element: Element, name: string): HTMLElement {
  return one(element, `[part~="${name}"]`);
}

/** Text as it is read: runs of spaces are one. No-break spaces stay. */
export function words(element: Element): string {
  return element.textContent.replaceAll(/[\t\n\r ]+/g, ' ').trim();
}
