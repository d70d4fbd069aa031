import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import type { Container, TagSettings } from '../../src/engine/types.ts';
import { answer } from './support/network.ts';
import { openActive, until, type Page } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

const tags = { first: pixel('first'), last: pixel('last') };

function withTag(bad: unknown): Container {
  return container({ tags: { first: tags.first, bad: bad as TagSettings, last: tags.last } });
}

/** One error for each, on the console and as an event. */
function expectErrors(page: Page, ...messages: RegExp[]): void {
  expect(page.console, page.console.join('\n')).to.have.length(messages.length);
  expect(page.errors).to.have.length(messages.length);
  for (const [index, message] of messages.entries()) {
    expect(page.console[index]).to.match(message);
    expect(page.console[index]).to.equal(`error: [sluice] ${page.errors[index]!.message}`);
  }
}

/** The good ones do as if it were not there. */
async function expectOthersWork(page: Page): Promise<void> {
  expect((await page.ready()).status).to.equal('active');
  await page.sluice.consent.acceptAll();
  await page.asked(hit('last'));
  await page.quiet();
  // Firefox may ask for the second picture first.
  expect(page.thirdParties()).to.have.members([hit('first'), hit('last')]);
  expect(page.uncaught).to.deep.equal([]);
}

describe('one bad part among good ones', () => {
  const badTags: [what: string, tag: unknown, message: RegExp][] = [
    ['no object', 'image', /\/tags\/bad: must be object/],
    [
      'without a type',
      { triggers: ['all-pages'] },
      /\/tags\/bad: must have required property 'type'/,
    ],
    [
      'of a type that nobody knows',
      pixel('bad', { type: 'telepathy' }),
      /The tag "bad" has the type "telepathy", of which there is no template \(tags\/telepathy\.json\)/,
    ],
    [
      'of a type that is a path',
      pixel('bad', { type: '../../secret' }),
      /\/tags\/bad\/type: must match pattern/,
    ],
    [
      'with a property that does not exist',
      { ...pixel('bad'), trigger: 'all-pages' },
      /\/tags\/bad: there is no property "trigger" here/,
    ],
    [
      'with triggers that are no list',
      { ...pixel('bad'), triggers: 'all-pages' },
      /\/tags\/bad\/triggers: must be array/,
    ],
    [
      'without a parameter that it needs',
      pixel('bad', { params: {} }),
      /The tag "bad" has invalid parameters: .*src/,
    ],
    [
      'with a parameter of the wrong kind',
      pixel('bad', { params: { src: 7 } }),
      /The tag "bad" has invalid parameters: .*src/,
    ],
    [
      'with a trigger that does not exist',
      pixel('bad', { triggers: ['nowhere'] }),
      /The tag "bad" names the trigger "nowhere", which does not exist/,
    ],
    [
      'with a blocking trigger that does not exist',
      pixel('bad', { blockingTriggers: ['nowhere'] }),
      /The tag "bad" names the blocking trigger "nowhere", which does not exist/,
    ],
    [
      'with a category that does not exist (R5)',
      pixel('bad', { category: 'marketing' }),
      /The tag "bad" names the category "marketing", which the container does not have/,
    ],
    ['without a category', { ...pixel('bad'), category: [] }, /bad/],
    [
      'with a reference to nothing',
      pixel('bad', { params: { src: 'https://bad.example/{{nothing}}' } }),
      /The tag "bad" refers to \{\{nothing\}\}, which is no variable that works/,
    ],
    [
      'whose host only the page would know',
      pixel('bad', { params: { src: 'https://{{query.host}}/hit' } }),
      /The tag "bad" has an URL in "src" whose host is not known beforehand/,
    ],
    [
      'with a schedule without an offset',
      pixel('bad', { schedule: { from: '2020-01-01T00:00:00' } }),
      /bad/,
    ],
  ];
  for (const [what, tag, message] of badTags) {
    it(`is a tag ${what}: one error names it, the others work`, async () => {
      const page = await openActive({ container: withTag(tag) });
      await expectOthersWork(page);
      expectErrors(page, message);
    });
  }

  it('is a tag that was classified by nobody: it never fires, and says why', async () => {
    const { category: _category, ...unclassified } = pixel('bad');
    const page = await openActive({ container: withTag(unclassified) });
    await expectOthersWork(page);
    expectErrors(page, /The tag "bad" has no category\. It never fires\./);
    expect(page.explain({ tag: 'bad' }).map(({ reason }) => reason)).to.deep.equal([
      'not-classified',
    ]);
  });

  it('is a trigger: it and its tag are named, the tag goes by its other triggers', async () => {
    const page = await openActive({
      container: container({
        tags: { ...tags, two: pixel('two', { triggers: ['broken', 'greeting'] }) },
        triggers: {
          broken: { type: 'telepathy' },
          greeting: { type: 'event', event: 'greeting' },
        },
      }),
    });
    await expectOthersWork(page);
    expectErrors(page, /^error: \[sluice\] \/triggers\/broken/, /"two" names the trigger "broken"/);
    page.push({ event: 'greeting' });
    await page.asked(hit('two'));
  });

  it('is a condition with an unknown operator: its trigger never fires', async () => {
    const page = await openActive({
      container: container({
        tags: { ...tags, bad: pixel('bad', { triggers: ['broken'] }) },
        triggers: {
          broken: {
            type: 'page-view',
            conditions: [{ variable: 'page.path', operator: 'sounds-like', value: '/' }],
          },
        },
      }),
    });
    await expectOthersWork(page);
    expect(page.errors[0]?.message).to.match(/\/triggers\/broken.*operator/);
  });

  it('is a variable: what refers to it is off, the rest works', async () => {
    const page = await openActive({
      container: container({
        tags: { ...tags, bad: pixel('bad', { params: { src: `${hit('bad')}?v={{broken}}` } }) },
        variables: { broken: { type: 'telepathy' } },
      }),
    });
    await expectOthersWork(page);
    expectErrors(page, /^error: \[sluice\] \/variables\/broken/, /"bad" refers to \{\{broken\}\}/);
  });

  it('is a circle of variables: it is named, and what refers to it is off', async () => {
    const page = await openActive({
      container: container({
        tags: { ...tags, bad: pixel('bad', { params: { src: `${hit('bad')}?v={{one}}` } }) },
        variables: {
          one: { type: 'template', value: '{{two}}' },
          two: { type: 'template', value: '{{one}}' },
        },
      }),
    });
    await expectOthersWork(page);
    expect(page.errors.map(({ message }) => message).join('\n')).to.match(/one|two/);
  });

  it('is a vendor: it is named and left out', async () => {
    const page = await openActive({
      container: container({
        tags: { ...tags, bad: pixel('bad', { vendor: 'acme' }) },
        vendors: { acme: { name: 7 } },
      } as unknown as Container),
    });
    await page.sluice.consent.acceptAll();
    await page.asked(hit('last'));
    expectErrors(page, /^error: \[sluice\] \/vendors\/acme\/name: must be string/);
  });

  it('is a section that is a list: it counts as absent', async () => {
    const page = await openActive({
      container: container({ tags, variables: [] } as unknown as Container),
    });
    await expectOthersWork(page);
    expect(page.errors[0]?.message).to.match(/variables.*must be (?:an )?object/);
  });

  it('is a part that the rest can do without: only that is left out', async () => {
    const page = await openActive({
      html: 'lang="fr"',
      container: container({
        tags,
        ui: { layout: 'skyscraper', languages: ['fr'], defaultLanguage: 'fr', reopenButton: 7 },
      } as unknown as Container),
    });
    await until(() => page.document.querySelector('sluice-banner'), 'the banner is shown');
    expect(page.document.querySelector('sluice-banner')?.layout).to.equal('bar');
    await expectOthersWork(page);
    expect(page.chunks()).to.include('lang-fr');
    expectErrors(
      page,
      /^error: \[sluice\] \/ui\/layout: must be equal to one of the allowed values/,
      /^error: \[sluice\] \/ui\/reopenButton: must be boolean/,
    );
  });

  it('is an unknown section: it is named and does nothing', async () => {
    const page = await openActive({
      container: { ...container({ tags }), tag: {} } as unknown as Container,
    });
    await expectOthersWork(page);
    expectErrors(page, /^error: \[sluice\] The container: there is no property "tag" here/);
  });

  it('is a template that the server does not have', async () => {
    answer(http.get('/dist/tags/script.json', () => new HttpResponse(null, { status: 404 })));
    const page = await openActive({
      container: withTag({ ...pixel('bad'), type: 'script', params: { src: hit('bad') } }),
    });
    await expectOthersWork(page);
    expectErrors(page, /The tag "bad" has the type "script", of which there is no template/);
  });

  it('is a template that is broken', async () => {
    answer(http.get('/dist/tags/script.json', () => HttpResponse.json({ type: 'script' })));
    const page = await openActive({
      container: withTag({ ...pixel('bad'), type: 'script', params: { src: hit('bad') } }),
    });
    await expectOthersWork(page);
    expectErrors(
      page,
      /^error: \[sluice\] \/templates\/script/,
      /The tag "bad" has the type "script"/,
    );
  });

  it('is a listener whose chunk does not come: its triggers are named, the others work', async () => {
    answer(http.get('/dist/chunks/trigger-timer-*', () => new HttpResponse(null, { status: 404 })));
    const page = await openActive({
      container: container({
        tags: { ...tags, bad: pixel('bad', { triggers: ['tick'] }) },
        triggers: { tick: { type: 'timer', interval: 'PT0.01S' } },
      }),
    });
    await expectOthersWork(page);
    expectErrors(page, /Triggers of the type timer do not work: TypeError/);
  });

  it('is what runs tags, when it does not come: tags have failed, and the next try is a new one', async () => {
    answer(
      http.get('/dist/chunks/run-*', () => new HttpResponse(null, { status: 404 }), { once: true }),
    );
    const page = await openActive({
      container: container({
        tags: { own: pixel('own', { category: 'necessary' }) },
      }),
    });
    expect(page.uncaught).to.deep.equal([]);
    await page.quiet();
    expect(page.told()).to.deep.equal(['gtm.js own failed load-failed']);
  });

  it('is the interface, when it does not come: it is told, and the page can still choose', async () => {
    answer(http.get('/dist/chunks/ui-*', () => new HttpResponse(null, { status: 404 })));
    const page = await openActive({ container: container({ tags }) });
    await page.quiet();
    expectErrors(page, /The consent interface could not be loaded: TypeError/);
    await expectOthersWork(page);
  });
});
