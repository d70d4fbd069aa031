import { expect } from 'chai';
import type { SluiceEmbed } from '../../src/ui/embed-element.ts';
import { contrastOf } from './support/contrast.ts';
import {
  drawnIn,
  embedPage,
  film,
  loadedFrame,
  player,
  type EmbedPageOptions,
} from './support/embed-page.ts';
import { all, one, part, words } from './support/interface.ts';
import { settled } from './support/page.ts';
import { translation } from './support/words.ts';

const pageFrame = `<iframe data-sluice="social" data-src="${player}" title="Trailer" width="640" height="360"></iframe>`;
const post = '<sluice-embed vendor="x"><blockquote>What a night!</blockquote></sluice-embed>';

describe('looks of embedded content', () => {
  for (const [kind, markup] of [
    ['<sluice-embed>', film],
    ['<iframe data-sluice>', pageFrame],
  ] as const) {
    it(`has the size of what it will show: ${kind}`, async () => {
      const page = await embedPage(markup, { style: 'iframe { border: 0; display: block }' });
      const { width, height } = placeholderOf(page.document).getBoundingClientRect();
      expect({ width, height }).to.deep.equal({ width: 640, height: 360 });
      page.host.set(true);
      const frame = (await loadedFrame(page)).getBoundingClientRect();
      expect({ width: frame.width, height: frame.height }).to.deep.equal({ width, height });
    });

    it(`moves nothing below it when it loads: ${kind}`, async () => {
      const page = await embedPage(markup, { style: 'iframe { border: 0; display: block }' });
      const below = page.document.querySelector('#below') as Element;
      const { top } = below.getBoundingClientRect();
      part(placeholderOf(page.document), 'once').click();
      await loadedFrame(page);
      expect(below.getBoundingClientRect().top).to.equal(top);
    });
  }

  it('grows where its words need more room, and what loads takes that room', async () => {
    const page = await embedPage(film, { width: 320 });
    const placeholder = placeholderOf(page.document);
    const { height } = placeholder.getBoundingClientRect();
    expect(height).to.be.above(320 / (16 / 9));
    part(placeholder, 'once').click();
    await loadedFrame(page);
    expect(placeholder.getBoundingClientRect().height).to.equal(height);
  });

  for (const width of [320, 800]) {
    it(`A11 keeps all its words and both buttons inside: ${width} pixels`, async () => {
      const page = await embedPage(film, { width, language: 'fr' });
      const placeholder = placeholderOf(page.document);
      const outer = part(placeholder, 'embed').getBoundingClientRect();
      for (const each of all(placeholder, '[part=title], [part=text], button, a, [part=note]')) {
        const { left, right, top, bottom, height } = each.getBoundingClientRect();
        expect(left >= outer.left && right <= outer.right, words(each)).to.equal(true);
        expect(top >= outer.top && bottom <= outer.bottom, words(each)).to.equal(true);
        if (each.localName === 'button') {
          expect(height).to.be.at.least(44);
          expect(each.scrollWidth, words(each)).to.be.at.most(each.clientWidth);
        }
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('is as wide as its column where the page gives no size', async () => {
    const page = await embedPage(film.replace('width="640" height="360"', ''), {
      style: 'main { width: 500px }',
    });
    const { width, height } = placeholderOf(page.document).getBoundingClientRect();
    expect(width).to.equal(500);
    expect(height).to.be.at.least(281);
  });

  it('hides a frame of the page until it may load', async () => {
    const page = await embedPage(pageFrame);
    const frame = page.document.querySelector('iframe') as HTMLElement;
    expect(frame.checkVisibility()).to.equal(false);
    page.host.set(true);
    await loadedFrame(page);
    expect(frame.checkVisibility()).to.equal(true);
  });

  for (const [background, scheme] of [
    ['#111', 'dark'],
    ['#fff', 'light'],
  ] as const) {
    it(`is ${scheme} where the page is, whatever the browser prefers`, async () => {
      const page = await embedPage(film, { style: `main { background: ${background} }` });
      const placeholder = placeholderOf(page.document);
      expect(placeholder.getAttribute('scheme')).to.equal(scheme);
      const surface = getComputedStyle(part(placeholder, 'embed')).backgroundColor;
      for (const name of ['title', 'text', 'note']) {
        const { color } = getComputedStyle(part(placeholder, name));
        expect(contrastOf(color, surface), name).to.be.at.least(4.5);
      }
    });
  }

  it('wears the site’s accent', async () => {
    const page = await embedPage(film, { theme: { accent: 'gold' } });
    const { color, backgroundColor } = getComputedStyle(part(placeholderOf(page.document), 'once'));
    expect(backgroundColor).to.equal('rgb(255, 215, 0)');
    expect(contrastOf(color, backgroundColor)).to.be.at.least(4.5);
  });

  it('R39 speaks French, or the site’s own language as a whole', async () => {
    const esperanto = await translation('EO');
    const sentences: [EmbedPageOptions, string, string][] = [
      [{ language: 'fr' }, 'fr', 'Charger une fois'],
      [{ language: 'eo', texts: { eo: esperanto } }, 'eo', 'EO Load once'],
      [
        { language: 'eo', defaultLanguage: 'fr', texts: { eo: { 'embed.once': 'Ŝargi unufoje' } } },
        'fr',
        'Charger une fois',
      ],
    ];
    for (const [options, language, once] of sentences) {
      const page = await embedPage(film, options);
      const placeholder = placeholderOf(page.document);
      expect(words(part(placeholder, 'once'))).to.equal(once);
      expect(one(placeholder, '.gate').lang).to.equal(language);
    }
  });

  it('A18 reads from right to left in Arabic, and leaves the page’s own content as it is', async () => {
    const page = await embedPage(film, {
      language: 'ar',
      texts: { ar: await translation('نص') },
    });
    const placeholder = placeholderOf(page.document);
    expect(getComputedStyle(one(placeholder, '.gate')).direction).to.equal('rtl');
    const link = page.document.querySelector('sluice-embed a') as Element;
    expect(getComputedStyle(link).direction).to.equal('ltr');
  });

  it('links to the content on the service’s own site where it has no children', async () => {
    const page = await embedPage(pageFrame);
    const links = all<HTMLAnchorElement>(placeholderOf(page.document), 'a');
    expect(links.map((link) => [words(link), link.getAttribute('href')])).to.deep.equal([
      ['Privacy policy of YouTube', 'https://policies.google.com/privacy'],
      ['Open on the YouTube site', player],
    ]);
  });

  it('has its texts as text, and no link that would run something', async () => {
    const markup = '<img src="x" onerror="parent.hit=1">';
    const page = await embedPage(film.replace('Trailer', markup.replaceAll('"', '&quot;')), {
      description: { vendorName: markup, privacyPolicyUrl: 'javascript:parent.hit=1' },
    });
    const placeholder = placeholderOf(page.document);
    expect(words(part(placeholder, 'title'))).to.equal(`${markup} (${markup})`);
    expect(all(placeholder, 'img, a').length).to.equal(0);
    expect(Reflect.get(window, 'hit')).to.equal(undefined);
  });

  it('lets a script of the vendor enhance the children, once', async () => {
    const enhanced: string[] = [];
    const page = await embedPage(post, {
      description: {
        vendorName: 'X',
        enhance: (element) => void enhanced.push(words(element)),
      },
    });
    const placeholder = placeholderOf(page.document);
    expect(enhanced).to.deep.equal([]);
    part(placeholder, 'always').click();
    await settled();
    page.host.set(false);
    page.host.set(true);
    await settled();
    expect(enhanced).to.deep.equal(['What a night!']);
    expect(page.document.querySelectorAll('iframe').length).to.equal(0);
  });

  it('A24 keeps the focus at a post whose button is gone', async () => {
    const page = await embedPage(post, { description: { enhance: () => undefined } });
    const placeholder = placeholderOf(page.document);
    part(placeholder, 'once').focus();
    part(placeholder, 'once').click();
    await settled();
    expect(page.document.activeElement === placeholder).to.equal(true);
  });

  it('keeps the children, and says and reports it, when the vendor’s script fails', async () => {
    const page = await embedPage(post, {
      description: {
        vendorName: 'X',
        enhance: () => Promise.reject(new Error('blocked')),
      },
    });
    const placeholder = placeholderOf(page.document);
    part(placeholder, 'once').click();
    await settled();
    await drawnIn(page);
    expect(page.document.querySelector('blockquote')?.checkVisibility()).to.equal(true);
    expect(words(one(placeholder, '[role=status]'))).to.equal(
      'Content from X could not be loaded.',
    );
    expect(page.host.reported).to.deep.equal([
      'Embedded content could not be shown: Error: blocked',
    ]);
  });

  it('names the host where the page names no vendor', async () => {
    const page = await embedPage(pageFrame, {
      describe: () => ({ vendorName: 'maps.example', categories: ['social', 'functionality'] }),
    });
    const placeholder = placeholderOf(page.document);
    expect(words(part(placeholder, 'title'))).to.equal('Trailer (maps.example)');
    expect(words(part(placeholder, 'text'))).to.contain(
      '(Social networks and Preferences and extras)',
    );
    part(placeholder, 'always').click();
    await loadedFrame(page);
    expect(page.host.allowed).to.deep.equal([' social functionality']);
  });
});

function placeholderOf(document: Document): SluiceEmbed {
  return document.querySelector('sluice-embed') as SluiceEmbed;
}
