import { expect } from 'chai';
import { violations } from './support/axe.ts';
import { embedPage, film } from './support/embed-page.ts';
import { sizes, startPage, type Size } from './support/page.ts';
import { withForcedColors } from './support/chromium.ts';
import { banner, preferences, states } from './support/states.ts';
import { translation } from './support/words.ts';
import { itInChromium } from '../support/web-browser.ts';

const schemes = ['light', 'dark'] as const;
const everySize = Object.keys(sizes) as Size[];
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
