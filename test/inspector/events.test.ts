import { expect } from 'chai';
import { all, one, part, words } from '../ui/support/interface.ts';
import { acceptAll, view } from './support/fake-host.ts';
import { decisionsOf, drawn, inspect } from './support/inspect.ts';

function names(element: Element): string[] {
  return all(element, '[data-event]').map((item) => item.dataset['event'] ?? '');
}

describe('events in the inspector', () => {
  it('are listed with what each tag did and why', async () => {
    const { element } = await inspect({ before: view });
    const text = words(await decisionsOf(element, 'gtm.js'));
    expect(text).to.contain('counter probe, stats Held');
    expect(text).to.contain('Waits for an answer: category analytics');
    expect(text).to.contain('A blocking trigger matches: trigger staff blocking-trigger');
    expect(text).to.contain('It is paused');
  });

  it('name the condition that was not met and the value that it met', async () => {
    const { element, host } = await inspect({ before: acceptAll });
    host.push({ event: 'purchase', order: { total: 42 } });
    const text = words(await decisionsOf(element, 'purchase'));
    expect(text).to.contain('Not triggered');
    expect(text).to.contain('wanted total is greater than 100 actual value 42');
  });

  it('say the same in French', async () => {
    const { element, host } = await inspect({ language: 'fr-CA', before: acceptAll });
    host.push({ event: 'purchase', order: { total: 42 } });
    expect(element.lang).to.equal('fr');
    expect(words(await decisionsOf(element, 'purchase'))).to.contain(
      'attendu total est supérieur à 100 valeur réelle 42',
    );
  });

  it('tell of tags that waited, and were replayed', async () => {
    const { element, host } = await inspect({ before: view });
    expect(words(part(element, 'held'))).to.contain('Tags that wait for an answer 2');
    await acceptAll(host);
    await drawn(element);
    expect(words(part(element, 'held'))).to.equal('No tag waits for an answer.');
    expect(words(await decisionsOf(element, 'gtm.js'))).to.contain(
      'counter probe, stats replayed Fired',
    );
  });

  it('tell of tags that failed', async () => {
    const outcome = () => ({ ok: false, reason: 'threw', detail: { error: 'Error: no' } }) as const;
    const { element, host } = await inspect({ before: acceptAll, outcome });
    view(host);
    const text = words(await decisionsOf(element, 'gtm.js'));
    expect(text).to.contain('It threw an error: error Error: no');
  });

  it('come as they happen, newest first, drawn once per frame', async () => {
    const { element, host } = await inspect({ before: acceptAll });
    let updates = 0;
    element.addController({ hostUpdated: () => void updates++ });
    for (let count = 0; count < 50; count++) host.push({ event: `event-${count}` });
    await drawn(element);
    expect(names(element).slice(0, 2)).to.deep.equal(['event-49', 'event-48']);
    expect(updates).to.be.lessThan(4);
  });

  it('show their message, and that no tag was concerned', async () => {
    const { element, host } = await inspect();
    host.push({ event: 'nothing', deep: { value: 1 } });
    const text = words(await decisionsOf(element, 'nothing'));
    expect(text).to.contain('No tag has a trigger for this event.');
    expect(text).to.contain('Message event: "nothing" deep {1}');
  });

  it('are narrowed to a tag, an event or an outcome', async () => {
    const { element, host } = await inspect({ before: view });
    host.push({ event: 'purchase', order: { total: 1 } });
    await drawn(element);
    const search = part(element, 'filter') as HTMLInputElement;
    const type = async (text: string): Promise<void> => {
      search.value = text;
      search.dispatchEvent(new Event('input'));
      await drawn(element);
    };
    await type('purch');
    expect(names(element)).to.deep.equal(['purchase']);
    await type('counter');
    expect(all(element, '.decision .tag').map(words)).to.deep.equal(['counter']);
    await type('');
    const select = part(element, 'outcome') as HTMLSelectElement;
    select.value = 'held';
    select.dispatchEvent(new Event('change'));
    await drawn(element);
    expect(all(element, '.decision .tag').map(words)).to.have.members(['counter', 'ads']);
    await type('no such tag');
    expect(words(one(element, '[role=tabpanel]'))).to.contain('Nothing matches the filter.');
  });

  it('can be cleared', async () => {
    const { element, host } = await inspect({ before: view });
    part(element, 'clear').click();
    // Later than what was cleared, by the clock that decisions are dated with.
    const start = Date.now();
    while (Date.now() === start);
    host.push({ event: 'after' });
    await drawn(element);
    expect(names(element)).to.deep.equal(['after']);
  });

  it('stay as their reader left them', async () => {
    const { element, host } = await inspect({ before: view });
    await decisionsOf(element, 'gtm.js');
    host.push({ event: 'after' });
    await drawn(element);
    const isOpen = all<HTMLDetailsElement>(element, '[data-event] > details').map(
      ({ open }) => open,
    );
    expect(isOpen).to.deep.equal([false, true]);
  });

  it('are bounded on the screen', async () => {
    const { element, host } = await inspect();
    for (let count = 0; count < 150; count++) host.push({ event: 'many' });
    await drawn(element);
    expect(names(element).length).to.equal(100);
    expect(words(one(element, '[role=tabpanel]'))).to.contain(
      'Older events that are not shown: 50.',
    );
  });
});
