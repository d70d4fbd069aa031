/** Which hosts a tag may load from, where its URL holds references (contract 4). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveContainer } from '../../src/engine/resolve/container.ts';
import { evaluate } from '../../src/engine/values.ts';
import { container, templates } from '../support/containers.ts';

const variables = {
  site: { type: 'constant', value: 'px.acme.example' },
  base: {
    type: 'lookup',
    input: 'page.hostname',
    cases: [
      { is: 'shop.example', then: 'https://px.acme.example' },
      { is: 'test.shop.example', then: 'https://test.acme.example' },
    ],
    default: 'https://other.acme.example',
  },
  address: { type: 'constant', value: 'https://px.acme.example/hit' },
  asked: { type: 'query', name: 'host' },
};

function resolved(src: string) {
  const tag = { type: 'image', category: 'analytics', vendor: 'acme', params: { src } };
  const resolution = resolveContainer(
    container({
      variables,
      vendors: { acme: { name: 'Acme' } },
      tags: { tag: { ...tag, triggers: ['all-pages'] } },
    }),
    templates('image'),
  );
  assert.ok(resolution.ok);
  return { tag: resolution.resolved.tags['tag'], problems: resolution.problems };
}

describe('the hosts of an URL', () => {
  const known: Record<string, string[]> = {
    'https://px.acme.example/hit?p={{page.path}}': ['px.acme.example'],
    '{{address}}': ['px.acme.example'],
    'https://{{site}}/hit?p={{page.path}}': ['px.acme.example'],
    'https://{{site}}?p={{page.path}}': ['px.acme.example'],
    'https://a.{{site}}/hit': ['a.px.acme.example'],
    '{{base}}/hit?p={{page.path}}': ['px.acme.example', 'test.acme.example', 'other.acme.example'],
  };
  for (const [src, hosts] of Object.entries(known)) {
    it(`are known: ${src}`, () => {
      const { problems, tag } = resolved(src);
      assert.deepEqual(problems, []);
      assert.deepEqual(tag?.hosts.image, hosts);
    });
  }

  for (const src of [
    'https://{{asked}}/hit',
    '{{asked}}/hit',
    'https://{{site}}{{asked}}/hit',
    'https://{{site}}.{{asked}}/hit',
    '{{page.url}}',
    'https://{{nothing}}/hit',
  ]) {
    it(`are not, so that the tag never fires: ${src}`, () => {
      const { problems, tag } = resolved(src);
      assert.equal(tag?.disabled !== undefined, true);
      assert.match(problems.map(({ code }) => code).join(), /url-not-allowed|unknown-reference/);
    });
  }

  it('are not changed by what stands after them', () => {
    for (const src of [
      'https://{{site}}/{{asked}}',
      '{{base}}/{{asked}}',
      'https://{{site}}?{{asked}}',
    ]) {
      const values: Record<string, string> = {
        site: 'px.acme.example',
        base: 'https://px.acme.example',
        asked: '../@evil.example/?a&b',
      };
      const { tag } = resolved(src);
      const { src: url } = evaluate(tag?.params, { ref: (name: string) => values[name] }) as {
        src: string;
      };
      assert.equal(new URL(url).host, 'px.acme.example', url);
      assert.match(url, /\.\.%2F%40evil\.example%2F%3Fa%26b$/);
    }
  });
});
