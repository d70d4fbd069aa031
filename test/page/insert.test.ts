import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { createInserter, UrlNotAllowed, type Inserter } from '../../src/page/insert.ts';
import { createScriptPolicy } from '../../src/page/script-policy.ts';
import { answer, record, script, type SeenRequest } from './support/network.ts';
import { until } from './support/page.ts';

const hosts = ['lib.example'];

let requests: SeenRequest[];
let stop: () => void;

beforeEach(() => {
  requests = [];
  stop = record((request) => requests.push(request));
});

afterEach(() => {
  stop();
  for (const element of document.querySelectorAll(
    '[src*="lib.example"],[href*="lib.example"],iframe',
  )) {
    element.remove();
  }
  delete (window as { ran?: string[] }).ran;
});

function inserter(nonce?: string): Inserter {
  const policy = createScriptPolicy(nonce);
  policy.allow(hosts);
  return createInserter(policy);
}

function inserted(selector: string): Element {
  return document.querySelector(selector)!;
}

describe('what puts elements into the page', () => {
  it('adds a script to the head, and tells when it has run', async () => {
    expect(await inserter().script({ url: 'https://lib.example/a.js' }, hosts)).to.equal(true);
    expect((window as { ran?: string[] }).ran).to.deep.equal(['https://lib.example/a.js']);
    const { parentElement, async, type } = inserted('script[src$="a.js"]') as HTMLScriptElement;
    expect([parentElement, async, type]).to.deep.equal([document.head, true, '']);
  });

  it('tells when a script does not come', async () => {
    answer(http.get('https://lib.example/gone.js', () => HttpResponse.error()));
    expect(await inserter().script({ url: 'https://lib.example/gone.js' }, hosts)).to.equal(false);
  });

  it('adds a script once for each address, whoever asks', async () => {
    const { script: add } = inserter();
    const url = 'https://lib.example/once.js';
    const [one, two] = [add({ url }, hosts), add({ url, id: 'other' }, hosts)];
    expect(one).to.equal(two);
    await one;
    expect(document.querySelectorAll('script[src$="once.js"]')).to.have.length(1);
  });

  it('adds a script once for each key, whatever its address', async () => {
    const { script: add } = inserter();
    await add({ url: 'https://lib.example/one.js?id=1', key: 'lib' }, hosts);
    await add({ url: 'https://lib.example/one.js?id=2', key: 'lib' }, hosts);
    await add({ url: 'https://lib.example/one.js?id=2', key: 'lib2' }, hosts);
    expect(requests.map(({ address }) => address)).to.deep.equal([
      'https://lib.example/one.js?id=1',
      'https://lib.example/one.js?id=2',
    ]);
  });

  it('gives a script its id, its attributes and its kind', async () => {
    await inserter().script(
      {
        url: 'https://lib.example/kind.js',
        id: 'lib-script',
        attributes: {
          'data-id': 7,
          charset: 'utf-8',
          crossorigin: true,
          defer: false,
          title: null,
        },
        async: false,
        module: true,
      },
      hosts,
    );
    const element = inserted('#lib-script') as HTMLScriptElement;
    expect([element.type, element.async]).to.deep.equal(['module', false]);
    expect(element.getAttributeNames()).to.have.members([
      'data-id',
      'charset',
      'crossorigin',
      'id',
      'type',
      'src',
    ]);
    expect(element.getAttribute('data-id')).to.equal('7');
    expect(element.getAttribute('crossorigin')).to.equal('');
  });

  for (const name of [
    'onload',
    'ONERROR',
    'src',
    'srcdoc',
    'href',
    'type',
    'nonce',
    'integrity',
    'style',
    'ping',
  ]) {
    it(`takes no ${name} from attributes that are data`, async () => {
      const attributes = { [name]: 'window.evil = true', 'data-kept': 'yes' };
      const { script: add, frame } = inserter('abc');
      await add({ url: 'https://lib.example/safe.js', attributes }, hosts);
      frame('/test/page/support/blank.html?safe', attributes, []);
      for (const element of document.querySelectorAll<HTMLElement>('[data-kept]')) {
        expect(element.outerHTML).not.to.contain('evil');
        element.remove();
      }
      expect((window as { evil?: boolean }).evil).to.equal(undefined);
    });
  }

  it('has a hash checked, which needs CORS', async () => {
    const text = 'window.hashed = true;';
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const integrity = `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
    answer(
      http.get(
        'https://lib.example/hash.js',
        () =>
          new HttpResponse(text, {
            headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
          }),
      ),
      http.get('https://lib.example/wrong.js', () => script() as HttpResponse<null>),
    );
    const { script: add } = inserter();
    expect(await add({ url: 'https://lib.example/hash.js', integrity }, hosts)).to.equal(true);
    expect(await add({ url: 'https://lib.example/wrong.js', integrity }, hosts)).to.equal(false);
    expect((inserted('script[src$="hash.js"]') as HTMLScriptElement).crossOrigin).to.equal(
      'anonymous',
    );
    expect((window as { ran?: string[] }).ran).to.equal(undefined);
  });

  it('leaves a crossorigin that the template gives', async () => {
    await inserter().script(
      {
        url: 'https://lib.example/cors.js',
        integrity: 'sha256-AAAA',
        attributes: { crossorigin: 'use-credentials' },
      },
      hosts,
    );
    const { crossOrigin } = inserted('script[src$="cors.js"]') as HTMLScriptElement;
    expect(crossOrigin).to.equal('use-credentials');
  });

  it('gives scripts and style sheets the nonce', async () => {
    const { script: add, stylesheet } = inserter('abc');
    stylesheet('https://lib.example/x.css', hosts);
    await add({ url: 'https://lib.example/nonce.js' }, hosts);
    expect((inserted('link[href$="x.css"]') as HTMLLinkElement).nonce).to.equal('abc');
    expect((inserted('script[src$="nonce.js"]') as HTMLScriptElement).nonce).to.equal('abc');
  });

  it('asks for a pixel without an element in the page', async () => {
    inserter().image('https://lib.example/px.gif', hosts);
    await until(() => requests.length > 0, 'it is asked for');
    expect(requests[0]?.address).to.equal('https://lib.example/px.gif');
    expect(document.querySelector('img')).to.equal(null);
  });

  it('hides a frame from everybody', () => {
    inserter().frame('/test/page/support/blank.html', { title: 'A' }, []);
    const { hidden, tabIndex, title, ariaHidden } = inserted('iframe') as HTMLIFrameElement;
    expect({ hidden, tabIndex, title, ariaHidden }).to.deep.equal({
      hidden: true,
      tabIndex: -1,
      title: 'A',
      ariaHidden: 'true',
    });
  });

  it('shows a frame that shall be seen', () => {
    inserter().frame('/test/page/support/blank.html', { hidden: false, title: 'A' }, []);
    const { hidden, ariaHidden } = inserted('iframe') as HTMLIFrameElement;
    expect({ hidden, ariaHidden }).to.deep.equal({ hidden: false, ariaHidden: null });
  });

  for (const url of [
    'https://other.example/x',
    'http://lib.example/x',
    '//other.example/x',
    'javascript:0',
    'data:,x',
    'https://',
  ]) {
    it(`refuses ${url}, of whatever kind`, () => {
      const { script: add, image, frame, stylesheet } = inserter();
      for (const act of [
        () => void add({ url }, hosts),
        () => image(url, hosts),
        () => frame(url, {}, hosts),
        () => stylesheet(url, hosts),
      ]) {
        expect(act).to.throw(UrlNotAllowed, url);
      }
      expect(document.querySelector('iframe')).to.equal(null);
      expect(requests).to.deep.equal([]);
    });
  }

  it('refuses a script that the tag may load and the policy does not know', () => {
    const { script: add } = createInserter(createScriptPolicy(undefined));
    expect(() => add({ url: 'https://lib.example/x.js' }, hosts)).to.throw(
      TypeError,
      'No tag of the container declares the host of https://lib.example/x.js.',
    );
  });

  it("needs no declaration for the page's own origin", async () => {
    answer(http.get('/own.js', () => script() as HttpResponse<null>));
    expect(await inserter().script({ url: '/own.js' }, undefined)).to.equal(true);
  });
});
