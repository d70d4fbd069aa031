/** Every vendor of the catalogue on a page: silent before consent, then in order, and gone after withdrawal. */
import { expect } from 'chai';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import type { Answer, HostKind } from '../../src/engine/types.ts';
import { allowedUrl } from '../../src/engine/url.ts';
import { until } from './support/page.ts';
import { plant, still } from './support/planted.ts';
import { called } from './support/steps-site.ts';
import {
  certain,
  declaredHosts,
  openTrial,
  purchase,
  type Deed,
  type Trial,
} from './support/trial.ts';

const templates = (await (await fetch('/tags.json')).json()) as TagTemplate[];

async function answerAll({ page, resolved }: Trial, answer: Answer): Promise<void> {
  const ids = Object.keys(resolved.plan.categories).filter((id) => id !== 'necessary');
  await page.sluice.consent.update({
    categories: Object.fromEntries(ids.map((id) => [id, answer])),
  });
}

const phasesOf = (deeds: readonly Deed[]): string[] =>
  deeds.flatMap(({ what }) => (what.startsWith('phase ') ? what.slice('phase '.length) : []));

/** What was done in a phase. */
function during(phase: string, deeds: readonly Deed[]): Deed[] {
  const start = deeds.findIndex(({ what }) => what === `phase ${phase}`);
  if (start < 0) return [];
  const rest = deeds.slice(start + 1);
  const end = rest.findIndex(({ what }) => what.startsWith('phase '));
  return end < 0 ? rest : rest.slice(0, end);
}

const scriptsOf = (deeds: readonly Deed[]): string[] =>
  deeds.flatMap(({ what }) => (what.startsWith('script ') ? what.slice('script '.length) : []));

/** That everything in `wanted` was done, in its order, whatever came between. */
function expectInOrder(deeds: readonly Deed[], wanted: readonly string[], where: string): void {
  const done = deeds.map(({ what }) => what.split(' ')[0]);
  let from = 0;
  for (const name of wanted) {
    const at = done.indexOf(name, from);
    expect(at, `${where}: ${name} of ${wanted.join(', ')} in ${done.join(', ')}`).to.be.at.least(0);
    from = at + 1;
  }
}

function expectSilence({ page, deeds, globals }: Trial): void {
  expect(page.thirdParties(), 'requests before consent').to.deep.equal([]);
  // Google's libraries find what Sluice itself said: that everything is denied.
  const own = deeds.filter(({ args }) => args[0] !== 'consent' || args[1] !== 'default');
  expect(own, 'before consent').to.deep.equal([]);
  expect(
    globals.filter((name) => name in page.window && name !== 'sluiceGoogle'),
    'globals before consent',
  ).to.deep.equal([]);
}

function expectDeclaredHosts({ page, resolved, deeds }: Trial): void {
  const scripts = scriptsOf(deeds);
  const frames = deeds.filter(({ what }) => what.startsWith('iframe '));
  const seen = [
    ...page.requests
      .filter(({ address }) => !address.startsWith('/'))
      .map(({ address, headers }) => {
        const accept = headers.get('accept') ?? '';
        if (scripts.includes(address)) return ['script', address];
        if (accept.startsWith('text/css')) return ['style', address];
        return [accept.startsWith('image/') ? 'image' : 'connect', address];
      }),
    ...frames.map(({ what }) => ['frame', what.slice('iframe '.length)]),
  ] as [HostKind, string][];
  const strangers = seen.filter(
    ([kind, address]) =>
      !allowedUrl(address, declaredHosts(resolved, kind), 'https://shop.example/'),
  );
  expect(strangers, 'hosts that nobody declared').to.deep.equal([]);
}

function hasRun({ page }: Trial): boolean {
  return page.decisions.some(({ tag, outcome }) => tag === 'first' && outcome !== 'held');
}

function expectSuccess({ page }: Trial): void {
  const failed = page.decisions.filter(
    ({ outcome, tag }) => tag !== undefined && !['fired', 'held'].includes(outcome),
  );
  expect(failed, 'tags that did not fire').to.deep.equal([]);
}

describe('each vendor of the catalogue', () => {
  for (const template of templates.filter(({ vendor }) => vendor)) {
    it(`${template.type}: nothing before consent, then load, grant and action, nothing after withdrawal`, async () => {
      const trial = await openTrial(template);
      const { page, deeds } = trial;
      await page.quiet();
      expectSilence(trial);

      await answerAll(trial, 'granted');
      await until(() => hasRun(trial), 'the first tag has run');
      expectSuccess(trial);
      const phases = ['load', ...(template.grant ? ['grant'] : []), 'action'];
      expect(phasesOf(deeds)).to.deep.equal(phases);
      const wanted = certain(template);
      for (const phase of ['load', 'grant', 'action'] as const) {
        expectInOrder(during(phase, deeds), wanted[phase], phase);
      }

      await called(page, purchase);
      expectSuccess(trial);
      const scripts = scriptsOf(deeds);
      expect([...new Set(scripts)], 'scripts, once each').to.deep.equal(scripts);
      await page.quiet();
      const asked = page.thirdParties().filter((address) => scripts.includes(address));
      expect(asked.sort(), 'requests of scripts').to.deep.equal(scripts.toSorted());

      const items = template.storage ?? [];
      const planted = await plant(items);
      expect(planted.length).to.equal(items.filter(({ party }) => party !== 'third').length);
      const before = deeds.length;
      await answerAll(trial, 'denied');
      const revoking = deeds.slice(before);
      expect([...new Set(phasesOf(revoking))]).to.deep.equal(template.revoke ? ['revoke'] : []);
      expectInOrder(during('revoke', revoking), wanted.revoke, 'revoke');
      expect(await still(planted), 'kept after withdrawal').to.deep.equal([]);

      const { length } = deeds;
      const { length: requests } = page.thirdParties();
      await called(page, purchase);
      await page.quiet();
      expect(deeds.slice(length), 'after withdrawal').to.deep.equal([]);
      expect(page.thirdParties().slice(requests), 'requests after withdrawal').to.deep.equal([]);
      expectDeclaredHosts(trial);
      expect(page.uncaught).to.deep.equal([]);
    });
  }
});
