import { expect } from 'chai';
import type { SluicePreferences } from '../../src/ui/preferences.ts';
import { category, chosen, disclosure, undecided, vendor } from './support/fixtures.ts';
import { all, part, showPreferences, words } from './support/interface.ts';
import { sizes, startPage, type Size } from './support/page.ts';
import { categoryOf, vendorOf } from './support/preferences.ts';

describe('what the preference centre tells', () => {
  it('R29 names the partners of each category, their company and country', async () => {
    await startPage();
    const { element } = await showPreferences();
    const rows = [...categoryOf(element, 'analytics').querySelectorAll('[data-vendor]')];
    expect(rows.map((row) => words(row.querySelector('label') as Element))).to.deep.equal([
      'Google Analytics',
      'Matomo',
      'Hotjar',
      'Google Ads',
    ]);
    expect(words(rows[0]?.querySelector('small') as Element)).to.equal(
      'Google Ireland Ltd · Ireland',
    );
  });

  it('R30, R34, R35 says of a partner what for, as what, where, and what it collects', async () => {
    await startPage();
    const { element } = await showPreferences();
    const facts = vendorOf(element, 'google-analytics', 'analytics').querySelector('dl') as Element;
    const terms = [...facts.querySelectorAll('dt')].map(words);
    const values = [...facts.querySelectorAll('dd')].map(words);
    expect(Object.fromEntries(terms.map((term, index) => [term, values[index]]))).to.deep.equal({
      Purpose: 'Count visits and measure how pages are used',
      Company: 'Google Ireland Ltd',
      Role: 'Works on behalf of the publisher',
      Country: 'Ireland',
      'Transfer safeguards': 'EU–US Data Privacy Framework, standard contractual clauses',
      'Data collected': 'Pages seen, language, approximate city, browser, device',
      'Data kept for': '14 months',
    });
  });

  it('A17 links to each partner’s policy and opposition in a new window, and says so', async () => {
    await startPage();
    const { element } = await showPreferences();
    const links = vendorOf(element, 'google-analytics', 'analytics').querySelectorAll('a');
    expect([...links].map((link) => [words(link), link.href])).to.deep.equal([
      ['Privacy policy of Google Analytics', 'https://policies.google.com/privacy'],
      ['Object on the Google Analytics site', 'https://tools.google.com/dlpage/gaoptout'],
    ]);
    for (const link of links) {
      expect(link.target).to.equal('_blank');
      expect(link.rel.split(' ')).to.include('noopener');
      expect(link.ariaLabel).to.equal(`${words(link)} (new window)`);
    }
  });

  it('R11 sets a partner’s opt-out cookie at the press of a button, and says so', async () => {
    await startPage();
    const vendors = [
      vendor('acme', {
        name: 'Acme',
        categories: ['advertising'],
        optOut: { cookie: { name: 'out', value: '1' } },
      }),
    ];
    const set: string[] = [];
    const { element } = await showPreferences({
      disclosure: disclosure({ vendors, categories: [category('advertising', {}, vendors)] }),
      optOut: (id) => void set.push(id),
    });
    expect(words(part(element, 'status'))).to.equal('');
    vendorOf(element, 'acme', 'advertising').querySelector<HTMLElement>('button.link')?.click();
    await element.updateComplete;
    expect(set).to.deep.equal(['acme']);
    expect(words(part(element, 'status'))).to.equal('The opt-out cookie for Acme is set.');
  });

  it('R27, A13 lists what is stored in a real table', async () => {
    await startPage();
    const { element } = await showPreferences();
    const row = vendorOf(element, 'google-analytics', 'analytics');
    const table = row.querySelector('table') as HTMLTableElement;
    expect(words(table.caption as Element)).to.equal('Cookies and storage: Google Analytics');
    const columns = [...table.querySelectorAll('thead th')];
    expect(columns.map((cell) => cell.getAttribute('scope'))).to.deep.equal(Array(5).fill('col'));
    expect(columns.map(words)).to.deep.equal([
      'Name',
      'Purpose',
      'Duration',
      'Type',
      'Legal basis',
    ]);
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    expect(rows.map((each) => each.cells[0]?.getAttribute('scope'))).to.deep.equal(['row', 'row']);
    expect(rows.map((each) => [...each.cells].map(words))).to.deep.equal([
      [
        '_ga',
        'Tells one browser from another.',
        '13 months',
        'Cookie, first-party',
        'Your consent',
      ],
      [
        '_ga_*',
        'Keeps the state of the measured session.',
        '13 months',
        'Cookie, first-party',
        'Your consent',
      ],
    ]);
  });

  it('A13 keeps the roles of the table where it is drawn as cards', async () => {
    await startPage('phone');
    const { element } = await showPreferences();
    open(element);
    const table = vendorOf(element, 'google-analytics', 'analytics').querySelector('table');
    const cell = table?.querySelector('td') as HTMLElement;
    expect(getComputedStyle(table as Element).display).to.equal('block');
    const roles = [table, ...(table?.querySelectorAll('thead, tbody, tr, th, td') ?? [])].map(
      (each) => each?.getAttribute('role'),
    );
    const row = ['row', 'rowheader', 'cell', 'cell', 'cell', 'cell'];
    const head = ['rowgroup', 'row', ...Array.from({ length: 5 }, () => 'columnheader')];
    expect(roles).to.deep.equal(['table', ...head, 'rowgroup', ...row, ...row]);
    expect(cell.dataset['label']).to.equal('Purpose');
    expect(getComputedStyle(cell, '::before').content).to.match(/Purpose|attr\(data-label\)/);
  });

  it('says that a partner stores nothing, where nothing is declared', async () => {
    await startPage();
    const { element } = await showPreferences();
    const text = words(vendorOf(element, 'matomo', 'analytics'));
    expect(text).to.contain('No storage on your device is declared.');
  });

  it('R4, R23, R40 lists the site’s own items and those of Sluice itself', async () => {
    await startPage();
    const { element } = await showPreferences({ receipts: () => Promise.resolve([]) });
    const rows = [...categoryOf(element, 'necessary').querySelectorAll('tbody tr')];
    const items = rows.map((row) => [...row.children].map(words));
    expect(items.map(([name, , duration, type]) => [name, duration, type])).to.deep.equal([
      ['eu-consent', '6 months', 'Cookie, first-party'],
      ['eu-consent', '6 months', 'Local storage, first-party'],
      [
        'sluice-container',
        'No end date: until deleted',
        'Browser database (IndexedDB), first-party',
      ],
      [
        'sluice-receipts',
        'No end date: until deleted',
        'Browser database (IndexedDB), first-party',
      ],
      ['cart', 'End of the browsing session', 'Cookie, first-party'],
    ]);
    expect(new Set(items.map((item) => item[4]))).to.deep.equal(new Set(['Exempt from consent']));
  });

  it('R6 says why a category is on without a yes', async () => {
    await startPage();
    const categories = [
      category('analytics', { basis: 'exempt', opposable: true }),
      category('social', { basis: 'objection' }),
    ];
    const { element } = await showPreferences({ disclosure: disclosure({ categories }) });
    expect(words(categoryOf(element, 'analytics'))).to.contain(
      'Exempt from consent; you can object',
    );
    expect(words(categoryOf(element, 'social'))).to.contain('On unless you object');
  });

  it('R20 marks what is new since the former choice', async () => {
    await startPage();
    const { element } = await showPreferences({
      present: { ...chosen, status: 'outdated' },
      answer: (id, vendorId) => (id === 'social' || vendorId === 'hotjar' ? undefined : 'denied'),
    });
    const changes = part(element, 'changes');
    expect(words(changes)).to.match(/^Since your choice of November 14, 2026 /);
    expect([...changes.querySelectorAll('li')].map(words)).to.deep.equal([
      'New Social networks',
      'New Hotjar (Audience measurement)',
    ]);
    const badges = all(element, '[part=categories] .badge');
    expect(badges.map((badge) => words(badge.previousElementSibling as Element))).to.deep.equal([
      'Hotjar',
      'Social networks',
    ]);
  });

  it('tells a switch that nobody has moved yet from one that was switched off', async () => {
    await startPage();
    const { element } = await showPreferences({
      answer: (id) => (id === 'social' ? 'denied' : undefined),
    });
    const sentence = 'Not chosen yet: off';
    expect(words(categoryOf(element, 'analytics'))).to.contain(sentence);
    expect(words(categoryOf(element, 'social'))).not.to.contain(sentence);
  });

  it('R36, R37 gives the version of the policy, its dates, and where to turn to', async () => {
    await startPage();
    const { element } = await showPreferences();
    const links = all<HTMLAnchorElement>(element, '.more-about a');
    expect(links.map((link) => [words(link), link.getAttribute('href')])).to.deep.equal([
      ['Cookie policy', '/cookies'],
      ['Privacy policy of Coulisse', '/privacy'],
      ['Data protection contact: dpo@coulisse.example', 'mailto:dpo@coulisse.example'],
      ['Complaint to the authority: CNIL', 'https://www.cnil.fr/'],
    ]);
    expect(all(element, '.more-about .quiet').map(words)).to.deep.equal([
      'Version 1.3 · Last updated on February 19, 2026 · Applies from May 20, 2026',
    ]);
  });

  it('R38 adds the site’s own links', async () => {
    await startPage();
    const links = [{ label: { fr: 'Maîtriser les cookies' }, url: 'https://www.cnil.fr/cookies' }];
    const { element } = await showPreferences({ settings: { links } });
    const last = all<HTMLAnchorElement>(element, '.more-about a').at(-1);
    expect(last?.href).to.equal('https://www.cnil.fr/cookies');
    expect(last && words(last)).to.equal('Maîtriser les cookies');
  });

  it('says that nothing has been chosen, and offers nothing to forget', async () => {
    await startPage();
    const { element } = await showPreferences({ present: undecided });
    expect(words(part(element, 'record'))).to.contain('You have not chosen yet');
    expect(all(element, '[part=forget], [part=copy], [part=proof]').map(words)).to.deep.equal([]);
  });

  it('R36 tells when and how the visitor chose, until when, and under which identifier', async () => {
    await startPage();
    const { element } = await showPreferences({ present: chosen });
    const record = words(part(element, 'record'));
    expect(record).to.contain('Customised. Chosen on November 14, 2026');
    expect(record).to.contain('Kept until May 14, 2027.');
    expect(words(part(element, 'id'))).to.equal(chosen.id);
  });

  for (const size of Object.keys(sizes) as Size[]) {
    it(`A11 scrolls in one direction only, with everything open: ${size}`, async () => {
      await startPage(size);
      const { element } = await showPreferences({ present: chosen, language: 'fr' });
      open(element);
      for (const name of ['dialog', 'body', 'head', 'foot']) {
        const box = part(element, name);
        expect(box.scrollWidth, name).to.be.at.most(box.clientWidth);
      }
      const dialog = part(element, 'dialog').getBoundingClientRect();
      expect(dialog.left).to.be.at.least(0);
      expect(dialog.right).to.be.at.most(innerWidth);
    });

    it(`A10 has targets of at least 24 pixels: ${size}`, async () => {
      await startPage(size);
      const { element } = await showPreferences({ present: chosen });
      open(element);
      for (const target of all(element, 'button, select, summary')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });
  }
});

function open(element: SluicePreferences): void {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
}
