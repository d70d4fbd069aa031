/** Elements of the interface in each of their states, for whatever looks at all of them. */
import type { FakeHostOptions } from './fake-host.ts';
import { category, chosen, disclosure, undecided } from './fixtures.ts';
import { all, appear, drawn, showBanner, showPreferences } from './interface.ts';
import { gone } from './page.ts';
import { toggle } from './preferences.ts';

const answerOf: NonNullable<FakeHostOptions['answer']> = (id, vendor) =>
  id === 'social' || vendor === 'hotjar' ? undefined : 'denied';
const outdated = { present: { ...chosen, status: 'outdated' as const }, answer: answerOf };

/** Shows one state of an element, with these options, and answers with the element. */
export const states: Record<string, (options: FakeHostOptions) => Promise<Element>> = {
  'the banner': banner(),
  'the banner with its details': async (options) => {
    const element = await banner()(options);
    all(element, '[aria-expanded]')[0]?.click();
    return element;
  },
  'the banner in French': banner({ language: 'fr' }),
  'the banner with all its notes': banner({ ...outdated, advanced: true }),
  'the banner as a box': banner({}, 'box'),
  'the banner as a dialog': banner({}, 'modal'),
  'the banner of exempt trackers': banner({
    disclosure: disclosure({
      categories: [
        category('necessary'),
        category('analytics', { basis: 'exempt', opposable: true }),
      ],
    }),
  }),
  'the preferences': preferences(),
  'the preferences in French, everything open': preferences(
    { language: 'fr', present: chosen },
    true,
  ),
  'the preferences of one who is asked again': preferences(outdated, true),
  'the preferences with a signal, moved': async (options) => {
    const element = await preferences({
      present: { ...undecided, signals: { gpc: true, dnt: false }, persisted: false },
    })(options);
    await toggle(element as HTMLElementTagNameMap['sluice-preferences'], 'social');
    return element;
  },
  'the notice': async (options) => {
    const { controller } = await showPreferences({ ...options, present: chosen });
    controller.hidePreferences();
    await gone('sluice-preferences');
    await controller.announce('status.saved');
    return appear('sluice-notice');
  },
};

export function banner(
  state: FakeHostOptions = {},
  layout: 'bar' | 'box' | 'modal' = 'bar',
): (options: FakeHostOptions) => Promise<Element> {
  return async (options) => {
    const settings = { ...options.settings, layout };
    const { element } = await showBanner({ ...options, ...state, settings });
    return element;
  };
}

export function preferences(
  state: FakeHostOptions = {},
  isOpen = false,
): (options: FakeHostOptions) => Promise<Element> {
  return async (options) => {
    const { element } = await showPreferences({ ...options, ...state });
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = isOpen;
    await drawn(element);
    return element;
  };
}
