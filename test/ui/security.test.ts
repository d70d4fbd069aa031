import { expect } from 'chai';
import type { Disclosure } from '../../src/engine/disclosure.ts';
import type { UiSettings } from '../../src/engine/types.ts';
import { safeUrl } from '../../src/ui/safe-url.ts';
import { createTexts } from '../../src/ui/texts.ts';
import { category, chosen, disclosure, vendor } from './support/fixtures.ts';
import { all, appear, part, showBanner, showPreferences, words } from './support/interface.ts';
import { settled, startPage } from './support/page.ts';

/** Runs where it is taken for markup. */
const markup = '<img src="x" onerror="window.hit=1"><script>window.hit=1</script>';
const local = { en: markup };

const addresses = [
  'javascript:window.hit=1',
  ' JavaScript:window.hit=1',
  'java\nscript:window.hit=1',
  'data:text/html,<script>parent.hit=1</script>',
  'vbscript:x',
  'blob:https://a.example/1',
  'https://',
];

function hostile(): Disclosure {
  const vendors = [
    vendor('v', {
      name: markup,
      company: markup,
      country: markup,
      role: 'processor',
      purpose: local,
      safeguards: local,
      dataCollected: local,
      retention: markup,
      categories: ['c'],
      privacyPolicyUrl: 'javascript:window.hit=1',
      optOut: { url: 'javascript:window.hit=1' },
      storage: [{ kind: 'cookie', name: markup, duration: markup, purpose: local, category: 'c' }],
    }),
  ];
  const texts = { title: local, description: local, consequence: local };
  return disclosure({
    containerId: markup,
    site: {
      name: markup,
      controller: markup,
      contact: `${markup}@x`,
      privacyPolicyUrl: 'javascript:window.hit=1',
      cookiePolicyUrl: 'javascript:window.hit=1',
      authority: { name: markup, url: 'javascript:window.hit=1' },
      policyVersion: markup,
      policyUpdated: markup,
      policyEffective: markup,
    },
    cookie: { name: markup, domain: markup },
    categories: [category('c', texts, vendors), category('n', { ...texts, basis: 'exempt' }, [])],
    vendors,
  });
}

const settings: UiSettings = {
  texts: { en: { 'banner.change': markup, 'preferences.intro': markup } },
  links: [{ label: local, url: 'javascript:window.hit=1' }],
  theme: { accent: markup, [markup]: markup },
};

describe('texts and links of a container', () => {
  it('are text and never markup, in every part of the interface', async () => {
    await startPage();
    const present = { ...chosen, id: markup, categories: {}, vendors: {} };
    const { controller } = await showBanner({ disclosure: hostile(), settings, present });
    await controller.showPreferences();
    await controller.announce('status.leftover', { items: markup });
    await settled();
    for (const name of ['sluice-banner', 'sluice-preferences', 'sluice-notice'] as const) {
      const element = await appear(name);
      expect(all(element, 'img, script, iframe, [onerror]').length, name).to.equal(0);
      expect(words(element.shadowRoot as unknown as Element), name).to.contain(markup);
    }
    expect(Reflect.get(window, 'hit')).to.equal(undefined);
  });

  it('lead to no link that would run something', async () => {
    await startPage();
    const { controller, element: banner } = await showBanner({ disclosure: hostile(), settings });
    await controller.showPreferences();
    const links = [banner, await appear('sluice-preferences')].flatMap((element) =>
      all<HTMLAnchorElement>(element, 'a').map(({ protocol }) => protocol),
    );
    expect(new Set(links)).to.deep.equal(new Set(['http:', 'mailto:']));
  });

  it('are links for pages and mail only', () => {
    expect(addresses.map(safeUrl)).to.deep.equal(addresses.map(() => undefined));
    for (const url of ['https://a.example/', '/cookies', 'mailto:a@b.example', '#top', 'policy']) {
      expect(safeUrl(url)).to.equal(url);
    }
  });

  it('do not put values into values', () => {
    const texts = createTexts('en', { 'banner.text': '{site} and {partners}' });
    expect(texts.get('banner.text', { site: '{partners}', partners: 'x' })).to.equal(
      '{partners} and x',
    );
  });

  it('take nothing from an object’s prototype', () => {
    const texts = createTexts('en', {});
    expect(typeof texts.find('constructor')).to.equal('undefined');
    expect(typeof texts.find('__proto__')).to.equal('undefined');
  });

  it('stay out of the site’s own document: ids and names are those of the shadow root', async () => {
    await startPage();
    const { element } = await showPreferences();
    expect(document.querySelectorAll('#title').length).to.equal(0);
    expect(part(element, 'title').id).to.equal('title');
  });

  it('need no inline script, style element or event attribute', async () => {
    await startPage();
    const { controller, element: banner } = await showBanner({ present: chosen });
    await controller.showPreferences();
    for (const element of [banner, await appear('sluice-preferences')]) {
      const inline = all(element, '*').filter(
        (each) =>
          each.matches('script, style, [style]') ||
          each.getAttributeNames().some((name) => name.startsWith('on')),
      );
      expect(inline.map(({ localName }) => localName)).to.deep.equal([]);
    }
  });
});
