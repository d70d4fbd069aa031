import { expect } from 'chai';
import type { Plain } from '../../../src/engine/plain.ts';
import { once, openPage, settled, type PageOptions, type TestPage } from './support/page.ts';

const source = `${location.origin}/shop.js`;

describe('the listener of script errors', () => {
  it('tells what was thrown, and where', async () => {
    const page = await open();
    fail(page, { message: 'Uncaught Error: no stock', filename: source, lineno: 7 });
    expect(page.happenings).to.deep.equal([
      {
        ids: ['broken'],
        message: {
          event: 'gtm.pageError',
          'gtm.errorMessage': 'Uncaught Error: no stock',
          'gtm.errorUrl': source,
          'gtm.errorLineNumber': 7,
          'gtm.triggers': 'broken',
        },
      },
    ]);
  });

  it('hears what a script of the page throws', async () => {
    const page = await open();
    run(page, 'throw new Error("no stock")');
    expect(page.happenings[0]?.message['gtm.errorMessage']).to.contain('no stock');
    run(page, 'Promise.reject(new Error("no answer"))');
    await page.next();
    expect((await page.next())['gtm.errorMessage']).to.contain('no answer');
  });

  it('tells of a promise that was rejected and nobody took care', async () => {
    const page = await open();
    reject(page, new page.window.TypeError('no stock'));
    reject(page, { message: 'no answer' });
    reject(page, 'no reason');
    reject(page, undefined);
    expect(page.happenings.map(({ message }) => message['gtm.errorMessage'])).to.deep.equal([
      'Uncaught (in promise) TypeError: no stock',
      'Uncaught (in promise) no answer',
      'Uncaught (in promise) no reason',
      'Uncaught (in promise) undefined',
    ]);
    expect(page.happenings[0]?.message).to.include({
      'gtm.errorUrl': '',
      'gtm.errorLineNumber': 0,
    });
  });

  it('leaves out images and scripts that did not load', async () => {
    const page = await open({ body: '<img alt="" src="data:image/png,none">' });
    const image = page.document.createElement('img');
    const failed = once(image, 'error');
    image.src = 'data:image/png,none';
    page.document.body.append(image);
    await failed;
    await settled();
    expect(page.happenings).to.deep.equal([]);
  });

  it('tells of the same error once', async () => {
    const page = await open();
    for (const lineno of [7, 7, 8, 7])
      fail(page, { message: 'no stock', filename: source, lineno });
    expect(page.happenings).to.have.length(2);
  });

  it('has told enough after fifty errors', async () => {
    const page = await open();
    for (let lineno = 1; lineno <= 60; lineno++) fail(page, { message: 'no stock', lineno });
    expect(page.happenings).to.have.length(50);
  });

  it('does not go round in circles where telling of an error throws another', async () => {
    const page = await open({
      onMessage(message: Plain) {
        fail(page, { message: String(message['gtm.errorMessage']) });
        throw new Error('A tag broke');
      },
    });
    fail(page, { message: 'no stock' });
    expect(page.happenings).to.have.length(1);
    expect(page.reports).to.have.length(1);
  });

  it('survives a reason that cannot be read', async () => {
    const page = await open();
    reject(page, {
      get message() {
        throw new Error('private');
      },
    });
    expect(page.happenings).to.deep.equal([]);
    expect(page.reports).to.have.length(1);
  });
});

function open(options: Partial<PageOptions> = {}): Promise<TestPage> {
  return openPage({ type: 'js-error', triggers: { broken: { type: 'js-error' } }, ...options });
}

function fail({ window }: TestPage, init: ErrorEventInit): void {
  window.dispatchEvent(new window.ErrorEvent('error', init));
}

function reject({ window }: TestPage, reason: unknown): void {
  const event = new window.Event('unhandledrejection');
  window.dispatchEvent(Object.assign(event, { reason }));
}

/** Runs a script of the page itself. */
function run({ document }: TestPage, text: string): void {
  const script = document.createElement('script');
  script.textContent = text;
  document.body.append(script);
}
