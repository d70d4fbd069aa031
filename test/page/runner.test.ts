import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import type { Step, TagTemplate } from '../../src/engine/template-types.ts';
import type { Container, TagSettings } from '../../src/engine/types.ts';
import { answer } from './support/network.ts';
import { openActive, until, type Page, type PageOptions } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

/** A step that notes what runs. */
function note(...values: unknown[]): Step {
  return { push: 'notes', value: { $join: values, with: ' ' } };
}

/** A service that notes each phase, with its account and what the tag gives. */
const service: TagTemplate = {
  type: 'service',
  name: 'Service',
  params: {
    type: 'object',
    required: ['account'],
    properties: {
      account: { type: 'string' },
      action: { type: 'string', enum: ['view', 'track'] },
      value: { type: 'number' },
    },
  },
  load: [note('load', { $param: 'account' })],
  grant: [note('grant', { $param: 'account' })],
  revoke: [note('revoke', { $param: 'account' })],
  actions: {
    view: [note('view', { $param: 'account' }, { $param: 'value' })],
    track: [note('track', { $event: 'event' }, { $event: 'value' })],
  },
};

function tag(settings: Partial<TagSettings> = {}, params: object = {}): TagSettings {
  return {
    type: 'service',
    category: 'analytics',
    triggers: ['all-pages'],
    ...settings,
    params: { account: 'A', ...params },
  };
}

function open(
  tags: Container['tags'],
  more: Partial<Container> = {},
  options: PageOptions = {},
): Promise<Page> {
  return openActive({
    container: container({
      templates: { service },
      triggers: { sale: { type: 'event', event: 'sale' } },
      ...(tags && { tags }),
      ...more,
    }),
    ...options,
  });
}

function notes({ window }: Page): string[] {
  return (window['notes'] ?? []) as string[];
}

function noted(page: Page, number: number): Promise<void> {
  return until(() => notes(page).length >= number, `${number} notes are there`);
}

function grant(page: Page, given: 'granted' | 'denied' = 'granted'): Promise<void> {
  return page.sluice.consent.update({ categories: { analytics: given } });
}

describe('what runs tags', () => {
  it('runs load, then grant, then the action; the first is the default', async () => {
    const page = await open({ one: tag() });
    await grant(page);
    await noted(page, 3);
    expect(notes(page)).to.deep.equal(['load A', 'grant A', 'view A ']);
  });

  it('runs load and grant once for all tags of one library', async () => {
    const page = await open({
      one: tag({}, { value: 1 }),
      two: tag({}, { value: 2 }),
      sale: tag({ triggers: ['sale'] }, { action: 'track' }),
    });
    page.push({ event: 'sale', value: 42 });
    await grant(page);
    await noted(page, 5);
    expect(notes(page)).to.deep.equal([
      'load A',
      'grant A',
      'view A 1',
      'view A 2',
      'track sale 42',
    ]);
  });

  it('runs load again for another account', async () => {
    const page = await open({ one: tag(), two: tag({}, { account: 'B' }) });
    await grant(page);
    await noted(page, 6);
    expect(notes(page).filter((line) => line.startsWith('load'))).to.deep.equal([
      'load A',
      'load B',
    ]);
  });

  it('runs nothing at all before consent', async () => {
    const page = await open({ one: tag() });
    await page.quiet();
    expect(notes(page)).to.deep.equal([]);
    expect(page.chunks()).not.to.include('run');
  });

  it('tells a library of the withdrawal, and when it is granted again', async () => {
    const page = await open({ one: tag() });
    await grant(page);
    await noted(page, 3);
    await grant(page, 'denied');
    await noted(page, 4);
    await grant(page, 'denied');
    await grant(page);
    await noted(page, 5);
    await page.quiet();
    expect(notes(page).slice(3)).to.deep.equal(['revoke A', 'grant A']);
  });

  it('tells no library of a withdrawal that was never loaded', async () => {
    const page = await open({ one: tag(), later: tag({ triggers: ['sale'] }, { account: 'B' }) });
    await grant(page);
    await noted(page, 3);
    await grant(page, 'denied');
    await noted(page, 4);
    await page.quiet();
    expect(notes(page).slice(3)).to.deep.equal(['revoke A']);
  });

  it('tells only the libraries of the vendor that is refused (R10)', async () => {
    const page = await open({
      one: tag({ vendor: 'one' }),
      two: tag({ vendor: 'two' }, { account: 'B' }),
    });
    await grant(page);
    await noted(page, 6);
    await page.sluice.consent.update({ vendors: { two: 'denied' } });
    await noted(page, 7);
    expect(notes(page).at(-1)).to.equal('revoke B');
  });

  it('fires an event with the data that it had, though more has come since', async () => {
    const page = await open({ sale: tag({ triggers: ['sale'] }, { action: 'track' }) });
    page.push({ event: 'sale', value: 1 }, { event: 'sale', value: 2 }, { value: 3 });
    await grant(page);
    await noted(page, 4);
    expect(notes(page).slice(2)).to.deep.equal(['track sale 1', 'track sale 2']);
  });

  it('checks parameters again once they are worked out', async () => {
    const page = await open(
      {
        bad: tag({ category: 'necessary' }, { value: '{{dataLayer.price}}' }),
        good: tag({ category: 'necessary' }),
      },
      {},
      { head: '<script>dataLayer = [{ price: "much" }]</script>' },
    );
    await noted(page, 3);
    expect(notes(page)).to.deep.equal(['load A', 'grant A', 'view A ']);
    const [decision] = page.explain({ tag: 'bad' });
    expect(decision).to.include({ outcome: 'failed', reason: 'invalid-params' });
    expect(JSON.stringify(decision?.detail)).to.contain('value');
  });

  it('says that a tag threw, with the error, and goes on with the others', async () => {
    const page = await open(
      {
        bad: { ...tag({ category: 'necessary' }), type: 'broken', priority: 1 },
        good: tag({ category: 'necessary' }),
      },
      {
        templates: {
          service,
          broken: { ...service, type: 'broken', actions: { go: [{ call: 'nothing.here' }] } },
        },
      },
    );
    await until(() => page.decisions.length === 2, 'both are decided');
    expect(page.explain({ tag: 'bad' })[0]).to.deep.include({
      outcome: 'failed',
      reason: 'threw',
      detail: { error: 'Error: nothing.here is no function.' },
    });
    expect(page.told()).to.include('gtm.js good fired');
    expect(page.uncaught).to.deep.equal([]);
  });

  it('counts a tag as fired only when its library has come', async () => {
    const template = (type: string): TagTemplate => ({
      ...service,
      type,
      hosts: { script: [`${type}.example`] },
      load: [{ script: `https://${type}.example/lib.js` }],
    });
    answer(http.get('https://gone.example/lib.js', () => HttpResponse.error()));
    const page = await open(
      {
        gone: { ...tag({ category: 'necessary' }), type: 'gone' },
        second: { ...tag({ category: 'necessary' }), type: 'gone' },
        here: { ...tag({ category: 'necessary' }), type: 'here' },
      },
      { templates: { gone: template('gone'), here: template('here') } },
    );
    await until(() => page.decisions.length === 3, 'all are decided');
    expect(page.told()).to.have.members([
      'gtm.js gone failed load-failed',
      'gtm.js second failed load-failed',
      'gtm.js here fired',
    ]);
  });

  it('lets a tag that is withdrawn while its library loads do nothing more', async () => {
    let speak = (): void => {};
    const spoken = new Promise<void>((resolve) => (speak = resolve));
    answer(
      http.get('https://slow.example/lib.js', async () => {
        await spoken;
        return new HttpResponse('', { headers: { 'content-type': 'text/javascript' } });
      }),
    );
    const page = await open(
      { slow: { ...tag(), type: 'slow' } },
      {
        templates: {
          slow: {
            ...service,
            type: 'slow',
            hosts: { script: ['slow.example'] },
            load: [{ script: 'https://slow.example/lib.js', wait: true }],
          },
        },
      },
    );
    await grant(page);
    await page.asked('https://slow.example/lib.js');
    await grant(page, 'denied');
    speak();
    await until(() => page.told().length === 2, 'it is decided');
    expect(page.told()).to.deep.equal([
      'gtm.js slow held consent-missing',
      'gtm.js slow blocked consent-withdrawn',
    ]);
    // Told at once, and once more when the library is there to hear it.
    expect(notes(page)).to.deep.equal(['revoke A', 'revoke A']);
  });

  it('does not work out what a page says before the tag may run', async () => {
    const page = await open({ one: tag({}, { value: '{{window.price}}' }) });
    page.window['price'] = 7;
    await grant(page);
    await noted(page, 3);
    expect(notes(page).at(-1)).to.equal('view A 7');
  });

  it('is fetched ahead for those who may need it, and not for others', async () => {
    const tags = { measure: pixel('measure', { triggers: ['sale'] }) };
    const page = await open(tags);
    await page.sluice.consent.acceptAll();
    await page.close();
    const granted = await open(tags);
    await granted.quiet();
    expect(granted.chunks()).to.include('run');
    expect(granted.thirdParties()).to.deep.equal([]);
    await granted.sluice.consent.rejectAll();
    await granted.close();
    const refused = await open(tags);
    refused.push({ event: 'sale' });
    await refused.quiet();
    expect(refused.chunks()).not.to.include('run');
    expect(refused.told()).to.deep.equal(['sale measure blocked consent-missing']);
    expect(refused.thirdParties()).not.to.include(hit('measure'));
  });
});
