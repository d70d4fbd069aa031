import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PolicyDocument } from '../../src/engine/policy-document.ts';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import { policyOf } from '../../src/ui/policy-of.ts';
import { container, templates } from '../support/containers.ts';
import { stored, vendors } from '../support/policy.ts';
import { folderWith, sluice, type Ran } from './run.ts';

const site = {
  name: 'Shop',
  controller: 'Shop SAS',
  contact: 'dpo@shop.example',
  privacyPolicyUrl: '/privacy?a=1&b=2',
  policyVersion: '1.3',
};
const shop = container({
  site,
  ui: { defaultLanguage: 'fr' },
  ...stored({ name: '_id*', duration: 'P13M', purpose: { en: 'Counts.', fr: 'Compte.' } }),
});

function run(file: unknown, ...flags: string[]): Promise<Ran> {
  const cwd = folderWith({ 'container.json': file });
  return sluice(['policy', 'container.json', ...flags], { cwd });
}

/** What of a text would be markup or a link. */
const markup = '<img src=x onerror=a()> & "q" [a](javascript:b) |c| `d` *e* _f_\n# g';

describe('sluice policy', () => {
  it('writes a fragment of a page, in the language of the container', async () => {
    const { code, out, err, writes } = await run(shop);
    assert.deepEqual([code, err, writes], [0, '', 1]);
    assert.match(out, /^<article class="cookie-policy" lang="fr" dir="ltr" /);
    assert.match(out, /<h1 id="cookie-policy-title">Politique de cookies\u00A0: Shop<\/h1>/);
    assert.match(out, /<\/article>\n$/);
  });

  it('A16 has one title, headings in order, and contents that lead to each section', async () => {
    const { out } = await run(shop, '--lang', 'en');
    const levels = [...out.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1);
      return level;
    });
    const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const targets = [...out.matchAll(/href="#(cookie-policy-[^"]+)"/g)].map(([, id]) => id);
    assert.equal(targets.length, 12);
    for (const target of targets) assert.ok(ids.includes(target), target);
  });

  it('A13 has real tables, with caption and headings', async () => {
    const { out } = await run(shop, '--lang', 'en');
    assert.match(out, /<caption>Cookies and storage: Audience measurement<\/caption>\n<thead>/);
    assert.match(out, /<th scope="col">Name<\/th><th scope="col">Service<\/th>/);
    assert.match(
      out,
      /<tr><th scope="row"><code dir="ltr">_id\*<\/code><\/th><td>Acme<\/td><td>Counts\.<\/td><td>13 months<\/td><td>Cookie, first-party<\/td><td>Your consent<\/td><\/tr>/,
    );
  });

  it('links to contact, policy and preferences', async () => {
    const { out } = await run(shop, '--lang', 'en');
    assert.match(out, /<a href="mailto:dpo@shop\.example">dpo@shop\.example<\/a>/);
    assert.match(out, /<a href="\/privacy\?a=1&amp;b=2">privacy policy of Shop<\/a>/);
    assert.match(out, /<a href="#sluice-preferences">Manage cookies<\/a>/);
  });

  it('closes what it opens, and has no style, script or attribute that a strict page refuses', async () => {
    const { out } = await run(shop);
    const open: string[] = [];
    for (const [, slash, name = ''] of out.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (name === 'br') continue;
      if (slash) assert.equal(open.pop(), name);
      else open.push(name);
    }
    assert.deepEqual(open, []);
    assert.doesNotMatch(out, /<style|<script| style=| on\w+=/);
  });

  it('writes Markdown', async () => {
    const { code, out } = await run(shop, '--lang', 'en', '--format', 'md');
    assert.equal(code, 0);
    assert.match(
      out,
      /^# Cookie policy: Shop\n\nVersion 1\.3\n\n## What is a cookie\?\n\nA cookie is/,
    );
    assert.match(out, /\n### Audience measurement\n\nLegal basis: Your consent\n/);
    assert.match(
      out,
      /\n\| `_id\*` \| Acme \| Counts\. \| 13 months \| Cookie, first-party \| Your consent \|\n/,
    );
    assert.match(out, /\n- \[Mozilla Firefox\]\(<https:\/\/support\.mozilla\.org\/[^>]+>\)\n/);
  });

  for (const flags of [['--format', 'json'], ['--json']]) {
    it(`writes what the element shows, as data: ${flags.join(' ')}`, async () => {
      const { code, out } = await run(shop, '--lang', 'en', ...flags);
      assert.equal(code, 0);
      const resolution = resolveContainer(shop, templates());
      assert.ok(resolution.ok);
      const shown: PolicyDocument = await policyOf(resolution.resolved, 'en', assert.fail);
      assert.deepEqual(JSON.parse(out), shown);
    });
  }

  it('takes texts of the container for texts, in HTML', async () => {
    const hostile = container({
      site: { name: markup, controller: markup, contact: 'x' },
      ...vendors({ name: markup, purpose: { en: markup } }),
    });
    const { code, out } = await run(hostile, '--lang', 'en');
    assert.equal(code, 0);
    assert.doesNotMatch(out, /<img/);
    assert.ok(out.includes('&lt;img src=x onerror=a()&gt; &amp; &quot;q&quot; [a](javascript:b)'));
  });

  it('takes texts of the container for texts, in Markdown', async () => {
    const hostile = container({
      site: { name: markup, controller: '1. one', contact: 'x' },
      ...vendors({
        name: markup,
        storage: [{ kind: 'cookie', name: 'a|`b`', category: 'analytics' }],
      }),
    });
    const { out } = await run(hostile, '--lang', 'en', '--format', 'md');
    const escaped =
      '\\<img src=x onerror=a()\\> \\& "q" \\[a\\](javascript:b) \\|c\\| \\`d\\` \\*e\\* \\_f\\_ \\# g';
    assert.ok(out.startsWith(`# Cookie policy: ${escaped}\n`));
    assert.ok(out.includes('\n1\\. one publishes '));
    assert.ok(out.includes('| `` a\\|`b` `` |'));
    for (const row of out.split('\n').filter((line) => line.startsWith('|'))) {
      assert.ok([5, 6].includes(row.split(/(?<!\\)\|/).length - 2), row);
    }
  });

  it('exits with 2 for a language that there are no texts in, and says so', async () => {
    const { code, out, err } = await run(shop, '--lang', 'xx');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /There are no texts in xx\. ui\.texts\.xx lacks /);
    assert.equal((await run(shop, '--lang', 'not a language')).code, 2);
  });

  it('takes a region’s language for its language', async () => {
    assert.match((await run(shop, '--lang', 'fr-CA')).out, /^<article [^>]*lang="fr-CA"/);
  });

  it('exits with 1 for a container with errors, and tells them apart from the policy', async () => {
    const broken = { ...shop, tags: { px: { type: 'image', triggers: ['gone'] } } };
    const { code, out, err } = await run(broken);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /unknown-trigger/);
    assert.match(err, /container\.json: \d+ errors?/);
    const data = await run(broken, '--json');
    assert.equal(data.code, 1);
    assert.equal((JSON.parse(data.out) as { ok: boolean }).ok, false);
    assert.equal((await run('{ "schemaVersion": 1')).code, 1);
  });

  it('takes no heed of what only a lawyer would mind', async () => {
    const { code } = await run(container({ site: {} }));
    assert.equal(code, 0);
  });
});
