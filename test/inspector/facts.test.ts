import { expect } from 'chai';
import { all, one, words } from '../ui/support/interface.ts';
import { once } from '../ui/support/page.ts';
import { shop } from './support/fake-host.ts';
import { drawn, inspect, turnTo } from './support/inspect.ts';

/** This server under its other name: another origin, and no network. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');

function request(path: string): void {
  new Image().src = `${elsewhere}${path}`;
}

async function panel(element: Element): Promise<string> {
  return words(one(element, '[role=tabpanel]'));
}

describe('the inspector’s other views', () => {
  it('show the data model as a tree that opens', async () => {
    const { element, host } = await inspect();
    host.push({ user: { plan: 'free', tags: ['a', 'b'] }, when: 1 });
    await turnTo(element, 'data');
    expect(await panel(element)).to.contain('user {2} plan: "free" tags [2]');
    expect(await panel(element)).not.to.contain('0: "a"');
    all(element, 'summary')
      .find((summary) => words(summary).startsWith('tags'))
      ?.click();
    await drawn(element);
    expect(await panel(element)).to.contain('0: "a"1: "b"');
  });

  it('survive data that turns in circles, throws or is endless', async () => {
    const { element, host } = await inspect();
    const circle: Record<string, unknown> = { name: 'circle' };
    circle['self'] = circle;
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`key-${index}`, index]),
    );
    host.push({ event: 'odd', circle, many, element: document.body, run: () => 1, big: 10n });
    await turnTo(element, 'data');
    expect(await panel(element)).to.contain('400 more');
    expect((await element.scenario()).steps.length).to.equal(1);
  });

  it('mark requests to hosts that no vendor declares', async () => {
    const { element } = await inspect();
    request('/undeclared.png?secret=1');
    await turnTo(element, 'requests');
    const group = await once(
      () => element.shadowRoot?.querySelector('.undeclared'),
      element.shadowRoot as ShadowRoot,
    );
    await drawn(element);
    expect(words(group)).to.contain('Declared by no vendor');
    expect(words(group)).to.contain('/undeclared.png');
    expect(words(group)).not.to.contain('secret');
    expect(words(one(element, '#tab-requests'))).to.contain('1 Declared by no vendor');
  });

  it('count requests for the vendors that declare them, and say whose consent is missing', async () => {
    const container = { ...shop, vendors: { stats: { hosts: { image: [elsewhere] } } } };
    const { element } = await inspect({ container });
    request('/hit.png');
    await turnTo(element, 'requests');
    const group = await once(
      () => element.shadowRoot?.querySelector('[data-vendors="stats"]'),
      element.shadowRoot as ShadowRoot,
    );
    await once(
      () => (words(group).includes('/hit.png') ? true : undefined),
      element.shadowRoot as ShadowRoot,
    );
    expect(words(group)).to.contain('stats has no consent now');
    expect(all(element, '.undeclared').length).to.equal(0);
  });

  it('list problems once, and tags that never fire', async () => {
    const { element } = await inspect();
    for (const message of ['It broke.', 'It broke.', 'Another.']) {
      document.dispatchEvent(new CustomEvent('sluice-error', { detail: { message } }));
    }
    await turnTo(element, 'problems');
    expect(await panel(element)).to.contain('Another. It broke. 2 times');
    expect(await panel(element)).to.contain('Tags that never fire resting It is paused');
  });
});
