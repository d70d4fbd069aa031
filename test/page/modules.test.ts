import { expect } from 'chai';
import { http } from 'msw';
import type { Container, TagSettings } from '../../src/engine/types.ts';
import { answer, javascript } from './support/network.ts';
import { openActive, until, type Page } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

const source = `
  export const greet = (...args) => (window.calls ??= []).push(args);
  export const fail = () => { throw new Error('of the site'); };
  export const price = (read) => Number(read.get('dataLayer.price')) * 2;
  export const late = async () => { await null; throw new Error('later'); };
  export const value = 7;
`;

function custom(exported: string, settings: Partial<TagSettings> = {}): TagSettings {
  return {
    type: 'custom',
    category: 'necessary',
    triggers: ['all-pages'],
    ...settings,
    params: { module: 'own', export: exported, ...settings.params },
  };
}

function open(sections: Partial<Container>, head = ''): Promise<Page> {
  return openActive({
    head,
    container: container({ modules: { own: { src: './own.js' } }, ...sections }),
  });
}

function calls({ window }: Page): unknown[][] {
  return (window['calls'] ?? []) as unknown[][];
}

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

describe("the site's own modules", () => {
  beforeEach(() => answer(http.get('/site/own.js', () => javascript(source))));

  it('are called with the arguments of the tag', async () => {
    const page = await open({
      tags: { own: custom('greet', { params: { args: { path: '{{page.hostname}}', n: 1 } } }) },
    });
    await until(() => calls(page).length > 0, 'it is called');
    expect(calls(page)).to.deep.equal([[{ path: 'localhost', n: 1 }]]);
    await until(() => page.told().includes('gtm.js own fired'), 'the tag has fired');
  });

  it('are not even fetched before consent', async () => {
    const page = await open({ tags: { own: custom('greet', { category: 'analytics' }) } });
    await page.quiet();
    const addresses = (): string[] => page.requests.map(({ address }) => address);
    expect(addresses()).not.to.include('/site/own.js');
    expect(page.chunks()).not.to.include('modules');
    await page.sluice.consent.acceptAll();
    await until(() => calls(page).length > 0, 'it is called');
  });

  for (const [exported, message] of [
    ['fail', 'Error: of the site'],
    ['late', 'Error: later'],
    ['absent', 'Error: The module exports no function "absent".'],
    ['value', 'Error: The module exports no function "value".'],
    ['toString', 'Error: The module exports no function "toString".'],
  ] as const) {
    it(`with ${exported} fail as a tag that says why, and hinder nothing`, async () => {
      const page = await open({ tags: { own: custom(exported), next: custom('greet') } });
      await until(() => page.decisions.length === 2, 'both are decided');
      expect(page.explain({ tag: 'own' })[0]).to.deep.include({
        outcome: 'failed',
        reason: 'threw',
        detail: { error: message },
      });
      expect(page.told()).to.include('gtm.js next fired');
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  it('that the container does not declare are not imported', async () => {
    const page = await open({
      tags: { own: custom('greet', { params: { module: 'other' } }) },
    });
    await until(() => page.decisions.length === 1, 'it is decided');
    expect(page.decisions[0]?.detail).to.deep.equal({
      error: 'Error: The container declares no module "other".',
    });
  });

  it('of another origin need an integrity', async () => {
    const page = await open({
      modules: { own: { src: 'https://cdn.example/own.js' } },
      tags: { own: custom('greet') },
    });
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([]);
    expect(page.told()).to.deep.equal(['gtm.js own failed threw']);
  });

  it('of another origin are called once their hash has been checked', async () => {
    answer(http.get('https://cdn.example/own.js', () => javascript(source)));
    const page = await open({
      modules: { own: { src: 'https://cdn.example/own.js', integrity: await hashOf(source) } },
      tags: { own: custom('greet') },
    });
    await until(() => calls(page).length > 0, 'it is called');
    expect(page.console).to.deep.equal([]);
  });

  it('whose hash is wrong do not run, of whatever origin', async () => {
    const page = await open({
      modules: { own: { src: './own.js', integrity: await hashOf('something else') } },
      tags: { own: custom('greet') },
    });
    await until(() => page.decisions.length === 1, 'it is decided');
    expect(page.decisions[0]?.detail).to.deep.equal({
      error: 'Error: The module "own" did not load, or its hash is wrong.',
    });
    expect(calls(page)).to.deep.equal([]);
  });

  it('give variables their values, with a reader of the others', async () => {
    const page = await open(
      {
        variables: { double: { type: 'custom', module: 'own', export: 'price' } },
        tags: {
          own: pixel('own', {
            category: 'necessary',
            params: { src: `${hit('own')}?{{double}}`, cacheBuster: false },
          }),
        },
      },
      '<script>dataLayer = [{ price: 21 }]</script>',
    );
    await page.asked(`${hit('own')}?42`);
  });

  it('that give variables are there before the first event is judged', async () => {
    const page = await open(
      {
        variables: { double: { type: 'custom', module: 'own', export: 'price' } },
        triggers: {
          dear: {
            type: 'page-view',
            conditions: [{ variable: 'double', operator: 'greater-than', value: 40 }],
          },
        },
        tags: { own: pixel('own', { category: 'necessary', triggers: ['dear'] }) },
      },
      '<script>dataLayer = [{ price: 21 }]</script>',
    );
    await page.asked(hit('own'));
  });

  it('that give variables and do not come, or throw, fail only what refers to them', async () => {
    const page = await open({
      modules: { own: { src: './own.js' }, gone: { src: './gone.js' } },
      variables: {
        broken: { type: 'custom', module: 'own', export: 'fail' },
        absent: { type: 'custom', module: 'gone', export: 'price' },
      },
      triggers: {
        one: { type: 'page-view', conditions: [{ variable: 'broken', operator: 'is-defined' }] },
        two: {
          type: 'page-view',
          conditions: [{ variable: 'absent', operator: 'equals', value: '1', negate: true }],
        },
      },
      tags: {
        bad: pixel('bad', { category: 'necessary', triggers: ['one', 'two'] }),
        own: pixel('own', { category: 'necessary' }),
      },
    });
    await page.asked(hit('own'));
    await page.quiet();
    expect(page.thirdParties()).to.deep.equal([hit('own')]);
    expect(page.uncaught).to.deep.equal([]);
  });
});
