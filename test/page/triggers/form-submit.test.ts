import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Plain } from '../../../src/engine/plain.ts';
import { holdBack, loaded, openPage, pageUrl, settled, type TestPage } from './support/page.ts';

const all = { all: { type: 'form-submit' } };
const waiting = { waits: { type: 'form-submit', waitForTags: true } };

describe('the listener of sent forms', () => {
  it('tells of the form', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: all,
      body: '<form id="news" class="f big" action="/news" target="_self"><button>Send</button></form>',
      prepare: prevent,
    });
    await page.click('button');
    expect(await page.next()).to.deep.equal({
      event: 'gtm.formSubmit',
      'gtm.element': 'form#news',
      'gtm.elementClasses': 'f big',
      'gtm.elementId': 'news',
      'gtm.elementTarget': '_self',
      'gtm.elementText': 'Send',
      'gtm.elementUrl': `${location.origin}/news`,
      'gtm.triggers': 'all',
    });
  });

  it('gives the address of the page where a form has no action', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: all,
      body: '<form><input name="action"><button>Send</button></form>',
      prepare: prevent,
    });
    await page.click('button');
    expect((await page.next())['gtm.elementUrl']).to.equal(`${location.origin}${pageUrl}`);
  });

  it('counts a form that is sent by the keyboard', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: all,
      body: '<form><input name="q"></form>',
      prepare: prevent,
    });
    page.find('input').focus();
    await sendKeys({ press: 'Enter' });
    expect((await page.next())['gtm.element']).to.equal('form');
  });

  it('lets the form be sent at once by default', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: all,
      body: `<form action="${pageUrl}"><input name="q" value="1"><button name="b" value="2">Send</button></form>`,
    });
    const next = loaded(page.frame);
    await page.click('button');
    await next;
    expect(page.happenings[0]?.message['eventTimeout']).to.equal(undefined);
    expect(search(page)).to.equal('?q=1&b=2');
  });

  it('leaves out forms that the selector does not select', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: { order: { type: 'form-submit', selector: '#order' } },
      body: '<form><button>Send</button></form>',
      prepare: prevent,
    });
    await page.click('button');
    await settled();
    expect(page.happenings).to.deep.equal([]);
  });

  it('leaves out incomplete forms that the browser would send, unless told otherwise', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: {
        valid: { type: 'form-submit' },
        any: { type: 'form-submit', onlyValid: false },
      },
      body: '<form novalidate><input name="q" required><button>Send</button></form>',
      prepare: prevent,
    });
    await page.click('button');
    (page.find('input') as HTMLInputElement).value = 'text';
    await page.click('button');
    await page.next();
    await page.next();
    expect(page.happenings.map(({ ids }) => ids)).to.deep.equal([['any'], ['valid', 'any']]);
  });

  it('counts a form that the page sends itself, and empties', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: all,
      body: '<form><input name="q" required value=""><button>Send</button></form>',
      prepare: ({ find }) =>
        (find('form') as HTMLFormElement).addEventListener('submit', (event) => {
          event.preventDefault();
          (find('form') as HTMLFormElement).reset();
        }),
    });
    (page.find('input') as HTMLInputElement).value = 'text';
    await page.click('button');
    expect((await page.next())['gtm.element']).to.equal('form');
  });

  it('counts a form whose event the page stops on its way', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: { ...all, ...waiting },
      body: `<form action="${pageUrl}"><button name="b" value="2">Send</button></form>`,
      prepare: ({ document }) =>
        document.addEventListener('submit', (event) => event.stopImmediatePropagation(), true),
    });
    const next = loaded(page.frame);
    await page.click('button');
    const message = await page.next();
    expect(message['gtm.triggers']).to.equal('all,waits');
    expect(message['eventTimeout']).to.equal(undefined);
    await next;
    expect(search(page)).to.equal('?b=2');
  });

  it('reports a selector that is none', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: { broken: { type: 'form-submit', selector: 'form:' }, ...all },
      body: '<form><button>Send</button></form>',
      prepare: prevent,
    });
    await page.click('button');
    expect((await page.next())['gtm.triggers']).to.equal('all');
    expect(page.reports).to.have.length(1);
    expect(page.reports[0]).to.contain('"broken"');
  });
});

describe('a form that waits for tags', () => {
  it('is sent once, with its button, when they call back', async () => {
    const submits: Event[] = [];
    const page = await openPage({
      type: 'form-submit',
      triggers: waiting,
      body: `<form action="/nowhere"><input name="q" value="1"><button>Other</button>
        <button id="b" name="b" value="2" formaction="${pageUrl}">Send</button></form>`,
      prepare: ({ document }) =>
        document.addEventListener('submit', (event) => submits.push(event)),
    });
    await page.click('#b');
    const message = await page.next();
    expect(message['eventTimeout']).to.equal(2000);
    await settled();
    expect(search(page)).to.equal('');
    const next = loaded(page.frame);
    callBack(message);
    callBack(message);
    await next;
    expect(search(page)).to.equal('?q=1&b=2');
    // The page's own listeners heard of it once, and so did the triggers.
    expect(submits).to.have.length(1);
    expect(page.happenings).to.have.length(1);
  });

  it('is sent where the page refuses to send a form twice', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: waiting,
      body: `<form action="${pageUrl}"><button name="b" value="2">Send</button></form>`,
      prepare({ find }) {
        let isSent = false;
        find('form').addEventListener('submit', (event) => {
          if (isSent) event.preventDefault();
          isSent = true;
          setTimeout(() => ((find('button') as HTMLButtonElement).disabled = true));
        });
      },
    });
    await page.click('button');
    const message = await page.next();
    await settled();
    expect((page.find('button') as HTMLButtonElement).disabled).to.equal(true);
    const next = loaded(page.frame);
    callBack(message);
    await next;
    expect(search(page)).to.equal('?b=2');
  });

  it('is sent once by an impatient visitor', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: waiting,
      body: `<form action="${pageUrl}"><button name="b" value="2">Send</button></form>`,
    });
    await page.click('button');
    const message = await page.next();
    await page.click('button');
    await settled();
    expect(page.happenings).to.have.length(1);
    expect(search(page)).to.equal('');
    const next = loaded(page.frame);
    callBack(message);
    await next;
    expect(search(page)).to.equal('?b=2');
  });

  it('is sent though a field is called "submit" and another "requestSubmit"', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: waiting,
      body: `<form action="${pageUrl}"><input name="requestSubmit" value="1"><button name="submit" value="2">Send</button></form>`,
    });
    const next = loaded(page.frame);
    await page.click('button');
    callBack(await page.next());
    await next;
    expect(search(page)).to.equal('?requestSubmit=1&submit=2');
  });

  it('is not sent where the visitor has left and comes back, and can be sent again then', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: waiting,
      body: `<form action="${pageUrl}"><button name="b" value="2">Send</button></form>`,
    });
    page.find('button').click();
    const message = await page.next();
    page.window.dispatchEvent(new page.window.Event('pagehide'));
    callBack(message);
    await settled();
    await settled();
    expect(search(page)).to.equal('');
    const next = loaded(page.frame);
    page.find('button').click();
    callBack(await page.next());
    await next;
    expect(search(page)).to.equal('?b=2');
  });

  it('is sent after the time, where nobody calls back', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: { waits: { ...waiting.waits, waitTimeout: 'PT0.05S' } },
      body: `<form action="${pageUrl}"><button name="b" value="2">Send</button></form>`,
    });
    const next = loaded(page.frame);
    await page.click('button');
    await next;
    expect(search(page)).to.equal('?b=2');
  });

  it('is sent without its button, where that was removed meanwhile', async () => {
    const page = await openPage({
      type: 'form-submit',
      triggers: waiting,
      body: `<form action="${pageUrl}"><input name="q" value="1"><button name="b" value="2">Send</button></form>`,
    });
    const next = loaded(page.frame);
    await page.click('button');
    const message = await page.next();
    page.find('button').remove();
    callBack(message);
    await next;
    expect(search(page)).to.equal('?q=1');
  });

  const withoutWaiting: Record<string, { form: string; prepare?: (page: TestPage) => void }> = {
    'the page sends it itself': { form: '<form>', prepare: prevent },
    'its answer opens elsewhere': { form: '<form target="elsewhere">' },
    'it closes a dialog': { form: '<form method="DIALOG">' },
  };
  for (const [reason, { form, prepare }] of Object.entries(withoutWaiting)) {
    it(`counts without waiting where ${reason}`, async () => {
      const page = await openPage({
        type: 'form-submit',
        triggers: waiting,
        body: `${form}<button>Send</button></form>`,
        ...(prepare && { prepare }),
      });
      const wasPrevented = holdBack(page, 'submit');
      page.find('button').click();
      expect((await page.next())['eventTimeout']).to.equal(undefined);
      expect(wasPrevented()).to.equal(reason === 'the page sends it itself');
    });
  }
});

function prevent({ document }: TestPage): void {
  document.addEventListener('submit', (event) => event.preventDefault());
}

function callBack(message: Plain): void {
  (message['eventCallback'] as () => void)();
}

function search(page: TestPage): string | undefined {
  return page.frame.contentWindow?.location.search;
}
