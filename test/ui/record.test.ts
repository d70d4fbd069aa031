import { expect } from 'chai';
import type { ConsentReceipt } from '../../src/engine/types.ts';
import { chosen, disclosure } from './support/fixtures.ts';
import { all, part, showPreferences, words } from './support/interface.ts';
import { once, startPage } from './support/page.ts';

describe('the present choice and its proof', () => {
  it('L25 copies the identifier, and says so inside the dialog', async () => {
    await startPage();
    const copied: string[] = [];
    const { element } = await showPreferences({ present: chosen });
    await replacing(
      navigator.clipboard,
      'writeText',
      async (text) => void copied.push(text),
      async () => {
        part(element, 'copy').click();
        const status = part(element, 'status');
        await once(() => words(status) || undefined, element.shadowRoot as ShadowRoot);
        expect(copied).to.deep.equal([chosen.id]);
        expect(words(status)).to.equal('Identifier copied.');
      },
    );
  });

  it('reports it when the identifier cannot be copied', async () => {
    await startPage();
    const refuse = (): Promise<never> => Promise.reject(new Error('denied'));
    const { element, host } = await showPreferences({ present: chosen });
    await replacing(navigator.clipboard, 'writeText', refuse, async () => {
      part(element, 'copy').click();
      await new Promise(requestAnimationFrame);
      expect(words(part(element, 'status'))).to.equal('');
      expect(host.calls).to.deep.equal([
        { name: 'report', message: 'The identifier could not be copied: Error: denied' },
      ]);
    });
  });

  it('L25 downloads all proofs of this browser as a file', async () => {
    await startPage();
    const receipts = [{ id: 'second' }, { id: 'first' }] as unknown as ConsentReceipt[];
    const { element } = await showPreferences({
      present: chosen,
      receipts: () => Promise.resolve(receipts),
    });
    const files: Blob[] = [];
    const names: string[] = [];
    const keep = (file: Blob | MediaSource): string => {
      files.push(file as Blob);
      return '#';
    };
    const note = function click(this: HTMLAnchorElement): void {
      names.push(this.download);
    };
    await replacing(URL, 'createObjectURL', keep, () =>
      replacing(HTMLAnchorElement.prototype, 'click', note, async () => {
        part(element, 'proof').click();
        await new Promise(requestAnimationFrame);
      }),
    );
    expect(names).to.deep.equal(['coulisse-consent.json']);
    expect(JSON.parse((await files[0]?.text()) ?? '')).to.deep.equal(receipts);
    expect(files[0]?.type).to.equal('application/json');
  });

  it('offers no proof where none is kept', async () => {
    await startPage();
    const { element } = await showPreferences({ present: chosen });
    expect(all(element, '[part=proof]').length).to.equal(0);
  });

  it('R24 says to whom the choice belongs, and where it holds', async () => {
    await startPage();
    const { element } = await showPreferences({
      disclosure: disclosure({ cookie: { name: 'eu-consent', domain: '.coulisse.example' } }),
    });
    const record = words(part(element, 'record'));
    expect(record).to.contain('This choice belongs to this browser');
    expect(record).to.contain('Applies to coulisse.example and its subdomains.');
  });

  it('R24 says beforehand what forgetting does', async () => {
    await startPage();
    const { element } = await showPreferences({ present: chosen });
    const description = part(element, 'forget').getAttribute('aria-describedby') ?? '';
    const note = element.shadowRoot?.getElementById(description);
    expect(note && words(note)).to.match(/^Withdraws everything that you allowed here/);
  });

  it('R19 says that the former choice has expired', async () => {
    await startPage();
    const { element } = await showPreferences({ present: { ...chosen, status: 'expired' } });
    expect(words(part(element, 'record'))).to.contain('Expired on May 14, 2027.');
  });

  it('tells the first choice apart from the last one', async () => {
    await startPage();
    const { element } = await showPreferences({
      present: { ...chosen, firstChosenAt: '2026-10-01T08:00:00.000Z' },
    });
    expect(words(part(element, 'record'))).to.contain('First choice on October 1, 2026.');
  });
});

/** With another method in the place of one of the browser's, for the time of a task. */
async function replacing<T extends object, Name extends keyof T>(
  object: T,
  name: Name,
  method: T[Name],
  task: () => Promise<void>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value: method, configurable: true });
  try {
    await task();
  } finally {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  }
}
