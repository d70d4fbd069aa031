import { expect } from 'chai';
import type { Disclosure } from '../../src/engine/disclosure.ts';
import { category, chosen, disclosure, undecided, vendor } from './support/fixtures.ts';
import { all, appear, part, showBanner, showPreferences, words } from './support/interface.ts';
import { gone, settled, startPage } from './support/page.ts';
import { memoryOf } from './support/plan.ts';
import { categoryOf, isOn, switches, toggle } from './support/preferences.ts';

describe('answers in the preference centre', () => {
  it('saves exactly what it shows', async () => {
    await startPage();
    const { element, host } = await showPreferences();
    await toggle(element, 'analytics');
    await toggle(element, 'analytics', 'hotjar');
    await toggle(element, 'advertising');
    await toggle(element, 'functionality', 'crisp');
    await toggle(element, 'advertising');
    const shown = switches(element);
    part(element, 'save').click();
    const [call] = host.calls;
    if (call?.name !== 'choose') throw new Error('Nothing was chosen.');
    const memory = memoryOf(host.disclosure);
    memory.choose(call.choice);
    const saved = Object.keys(shown).map((key) => {
      const [id = '', vendorId] = key.split('/');
      return [key, memory.view().answer(id, vendorId) === 'granted'];
    });
    expect(Object.fromEntries(saved)).to.deep.equal(shown);
    expect(shown).to.include({
      analytics: true,
      'analytics/hotjar': false,
      'analytics/matomo': true,
      advertising: false,
      'functionality/crisp': true,
      'functionality/mapbox': false,
    });
  });

  it('saves what was already chosen when nothing is moved', async () => {
    await startPage();
    const memory = memoryOf(disclosure());
    memory.choose({ categories: { analytics: 'granted' }, vendors: { hotjar: 'denied' } });
    const { state, answer } = memory.view();
    const { element, host } = await showPreferences({ present: state, answer });
    const shown = switches(element);
    part(element, 'save').click();
    expect(host.calls).to.deep.equal([
      {
        name: 'choose',
        method: 'custom',
        choice: {
          categories: {
            analytics: 'granted',
            functionality: 'denied',
            social: 'denied',
            advertising: 'denied',
          },
          vendors: { hotjar: 'denied' },
        },
      },
    ]);
    expect(shown).to.include({ 'analytics/google-ads': true, 'analytics/hotjar': false });
  });

  it('R10 opposes single partners, counts them, and saves it', async () => {
    await startPage();
    const facts = fivePartners();
    const { element, host } = await showPreferences({ disclosure: facts });
    expect(count(element)).to.equal('0 of 5 partners allowed');
    await toggle(element, 'analytics');
    expect(count(element)).to.equal('5 of 5 partners allowed');
    for (const id of ['b', 'c', 'e']) await toggle(element, 'analytics', id);
    expect(count(element)).to.equal('2 of 5 partners allowed');
    expect(isOn(element, 'analytics'), 'the category').to.equal(true);
    part(element, 'save').click();
    expect(host.calls).to.deep.equal([
      {
        name: 'choose',
        method: 'custom',
        choice: {
          categories: { analytics: 'granted' },
          vendors: { b: 'denied', c: 'denied', e: 'denied' },
        },
      },
    ]);
  });

  it('R10 shows the opposition again: “2 of 5 partners”', async () => {
    await startPage();
    const facts = fivePartners();
    const memory = memoryOf(facts);
    memory.choose({
      categories: { analytics: 'granted' },
      vendors: { b: 'denied', c: 'denied', e: 'denied' },
    });
    const { state, answer } = memory.view();
    const { element } = await showPreferences({ disclosure: facts, present: state, answer });
    expect(count(element)).to.equal('2 of 5 partners allowed');
    expect(switches(element)).to.deep.equal({
      analytics: true,
      'analytics/a': true,
      'analytics/b': false,
      'analytics/c': false,
      'analytics/d': true,
      'analytics/e': false,
    });
  });

  it('counts one partner as one', async () => {
    await startPage();
    const { element } = await showPreferences();
    const summary = categoryOf(element, 'social').querySelector('summary');
    expect(summary && words(summary)).to.equal('0 of 1 partner allowed');
  });

  it('L4 offers to accept as often as to refuse, and in one look', async () => {
    await startPage();
    const { element } = await showPreferences();
    expect(all(element, '[part=foot] button').map(words)).to.deep.equal([
      'Refuse all',
      'Save my choices',
      'Accept all',
    ]);
    const [refuse, accept] = [part(element, 'refuse'), part(element, 'accept')].map((button) => {
      const style = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return { width, height, ...pick(style) };
    });
    expect(accept).to.deep.equal(refuse);
    const said = words(element.shadowRoot as unknown as Element);
    expect(said.match(/Accept all/g)).to.have.lengthOf(1);
    expect(said.match(/Refuse all/g)).to.have.lengthOf(1);
  });

  const answers = {
    accept: ['acceptAll', 'Saved: everything optional is accepted.'],
    refuse: ['rejectAll', 'Saved: everything optional is refused.'],
    forget: ['reset', 'Your choice is forgotten on this device.'],
  } as const;
  for (const [name, [call, message]] of Object.entries(answers)) {
    it(`A15 asks the host once at ${name}, closes, and says what became of it`, async () => {
      await startPage();
      const { element, host } = await showPreferences({ present: chosen });
      part(element, name).click();
      await gone('sluice-preferences');
      await settled();
      expect(host.calls).to.deep.equal([{ name: call }]);
      expect(words(part(await appear('sluice-notice'), 'status'))).to.equal(message);
    });
  }

  it('A15 says that a choice is saved only once the host has carried it out', async () => {
    await startPage();
    let carryOut: (() => void) | undefined;
    const choose = (): Promise<void> =>
      new Promise((resolve) => {
        carryOut = resolve;
      });
    const { element } = await showPreferences({ choose });
    part(element, 'save').click();
    await gone('sluice-preferences');
    await settled();
    const status = part(await appear('sluice-notice'), 'status');
    expect(words(status)).to.equal('');
    carryOut?.();
    await settled();
    expect(words(status)).to.equal('Your choice is saved.');
  });

  it('R25 says that the choice holds for this page only where nothing can be stored', async () => {
    await startPage();
    const { element } = await showPreferences({ present: { ...undecided, persisted: false } });
    const sentence = /^Your browser does not let this site store anything/;
    expect(
      all(element, '[part=record] p')
        .map(words)
        .some((text) => sentence.test(text)),
    ).to.equal(true);
    part(element, 'save').click();
    await gone('sluice-preferences');
    await settled();
    expect(words(part(await appear('sluice-notice'), 'status'))).to.match(sentence);
  });

  it('shows a choice that was made elsewhere in place of what was moved', async () => {
    await startPage();
    const { element, host } = await showPreferences();
    await toggle(element, 'social');
    host.set(chosen);
    await element.updateComplete;
    expect(isOn(element, 'social')).to.equal(false);
    expect(isOn(element, 'analytics')).to.equal(true);
  });

  it('closes with the banner when its answer settles everything', async () => {
    await startPage();
    const { element } = await showBanner({ outcome: () => chosen });
    part(element, 'customise').click();
    part(await appear('sluice-preferences'), 'save').click();
    await gone('sluice-preferences');
    await gone('sluice-banner');
  });

  it('R26 lets the visitor decide otherwise than a signal, and says so', async () => {
    await startPage();
    const { element } = await showPreferences({
      present: { ...undecided, signals: { gpc: true, dnt: false } },
    });
    const note = words(part(element, 'signals'));
    expect(note).to.contain('Off for that reason: Social networks and Advertising.');
    expect(note).to.contain('You may decide otherwise');
    await toggle(element, 'advertising');
    expect(isOn(element, 'advertising')).to.equal(true);
  });

  it('asks nothing of the host by being opened', async () => {
    await startPage();
    const { host } = await showPreferences();
    expect(host.calls).to.deep.equal([]);
  });
});

function fivePartners(): Disclosure {
  const vendors = ['a', 'b', 'c', 'd', 'e'].map((id) => vendor(id, { categories: ['analytics'] }));
  return disclosure({ vendors, categories: [category('analytics', {}, vendors)], partners: 5 });
}

function count(element: Parameters<typeof categoryOf>[0]): string {
  return words(categoryOf(element, 'analytics').querySelector('summary') as Element);
}

function pick(style: CSSStyleDeclaration): Record<string, string> {
  const { color, backgroundColor, borderTopColor, borderTopWidth, fontSize, fontWeight } = style;
  return { color, backgroundColor, borderTopColor, borderTopWidth, fontSize, fontWeight };
}
