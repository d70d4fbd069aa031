import { expect } from 'chai';
import { itInChromium } from '../support/web-browser.ts';
import { violations } from '../ui/support/axe.ts';
import { startPage } from '../ui/support/page.ts';
import { states } from '../ui/support/states.ts';
import { everySize, looks, media } from './support.ts';

describe('axe finds nothing in the interface', () => {
  for (const [state, show] of Object.entries(states)) {
    for (const { name, scheme, language } of looks) {
      for (const [medium, inMedium] of Object.entries(media)) {
        itInChromium(`in ${state}: ${name}, ${scheme}, ${language}, ${medium}`, async function () {
          this.timeout(60_000);
          await inMedium(async () => {
            for (const size of everySize) {
              await startPage(size);
              const settings = { theme: { name, scheme }, languages: ['en', 'fr', 'ar'] };
              const element = await show({ language, settings });
              expect(await violations(element), size).to.deep.equal([]);
            }
          });
        });
      }
    }
  }
});
