import { expect } from 'chai';
import { openActive, until } from './support/page.ts';
import { answerLater, external, grant, inline, open, order, ran, site } from './support/gated.ts';

describe('gated markup', () => {
  it('is inert before consent: no request, no element, no script', async () => {
    const page = await open(
      `<template data-sluice="analytics"><p id="inside">Text</p><img loading="lazy" src="https://acme.example/x.gif"></template>
      ${inline(1)}${external(2)}`,
      [],
    );
    await page.quiet();
    expect(page.document.querySelector('#inside')).to.equal(null);
    expect(order(page)).to.deep.equal([]);
    expect(page.thirdParties()).to.deep.equal([]);
  });

  for (const [what, markup, isTold] of [
    ['an image', '<img src="https://acme.example/x.gif">', true],
    ['a srcset', '<img srcset="//acme.example/x.gif 1x">', true],
    ['a picture', '<picture><source srcset="https://acme.example/x.gif"><img></picture>', true],
    ['a poster', '<video poster="https://acme.example/x.gif"></video>', true],
    ['a lazy image', '<img loading="lazy" src="https://acme.example/x.gif">', false],
    ['an image of the site', '<img src="/test/x.gif">', false],
    ['a link', '<a href="https://acme.example/">Acme</a>', false],
  ] as const) {
    it(`says ${isTold ? 'that' : 'nothing where no'} browser asks for ${what} in a template beforehand`, async () => {
      const page = await open(`<template data-sluice="analytics">${markup}</template>`, []);
      await page.quiet();
      const told = page.console.filter((line) =>
        /Firefox asks acme\.example for a picture/.test(line),
      );
      expect(told).to.have.length(isTold ? 1 : 0);
    });
  }

  it('is handled by a chunk that other pages do not fetch', async () => {
    const page = await openActive({
      container: site,
      body: '<p>Text</p><template>Mine</template>',
    });
    await page.quiet();
    expect(page.chunks()).not.to.include('markup');
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<div><template data-sluice="social"></template></div>',
    );
    await until(() => page.chunks().includes('markup'), 'the chunk is fetched');
  });

  it('of a template enters the page behind it', async () => {
    const page = await open(
      '<main><template data-sluice="analytics"><p id="inside">Text</p></template><p>After</p></main>',
    );
    await until(() => page.document.querySelector('#inside'), 'it is there');
    const names = [...page.document.querySelector('main')!.children].map(
      ({ localName }) => localName,
    );
    expect(names).to.deep.equal(['template', 'p', 'p']);
  });

  it('of a template is of the page, with its custom elements alive', async () => {
    const page = await open(
      `<script>customElements.define('own-element', class extends HTMLElement {
        connectedCallback() { this.alive = true; }
      })</script>
      <template data-sluice="analytics"><own-element></own-element></template>`,
    );
    const find = (): HTMLElement & { alive?: boolean } =>
      page.document.querySelector('own-element')!;
    await until(find, 'it is there');
    expect(find().alive).to.equal(true);
    expect(find().ownerDocument).to.equal(page.document);
  });

  it('runs once, whatever is chosen afterwards', async () => {
    const page = await open(
      `${inline(1)}<template data-sluice="analytics"><p class="inside"></p><script>order.push(2)</script></template>`,
    );
    await ran(page, 1, 2);
    await page.sluice.consent.rejectAll();
    await page.sluice.consent.acceptAll();
    page.document.body.append('A change');
    await page.quiet();
    expect(order(page)).to.deep.equal([1, 2]);
    expect(page.document.querySelectorAll('.inside')).to.have.length(1);
  });

  it('is handled when it is added later, also inside other elements', async () => {
    const page = await open('');
    const { document } = page;
    document.body.insertAdjacentHTML('beforeend', `<div>${inline(1)}</div>`);
    await ran(page, 1);
    const late = document.createElement('script');
    late.type = 'text/plain';
    late.dataset['sluice'] = 'analytics';
    late.text = 'order.push(2)';
    document.body.append(late);
    await ran(page, 1, 2);
    const template = document.createElement('template');
    template.dataset['sluice'] = 'analytics';
    template.innerHTML = '<script>order.push(3)</script>';
    document.querySelector('div')!.append(template);
    await ran(page, 1, 2, 3);
    expect(order(page)).to.deep.equal([1, 2, 3]);
  });

  it('of a returning visitor runs at once, without anything that asks', async () => {
    const first = await open(inline(1), ['analytics', 'functionality', 'social', 'advertising']);
    await first.close();
    const page = await open(inline(1), []);
    await ran(page, 1);
    await page.quiet();
    expect(page.chunks()).to.have.members(['container', 'markup', 'run']);
  });

  it('that needs several categories waits for all', async () => {
    const page = await open(
      `${inline(1, 'data-sluice="analytics advertising"')}${inline(2)}
      <template data-sluice="  advertising
        analytics "><script>order.push(3)</script></template>`,
    );
    await ran(page, 2);
    await page.quiet();
    expect(order(page)).to.deep.equal([2]);
    await grant(page, 'advertising');
    await ran(page, 2, 1, 3);
    expect(order(page)).to.deep.equal([2, 1, 3]);
  });

  it('that names a vendor waits for that vendor', async () => {
    const page = await open(
      `${inline(1, 'data-sluice="analytics" data-sluice-vendor="acme"')}
      ${inline(2, 'data-sluice="analytics" data-sluice-vendor="other"')}`,
      [],
    );
    await page.sluice.consent.update({
      categories: { analytics: 'granted' },
      vendors: { acme: 'denied' },
    });
    await ran(page, 2);
    await page.quiet();
    expect(order(page)).to.deep.equal([2]);
    await page.sluice.consent.update({ vendors: { acme: 'granted' } });
    await ran(page, 2, 1);
    expect(order(page)).to.deep.equal([2, 1]);
  });

  for (const [what, attributes] of [
    ['an unknown category', 'data-sluice="marketing"'],
    ['no category', 'data-sluice'],
    ['only spaces', 'data-sluice="  "'],
    ['a known category and an unknown one', 'data-sluice="analytics marketing"'],
    ['an unknown vendor', 'data-sluice="analytics" data-sluice-vendor="nobody"'],
    ['a vendor that is not used in the category', 'data-sluice="social" data-sluice-vendor="acme"'],
    ['the name of a property', 'data-sluice="constructor"'],
  ]) {
    it(`with ${what} never runs`, async () => {
      const page = await open(inline(1, attributes) + inline(2), [
        'analytics',
        'functionality',
        'social',
        'advertising',
      ]);
      await ran(page, 2);
      await page.quiet();
      expect(order(page)).to.deep.equal([2]);
    });
  }

  it('of an exempt category runs at once', async () => {
    const page = await open(inline(1, 'data-sluice="necessary"'), []);
    await ran(page, 1);
  });

  it('that waits in line does not run when consent is withdrawn meanwhile, but with the next one', async () => {
    const speak = answerLater(1);
    const page = await openActive({
      container: site,
      body: `${external(1)}${inline(2)}<template data-sluice="analytics"><script>order.push(3)</script></template>`,
    });
    await grant(page, 'analytics');
    await page.asked('https://acme.example/1.js');
    await page.sluice.consent.rejectAll();
    speak();
    await ran(page, 1);
    await page.quiet();
    expect(order(page)).to.deep.equal([1]);
    await grant(page, 'analytics');
    await ran(page, 1, 2);
    await page.quiet();
    expect(order(page)).to.include(2);
  });

  it('that is no script of that kind is left alone', async () => {
    const page = await open(
      `<script type="text/x-own" data-sluice="analytics">window.wrong = 1</script>
      <div data-sluice="analytics"><p>Text</p></div>${inline(1)}`,
    );
    await ran(page, 1);
    expect(page.window['wrong']).to.equal(undefined);
    expect(page.document.querySelector('div')?.textContent).to.equal('Text');
  });
});
