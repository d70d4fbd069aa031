import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { answer, javascript, silence } from './support/network.ts';
import { openActive, until } from './support/page.ts';
import {
  answerLater,
  answerScripts,
  external,
  grant,
  inline,
  open,
  order,
  ran,
  site,
} from './support/gated.ts';

describe('a gated script', () => {
  it('runs inline scripts, and takes their place', async () => {
    const page = await open(`<main>${inline(1)}<p>After</p></main>`);
    await ran(page, 1);
    const first = page.document.querySelector('main')!.firstElementChild as HTMLScriptElement;
    expect([first.localName, first.type, first.dataset['sluice']]).to.deep.equal([
      'script',
      '',
      undefined,
    ]);
  });

  it('runs scripts that name their address by src or data-src', async () => {
    const page = await open(
      `${external(1)}<script type="text/plain" data-sluice="analytics" data-src="https://acme.example/2.js"></script>`,
    );
    await ran(page, 1, 2);
    expect(order(page)).to.deep.equal([1, 2]);
  });

  it("runs scripts of the page's own origin", async () => {
    answer(http.get('/own/3.js', () => javascript('(window.order ??= []).push(3)')));
    const page = await open(
      '<script type="text/plain" data-sluice="analytics" src="/own/3.js"></script>',
    );
    await ran(page, 3);
  });

  it('runs scripts in the order of the document, whatever their kind and however slow', async () => {
    answerScripts();
    const speak = answerLater(1);
    const page = await openActive({
      container: site,
      body: `${external(1)}${inline(2)}
        <template data-sluice="analytics"><script>order.push(3)</script><script src="https://acme.example/4.js"></script><script>order.push(5)</script></template>
        ${external(6)}${inline(7)}`,
    });
    await grant(page, 'analytics');
    await page.asked('https://acme.example/1.js');
    expect(order(page)).to.deep.equal([]);
    speak();
    await ran(page, 1, 2, 3, 4, 5, 6, 7);
    expect(order(page)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('goes on behind a script that does not load', async () => {
    answer(http.get('https://acme.example/1.js', () => new HttpResponse(null, { status: 500 })));
    const page = await openActive({ container: site, body: external(1) + inline(2) });
    await grant(page, 'analytics');
    await ran(page, 2);
    expect(order(page)).to.deep.equal([2]);
  });

  it('does not wait for a script that is async', async () => {
    answer(http.get('https://acme.example/1.js', silence));
    const page = await openActive({
      container: site,
      body: external(1, 'async data-sluice="analytics"') + inline(2),
    });
    await grant(page, 'analytics');
    await ran(page, 2);
    expect(page.document.querySelector<HTMLScriptElement>('script[src*="acme"]')?.async).to.equal(
      true,
    );
  });

  it('keeps the attributes of a script: id, class, defer, integrity, crossorigin, referrerpolicy', async () => {
    const text = 'window.hasRun = true;';
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    answer(http.get('https://acme.example/x.js', () => javascript(text)));
    const page = await openActive({
      container: site,
      body: `<script type="text/plain" data-sluice="analytics" src="https://acme.example/x.js" id="kept" class="a b"
        defer integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" data-key="7"></script>`,
    });
    await grant(page, 'analytics');
    await until(() => page.window['hasRun'], 'it has run');
    const kept = page.document.querySelector('#kept') as HTMLScriptElement;
    const { className, defer, crossOrigin, referrerPolicy, dataset, type } = kept;
    expect({
      className,
      defer,
      crossOrigin,
      referrerPolicy,
      type,
      integrity: kept.integrity,
    }).to.deep.equal({
      className: 'a b',
      defer: true,
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
      type: '',
      integrity,
    });
    expect(Object.entries(dataset)).to.deep.equal([['key', '7']]);
  });

  it('keeps a wrong hash from running', async () => {
    const wrong = `sha256-${btoa('x'.repeat(32))}`;
    const page = await open(
      external(1, `data-sluice="analytics" crossorigin integrity="${wrong}"`) + inline(2),
    );
    await ran(page, 2);
    expect(order(page)).to.deep.equal([2]);
  });

  it('runs modules, given by data-type', async () => {
    const page = await open(
      '<script type="text/plain" data-type="module" data-sluice="analytics">window.order = [typeof import.meta.url === "string" ? 1 : 0]</script>',
    );
    await ran(page, 1);
    expect(order(page)).to.deep.equal([1]);
    expect(page.document.querySelector('script[type="module"]:not([src])')).not.to.equal(null);
  });

  it('leaves data blocks alone: they stay data', async () => {
    const page = await open(
      `<template data-sluice="analytics"><script type="application/json" id="data">{ "a": 1 }</script></template>
      ${inline(1)}`,
    );
    await ran(page, 1);
    expect(page.document.querySelector<HTMLScriptElement>('#data')?.type).to.equal(
      'application/json',
    );
    expect(page.document.querySelector('#data')?.textContent).to.equal('{ "a": 1 }');
  });

  it('with a script that throws does not hinder the next', async () => {
    const page = await open(
      `<script type="text/plain" data-sluice="analytics">throw new Error('of the page')</script>${inline(1)}`,
    );
    await ran(page, 1);
    // WebKit does not say that nobody caught it.
    expect(page.uncaught.map((text) => text.replace(/^Uncaught /, ''))).to.deep.equal([
      'Error: of the page',
    ]);
  });

  it('with an address that is none does not hinder the next', async () => {
    const page = await open(
      `<script type="text/plain" data-sluice="analytics" src="https://"></script>${inline(1)}`,
    );
    await ran(page, 1);
    expect(page.errors.map(({ message }) => message).join()).to.match(
      /A gated script is not allowed/,
    );
    expect(page.uncaught).to.deep.equal([]);
  });
});
