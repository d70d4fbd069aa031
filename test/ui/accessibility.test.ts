import { expect } from 'chai';
import { violations } from './support/axe.ts';
import { embedPage, film } from './support/embed-page.ts';
import type { FakeHostOptions } from './support/fake-host.ts';
import { category, chosen, disclosure, undecided } from './support/fixtures.ts';
import { all, appear, drawn, showBanner, showPreferences } from './support/interface.ts';
import { gone, sizes, startPage, type Size } from './support/page.ts';
import { withForcedColors } from './support/chromium.ts';
import { toggle } from './support/preferences.ts';
import { translation } from './support/words.ts';
import { itInChromium } from '../support/web-browser.ts';

const schemes = ['light', 'dark'] as const;
const everySize = Object.keys(sizes) as Size[];
const answerOf: NonNullable<FakeHostOptions['answer']> = (id, vendor) =>
  id === 'social' || vendor === 'hotjar' ? undefined : 'denied';
const outdated = { present: { ...chosen, status: 'outdated' as const }, answer: answerOf };

/** Shows one state of an element, with these options, and answers with the element. */
const states: Record<string, (options: FakeHostOptions) => Promise<Element>> = {
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

describe('axe finds nothing', () => {
  for (const [state, show] of Object.entries(states)) {
    for (const size of everySize) {
      for (const scheme of schemes) {
        it(`in ${state}: ${size}, ${scheme}`, async () => {
          await startPage(size);
          const element = await show({ settings: { theme: { scheme }, languages: ['en', 'fr'] } });
          expect(await violations(element)).to.deep.equal([]);
        });
      }
    }
  }

  for (const width of [320, 360, 800]) {
    for (const [scheme, background] of [
      ['light', '#fff'],
      ['dark', '#111'],
    ]) {
      it(`in embedded content: ${width} pixels, ${scheme}`, async () => {
        const style = `main { background: ${background} } main, a { color: ${scheme === 'dark' ? '#eee' : '#111'} }`;
        const post = '<sluice-embed vendor="x"><p>What a night!</p></sluice-embed>';
        const page = await embedPage(`<h1>Films</h1>${film}${post}`, { width, style });
        expect(await page.violations()).to.deep.equal([]);
      });
    }
  }

  it('in embedded content that has been loaded', async () => {
    const page = await embedPage(`<h1>Films</h1>${film}`);
    page.host.set(true);
    expect(await page.violations()).to.deep.equal([]);
  });

  for (const [name, show] of Object.entries({
    banner: banner(),
    preferences: preferences({}, true),
  })) {
    it(`in the ${name} from right to left`, async () => {
      await startPage();
      const texts = { ar: await translation('نص') };
      const element = await show({ language: 'ar', settings: { texts } });
      expect(await violations(element)).to.deep.equal([]);
    });

    itInChromium(`in the ${name} in forced colours`, async () => {
      await startPage();
      await withForcedColors(async () => {
        expect(await violations(await show({}))).to.deep.equal([]);
      });
    });
  }
});

function banner(
  state: FakeHostOptions = {},
  layout: 'bar' | 'box' | 'modal' = 'bar',
): (options: FakeHostOptions) => Promise<Element> {
  return async (options) => {
    const settings = { ...options.settings, layout };
    const { element } = await showBanner({ ...options, ...state, settings });
    return element;
  };
}

function preferences(
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
