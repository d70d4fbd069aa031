import { expect } from 'chai';
import { openActive, openPage, until, type Page } from './support/page.ts';
import { container } from './support/site.ts';

const link = '<a id="opener" href="#sluice-preferences">Cookies</a>';

async function open(body: string, url = ''): Promise<Page> {
  const page = await openActive({ container: container(), body, url });
  await until(() => page.document.querySelector('sluice-banner'), 'the banner is shown');
  return page;
}

function isOpen({ document }: Page): boolean {
  return document.querySelector('sluice-preferences') !== null;
}

async function opens(page: Page, element: Element | null): Promise<void> {
  (element as HTMLElement).click();
  await until(() => isOpen(page), 'the preferences are open');
  // The link itself has led nowhere.
  expect(page.window.location.hash).to.equal('');
}

/** A click that has no right to open anything; resolves when it would have. */
async function stays(page: Page, act: () => void): Promise<void> {
  act();
  await page.quiet();
  expect(isOpen(page)).to.equal(false);
}

describe('what opens the preferences (R22)', () => {
  it('a link to #sluice-preferences, without leaving the page', async () => {
    const page = await open(link);
    await opens(page, page.document.querySelector('#opener'));
  });

  for (const element of ['button', 'span', 'a']) {
    it(`<${element} data-sluice-open="preferences">`, async () => {
      const page = await open(
        `<${element} id="opener" data-sluice-open="preferences">Cookies</${element}>`,
      );
      await opens(page, page.document.querySelector('#opener'));
    });
  }

  it('a click on something inside the link', async () => {
    const page = await open('<a href="#sluice-preferences"><b id="inside">Cookies</b></a>');
    await opens(page, page.document.querySelector('#inside'));
  });

  it('an element that is added later', async () => {
    const page = await open('');
    page.document.body.insertAdjacentHTML('beforeend', link);
    await opens(page, page.document.querySelector('#opener'));
  });

  it('a link in an open shadow root', async () => {
    const page = await open('<div id="host"></div>');
    const root = page.document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = link;
    await opens(page, root.querySelector('#opener'));
  });

  it('the address of the page', async () => {
    const page = await open('', '#sluice-preferences');
    await until(() => isOpen(page), 'the preferences are open');
  });

  it('the address of the page, when it changes', async () => {
    const page = await open('');
    page.window.location.hash = '#sluice-preferences';
    await until(() => isOpen(page), 'the preferences are open');
  });

  it('the same link again, after they were closed', async () => {
    const page = await open(link);
    await opens(page, page.document.querySelector('#opener'));
    page.sluice.hidePreferences();
    await until(() => !isOpen(page), 'they are closed');
    await opens(page, page.document.querySelector('#opener'));
  });

  it('all that for those who have chosen, who fetch nothing of it before', async () => {
    const page = await open(link);
    await page.sluice.consent.rejectAll();
    await page.close();
    const next = await openActive({ container: container(), body: link });
    await next.quiet();
    expect(next.chunks()).to.deep.equal(['container']);
    await opens(next, next.document.querySelector('#opener'));
    expect(next.document.querySelector('sluice-banner')).to.equal(null);
  });

  it('no link to something else', async () => {
    const page = await open(
      '<a id="other" href="#sluice">Other</a><a id="part" href="/x#sluice-preferences">Part</a>',
    );
    page.document.addEventListener('click', (event) => event.preventDefault());
    await stays(page, () => page.document.querySelector<HTMLElement>('#other')!.click());
    await stays(page, () => page.document.querySelector<HTMLElement>('#part')!.click());
  });

  it('no click that the page has dealt with', async () => {
    const page = await open(link);
    const opener = page.document.querySelector<HTMLElement>('#opener')!;
    opener.addEventListener('click', (event) => event.preventDefault());
    await stays(page, () => opener.click());
  });

  it('no click of another button', async () => {
    const page = await open(link);
    const { MouseEvent } = page.window;
    await stays(page, () =>
      page.document
        .querySelector('#opener')!
        .dispatchEvent(
          new MouseEvent('click', { button: 2, bubbles: true, cancelable: true, composed: true }),
        ),
    );
  });

  it('nothing where Sluice does not run: the link stays a link', async () => {
    const page = await openPage({
      container: () => new Response(null, { status: 404 }),
      body: link,
    });
    await page.ready();
    await stays(page, () => page.document.querySelector<HTMLElement>('#opener')!.click());
    expect(page.window.location.hash).to.equal('#sluice-preferences');
  });
});
