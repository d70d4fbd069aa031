import { expect } from 'chai';
import type { SluiceEmbed } from '../../src/ui/embed-element.ts';
import {
  drawnIn,
  embedPage,
  film,
  loadedFrame,
  player,
  type EmbedPage,
} from './support/embed-page.ts';
import { all, one, part, words } from './support/interface.ts';
import { once, press, settled, startPage } from './support/page.ts';
import { isWebKit } from '../support/web-browser.ts';

const pageFrame = `<iframe data-sluice="social" data-src="${player}" title="Trailer" width="640" height="360"></iframe>`;
const kinds = { '<sluice-embed>': film, '<iframe data-sluice>': pageFrame };

describe('embedded content', () => {
  for (const [kind, markup] of Object.entries(kinds)) {
    it(`A24 names the content, the service, and what loading means: ${kind}`, async () => {
      const { document } = await embedPage(markup);
      const placeholder = placeholderOf(document);
      expect(words(part(placeholder, 'title'))).to.equal('Trailer (YouTube)');
      expect(words(part(placeholder, 'text'))).to.equal(
        'To show it, YouTube receives your IP address and may store or read information on your device (Social networks).',
      );
      const group = part(placeholder, 'embed');
      expect(group.getAttribute('role')).to.equal('group');
      expect(group.getAttribute('aria-labelledby')).to.equal(part(placeholder, 'title').id);
    });

    it(`requests nothing before a yes: ${kind}`, async () => {
      const page = await embedPage(markup);
      await settled();
      expect(playing(page)).to.deep.equal([]);
      const { document } = page;
      expect(document.querySelectorAll('iframe[src], iframe[srcdoc]').length).to.equal(0);
      expect(document.querySelectorAll('link').length).to.equal(0);
    });

    it(`loads once, and asks for nothing to be stored: ${kind}`, async () => {
      const page = await embedPage(markup);
      part(placeholderOf(page.document), 'once').click();
      const frame = await loadedFrame(page);
      expect(frame.contentDocument?.title).to.equal('Player');
      expect(playing(page)).to.have.lengthOf(1);
      expect(page.host.allowed).to.deep.equal([]);
    });

    it(`loads always once its host has recorded the consent: ${kind}`, async () => {
      const page = await embedPage(markup);
      part(placeholderOf(page.document), 'always').click();
      await loadedFrame(page);
      expect(page.host.allowed).to.deep.equal(['youtube social']);
      expect(playing(page)).to.have.lengthOf(1);
    });

    it(`A24 moves the focus into what the visitor has loaded: ${kind}`, async () => {
      const page = await embedPage(markup);
      part(placeholderOf(page.document), 'once').focus();
      await press('Enter');
      const frame = await loadedFrame(page);
      expect(page.document.activeElement === frame).to.equal(true);
    });

    it(`A3 leaves the focus alone when the consent comes from elsewhere: ${kind}`, async () => {
      const page = await embedPage(`${markup}<input>`);
      page.document.querySelector('input')?.focus();
      page.host.set(true);
      await loadedFrame(page);
      await settled();
      expect(page.document.activeElement?.localName).to.equal('input');
    });

    it(`A24 gives the frame a name and the site’s referrer: ${kind}`, async () => {
      const page = await embedPage(markup, { description: { allow: 'fullscreen' } });
      page.host.set(true);
      const { title, allow, referrerPolicy } = await loadedFrame(page);
      expect({ title, allow, referrerPolicy }).to.deep.equal({
        title: 'Trailer',
        allow: 'fullscreen',
        referrerPolicy: 'strict-origin-when-cross-origin',
      });
    });

    it(`R21 takes the content out again when the consent is withdrawn: ${kind}`, async () => {
      const page = await embedPage(markup);
      page.host.set(true);
      await loadedFrame(page);
      page.host.set(false);
      await drawnIn(page);
      const placeholder = placeholderOf(page.document);
      expect(page.document.querySelectorAll('iframe[src]').length).to.equal(0);
      expect(placeholder.offsetHeight).to.be.above(100);
      expect(words(part(placeholder, 'title'))).to.equal('Trailer (YouTube)');
    });

    it(`A15 says that it loads, and that it has loaded: ${kind}`, async () => {
      const page = await embedPage(markup);
      const placeholder = placeholderOf(page.document);
      const said: string[] = [];
      const status = one(placeholder, '[role=status]');
      expect(words(status)).to.equal('');
      part(placeholder, 'once').click();
      await placeholder.updateComplete;
      said.push(words(one(placeholder, '[role=status]')));
      await loadedFrame(page);
      await placeholder.updateComplete;
      said.push(words(one(placeholder, '[role=status]')));
      expect(said).to.deep.equal([
        'Loading content from YouTube',
        'Content from YouTube is loaded.',
      ]);
    });

    it(`handles what the page adds later, and lets go of what it removes: ${kind}`, async () => {
      const page = await embedPage('<div id="here"></div>');
      const place = page.document.querySelector('#here') as HTMLElement;
      place.innerHTML = markup;
      const title = (): Element | undefined =>
        placeholderOf(page.document).shadowRoot?.querySelector('[part=title]') ?? undefined;
      await once(() => page.document.querySelector('sluice-embed'), page.document);
      await settled();
      expect(words(title() as Element)).to.equal('Trailer (YouTube)');
      place.querySelector('iframe, sluice-embed[vendor]')?.remove();
      await settled();
      expect(page.document.querySelectorAll('sluice-embed, iframe').length).to.equal(0);
    });
  }

  it('L3 offers both buttons in one look', async () => {
    const { document } = await embedPage(film);
    const placeholder = placeholderOf(document);
    const looks = ['once', 'always'].map((name) => {
      const button = part(placeholder, name);
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(button);
      return { width, height, color, backgroundColor, fontSize, fontWeight };
    });
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(['once', 'always'].map((name) => words(part(placeholder, name)))).to.deep.equal([
      'Load once',
      'Always allow YouTube',
    ]);
  });

  it('A5 is used by keyboard alone, in the order in which it is read', async () => {
    await startPage();
    const page = await embedPage(film);
    const order: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await press('Tab');
      const element = page.document.activeElement;
      order.push(words(element?.shadowRoot?.activeElement ?? (element as Element)));
    }
    expect(order).to.deep.equal([
      'The trailer, as a file',
      'Load once',
      'Always allow YouTube',
      'Privacy policy of YouTube',
    ]);
  });

  it('loads once only what was asked for', async () => {
    const page = await embedPage(film + film);
    const [first, second] = page.document.querySelectorAll('sluice-embed');
    part(first as SluiceEmbed, 'once').click();
    await loadedFrame(page);
    expect(first?.querySelectorAll('iframe').length).to.equal(1);
    expect(second?.querySelectorAll('iframe').length).to.equal(0);
    expect(words(part(second as SluiceEmbed, 'once'))).to.equal('Load once');
  });

  it('shows everything of a service that is always allowed', async () => {
    const page = await embedPage(film + film);
    part(placeholderOf(page.document), 'always').click();
    await loadedFrame(page);
    expect(page.document.querySelectorAll('iframe[src]').length).to.equal(2);
  });

  it('shows its children while it waits, and hides them behind what has loaded', async () => {
    const page = await embedPage(film);
    const link = page.document.querySelector('sluice-embed a') as HTMLElement;
    expect(link.checkVisibility()).to.equal(true);
    page.host.set(true);
    await loadedFrame(page);
    expect(link.checkVisibility()).to.equal(false);
  });

  it('does not steal the focus later when its host did not record the consent', async () => {
    const page = await embedPage(`${film}<input>`, { allowAlways: () => Promise.resolve() });
    part(placeholderOf(page.document), 'always').click();
    await settled();
    expect(page.document.querySelectorAll('iframe').length).to.equal(0);
    page.document.querySelector('input')?.focus();
    page.host.set(true);
    await loadedFrame(page);
    await settled();
    expect(page.document.activeElement?.localName).to.equal('input');
  });

  it('loads the better address that the vendor has', async () => {
    const page = await embedPage(film.replace(player, '/nowhere'), {
      description: { frameUrl: new URL(player, location.href).href },
    });
    page.host.set(true);
    expect((await loadedFrame(page)).contentDocument?.title).to.equal('Player');
    expect(page.requests().filter((url) => url.includes('nowhere'))).to.deep.equal([]);
  });

  it('asks again when the page changes its address', async () => {
    const page = await embedPage(film);
    const placeholder = placeholderOf(page.document);
    part(placeholder, 'once').click();
    await loadedFrame(page);
    placeholder.setAttribute('src', '/another');
    await placeholder.updateComplete;
    expect(page.document.querySelectorAll('iframe').length).to.equal(0);
    expect(words(part(placeholder, 'once'))).to.equal('Load once');
  });

  it('never loads markup about which nothing is known, and reports it', async () => {
    const page = await embedPage(film, { describe: () => undefined, isAllowed: () => true });
    await settled();
    const placeholder = placeholderOf(page.document);
    expect(page.document.querySelectorAll('iframe').length).to.equal(0);
    expect(all(placeholder, 'button').length).to.equal(0);
    expect(page.document.querySelector<HTMLElement>('sluice-embed a')?.checkVisibility()).to.equal(
      true,
    );
    expect(page.host.reported).to.have.lengthOf(1);
    expect(page.host.reported[0]).to.contain('<sluice-embed vendor="youtube"');
  });

  for (const address of [
    'javascript:parent.hit=1',
    'data:text/html,x',
    'blob:https://a.example/1',
  ]) {
    it(`never loads what is no page of the web: ${address}`, async () => {
      const page = await embedPage(film.replace(player, address), { isAllowed: () => true });
      await settled();
      expect(page.document.querySelectorAll('iframe').length).to.equal(0);
      expect(Reflect.get(page.window, 'hit')).to.equal(undefined);
      expect(page.host.reported).to.have.lengthOf(1);
    });
  }
});

function placeholderOf(document: Document): SluiceEmbed {
  return document.querySelector('sluice-embed') as SluiceEmbed;
}

function playing(page: EmbedPage): string[] {
  // WebKit leaves frames out of what it tells of requests.
  const asked = isWebKit
    ? Array.from(page.document.querySelectorAll('iframe'), ({ src }) => src)
    : page.requests();
  return asked.filter((url) => url.endsWith(player));
}
