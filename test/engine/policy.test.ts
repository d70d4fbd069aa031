import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policySectionIds } from '../../src/engine/policy-document.ts';
import { linksOf, policy, textOf, vendors } from '../support/policy.ts';

describe('the sections of a policy', () => {
  it('are all there, each with a title and something to say', async () => {
    const { sections } = await policy();
    assert.deepEqual(
      sections.map(({ id }) => id),
      policySectionIds,
    );
    for (const { title, blocks } of sections) assert.ok(title && blocks.length > 0);
  });

  it('are those of the container, in its order; what is unknown or said twice is left out', async () => {
    const wanted = ['contact', 'tables', 'what', 'what', 'poetry'];
    const { sections } = await policy({ policy: { sections: wanted } });
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['contact', 'tables', 'what'],
    );
  });

  it('are all there where the container says nonsense', async () => {
    const { sections } = await policy({ policy: { sections: 'what' as never } });
    assert.equal(sections.length, policySectionIds.length);
  });

  it('R36 stand below version and dates, in words', async () => {
    const site = { policyVersion: '1.3', policyUpdated: '2026-02-19' };
    const document = await policy({ site });
    assert.deepEqual(document.version, ['Version 1.3', 'Last updated on February 19, 2026']);
    assert.match(textOf(document, 'changes'), /version and dates stand at the top/);
    const bare = await policy({ site: {} });
    assert.deepEqual(bare.version, []);
    assert.doesNotMatch(textOf(bare, 'changes'), /version and dates/);
  });

  it('name the site and its controller, or whatever stands for them', async () => {
    const named = await policy({ site: { name: 'Shop', controller: 'Shop SAS' } });
    assert.equal(named.title, 'Cookie policy: Shop');
    assert.match(textOf(named, 'who'), /^Shop SAS publishes Shop/);
    assert.match(textOf(await policy({ site: { name: 'Shop' } }), 'who'), /^Shop publishes Shop/);
    assert.equal((await policy({ site: {} })).title, 'Cookie policy: test');
  });

  it('leave out a sentence for which the site has an empty text', async () => {
    const texts = { en: { 'policy.what.program': '', 'policy.what.also': 'Mine.' } };
    const text = textOf(await policy({ ui: { texts } }), 'what');
    assert.doesNotMatch(text, /program/);
    assert.match(text, /\nMine\.$/);
  });
});

describe('who, what for, where to', () => {
  it('R30 speaks of partners only where there are any', async () => {
    const alone = await policy(vendors({ name: 'Shop', role: 'controller' }));
    assert.match(textOf(alone, 'who'), /No partner is declared/);
    const text = textOf(await policy(vendors({ name: 'Acme' })), 'who');
    assert.match(text, /Some are placed or read by partners/);
    assert.doesNotMatch(text, /No partner/);
  });

  it('R33 says of each category what it is for and what refusing changes', async () => {
    const text = textOf(await policy(), 'why');
    assert.match(text, /^Audience measurement\. Count visits .+ If you refuse, /m);
    assert.match(text, /^Advertising\. Choose advertisements .+ If you refuse, /m);
  });

  it('R5 takes the container’s own words for a category', async () => {
    const own = {
      basis: 'consent',
      title: { en: 'Ratings' },
      description: { en: 'Stars.' },
    } as const;
    const text = textOf(await policy({ consent: { categories: { ratings: own } } }), 'why');
    assert.match(text, /^Ratings\. Stars\.$/m);
  });

  it('R6 explains the legal bases that occur, and only those', async () => {
    const exempt = { basis: 'exempt' } as const;
    const only = textOf(await policy({ consent: { categories: { necessary: exempt } } }), 'why');
    assert.match(only, /^Exempt from consent/m);
    assert.doesNotMatch(only, /Your consent|object/);
    const categories = {
      necessary: { basis: 'exempt', opposable: true },
      analytics: { basis: 'objection' },
    } as const;
    const text = textOf(await policy({ consent: { categories } }), 'why');
    assert.match(text, /You can object to those/);
    assert.match(text, /^On unless you object/m);
    assert.doesNotMatch(text, /Your consent/);
  });

  for (const [what, vendor, expected] of [
    ['a partner outside', { country: 'US' }, /Some partners are established outside/],
    ['partners inside', { country: 'NO' }, /^No partner is declared as established outside/],
    ['a partner inside that transfers', { country: 'IE', safeguards: { en: 'x' } }, /^The list/],
    ['a partner of no known country', {}, /^The list of services states/],
  ] as const) {
    it(`R35 tells of transfers as they are declared: ${what}`, async () => {
      assert.match(textOf(await policy(vendors(vendor)), 'transfers'), expected);
    });
  }

  it('R37 leads to the contact, the privacy policy and the authority', async () => {
    const site = {
      name: 'Shop',
      contact: 'dpo@shop.example',
      privacyPolicyUrl: '/privacy',
      authority: { name: 'CNIL', url: 'https://www.cnil.fr/' },
    };
    const document = await policy({ site });
    assert.deepEqual(linksOf(document, 'contact'), [
      ['dpo@shop.example', 'mailto:dpo@shop.example'],
      ['privacy policy of Shop', '/privacy'],
      ['CNIL', 'https://www.cnil.fr/'],
    ]);
    assert.match(
      textOf(document, 'rights'),
      /complaint with the data protection authority: CNIL\./,
    );
    const bare = await policy({ site: {} });
    assert.deepEqual(linksOf(bare, 'contact'), []);
    assert.match(textOf(bare, 'rights'), /authority of your country\./);
    assert.doesNotMatch(textOf(bare, 'rights'), /write to/);
  });

  it('R38 leads to the help pages of six browsers, and to the site’s own links', async () => {
    const links = [{ label: { fr: 'Choix en ligne' }, url: 'https://choices.example/' }];
    const found = linksOf(await policy({ ui: { links } }), 'browsers');
    assert.deepEqual(
      found.map(([text]) => text),
      [
        'Google Chrome',
        'Safari on Mac',
        'Safari on iPhone and iPad',
        'Microsoft Edge',
        'Mozilla Firefox',
        'Opera',
        'Choix en ligne',
      ],
    );
    for (const [, href] of found) assert.match(href, /^https:\/\//);
  });

  for (const url of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ]) {
    it(`makes no link of ${JSON.stringify(url)}`, async () => {
      const site = { privacyPolicyUrl: url, authority: { name: 'A', url }, contact: url };
      const document = await policy({
        site,
        ui: { links: [{ label: { en: 'L' }, url }] },
        ...vendors({ name: 'Acme', privacyPolicyUrl: url, optOut: { url } }),
      });
      assert.doesNotMatch(JSON.stringify(document), /"href":"[^"]*(?:script|data):/);
    });
  }
});
