import { expect } from 'chai';
import { bannerTexts } from '../../src/ui/text-sources.ts';
import { createTexts } from '../../src/ui/texts.ts';
import { category, chosen, disclosure } from './support/fixtures.ts';
import {
  all,
  appear,
  drawn,
  part,
  showBanner,
  showPreferences,
  words,
} from './support/interface.ts';
import { expectFocus, settled, startPage } from './support/page.ts';
import { isOn, toggle } from './support/preferences.ts';
import { builtIn, parts, translation } from './support/words.ts';

/** Every built-in language but English. */
const translated = Object.keys(bannerTexts).filter((language) => language !== 'en');
const elements = ['sluice-banner', 'sluice-preferences', 'sluice-notice'] as const;

describe('languages', () => {
  for (const [name, source] of Object.entries(parts)) {
    for (const language of translated) {
      it(`${language} says all that English says, with the same values: ${name}`, async () => {
        const load = source[language];
        if (!load) throw new Error('There is no file.');
        const [english, other] = await Promise.all([source.en(), load()]);
        expect(values(other.texts)).to.deep.equal(values(english.texts));
        for (const [key, text] of Object.entries(other.texts)) {
          expect(text.trim(), key).not.to.equal('');
        }
      });
    }
  }

  it('French has its own apostrophe, and no-break spaces at its double signs', async () => {
    for (const [key, text] of Object.entries(await builtIn('fr'))) {
      expect(text, key).not.to.match(/'|[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/);
    }
  });

  for (const language of ['en', ...translated]) {
    it(`L11 words acceptance and refusal alike: ${language}`, async () => {
      const table = await builtIn(language);
      const { 'banner.accept': accept = '', 'banner.refuse': refuse = '' } = table;
      expect(Math.abs(accept.length - refuse.length)).to.be.at.most(3);
      expect(table['preferences.accept']).to.equal(accept);
      expect(table['preferences.refuse']).to.equal(refuse);
      // Whoever speaks to the computer says what is written (A17).
      for (const name of ['accept', 'refuse', 'customise']) {
        const label = table[`banner.${name}`] ?? '?';
        expect(table[`banner.${name}.name`]?.startsWith(label), name).to.equal(true);
      }
    });
  }

  it('R39 speaks French throughout, and says so to screen readers', async () => {
    await startPage();
    const { controller } = await showBanner({ language: 'fr', present: chosen });
    await controller.showPreferences();
    await controller.announce('status.saved');
    const english = Object.values(await builtIn('en')).filter((text) => /^[^{}]{12,}$/.test(text));
    for (const name of elements) {
      const element = await appear(name);
      expect(element.lang, name).to.equal('fr');
      for (const text of english) expect(said(element), name).not.to.contain(text);
    }
    expect(said(await appear('sluice-notice'))).to.contain('Votre choix est enregistré.');
  });

  it('R39 falls back as a whole to the site’s default language, and reports it', async () => {
    await startPage();
    const { host, controller } = await showBanner({
      language: 'eo',
      settings: { defaultLanguage: 'fr' },
    });
    await controller.showPreferences();
    for (const name of elements) expect((await appear(name)).lang, name).to.equal('fr');
    expect(host.calls[0]).to.deep.include({ name: 'report' });
    expect(JSON.stringify(host.calls[0])).to.contain('ui.texts.eo');
  });

  it('R39 falls back to English where the default language is missing as well', async () => {
    await startPage();
    const { element } = await showBanner({
      language: 'eo',
      settings: { defaultLanguage: 'cy' },
    });
    expect(element.lang).to.equal('en');
  });

  it('R39 never mixes: a language with a banner alone is not spoken at all', async () => {
    await startPage();
    const texts = { ...(await translation('EO')) };
    delete texts['preferences.save'];
    const { controller } = await showBanner({ language: 'eo', settings: { texts: { eo: texts } } });
    await controller.showPreferences();
    for (const name of elements) {
      const element = await appear(name);
      expect(element.lang, name).to.equal('en');
      expect(said(element), name).not.to.contain('EO ');
    }
  });

  it('R39 speaks a language that the site has translated as a whole', async () => {
    await startPage();
    const { controller, host } = await showBanner({
      language: 'eo',
      settings: { texts: { eo: await translation('EO') } },
    });
    await controller.showPreferences();
    expect(words(part(await appear('sluice-banner'), 'refuse'))).to.equal('EO Refuse all');
    expect(words(part(await appear('sluice-preferences'), 'save'))).to.equal('EO Save my choices');
    expect(host.calls).to.deep.equal([]);
  });

  it('A18 reads from right to left in Arabic', async () => {
    await startPage();
    const { controller } = await showBanner({
      language: 'ar',
      settings: { texts: { ar: await translation('نص') } },
      present: chosen,
    });
    await controller.showPreferences();
    for (const name of elements) {
      const element = await appear(name);
      expect([element.lang, element.dir], name).to.deep.equal(['ar', 'rtl']);
      expect(getComputedStyle(element).direction, name).to.equal('rtl');
    }
    const banner = await appear('sluice-banner');
    const [title, refuse] = ['title', 'refuse'].map((name) =>
      part(banner, name).getBoundingClientRect(),
    );
    expect(title?.right).to.be.above(refuse?.right ?? Infinity);
    expect(document.documentElement.dir, 'the page').to.equal('');
  });

  it('A18 reads from left to right where an incomplete Persian falls back', async () => {
    await startPage();
    const { element } = await showBanner({
      language: 'fa',
      settings: { defaultLanguage: 'fr', texts: { fa: { 'banner.title': 'کوکی‌ها' } } },
    });
    expect([element.lang, element.dir]).to.deep.equal(['fr', 'ltr']);
    expect(words(part(element, 'title'))).to.equal('Les cookies sur Coulisse');
  });

  it('says what the site says in its own words', async () => {
    await startPage();
    const texts = { en: { 'banner.title': 'Biscuits of {site}' }, fr: { 'banner.title': 'Non' } };
    const { element } = await showBanner({ settings: { texts } });
    expect(words(part(element, 'title'))).to.equal('Biscuits of Coulisse');
    expect(words(part(element, 'refuse'))).to.equal('Refuse all');
  });

  it('finds the words of a region’s language, or else those of the language', async () => {
    await startPage();
    const texts = { 'fr-CA': { 'banner.title': 'Les témoins de {site}' } };
    const { element } = await showBanner({ language: 'fr-CA', settings: { texts } });
    expect(element.lang).to.equal('fr-CA');
    expect(words(part(element, 'title'))).to.equal('Les témoins de Coulisse');
    expect(words(part(element, 'refuse'))).to.equal('Tout refuser');
  });

  it('R5 names a category in the visitor’s language, else in the default one', async () => {
    const performance = category('performance', {
      title: { fr: 'Performances', en: 'Performance' },
      description: { fr: 'Rendre le site plus rapide.' },
    });
    const facts = disclosure({ categories: [performance] });
    await startPage();
    const { element } = await showBanner({
      disclosure: facts,
      settings: { defaultLanguage: 'fr' },
    });
    expect(words(part(element, 'purposes'))).to.match(/^Performance: Rendre le site plus rapide\./);
  });

  it('R5 takes the texts of one of the five for a category that stands for it', async () => {
    await startPage();
    const facts = disclosure({ categories: [category('audience', { as: 'analytics' })] });
    const { element } = await showBanner({ disclosure: facts });
    expect(words(part(element, 'purposes'))).to.match(/^Audience measurement: Count visits/);
  });

  it('lets the visitor read in another language, and keeps what was moved', async () => {
    await startPage();
    const told: string[] = [];
    const { element: banner, controller } = await showBanner({
      settings: { languages: ['en', 'fr'] },
      setLanguage: (language) => void told.push(language),
    });
    await controller.showPreferences();
    const element = await appear('sluice-preferences');
    await toggle(element, 'social');
    const menu = part(element, 'language') as HTMLSelectElement;
    expect([...menu.options].map(({ text, lang }) => [text.trim(), lang])).to.deep.equal([
      ['English', 'en'],
      ['Français', 'fr'],
    ]);
    menu.focus();
    menu.value = 'fr';
    menu.dispatchEvent(new Event('change'));
    await settled();
    for (const each of [element, banner]) await drawn(each);
    expect(element.lang).to.equal('fr');
    expect(words(part(element, 'save'))).to.equal('Enregistrer mes choix');
    expect(words(part(banner, 'refuse'))).to.equal('Tout refuser');
    expect(isOn(element, 'social')).to.equal(true);
    expect(told).to.deep.equal(['fr']);
    expectFocus(menu);
  });

  it('offers no menu where there is one language', async () => {
    await startPage();
    const { element } = await showPreferences({ settings: { languages: ['en'] } });
    expect(all(element, 'select').length).to.equal(0);
  });

  it('takes the plural form that a language asks for, or else its last one', () => {
    const texts = createTexts('ar', {
      'banner.partners.two': 'شريكان',
      'banner.partners.other': '{count} شريك',
    });
    expect(texts.plural('banner.partners', 2, { count: 2 })).to.equal('شريكان');
    expect(texts.plural('banner.partners', 5, { count: 5 })).to.equal('5 شريك');
  });
});

/** All that an element says, values of attributes included. */
function said(element: Element): string {
  const named = all(element, '[aria-label]').map((each) => each.ariaLabel ?? '');
  return [...all(element, '*').map(words), ...named].join('\n');
}

/** Names of the values in each text. */
function values(table: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(table)
      // A language has plural forms of its own.
      .filter(([key]) => !/\.(?:zero|two|few|many)$/.test(key))
      .map(([key, text]) => [key, [...new Set(text.match(/\{\w+\}/g))].sort()]),
  );
}
