import { expect } from 'chai';
import { HttpResponse } from 'msw';
import type { Container } from '../../src/engine/types.ts';
import { silence } from './support/network.ts';
import { openActive, openPage, until, type Page, type PageOptions } from './support/page.ts';
import { container, hit, pixel } from './support/site.ts';

const day = 86_400_000;
const site = container({ tags: { measure: pixel('measure') }, revision: '1' });
const offline = (): Response => HttpResponse.error();

interface Copy {
  container: { resolved: unknown };
  storedAt: number;
}

/** A visitor has been here, accepted, and left a copy; `change` is what became of it since. */
async function leaveCopy(
  options: PageOptions = {},
  change: (copy: Copy) => void = () => {},
): Promise<void> {
  const page = await openActive({ container: site, ...options });
  await page.sluice.consent.acceptAll();
  await until(async () => (await copies(() => {})) === 1, 'the container is kept');
  await page.close();
  await copies(change);
}

function older(milliseconds: number): (copy: Copy) => void {
  return (copy) => {
    copy.storedAt -= milliseconds;
  };
}

/** Changes every copy; resolves with their number. */
async function copies(change: (copy: Copy) => void): Promise<number> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'sluice-container')) return 0;
  const database = await result(indexedDB.open('sluice-container'));
  const store = database.transaction('containers', 'readwrite').objectStore('containers');
  const keys = await result(store.getAllKeys());
  for (const key of keys) {
    const copy = (await result(store.get(key))) as Copy;
    change(copy);
    await result(store.put(copy, key));
  }
  database.close();
  return keys.length;
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function expectFailure(page: Page, reason: RegExp): Promise<void> {
  const { status, error } = await page.ready();
  expect(status).to.equal('failed');
  expect(error).to.match(reason);
  await page.quiet();
  expect(page.thirdParties()).to.deep.equal([]);
}

async function integrityOf(content: Container): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

const wrong = `sha384-${btoa('x'.repeat(48))}`;

describe('the last good copy of a container', () => {
  it('is not kept before a choice', async () => {
    const page = await openActive({ container: site });
    await page.quiet();
    expect(page.writes).to.deep.equal([]);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('is kept once a choice is stored, a refusal included', async () => {
    const page = await openActive({ container: site });
    await page.sluice.consent.rejectAll();
    await until(async () => (await copies(() => {})) === 1, 'the container is kept');
    expect(page.writes).to.include('indexedDB sluice-container');
  });

  it('stands in when the network fails, and tags fire by it', async () => {
    await leaveCopy();
    const page = await openActive({ container: offline });
    await page.asked(hit('measure'));
    expect(page.told()).to.deep.equal(['gtm.js measure fired']);
    expect(page.console).to.deep.equal([]);
    expect(page.chunks()).not.to.include('container');
  });

  it('stands in when the answer breaks off', async () => {
    await leaveCopy();
    const page = await openActive({
      container: () =>
        new HttpResponse(
          new ReadableStream({
            start(stream) {
              stream.enqueue(new TextEncoder().encode('{ "schemaVersion": 1'));
              stream.error(new Error('The line is dead.'));
            },
          }),
        ),
    });
    await page.asked(hit('measure'));
  });

  it('stands in for a container that is too slow', async () => {
    await leaveCopy();
    const page = await openActive({
      container: silence,
      prepare: ({ AbortSignal }) => {
        AbortSignal.timeout = () => AbortSignal.abort();
      },
    });
    await page.asked(hit('measure'));
  });

  it('stands in for a day', async () => {
    await leaveCopy({}, older(day - 60_000));
    const page = await openActive({ container: offline });
    await page.asked(hit('measure'));
  });

  it('is too old after a day', async () => {
    await leaveCopy({}, older(day + 1));
    await expectFailure(await openPage({ container: offline }), /could not be fetched/);
  });

  it('is too old after what the container itself says', async () => {
    const brief = { ...site, cache: { maxAge: 'PT1H' } };
    await leaveCopy({ container: brief }, older(3_600_001));
    await expectFailure(await openPage({ container: offline }), /could not be fetched/);
  });

  it('stays good for what the container itself says', async () => {
    const patient = { ...site, cache: { maxAge: 'P7D' } };
    await leaveCopy({ container: patient }, older(6 * day));
    const page = await openActive({ container: offline });
    await page.asked(hit('measure'));
  });

  it('does not count when it comes from the future', async () => {
    await leaveCopy({}, older(-day));
    await expectFailure(await openPage({ container: offline }), /could not be fetched/);
  });

  it('does not count when another version of Sluice kept it', async () => {
    await leaveCopy({}, ({ container: kept }) => (kept.resolved = 0));
    await expectFailure(await openPage({ container: offline }), /could not be fetched/);
  });

  it('does not stand in for the container of another address', async () => {
    await leaveCopy();
    const page = await openPage({
      attributes: { 'data-container': '/site/other.json' },
      container: offline,
    });
    await expectFailure(page, /other\.json/);
  });

  const answers: [what: string, respond: () => Response, reason: RegExp][] = [
    ['404', () => new HttpResponse(null, { status: 404 }), /answered 404/],
    ['500', () => new HttpResponse(null, { status: 500 }), /answered 500/],
    ['bad JSON', () => new HttpResponse('{ "id": '), /is not JSON/],
    ['another schemaVersion', () => HttpResponse.json({ schemaVersion: 2 }), /schemaVersion 2/],
  ];
  for (const [what, respond, reason] of answers) {
    it(`does not stand in for ${what}`, async () => {
      await leaveCopy();
      await expectFailure(await openPage({ container: respond }), reason);
    });
  }

  it('does not stand in for a container whose hash is wrong', async () => {
    await leaveCopy();
    const page = await openPage({
      attributes: { 'data-container-integrity': wrong },
      container: site,
    });
    await expectFailure(page, /container\.json does not match its integrity hash\.$/);
  });

  it('does not stand in where the hash was right once and is wrong now', async () => {
    const attributes = { 'data-container-integrity': await integrityOf(site) };
    await leaveCopy({ attributes });
    const page = await openPage({ attributes, container: { ...site, revision: '2' } });
    await expectFailure(page, /does not match its integrity hash/);
  });

  it('stands in for a container with a hash when the network fails', async () => {
    const attributes = { 'data-container-integrity': await integrityOf(site) };
    await leaveCopy({ attributes });
    const page = await openActive({ attributes, container: offline });
    await page.asked(hit('measure'));
  });

  it('is not kept again for each page', async () => {
    await leaveCopy();
    const page = await openActive({ container: site });
    await page.asked(hit('measure'));
    await page.quiet();
    expect(page.writes).to.deep.equal([]);
    expect(page.chunks()).not.to.include('cache');
  });

  it('is kept anew for a new revision', async () => {
    await leaveCopy();
    const page = await openActive({ container: { ...site, revision: '2' } });
    await page.asked(hit('measure'));
    await until(
      () => page.writes.includes('indexedDB sluice-container'),
      'the new revision is kept',
    );
  });

  it('is a convenience: without IndexedDB everything else works', async () => {
    const page = await openActive({
      container: site,
      prepare: (window) =>
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new window.DOMException('Denied.', 'SecurityError');
          },
        }),
    });
    await page.sluice.consent.acceptAll();
    await page.asked(hit('measure'));
    await page.quiet();
    expect(page.console).to.deep.equal([]);
    expect(page.uncaught).to.deep.equal([]);
  });
});
