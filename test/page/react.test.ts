import { expect } from 'chai';
import { openActive, until, type Page } from './support/page.ts';
import {
  createElement,
  hydrateRoot,
  renderToString,
  useEffect,
  useState,
} from './support/react.ts';
import { container } from './support/site.ts';

type Node = ReturnType<typeof createElement>;

/** A page as servers send it: a counter that works once it is hydrated. */
function App({ onReady }: { onReady?: () => void }): Node {
  const [count, setCount] = useState(0);
  useEffect(() => onReady?.(), [onReady]);
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Coulisse'),
    createElement('div', null, createElement('p', null, 'Tickets')),
    createElement('button', { onClick: () => setCount(count + 1) }, `Seats: ${count}`),
    createElement('footer', null, createElement('a', { href: '#sluice-preferences' }, 'Cookies')),
  );
}

interface Hydrated {
  page: Page;
  errors: string[];
}

/** Opens the page, waits for the banner, then lets React take over. */
async function hydrate(
  body: string,
  target: (document: Document) => Element | Document,
  app: (onReady: () => void) => Node,
): Promise<Hydrated> {
  const page = await openActive({ container: container(), body });
  await until(() => page.document.querySelector('sluice-banner'), 'the banner is shown');
  const errors: string[] = [];
  const { error: log } = console;
  // Where React's development build tells of attributes that differ.
  console.error = (...args: unknown[]): void => void errors.push(args.join(' '));
  after(() => {
    console.error = log;
  });
  const note = (error: unknown): void => void errors.push(String(error));
  await new Promise<void>((resolve) => {
    hydrateRoot(target(page.document), app(resolve), {
      onRecoverableError: note,
      onUncaughtError: note,
    });
  });
  return { page, errors };
}

async function expectBoth({ page, errors }: Hydrated): Promise<void> {
  const { document } = page;
  expect(errors).to.deep.equal([]);
  const button = document.querySelector('button');
  button?.click();
  await until(() => button?.textContent === 'Seats: 1', 'React answers a click');
  // React kept what the server had sent, and the banner.
  expect(button?.isConnected).to.equal(true);
  expect(document.querySelectorAll('sluice-banner').length).to.equal(1);
  document
    .querySelector('sluice-banner')
    ?.shadowRoot?.querySelector<HTMLElement>('[part=refuse]')
    ?.click();
  await until(() => !document.querySelector('sluice-banner'), 'the banner has gone');
  expect(page.sluice.consent.get().status).to.equal('chosen');
  expect(button?.textContent).to.equal('Seats: 1');
}

describe('a React application around which the banner stands (A1)', () => {
  it('hydrates its root beside the banner', async () => {
    const hydrated = await hydrate(
      `<div id="root">${renderToString(createElement(App))}</div>`,
      (document) => document.querySelector('#root') as Element,
      (onReady) => createElement(App, { onReady }),
    );
    await expectBoth(hydrated);
  });

  it('hydrates the whole body, the banner first in it', async () => {
    const hydrated = await hydrate(
      renderToString(createElement(App)),
      (document) => document.body,
      (onReady) => createElement(App, { onReady }),
    );
    expect(hydrated.page.document.body.firstElementChild?.localName).to.equal('sluice-banner');
    await expectBoth(hydrated);
  });

  it('hydrates the whole document, as Next.js does', async () => {
    const hydrated = await hydrate(
      renderToString(createElement(App)),
      (document) => document,
      (onReady) =>
        createElement(
          'html',
          { lang: 'en' },
          createElement('head', null, createElement('title', null, 'Page')),
          createElement('body', null, createElement(App, { onReady })),
        ),
    );
    await expectBoth(hydrated);
  });
});
