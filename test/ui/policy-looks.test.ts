import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { violations } from './support/axe.ts';
import { accessibleObjects, withForcedColors } from './support/chromium.ts';
import { chosen, disclosure, vendor, category } from './support/fixtures.ts';
import { all, one, part, words } from './support/interface.ts';
import { focused, settled, sizes, startPage, tabTo, type Size } from './support/page.ts';
import { showPolicy, type PolicyOptions } from './support/policy.ts';
import { itInChromium } from '../support/web-browser.ts';

const full: PolicyOptions = {
  present: chosen,
  receipts: () => Promise.resolve([]),
  reset: () => Promise.resolve(),
  facts: { links: [{ label: { en: 'CNIL' }, url: 'https://www.cnil.fr/' }], sendsProofs: true },
};

function paintPage(scheme: 'light' | 'dark'): void {
  const [background, color] = scheme === 'light' ? ['#fff', '#222'] : ['#111', '#eee'];
  document.documentElement.style.setProperty('background', background);
  document.documentElement.style.setProperty('color', color);
}

async function resize(width: number): Promise<void> {
  await setViewport({ width, height: 800 });
  await settled();
  await settled();
}

describe('axe finds nothing in the cookie policy', () => {
  for (const size of Object.keys(sizes) as Size[]) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const language of ['en', 'fr']) {
        it(`${size}, ${scheme}, ${language}`, async () => {
          await startPage(size);
          paintPage(scheme);
          const { element } = await showPolicy({
            ...full,
            language: () => language,
            theme: { scheme },
          });
          expect(await violations(element)).to.deep.equal([]);
        });
      }
    }
  }

  itInChromium('in forced colours', async () => {
    await startPage('phone');
    await withForcedColors(async () => {
      const { element } = await showPolicy(full);
      expect(await violations(element)).to.deep.equal([]);
      expect(getComputedStyle(part(element, 'current')).borderTopStyle).to.equal('solid');
    });
  });

  it('where a table is scrolled', async () => {
    await startPage();
    const { element } = await showPolicy(full);
    await resize(700);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('from right to left', async () => {
    await startPage('phone');
    const { element } = await showPolicy(full);
    element.policy = { ...element.policy!, language: 'ar', direction: 'rtl' };
    await element.updateComplete;
    expect(await violations(element)).to.deep.equal([]);
  });
});

describe('the look of the cookie policy', () => {
  it('A9 takes the page’s colours, whatever scheme the visitor prefers', async () => {
    await startPage();
    paintPage('dark');
    const { element } = await showPolicy({ ...full, theme: { scheme: 'light' } });
    for (const selector of ['p', 'td', 'a', '.heading', '.meta']) {
      const [first] = all(element, selector);
      expect(getComputedStyle(first as Element).color, selector).to.equal('rgb(238, 238, 238)');
    }
  });

  it('takes the page’s font', async () => {
    await startPage();
    document.documentElement.style.fontFamily = 'Georgia';
    const { element } = await showPolicy(full);
    for (const selector of ['p', 'td', '.heading', '.current']) {
      const [first] = all(element, selector);
      expect(getComputedStyle(first as Element).fontFamily, selector).to.equal('Georgia');
    }
  });

  for (const width of [320, 390, 768, 1280]) {
    it(`A11 is no wider than its page at ${width} pixels`, async () => {
      await startPage();
      await resize(width);
      await showPolicy(full);
      expect(document.documentElement.scrollWidth).to.equal(width);
    });
  }

  it('A11, A13 draws tables as cards where it is narrow, and keeps their roles', async () => {
    await startPage('phone');
    const { element } = await showPolicy(full);
    const [table] = all(element, 'table');
    expect(getComputedStyle(table as Element).display).to.equal('block');
    expect(table?.getAttribute('role')).to.equal('table');
    const cell = table?.querySelector('td') as HTMLElement;
    // Firefox gives the words of the style sheet.
    expect(cell.dataset['label']).to.equal('Service');
    expect(getComputedStyle(cell, '::before').content).to.match(/Service|attr\(data-label\)/);
  });

  it('A11 lets the keyboard scroll a table that is wider than its place, and only then', async () => {
    await startPage();
    const { element } = await showPolicy(full);
    const [box] = all(element, '.table-box');
    expect(box?.hasAttribute('tabindex')).to.equal(false);
    expect(box?.hasAttribute('role')).to.equal(false);
    await resize(700);
    expect(box?.getAttribute('role')).to.equal('region');
    expect(box?.ariaLabel).to.equal('Cookies and storage: Strictly necessary');
    await tabTo(box as Element);
    expect(focused()).to.equal(box);
    await resize(1280);
    expect(box?.hasAttribute('tabindex')).to.equal(false);
  });

  it('A12 clips nothing when text is spaced out', async () => {
    await startPage('phone');
    const { element } = await showPolicy(full);
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    element.shadowRoot?.adoptedStyleSheets.push(spacing);
    await settled();
    expect(document.documentElement.scrollWidth).to.equal(sizes.phone.width);
    for (const button of all(element, 'button')) {
      expect(button.scrollWidth, words(button)).to.be.at.most(button.clientWidth + 1);
    }
  });

  it('A10 has buttons of 44 pixels', async () => {
    await startPage('phone');
    const { element } = await showPolicy(full);
    for (const button of all(element, 'button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  itInChromium('on paper has real tables and addresses, and nothing to press', async () => {
    await startPage();
    const { element } = await showPolicy(full);
    await emulateMedia({ media: 'print' });
    try {
      await resize(680);
      for (const name of ['contents', 'change', 'proof', 'forget']) {
        expect(part(element, name).checkVisibility(), name).to.equal(false);
      }
      expect(part(element, 'current').checkVisibility()).to.equal(true);
      const [table] = all(element, 'table');
      expect(getComputedStyle(table as Element).display).to.equal('table');
      const link = one(element, 'li a[href^="https://support.mozilla"]');
      expect(getComputedStyle(link, '::after').content).to.contain('https://support.mozilla.org/');
      expect(document.documentElement.scrollWidth).to.equal(680);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  itInChromium('tells assistive technology of contents, headings and buttons', async () => {
    await startPage();
    await showPolicy(full);
    const objects = await accessibleObjects('main');
    const named = (role: string): (string | undefined)[] =>
      objects.filter((object) => object.role === role).map(({ name }) => name);
    expect(named('navigation')).to.deep.equal(['Contents']);
    expect(named('heading')).to.include('Your present choice');
    expect(named('button')).to.deep.equal([
      'Change my choice',
      'Download the proof of my choices (JSON)',
      'Forget my choice on this device',
    ]);
  });
});

describe('texts of a container in the cookie policy', () => {
  it('are text and never markup, and its links run nothing', async () => {
    await startPage();
    const markup = '<img src="x" onerror="window.hit=1">';
    const local = { en: markup };
    const url = 'javascript:window.hit=1';
    const vendors = [
      vendor('v', {
        name: markup,
        company: markup,
        country: markup,
        purpose: local,
        safeguards: local,
        dataCollected: local,
        retention: markup,
        categories: ['c'],
        privacyPolicyUrl: url,
        optOut: { url },
        storage: [
          {
            kind: 'cookie',
            name: markup,
            duration: markup,
            purpose: local,
            party: 'third',
            domain: markup,
          },
        ],
      }),
    ];
    const site = {
      name: markup,
      controller: markup,
      contact: url,
      privacyPolicyUrl: url,
      authority: { name: markup, url },
      policyVersion: markup,
      policyUpdated: markup,
    };
    const categories = [category('c', { title: local, description: local }, vendors)];
    const { element } = await showPolicy({
      ...full,
      present: { ...chosen, id: markup },
      disclosure: disclosure({ site, vendors, categories }),
      facts: { links: [{ label: local, url }] },
      texts: { en: { 'policy.what.cookie': markup } },
    });
    expect(all(element, 'img, script, [onerror]')).to.have.lengthOf(0);
    const hrefs = all<HTMLAnchorElement>(element, 'a').map(({ href }) => href);
    expect(hrefs.filter((href) => !/^https?:|^mailto:/.test(href))).to.deep.equal([]);
    expect(words(part(element, 'policy'))).to.contain(markup);
    expect(Reflect.get(window, 'hit')).to.equal(undefined);
  });
});
