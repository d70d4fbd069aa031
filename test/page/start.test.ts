import { expect } from 'chai';
import { openActive, openPage, type PageWindow } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
};

/** What a page finds right after the loader's element. */
function found({ dataLayer, sluice }: PageWindow): unknown {
  return {
    isArray: Array.isArray(dataLayer),
    messages: dataLayer.map((message) => Array.from(message as ArrayLike<unknown>)),
    answer: dataLayer.push(),
    version: typeof sluice.version,
  };
}

const expected = {
  isArray: true,
  messages: [['consent', 'default', denied]],
  answer: true,
  version: 'string',
};

describe('the start', () => {
  it('has the data layer hooked, seven denials queued and window.sluice in place before it asks for anything', async () => {
    const requests: unknown[] = [];
    await openPage({
      container: container(),
      prepare(window) {
        const { fetch } = window;
        window.fetch = (...args) => {
          requests.push(found(window));
          return fetch(...args);
        };
      },
    });
    expect(requests[0]).to.deep.equal(expected);
  });

  it('has them as soon as the script has been evaluated', async () => {
    let seen: unknown;
    await openPage({
      container: container(),
      checkpoint: (window) => (seen = found(window)),
    });
    expect(seen).to.deep.equal(expected);
  });

  it('pushes the denials as a real arguments object, which Google insists on', async () => {
    const page = await openActive({ container: container() });
    const [first] = page.layer;
    expect(Object.prototype.toString.call(first)).to.equal('[object Arguments]');
  });

  it('takes over a data layer that the page has begun', async () => {
    const page = await openActive({
      container: container(),
      head: '<script>dataLayer = [{ page: "home" }]; before = dataLayer;</script>',
    });
    expect(page.layer).to.equal(page.window['before']);
    expect(page.layer[0]).to.deep.equal({ page: 'home' });
  });

  it('leaves nothing else behind on window', async () => {
    const page = await openActive({ container: container() });
    const empty = document.createElement('iframe');
    document.body.append(empty);
    const ours = Object.keys(page.window).filter((name) => !(name in empty.contentWindow!));
    empty.remove();
    expect(ours).to.have.members(['sluice', 'dataLayer', 'sluiceGoogle']);
  });

  it('answers before the container has come: undecided, nothing granted, nothing to explain', async () => {
    let seen: unknown;
    await openPage({
      container: container(),
      checkpoint: ({ sluice }) => {
        const { status, categories } = sluice.consent.get();
        seen = [status, categories, sluice.consent.isGranted('necessary'), sluice.explain()];
      },
    });
    expect(seen).to.deep.equal(['undecided', {}, false, []]);
  });

  it('does nothing the second time, and says so once', async () => {
    const loader = '<script src="/dist/sluice.js" data-container="/site/container.json"></script>';
    const page = await openActive({
      container: container({ tags: { own: pixel('own', { category: 'necessary' }) } }),
      loader: loader + loader,
    });
    await page.asked(hit('own'));
    await page.quiet();
    expect(page.console).to.have.length(1);
    expect(page.console[0]).to.match(
      /^info: \[sluice\] The loader is .*; the second one does nothing\.$/,
    );
    const addresses = page.requests.map(({ address }) => address);
    expect(addresses.filter((address) => address === '/site/container.json')).to.have.length(1);
    expect(page.thirdParties()).to.deep.equal([hit('own')]);
    expect(page.layer.filter((message) => 0 in (message as object))).to.have.length(1);
  });

  it('is not taken for loaded by an element of the page with the id "sluice"', async () => {
    const page = await openActive({
      container: container(),
      head: '<form id="sluice"></form>',
    });
    expect(page.sluice.version).to.be.a('string');
  });

  for (const [what, value] of [
    ['an object', '{}'],
    ['a text', '"layer"'],
    ['a function', '() => {}'],
  ] as const) {
    it(`does not run with ${what} as data layer, says why, and leaves it to the page`, async () => {
      const page = await openPage({
        container: container({ tags: { own: pixel('own', { category: 'necessary' }) } }),
        head: `<script>dataLayer = ${value}; before = dataLayer;</script>`,
        body: '<script>own = "ran"</script>',
      });
      const { status, error: message } = await page.ready();
      expect(status).to.equal('failed');
      expect(message).to.match(/^window\.dataLayer is no array.* data-layer\.$/);
      expect(page.console).to.deep.equal([`error: [sluice] ${message}`]);
      expect(page.errors).to.deep.equal([{ message }]);
      await page.quiet();
      expect(page.requests.map(({ address }) => address)).to.deep.equal(['/dist/sluice.js']);
      expect(page.window.dataLayer).to.equal(page.window['before']);
      expect(page.window['own']).to.equal('ran');
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  it('waits with every tag until a prerendered page is viewed', async () => {
    let isPrerendered = true;
    const page = await openPage({
      container: container({ tags: { own: pixel('own', { category: 'necessary' }) } }),
      prepare: ({ document }) =>
        Object.defineProperty(document, 'prerendering', { get: () => isPrerendered }),
    });
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([]);
    expect(page.news).to.deep.equal([]);
    expect(page.document.querySelector('sluice-banner')).to.equal(null);
    isPrerendered = false;
    page.document.dispatchEvent(new Event('prerenderingchange'));
    await page.asked(hit('own'));
    expect((await page.ready()).status).to.equal('active');
  });
});
