import { expect } from 'chai';
import { all, one, part, words } from '../ui/support/interface.ts';
import { acceptAll, view } from './support/fake-host.ts';
import { drawn, inspect, turnTo } from './support/inspect.ts';

function toggles(element: Element): Record<string, boolean> {
  return Object.fromEntries(
    all<HTMLInputElement>(element, '[role=switch]').map((input) => [
      input.getAttribute('aria-label'),
      input.checked,
    ]),
  );
}

function toggle(element: Element, name: string): HTMLInputElement {
  return one(element, `[role=switch][aria-label="${name}"]`) as HTMLInputElement;
}

describe('consent in the inspector', () => {
  it('says status, id and dates', async () => {
    const { element } = await inspect({ before: acceptAll });
    await turnTo(element, 'consent');
    const text = words(one(element, '.facts'));
    expect(text).to.contain('Status chosen');
    expect(text).to.contain('Id 3f2c9a1e-77d4-4c0b-9b1e-6a5f0c2d8e41');
    expect(text).to.contain('Signals none');
    expect(text).to.match(/Expires .*20\d\d/);
  });

  it('tells no answer from a refusal', async () => {
    const { element, host } = await inspect();
    await turnTo(element, 'consent');
    expect(words(one(element, '.answers'))).to.contain('no answer');
    part(element, 'refuse').click();
    await drawn(element);
    expect(host.state().status).to.equal('chosen');
    expect(words(one(element, '.answers'))).not.to.contain('no answer');
    expect(words(one(element, '.answers'))).to.contain('denied');
  });

  it('gives a switch to each category and vendor that may be answered', async () => {
    const { element, host } = await inspect({ before: view });
    await turnTo(element, 'consent');
    expect(Object.keys(toggles(element))).to.deep.equal([
      'analytics',
      'stats, analytics',
      'advertising',
      'ads, advertising',
    ]);
    toggle(element, 'analytics').click();
    await drawn(element);
    expect(host.chosen).to.deep.equal([{ categories: { analytics: 'granted' } }]);
    toggle(element, 'stats, analytics').click();
    await drawn(element);
    expect(host.chosen.at(-1)).to.deep.equal({ vendors: { stats: 'denied' } });
    expect(toggles(element)).to.deep.equal({
      analytics: true,
      'stats, analytics': false,
      advertising: false,
      'ads, advertising': false,
    });
  });

  it('shows the owner’s answer and not the browser’s toggle', async () => {
    const { element, host } = await inspect({ deaf: true });
    await turnTo(element, 'consent');
    toggle(element, 'analytics').click();
    await drawn(element);
    expect(host.chosen.length).to.equal(1);
    expect(toggle(element, 'analytics').checked).to.equal(false);
  });

  it('accepts, refuses and forgets everything', async () => {
    const { element, host } = await inspect();
    await turnTo(element, 'consent');
    part(element, 'accept').click();
    await drawn(element);
    expect(Object.values(toggles(element))).to.deep.equal([true, true, true, true]);
    part(element, 'reset').click();
    await drawn(element);
    expect(host.state().status).to.equal('undecided');
    expect(words(one(element, '.facts'))).to.contain('no choice yet');
  });
});
