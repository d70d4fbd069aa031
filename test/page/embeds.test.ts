import { expect } from 'chai';
import { http } from 'msw';
import type { SluiceEmbed } from '../../src/ui/embed-element.ts';
import { answer, javascript } from './support/network.ts';
import { openActive, until, type Page } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

const film = '/test/page/support/blank.html';

const site = container({
  vendors: {
    films: { name: 'Films', category: 'social' },
    youtube: { template: 'youtube' },
  },
  tags: { share: pixel('share', { category: 'social' }) },
});

const frame = `<iframe id="film" data-sluice="social" data-src="${film}" title="A film" width="320" height="180"></iframe>`;
const element = `<sluice-embed id="film" vendor="films" src="${film}" title="A film"><a href="/film">The film</a></sluice-embed>`;

/** Addresses of the frames that are loading or loaded. */
function frames({ document }: Page): string[] {
  return [...document.querySelectorAll('iframe')].flatMap(({ src }) => src || []);
}

function placeholder({ document }: Page): SluiceEmbed | null {
  return document.querySelector('sluice-embed');
}

/** Waits until the placeholder asks. */
async function asks(page: Page): Promise<ShadowRoot> {
  const root = (): ShadowRoot | null | undefined => placeholder(page)?.shadowRoot;
  await until(() => root()?.querySelector('[part~="once"]'), 'the placeholder asks');
  return root()!;
}

function press(root: ShadowRoot, part: string): void {
  root.querySelector<HTMLElement>(`[part~="${part}"]`)!.click();
}

function loads(page: Page): Promise<void> {
  return until(() => frames(page).length > 0, 'the frame loads');
}

const loaded = `${location.origin}${film}`;

describe('embedded content', () => {
  for (const [what, markup, host] of [
    ['a frame of the page', frame, location.hostname],
    ['an element', element, 'Films'],
  ] as const) {
    it(`as ${what} is a placeholder that names the service, and loads nothing (R12)`, async () => {
      const page = await openActive({ container: site, body: markup });
      const root = await asks(page);
      expect(root.querySelector('[part~="title"]')?.textContent).to.contain(host);
      await page.quiet();
      expect(frames(page)).to.deep.equal([]);
      expect(page.writes).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });

    it(`as ${what} loads once, and stores and records nothing (R12)`, async () => {
      const page = await openActive({ container: site, body: markup });
      press(await asks(page), 'once');
      await loads(page);
      await page.quiet();
      expect(frames(page)).to.deep.equal([loaded]);
      expect(page.writes).to.deep.equal([]);
      expect(page.sluice.consent.get().status).to.equal('undecided');
      expect(page.thirdParties()).to.deep.equal([]);
      await page.reload();
      await asks(page);
      expect(frames(page)).to.deep.equal([]);
    });
  }

  it('of a vendor is always allowed for that vendor alone, now and on the next page', async () => {
    const page = await openActive({ container: site, body: element });
    press(await asks(page), 'always');
    await loads(page);
    expect(page.sluice.consent.get()).to.deep.include({
      method: 'embed',
      vendors: { films: 'granted', youtube: 'denied' },
    });
    expect(page.sluice.consent.isGranted('social')).to.equal(false);
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([]);
    await page.close();
    const next = await openActive({ container: site, body: element });
    await loads(next);
    expect(frames(next)).to.deep.equal([loaded]);
  });

  it('of no vendor is always allowed by its category', async () => {
    const page = await openActive({ container: site, body: frame });
    press(await asks(page), 'always');
    await loads(page);
    expect(page.sluice.consent.isGranted('social')).to.equal(true);
    await page.asked(hit('share'));
  });

  it('loads when the category is granted, and goes when it is withdrawn', async () => {
    const page = await openActive({ container: site, body: element });
    await asks(page);
    await page.sluice.consent.update({ categories: { social: 'granted' } });
    await loads(page);
    await page.sluice.consent.update({ categories: { social: 'denied' } });
    await asks(page);
    expect(frames(page)).to.deep.equal([]);
  });

  it('that is added later asks too', async () => {
    const page = await openActive({ container: site });
    page.document.body.insertAdjacentHTML('beforeend', `<div>${frame}</div>`);
    await asks(page);
    expect(frames(page)).to.deep.equal([]);
  });

  it('keeps its own content in view until then', async () => {
    const page = await openActive({ container: site, body: element });
    await asks(page);
    const link = page.document.querySelector<HTMLElement>('sluice-embed a')!;
    expect(link.checkVisibility()).to.equal(true);
  });

  it('becomes the frame of which the template knows the address', async () => {
    const page = await openActive({
      container: site,
      // Nothing shall really go there.
      head: `<meta http-equiv="Content-Security-Policy" content="frame-src 'self'">`,
      body: '<sluice-embed vendor="youtube" src="https://www.youtube.com/watch?v=abcdefghijk" title="A film"></sluice-embed>',
    });
    const root = await asks(page);
    expect(root.querySelector('[part~="title"]')?.textContent).to.contain('YouTube');
    expect(page.violations).to.deep.equal([]);
    press(root, 'once');
    await until(() => page.violations.length > 0, 'the frame would load');
    const [address] = frames(page);
    expect(address).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk/);
  });

  it('of markup and a script of the vendor is enhanced in place', async () => {
    const library =
      'window.enhanced = []; window.lib = { load: (element) => enhanced.push(element.id) };';
    answer(http.get('https://posts.example/lib.js', () => javascript(library)));
    const page = await openActive({
      container: container({
        templates: {
          posts: {
            type: 'posts',
            name: 'Posts',
            vendor: {
              id: 'posts',
              name: 'Posts',
              company: 'Posts SA',
              role: 'third-party',
              purpose: { en: 'Shows posts.' },
              privacyPolicyUrl: 'https://posts.example/privacy',
            },
            category: 'social',
            params: { type: 'object', properties: {} },
            hosts: { script: ['posts.example'] },
            storage: [],
            load: [{ script: 'https://posts.example/lib.js', wait: true }],
            actions: { load: [] },
            embed: { enhance: [{ call: 'lib.load', args: [{ $item: '' }] }] },
          },
        },
        vendors: { posts: { template: 'posts' } },
      }),
      body: '<sluice-embed id="post" vendor="posts"><blockquote>A post</blockquote></sluice-embed>',
    });
    const root = await asks(page);
    expect(page.thirdParties()).to.deep.equal([]);
    press(root, 'once');
    await until(() => (page.window['enhanced'] as string[] | undefined)?.length, 'it is enhanced');
    expect(page.window['enhanced']).to.deep.equal(['post']);
    expect(page.document.querySelector('blockquote')?.textContent).to.equal('A post');
    expect(page.console).to.deep.equal([]);
  });

  for (const [what, markup] of [
    ['an unknown vendor', `<sluice-embed vendor="nobody" src="${film}"></sluice-embed>`],
    [
      'an unknown vendor beside a category',
      `<iframe data-sluice="social" data-sluice-vendor="nobody" data-src="${film}"></iframe>`,
    ],
    ['an unknown category', `<iframe data-sluice="marketing" data-src="${film}"></iframe>`],
    ['no category', `<iframe data-sluice data-src="${film}"></iframe>`],
    [
      'a script for an address',
      '<sluice-embed vendor="films" src="javascript:alert(1)"></sluice-embed>',
    ],
  ] as const) {
    it(`with ${what} never loads, and is named`, async () => {
      const page = await openActive({ container: site, body: markup });
      await page.sluice.consent.acceptAll();
      await until(() => page.errors.length > 0, 'it is named');
      await page.quiet();
      expect(frames(page)).to.deep.equal([]);
      expect(page.errors[0]?.message).to.match(/so this never loads: <(?:sluice-embed|iframe)/);
    });
  }

  it('of an exempt category needs no placeholder', async () => {
    const page = await openActive({
      container: site,
      body: `<iframe data-sluice="necessary" data-src="${film}" title="A map"></iframe>`,
    });
    await loads(page);
    expect(frames(page)).to.deep.equal([loaded]);
  });
});
