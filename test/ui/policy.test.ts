import { expect } from 'chai';
import { chosen, disclosure, undecided } from './support/fixtures.ts';
import { all, one, part, words } from './support/interface.ts';
import { focused, focusedName, press, settled, startPage, tabTo } from './support/page.ts';
import { showPolicy, startPolicy, writtenPolicy } from './support/policy.ts';

const levels = (element: Element): string[] =>
  all(element, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName);

describe('the cookie policy', () => {
  it('is written where the page has its element', async () => {
    await startPage('desktop', '<sluice-cookie-policy></sluice-cookie-policy>');
    const { element } = await showPolicy({ body: '' });
    const titles = all(element, 'article > section > .heading').map(words);
    expect(titles).to.have.lengthOf(12);
    expect(titles[3]).to.equal('Cookies used on Coulisse');
    expect(all(element, 'slot')).to.have.lengthOf(0);
  });

  it('is written where the page gets one later, and left alone when it goes', async () => {
    await startPage();
    const page = startPolicy({ body: '<main></main>' });
    document.querySelector('main')?.append(document.createElement('sluice-cookie-policy'));
    const element = await writtenPolicy();
    expect(all(element, 'article')).to.have.lengthOf(1);
    expect(page.isForgotten()).to.equal(false);
    element.remove();
    expect(page.isForgotten()).to.equal(true);
  });

  it('A21 leaves what the page has written until it is there', async () => {
    await startPage();
    startPolicy();
    const [fallback] = document.querySelectorAll('sluice-cookie-policy p');
    await document.querySelector('sluice-cookie-policy')?.updateComplete;
    expect(fallback?.checkVisibility()).to.equal(true);
    const element = await writtenPolicy();
    expect(fallback?.checkVisibility()).to.equal(false);
    expect(all(element, 'article')).to.have.lengthOf(1);
  });

  it('A16 has its headings below the page’s, at the level that the page says', async () => {
    await startPage();
    const { element } = await showPolicy();
    expect(new Set(levels(element))).to.deep.equal(new Set(['H2', 'H3']));
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(new Set(levels(element))).to.deep.equal(new Set(['H4', 'H5']));
    element.setAttribute('heading-level', 'x');
    await element.updateComplete;
    expect(levels(element)).to.include('H2');
  });

  it('A16 has the page’s title itself where the page has none', async () => {
    await startPage();
    const body = '<main><sluice-cookie-policy heading-level="1"></sluice-cookie-policy></main>';
    const { element } = await showPolicy({ body });
    expect(levels(element).slice(0, 2)).to.deep.equal(['H1', 'H2']);
    expect(words(part(element, 'title'))).to.equal('Cookie policy: Coulisse');
  });

  it('R36 begins with version and dates', async () => {
    await startPage();
    const { element } = await showPolicy();
    expect(words(part(element, 'version'))).to.equal(
      'Version 1.3 Last updated on February 19, 2026 Applies from May 20, 2026',
    );
  });

  it('R27, A13 has real tables, with caption and headings', async () => {
    await startPage();
    const { element } = await showPolicy();
    for (const each of all<HTMLTableElement>(element, 'table')) {
      expect(each.caption && words(each.caption)).to.be.a('string');
      const columns = [...(each.tHead?.rows[0]?.cells ?? [])];
      expect(columns.every((cell) => cell.scope === 'col')).to.equal(true);
      for (const row of each.tBodies[0]?.rows ?? []) {
        expect(row.cells[0]?.scope).to.equal('row');
        expect(row.cells).to.have.lengthOf(columns.length);
      }
    }
    const analytics = one(element, '.group:has(#category-analytics) table') as HTMLTableElement;
    expect([...(analytics.tBodies[0]?.rows[0]?.cells ?? [])].map(words)).to.deep.equal([
      '_ga',
      'Google Analytics',
      'Tells one browser from another.',
      '13 months',
      'Cookie, first-party',
      'Your consent',
    ]);
  });

  it('R39 speaks the language of its place in the page, and says so', async () => {
    await startPage();
    const body = '<main lang="fr"><sluice-cookie-policy></sluice-cookie-policy></main>';
    const { element } = await showPolicy({ body });
    expect(words(part(element, 'current'))).to.contain('Votre choix actuel');
    expect(part(element, 'policy').lang).to.equal('fr');
  });

  it('R39 changes its language with its attribute', async () => {
    await startPage();
    const { element } = await showPolicy();
    element.lang = 'fr';
    while (part(element, 'policy').lang !== 'fr') await settled();
    expect(words(one(element, '#what'))).to.equal('Qu’est-ce qu’un cookie\u202F?');
    element.lang = 'en';
    element.lang = 'fr';
    element.lang = 'en';
    while (part(element, 'policy').lang !== 'en') await settled();
    await settled();
    expect(words(one(element, '#what'))).to.equal('What is a cookie?');
  });

  it('R39 falls back whole, and reports it', async () => {
    await startPage();
    const body = '<sluice-cookie-policy lang="xx"></sluice-cookie-policy>';
    const texts = { xx: { 'policy.what.title': 'Xx?' } };
    const { element, reports } = await showPolicy({ body, texts, defaultLanguage: 'fr' });
    expect(part(element, 'policy').lang).to.equal('fr');
    expect(words(one(element, '#what'))).to.contain('Qu’est-ce');
    expect(reports[0]).to.contain('ui.texts.xx lacks');
  });

  it('goes to a section from its contents, by the keyboard, and leaves the address alone', async () => {
    await startPage();
    const { element } = await showPolicy();
    const link = one(element, 'nav a[href="#cookie-policy-rights"]');
    await tabTo(link);
    await press('Enter');
    expect(focused()?.id).to.equal('rights');
    expect(location.hash).to.equal('');
    await press('Tab');
    expect(focusedName()).to.equal('link');
    expect(focused()?.closest('section')?.querySelector('.heading')?.id).to.equal('rights');
  });

  it('opens at the section that the page’s address names', async () => {
    await startPage();
    location.hash = '#cookie-policy-tables';
    try {
      const { element } = await showPolicy();
      expect(focused()).to.equal(one(element, '#tables'));
      location.hash = '#cookie-policy-contact';
      await settled();
      expect(focused()).to.equal(one(element, '#contact'));
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('keeps its children where its texts cannot be had, and reports it', async () => {
    await startPage();
    const { reports } = startPolicy({
      texts: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('lost');
          },
        },
      ),
    });
    await settled();
    await settled();
    expect(document.querySelector('sluice-cookie-policy p')?.checkVisibility()).to.equal(true);
    expect(reports.join()).to.contain('could not be loaded: Error: lost');
  });
});

describe('the present choice in the cookie policy', () => {
  const answers = (element: Element): string[] => all(element, '.current li').map(words);

  it('is none on a first visit', async () => {
    await startPage();
    const { element } = await showPolicy({ receipts: () => Promise.resolve([]) });
    expect(answers(element)[1]).to.equal('Audience measurement Not chosen yet: off');
    const buttons = all(element, '.actions button').map(words);
    expect(buttons).to.deep.equal(['Manage cookies']);
  });

  it('R24, L25 shows answers, dates and identifier, and what can be done', async () => {
    await startPage();
    const { element } = await showPolicy({
      present: chosen,
      receipts: () => Promise.resolve([]),
      reset: () => Promise.resolve(),
    });
    expect(answers(element)).to.deep.equal([
      'Strictly necessary Always active',
      'Audience measurement 2 of 4 partners allowed Allowed',
      'Preferences and extras Refused',
      'Social networks Refused',
      'Advertising Refused',
    ]);
    expect(words(part(element, 'current'))).to.contain(`Identifier: ${chosen.id}`);
    expect(all(element, '.actions button').map(words)).to.deep.equal([
      'Change my choice',
      'Download the proof of my choices (JSON)',
      'Forget my choice on this device',
    ]);
  });

  it('offers no proof and no forgetting where its host has none', async () => {
    await startPage();
    const { element } = await showPolicy({ present: chosen });
    expect(all(element, '.actions button').map(words)).to.deep.equal(['Change my choice']);
  });

  it('follows the visitor’s choice', async () => {
    await startPage();
    const { element, set } = await showPolicy();
    set(chosen);
    await element.updateComplete;
    expect(answers(element)[2]).to.equal('Preferences and extras Refused');
    set({ ...chosen, categories: { ...chosen.categories, functionality: 'granted' } });
    await element.updateComplete;
    expect(answers(element)[2]).to.match(/^Preferences and extras .*Allowed$/);
  });

  it('R22 opens the preferences by the markup that every page may use', async () => {
    await startPage();
    const { element } = await showPolicy();
    const opened: boolean[] = [];
    const listen = (event: Event): void => {
      const [target] = event.composedPath();
      opened.push((target as Element).closest('[data-sluice-open="preferences"]') !== null);
    };
    document.addEventListener('click', listen);
    await tabTo(part(element, 'change'));
    await press('Enter');
    document.removeEventListener('click', listen);
    expect(opened).to.deep.equal([true]);
    expect(all(element, 'section a[href="#sluice-preferences"]')).to.have.lengthOf(2);
  });

  it('downloads the proofs of this browser', async () => {
    await startPage();
    const { element } = await showPolicy({
      present: chosen,
      receipts: () => Promise.resolve([{ id: 'r1' }]),
    });
    const files: Promise<[string, string]>[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download, href } = this;
      files.push(fetch(href).then(async (file) => [download, await file.text()]));
    };
    try {
      part(element, 'proof').click();
      while (files.length === 0) await settled();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const [name, text] = (await files[0]) ?? [];
    expect(name).to.equal('coulisse-consent.json');
    expect(JSON.parse(text ?? '')).to.deep.equal([{ id: 'r1' }]);
  });

  it('R24 forgets the choice, says so, and keeps the focus in its place', async () => {
    await startPage();
    const page = await showPolicy({
      present: chosen,
      reset: () => {
        page.set(undecided);
        return Promise.resolve();
      },
    });
    const { element } = page;
    const status = part(element, 'status');
    expect(status.getAttribute('role')).to.equal('status');
    expect(words(status)).to.equal('');
    await tabTo(part(element, 'forget'));
    await press('Enter');
    while (words(status) === '') await settled();
    expect(words(status)).to.equal('Your choice is forgotten on this device.');
    expect(focused()).to.equal(part(element, 'change'));
    expect(all(element, '[part="forget"]')).to.have.lengthOf(0);
  });

  it('says nothing of partners where a category has none', async () => {
    await startPage();
    const { categories, vendors } = disclosure();
    const bare = categories.map((each) => ({ ...each, vendors: [] }));
    const { element } = await showPolicy({
      present: chosen,
      disclosure: disclosure({ categories: bare, vendors }),
    });
    expect(answers(element)[1]).to.equal('Audience measurement Allowed');
  });
});
