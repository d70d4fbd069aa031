import { expect } from 'chai';
import { accessibleObjects } from './support/chromium.ts';
import { chosen } from './support/fixtures.ts';
import { all, appear, part, showPreferences, words } from './support/interface.ts';
import { expectFocus, gone, press, startPage, tabTo } from './support/page.ts';
import { categoryOf, isOn, switchOf, toggle } from './support/preferences.ts';
import { itInChromium } from '../support/web-browser.ts';

describe('preference centre', () => {
  it('L5 has every switch off at first', async () => {
    await startPage();
    const { element } = await showPreferences();
    const switches = all<HTMLInputElement>(element, 'input[role=switch]');
    expect(switches).to.have.lengthOf(13);
    expect(switches.filter(({ checked }) => checked).map(({ id }) => id)).to.deep.equal([]);
  });

  it('L5 has every switch off again after the choice has expired', async () => {
    await startPage();
    const { element } = await showPreferences({
      present: { ...chosen, status: 'expired', categories: {}, vendors: {} },
    });
    const switches = all<HTMLInputElement>(element, 'input[role=switch]');
    expect(switches.filter(({ checked }) => checked).map(({ id }) => id)).to.deep.equal([]);
  });

  it('R22 shows the present choice', async () => {
    await startPage();
    const { element } = await showPreferences({ present: chosen });
    expect(isOn(element, 'analytics')).to.equal(true);
    expect(isOn(element, 'advertising')).to.equal(false);
  });

  it('R3, A8 says “always active” of what is necessary, and has no switch for it', async () => {
    await startPage();
    const { element } = await showPreferences();
    const necessary = categoryOf(element, 'necessary');
    expect(necessary.querySelectorAll('input').length).to.equal(0);
    const always = necessary.querySelector('[part=always]');
    expect(always && words(always)).to.equal('Always active');
  });

  itInChromium(
    'A7 names its switches after purpose and vendor, and tells their state',
    async () => {
      await startPage();
      await showPreferences({ present: chosen, answer: answerOf });
      for (const details of all<HTMLDetailsElement>(
        await appear('sluice-preferences'),
        'details',
      )) {
        details.open = true;
      }
      const objects = await accessibleObjects('sluice-preferences');
      const switches = objects.filter(({ role }) => role === 'switch');
      expect(switches.map(({ name, checked }) => [name, checked ?? false])).to.deep.equal([
        ['Audience measurement', true],
        ['Google Analytics (Audience measurement)', true],
        ['Matomo (Audience measurement)', true],
        ['Hotjar (Audience measurement)', false],
        ['Google Ads (Audience measurement)', false],
        ['Preferences and extras', false],
        ['Crisp (Preferences and extras)', false],
        ['Mapbox (Preferences and extras)', false],
        ['Social networks', false],
        ['YouTube (Social networks)', false],
        ['Advertising', false],
        ['Google Ads (Advertising)', false],
        ['Meta (Advertising)', false],
      ]);
    },
  );

  it('A7 shows the state of a switch in words, not by colour alone', async () => {
    await startPage();
    const { element } = await showPreferences({ present: chosen });
    const word = (id: string): string[] =>
      [...categoryOf(element, id).querySelectorAll('.category-head .word')]
        .filter((each) => getComputedStyle(each).visibility === 'visible')
        .map(words);
    expect(word('analytics')).to.deep.equal(['On']);
    expect(word('social')).to.deep.equal(['Off']);
    await toggle(element, 'social');
    expect(word('social')).to.deep.equal(['On']);
  });

  itInChromium('A8 groups each category under its name, and describes its switch', async () => {
    await startPage();
    await showPreferences();
    const objects = await accessibleObjects('sluice-preferences');
    const described = objects.find(({ role, name }) => role === 'switch' && name === 'Advertising');
    expect(described?.description).to.match(/^Choose advertisements .* If you refuse, /s);
  });

  it('A8 has a group for each category, named by its heading', async () => {
    await startPage();
    const { element } = await showPreferences();
    for (const group of all(element, '[part=category]')) {
      expect(group.getAttribute('role')).to.equal('group');
      const label = group.getAttribute('aria-labelledby') ?? '';
      const heading = element.shadowRoot?.getElementById(label);
      expect(heading?.localName).to.equal('h3');
      expect(group.contains(heading ?? null)).to.equal(true);
    }
  });

  it('R33 says of every category what it is for and what a refusal means', async () => {
    for (const language of ['en', 'fr']) {
      await startPage();
      const { element } = await showPreferences({ language });
      for (const group of all(element, '[part=category]')) {
        const paragraphs = [...group.querySelectorAll('[id$="-text"] p')].map(words);
        expect(paragraphs, words(group)).to.have.lengthOf(2);
        for (const text of paragraphs) expect(text.length).to.be.above(40);
      }
    }
  });

  it('A5 is used by keyboard alone: a switch by Space, saving by Enter', async () => {
    await startPage();
    const { element, host } = await showPreferences();
    await tabTo(switchOf(element, 'social'));
    await press('Space');
    await element.updateComplete;
    expect(isOn(element, 'social')).to.equal(true);
    await tabTo(part(element, 'save'));
    await press('Enter');
    await gone('sluice-preferences');
    expect(host.calls).to.have.lengthOf(1);
    expect(host.calls[0]).to.deep.include({ name: 'choose', method: 'custom' });
  });

  it('A5 opens its lists by keyboard, and what they hold is out of reach before', async () => {
    await startPage();
    const { element } = await showPreferences();
    const details = categoryOf(element, 'social').querySelector('details');
    const summary = details?.querySelector('summary') as HTMLElement;
    const vendor = details?.querySelector('input') as HTMLElement;
    expect(vendor.checkVisibility()).to.equal(false);
    await tabTo(summary);
    await press('Enter', 'Tab');
    expect(details?.open).to.equal(true);
    expectFocus(vendor);
  });
});

function answerOf(id: string, vendor?: string): 'granted' | 'denied' {
  const isGranted = vendor
    ? id === 'analytics' && ['google-analytics', 'matomo'].includes(vendor)
    : id === 'analytics';
  return isGranted ? 'granted' : 'denied';
}
