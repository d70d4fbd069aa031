/** What people of this suite do with the consent interface, beyond what those of the demo do. */
import { banner, openPreferences, preferences, press, type Chooser } from '../../site/choices.ts';
import { until } from '../../support/visitor.ts';
import type { Tab } from './person.ts';

/** The switch of a category, or of one of its vendors. */
export function switchOf(category: string, vendor?: string): string {
  const place = vendor === undefined ? '.category-head' : `[data-vendor="${vendor}"]`;
  return `sluice-preferences >>> [data-category="${category}"] ${place} [role="switch"]`;
}

/** Opens the preferences and clicks switches: `analytics`, or `analytics/meter` for one vendor. */
export async function flipSwitches(tab: Chooser, ...names: string[]): Promise<void> {
  await openPreferences(tab);
  for (const name of names) {
    const [category = '', vendor] = name.split('/');
    if (vendor !== undefined) {
      await press(tab, `sluice-preferences >>> [data-category="${category}"] > details > summary`);
    }
    await press(tab, switchOf(category, vendor));
  }
}

/** Does something that makes a choice, and waits until another choice is stored. */
export async function choose(tab: Tab, act: () => Promise<unknown>): Promise<void> {
  const time = async (): Promise<string> => JSON.stringify(await stored(tab));
  const before = await time();
  await act();
  await until(async () => (await time()) !== before, 'the choice is stored');
  await tab.quiet();
}

/** Answers in the preferences, where no reload follows. */
export async function save(tab: Tab, ...names: string[]): Promise<void> {
  await flipSwitches(tab, ...names);
  await choose(tab, () => press(tab, preferences('save')));
}

/** The text of the stored choice, without notes of Sluice's own; null where there is none. */
export function stored(tab: Tab, name = 'eu-consent'): Promise<string | null> {
  return tab.page.evaluate(
    (key) => localStorage.getItem(key)?.replace(/(?<=&v=1)&.*/, '') ?? null,
    name,
  );
}

/** Whether the banner is on the page. */
export function isAsked(tab: Tab): Promise<boolean> {
  return tab.page.evaluate(() => document.querySelector('sluice-banner') !== null);
}

export async function whenAsked(tab: Tab): Promise<void> {
  await tab.page.waitForSelector(banner('accept'), { visible: true });
}
