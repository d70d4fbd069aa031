import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, banner, openPreferences, preferences } from './choices.ts';
import { useSite } from './site.ts';

describe('languages', () => {
  const site = useSite();

  const words = {
    fr: {
      accept: 'Tout accepter',
      refuse: 'Tout refuser',
      customise: 'Personnaliser',
      save: 'Enregistrer',
    },
    en: { accept: 'Accept all', refuse: 'Refuse all', customise: 'Customise', save: 'Save' },
  } as const;

  for (const lang of ['fr', 'en'] as const) {
    it(`speaks the page’s language: ${lang}`, async () => {
      const other = lang === 'fr' ? 'en' : 'fr';
      const visitor = await site.enter(`/${lang}/`, { acceptLanguage: other });
      for (const part of ['accept', 'refuse', 'customise'] as const) {
        const button = await visitor.page.waitForSelector(banner(part), { visible: true });
        const text = await button?.evaluate((element) => element.textContent ?? '');
        assert.equal(text?.trim(), words[lang][part]);
      }
      await openPreferences(visitor);
      const save = await visitor.page.$eval(preferences('save'), (element) => element.textContent);
      assert.ok(save?.includes(words[lang].save));
    });
  }

  it('leads to the visitor’s language from the bare address', async () => {
    const french = await site.enter('/', { acceptLanguage: 'fr-FR,fr;q=0.9' });
    assert.equal(new URL(french.page.url()).pathname, '/fr/');
    const english = await site.enter('/', { acceptLanguage: 'en-GB,en;q=0.9' });
    assert.equal(new URL(english.page.url()).pathname, '/en/');
  });

  it('keeps one choice for both languages', async () => {
    const visitor = await site.enter('/fr/spectacles/motus');
    await answer(visitor, 'refuse');
    await visitor.follow(() => visitor.page.click('.language'));
    assert.equal(new URL(visitor.page.url()).pathname, '/en/shows/motus');
    assert.equal((await visitor.consent()).status, 'chosen');
  });

  it('tells the cookies in the language of the page', async () => {
    for (const [path, word] of [
      ['/fr/cookies', /Distingue les visiteurs/],
      ['/en/cookies', /Tells visitors apart/],
    ] as const) {
      const visitor = await site.enter(path);
      const text = await visitor.page.$$eval(
        'sluice-cookie-policy table, sluice-cookie-policy >>> table',
        (tables) => tables.map((table) => table.textContent).join(' '),
      );
      assert.match(text, word);
      assert.match(text, /_ga_\*/);
    }
  });
});
