import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Container } from '../../src/engine/types.ts';
import { text, type Given } from '../support/params.ts';

describe('references without a declaration', () => {
  const url = 'https://shop.example/a/b?q=1#top';
  const given: Given = {
    url,
    messages: [{ a: { b: 1 }, 'gtm.elementId': 'buy', 'gtm.scrollThreshold': 50 }],
    environment: {
      cookie: (name) => (name === 'c.d' ? 'cookie' : undefined),
      global: (path) => path.join('/'),
      random: () => 0.5,
    },
  };
  const rows: [reference: string, value: unknown][] = [
    ['page.url', url],
    ['page.path', '/a/b'],
    ['page.hostname', 'shop.example'],
    ['page.query', 'q=1'],
    ['page.fragment', 'top'],
    ['page.title', 'Shop'],
    ['page.referrer', 'https://search.example/'],
    ['event.name', 'go'],
    ['event.id', 3],
    ['dataLayer.a.b', 1],
    ['dataLayer.x', undefined],
    ['query.q', '1'],
    ['cookie.c.d', 'cookie'],
    ['window.app.id', 'app/id'],
    ['consent.necessary', 'granted'],
    ['consent.analytics', 'denied'],
    ['consent.nothing', 'denied'],
    ['click.id', 'buy'],
    ['form.id', 'buy'],
    ['scroll.threshold', 50],
    ['container.id', 'test'],
    ['container.revision', 'r1'],
    ['random', 1073741824],
  ];
  for (const [reference, value] of rows) {
    it(`{{${reference}}} reads ${String(value)}`, () => {
      assert.equal(text(`{{${reference}}}`, given), value);
      assert.equal(text(`{{ ${reference} }}!`, given), `${String(value ?? '')}!`);
    });
  }

  it('give way to a variable of the same name', () => {
    const variables: Container['variables'] = { 'page.title': { type: 'constant', value: 'own' } };
    assert.equal(text('{{page.title}}', { variables }), 'own');
  });

  it('are expanded once: what a variable yields is never read for references', () => {
    const messages = [{ a: '{{page.url}}', b: { $ref: 'page.url' } }];
    assert.equal(text('{{dataLayer.a}}', { messages }), '{{page.url}}');
    assert.equal(text('-{{dataLayer.a}}', { messages }), '-{{page.url}}');
    assert.deepEqual(text('{{dataLayer.b}}', { messages }), { $ref: 'page.url' });
  });

  it('never let an object of the container be taken for a computation', () => {
    assert.deepEqual(text({ $ref: 'page.url' }), { $ref: 'page.url' });
    assert.deepEqual(text({ a: { $literal: '{{page.hostname}}' } }), {
      a: { $literal: 'shop.example' },
    });
  });

  it('never reach a prototype', () => {
    for (const name of ['dataLayer.__proto__', 'dataLayer.a.constructor', 'dataLayer.prototype']) {
      assert.equal(text(`{{${name}}}`, given), undefined, name);
    }
  });
});
