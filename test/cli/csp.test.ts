import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { container } from '../support/containers.ts';
import { folderWith, sluice, type Ran } from './run.ts';

const shop = container({
  tags: {
    m: {
      type: 'matomo',
      params: { matomoUrl: 'https://m.example/', siteId: '1' },
      triggers: ['all-pages'],
    },
    px: {
      type: 'image',
      category: 'advertising',
      vendor: 'acme',
      params: { src: 'https://px.acme.example/hit' },
      triggers: ['all-pages'],
    },
    off: {
      type: 'meta-pixel',
      params: { pixelId: '100000000000017' },
      triggers: ['all-pages'],
      paused: true,
    },
    fonts: { type: 'adobe-fonts', params: { kitId: 'abc1def' }, triggers: ['all-pages'] },
    inter: { type: 'google-fonts', params: { families: ['Inter'] }, triggers: ['all-pages'] },
    meet: { type: 'calendly', params: { path: 'shop/visit' }, triggers: ['all-pages'] },
  },
  vendors: {
    acme: {
      name: 'Acme',
      hosts: {
        connect: ['wss://live.acme.example'],
        style: ['css.acme.example'],
        font: ['type.acme.example'],
      },
      category: 'advertising',
    },
    youtube: { template: 'youtube' },
  },
  consent: {
    ...container().consent,
    receipts: { endpoint: 'https://proof.example/consent' },
  },
});

function run(...flags: string[]): Promise<Ran> {
  return sluice(['csp', 'c.json', ...flags], { cwd: folderWith({ 'c.json': shop }) });
}

/** Sources by directive. */
function directives(header: string): Record<string, string[]> {
  const text = header.trim().replace(/^Content-Security-Policy: /, '');
  return Object.fromEntries(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('sluice csp', () => {
  it('lets the loader bring what it checked, and names hosts for everything else', async () => {
    const { code, err, out } = await run();
    assert.deepEqual([code, err], [0, '']);
    const policy = directives(out);
    assert.deepEqual(policy['script-src'], ["'nonce-{{nonce}}'", "'strict-dynamic'"]);
    assert.ok(policy['connect-src']?.includes('https://m.example'));
    assert.ok(policy['connect-src']?.includes('wss://live.acme.example'));
    assert.ok(policy['connect-src']?.includes('https://proof.example'));
    assert.ok(policy['img-src']?.includes('https://px.acme.example'));
    assert.ok(policy['frame-src']?.includes('https://www.youtube-nocookie.com'));
    assert.ok(policy['style-src']?.includes('https://use.typekit.net'));
    assert.deepEqual(policy['require-trusted-types-for'], ["'script'"]);
    assert.deepEqual(policy['trusted-types'], ['sluice', 'lit-html']);
  });

  it('knows where style sheets and typefaces come from', async () => {
    const policy = directives((await run('--no-nonce')).out);
    assert.deepEqual(policy['style-src'], [
      "'self'",
      'https://assets.calendly.com',
      'https://css.acme.example',
      'https://fonts.googleapis.com',
      'https://p.typekit.net',
      'https://use.typekit.net',
    ]);
    // Calendly's template has a style sheet and says nothing of typefaces.
    assert.deepEqual(policy['font-src'], [
      "'self'",
      'https://assets.calendly.com',
      'https://fonts.gstatic.com',
      'https://type.acme.example',
      'https://use.typekit.net',
    ]);
    assert.doesNotMatch(policy['script-src']?.join(' ') ?? '', /fonts\.|p\.typekit|css\.acme/);
  });

  it('names no host of what is paused, and nothing unsafe', async () => {
    const { out } = await run();
    assert.doesNotMatch(out, /facebook|unsafe-/);
  });

  it('goes by hosts where there can be no nonce', async () => {
    const policy = directives((await run('--no-nonce')).out);
    assert.ok(policy['script-src']?.includes("'self'"));
    assert.ok(policy['script-src']?.includes('https://m.example'));
    assert.ok(!policy['script-src']?.includes("'strict-dynamic'"));
  });

  it('has a form for each server, and for pages', async () => {
    assert.match(
      (await run('--format', 'nginx')).out,
      /^add_header Content-Security-Policy ".*'nonce-\$request_id'.*" always;$/m,
    );
    assert.match(
      (await run('--format', 'apache')).out,
      /^Header always set Content-Security-Policy ".*%\{CSP_NONCE\}e/m,
    );
    assert.match(
      (await run('--format', 'meta')).out,
      /^<meta http-equiv="Content-Security-Policy" content="[^"]+" \/>\n$/,
    );
  });

  it('tells what each source is for', async () => {
    const { directives: all } = JSON.parse((await run('--json')).out) as {
      directives: { name: string; sources: { value: string; because: string[] }[] }[];
    };
    const sources = all.flatMap(({ sources: own }) => own);
    assert.ok(sources.every(({ because }) => because.length > 0));
    assert.deepEqual(sources.find(({ value }) => value === 'https://px.acme.example')?.because, [
      'tag "px" (Image pixel)',
    ]);
  });

  it('writes no policy for a container with errors', async () => {
    const cwd = folderWith({ 'c.json': '{' });
    const { code, err, out } = await sluice(['csp', 'c.json'], { cwd });
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /syntax/);
  });
});
