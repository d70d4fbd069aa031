/** What `sluice simulate` says is what a page does: the same visits, played without a browser and in one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { lastBuild } from '../../esbuild.config.ts';
import { createVisitor as createSimulation } from '../../src/cli/simulate/visitor.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import type { ResolvedContainer } from '../../src/engine/resolved.ts';
import type { ConsentChoice, Container, Decision, TagSettings } from '../../src/engine/types.ts';
import { container as containerWith, templates } from '../support/containers.ts';
import { createVisitor, launchBrowser, until, type Visitor } from '../support/visitor.ts';
import { runs } from '../support/runs.ts';

type Step =
  | { push: Record<string, unknown> }
  | { consent: 'accept-all' | 'reject-all' | ConsentChoice }
  | { history: string };

interface Visit {
  tags: Record<string, TagSettings>;
  steps: Step[];
}

const categories = ['analytics', 'social', 'advertising'] as const;
const answers = fc.constantFrom('granted' as const, 'denied' as const);

const tag = fc.record({
  type: fc.constant('push'),
  params: fc.constant({ message: { seen: '{{dataLayer.a}}' } }),
  category: fc.oneof(
    fc.constantFrom(...categories, 'necessary'),
    fc.constant(['analytics', 'social']),
  ),
  vendor: fc.constantFrom('one', 'two'),
  triggers: fc.subarray(['all-pages', 'go', 'go-two', 'not-two', 'moved', 'changed', 'both'], {
    minLength: 1,
  }),
  blockingTriggers: fc.subarray(['blocked']),
  firing: fc.constantFrom('once-per-event', 'once-per-page', 'once-per-navigation', 'unlimited'),
  priority: fc.integer({ min: 0, max: 2 }),
  beforeConsent: fc.constantFrom('hold', 'drop'),
}) as unknown as fc.Arbitrary<TagSettings>;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      push: fc.record({ event: fc.constantFrom('go', 'other'), a: fc.integer({ min: 1, max: 3 }) }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ push: fc.record({ a: fc.integer({ min: 1, max: 3 }) }) }) },
  { weight: 1, arbitrary: fc.record({ history: fc.constantFrom('/a', '/b', '/c?x=1') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      consent: fc.oneof(
        fc.constantFrom('accept-all' as const, 'reject-all' as const),
        fc.record({
          categories: fc.dictionary(fc.constantFrom(...categories), answers, { minKeys: 1 }),
        }),
        fc.record({
          vendors: fc.dictionary(fc.constantFrom('one', 'two'), answers, { minKeys: 1 }),
        }),
      ),
    }),
  },
);

const visit: fc.Arbitrary<Visit> = fc.record({
  tags: fc.dictionary(fc.constantFrom('t1', 't2', 't3', 't4', 't5'), tag, { minKeys: 2 }),
  steps: fc.array(step, { minLength: 4, maxLength: 12 }),
});

function containerOf({ tags }: Visit): Container {
  const two = { variable: 'dataLayer.a', operator: 'equals', value: 2 };
  const base = containerWith();
  return containerWith({
    consent: { ...base.consent, onWithdraw: 'stay' },
    vendors: { one: { name: 'One' }, two: { name: 'Two' } },
    triggers: {
      go: { type: 'event', event: 'go' },
      'go-two': { type: 'event', event: 'go', conditions: [two] },
      'not-two': { type: 'event', event: { matches: '^(go|other)$' }, conditions: [{ not: two }] },
      moved: { type: 'page-view', on: 'navigation' },
      changed: { type: 'consent-change' },
      both: { type: 'group', triggers: ['go-two', 'not-two'] },
      blocked: { type: 'event', event: 'go', conditions: [{ ...two, value: 3 }] },
    },
    tags,
  });
}

/** What is said of a tag, without what no two runs have in common. */
function line({ event, tag: id, outcome, reason, replayed }: Decision): string {
  return [event.name, id, outcome, reason ?? '', replayed ? 'replayed' : ''].join(' ');
}

function simulated(source: ResolvedContainer, { steps }: Visit, url: string): string[] {
  const lines: string[] = [];
  const simulation = createSimulation({
    source,
    variables: undefined,
    page: { url },
    now: Date.now(),
    onDecision: (decision) => void lines.push(line(decision)),
    onMessage: () => {},
    report: (message) => assert.fail(message),
  });
  simulation.open();
  for (const each of steps) {
    if ('push' in each) simulation.push(each.push);
    else if ('history' in each) simulation.history(each.history);
    else simulation.choose(each.consent);
  }
  return lines;
}

describe('a simulated visit', () => {
  let browser: Browser;
  let served = '';
  let runChunk = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const send = (type: string, body: string | Uint8Array): void => {
      response.writeHead(200, { 'content-type': type }).end(body);
    };
    if (path === '/container.json') send('application/json', served);
    else if (path.startsWith('/dist/')) {
      readFile(new URL(`../..${path}`, import.meta.url)).then(
        (body) => send('text/javascript', body),
        () => response.writeHead(404).end(),
      );
    } else {
      send(
        'text/html',
        '<!doctype html><title>Visit</title><script src="/dist/sluice.js" data-container="/container.json"></script>',
      );
    }
  });

  before(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, 'localhost', resolve);
    });
    browser = await launchBrowser();
    runChunk = `/dist/${lastBuild()?.chunks['run']?.[0] ?? ''}`;
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Plays the steps in a page; each one is over before the next begins. */
  async function played(visitor: Visitor, { steps }: Visit): Promise<void> {
    // What runs tags comes after the first grant. A choice that takes it back meanwhile is another visit.
    await visitor.page.evaluate((url) => import(url), runChunk);
    for (const each of steps) {
      await visitor.page.evaluate(async (one) => {
        if ('push' in one) (window.dataLayer ??= []).push(one.push);
        else if ('history' in one) history.pushState(null, '', one.history);
        else if (one.consent === 'accept-all') await window.sluice.consent.acceptAll();
        else if (one.consent === 'reject-all') await window.sluice.consent.rejectAll();
        else await window.sluice.consent.update(one.consent);
        // Tags that ran tell of it before a later task.
        await new Promise((resolve) => setTimeout(resolve));
        await new Promise((resolve) => setTimeout(resolve));
      }, each);
    }
  }

  it('has the decisions of the page', async () => {
    const { port } = server.address() as AddressInfo;
    const origin = `http://localhost:${port}`;
    await fc.assert(
      fc.asyncProperty(visit, async (one) => {
        const resolution = resolveContainer(containerOf(one), templates('push'));
        assert.ok(resolution.ok);
        assert.deepEqual(resolution.problems, []);
        served = JSON.stringify(resolution.resolved);
        const expected = simulated(resolution.resolved, one, `${origin}/`);
        const visitor = await createVisitor(browser, origin);
        try {
          await visitor.open('/');
          await visitor.page.evaluate(() => document.readyState);
          await played(visitor, one);
          const lines = async (): Promise<string[]> =>
            (await visitor.decisions())
              .filter(({ outcome }) => outcome !== 'not-triggered')
              .map(line);
          await until(
            async () => (await lines()).length >= expected.length,
            'the page has decided as much',
            async () => JSON.stringify(await lines()),
          ).catch(() => {});
          assert.deepEqual((await lines()).sort(), [...expected].sort());
        } finally {
          await visitor.close();
        }
      }),
      { numRuns: runs(12), endOnFailure: true },
    );
  });
});
