import { expect } from 'chai';
import { itInChromium } from '../support/web-browser.ts';
import { violations } from '../ui/support/axe.ts';
import { embedPage, film } from '../ui/support/embed-page.ts';
import { chosen } from '../ui/support/fixtures.ts';
import { sizes, startPage } from '../ui/support/page.ts';
import { showPolicy } from '../ui/support/policy.ts';
import { everySize, looks, media } from './support.ts';

const grounds = { light: ['#fff', '#222'], dark: ['#111', '#eee'] } as const;

describe('axe finds nothing in what stands in the page', () => {
  for (const { name, scheme, language } of looks) {
    const [background, color] = grounds[scheme];
    for (const [medium, inMedium] of Object.entries(media)) {
      const what = `${name}, ${scheme}, ${language}, ${medium}`;

      itInChromium(`in the cookie policy: ${what}`, async function () {
        this.timeout(60_000);
        await inMedium(async () => {
          for (const size of everySize) {
            await startPage(size);
            document.documentElement.style.setProperty('background', background);
            document.documentElement.style.setProperty('color', color);
            const { element } = await showPolicy({
              present: chosen,
              receipts: () => Promise.resolve([]),
              reset: () => Promise.resolve(),
              language: () => language,
              theme: { name, scheme },
            });
            expect(await violations(element), size).to.deep.equal([]);
          }
        });
      });

      itInChromium(`in embedded content: ${what}`, async function () {
        this.timeout(60_000);
        await inMedium(async () => {
          for (const size of everySize) {
            const page = await embedPage(`<h1>Films</h1>${film}`, {
              language,
              theme: { name, scheme },
              width: sizes[size].width,
              style: `main { background: ${background} } main, a { color: ${color} }`,
            });
            expect(await page.violations(), size).to.deep.equal([]);
          }
        });
      });
    }
  }
});
