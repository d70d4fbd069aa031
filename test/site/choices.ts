/** What a visitor does with the consent interface, by pointer, as anybody would. */
import { until, type Visitor } from '../support/visitor.ts';

export type BannerButton = 'accept' | 'refuse' | 'customise';

/** Whoever looks at a page and has its consent state. */
export type Chooser = Pick<Visitor, 'page' | 'consent' | 'quiet'>;

/** A part of the banner, as a selector. */
export function banner(part: string): string {
  return `sluice-banner >>> [part~="${part}"]`;
}

/** A part of the preference centre, as a selector. */
export function preferences(part: string): string {
  return `sluice-preferences >>> [part~="${part}"]`;
}

export async function isShown(visitor: Chooser, selector: string): Promise<boolean> {
  const element = await visitor.page.$(selector);
  return (await element?.isVisible()) ?? false;
}

/** Presses a button of the banner and waits until the choice has been carried out. */
export async function answer(visitor: Chooser, button: 'accept' | 'refuse'): Promise<void> {
  await press(visitor, banner(button));
  await chosen(visitor);
}

/** Opens the preferences by the link at the bottom of the page. */
export async function openPreferences(visitor: Chooser): Promise<void> {
  await press(visitor, 'footer a[href="#sluice-preferences"]');
  await visitor.page.waitForSelector(preferences('dialog'), { visible: true });
}

/** Clicks the switch with this name, as a screen reader says it. */
export async function flip(visitor: Chooser, name: string): Promise<void> {
  const selector = `sluice-preferences >>> ::-p-aria([name="${name}"][role="switch"])`;
  await press(visitor, selector);
}

/** Waits for an element, brings it into view and clicks it. */
export async function press(visitor: Chooser, selector: string): Promise<void> {
  const element = await visitor.page.waitForSelector(selector, { visible: true });
  // Not just into view: what is at the edge may be behind the banner.
  await element?.evaluate((found) => {
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await element?.click();
}

/** Waits until nothing is left to answer and the network is quiet. */
export async function chosen(visitor: Chooser): Promise<void> {
  await until(async () => (await visitor.consent()).status === 'chosen', 'the choice is made');
  await visitor.quiet();
}
