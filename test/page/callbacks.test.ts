import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { answer, silence } from './support/network.ts';
import { openActive, until } from './support/page.ts';
import { container, pixel } from './support/site.ts';
import { called, siteOfSteps as site, step, steps } from './support/steps-site.ts';

describe('a page that waits for its tags is called back', () => {
  it('with the container and what became of each tag', async () => {
    const page = await openActive({
      container: container({
        tags: {
          step,
          broken: { ...step, type: 'script', params: { src: 'https://broken.example/x.js' } },
        },
        triggers: { step: { type: 'event', event: 'step' } },
      }),
    });
    answer(http.get('https://broken.example/x.js', () => HttpResponse.error()));
    const [id, facts] = await called(page, { event: 'step', n: 1 });
    expect(id).to.equal('test');
    const { tags } = facts as { tags: { id: string; status: string }[] };
    expect(tags.map((tag) => `${tag.id} ${tag.status}`)).to.deep.equal([
      'step success',
      'broken failure',
    ]);
  });

  it('where no tag fires, where tags are held, and where they are blocked', async () => {
    const page = await openActive({
      container: container({
        tags: { held: pixel('held', { triggers: ['wait'] }) },
        triggers: { wait: { type: 'event', event: 'wait' } },
      }),
    });
    expect(await called(page, { event: 'nothing' })).to.deep.equal(['test', { tags: [] }]);
    expect(await called(page, { event: 'wait' })).to.deep.equal(['test', { tags: [] }]);
    await page.sluice.consent.rejectAll();
    expect(await called(page, { event: 'wait' })).to.deep.equal(['test', { tags: [] }]);
  });

  it('after the time that the page sets, with a tag that does not finish', async () => {
    answer(http.get('https://slow.example/x.js', silence));
    const page = await openActive({
      container: container({
        tags: {
          slow: { ...step, type: 'script', params: { src: 'https://slow.example/x.js' } },
        },
        triggers: { step: { type: 'event', event: 'step' } },
      }),
    });
    const [, facts] = await called(page, { event: 'step', eventTimeout: 50 });
    expect((facts as { tags: { status: string }[] }).tags[0]?.status).to.equal('timeout');
  });

  it('later, never while the page pushes', async () => {
    const page = await openActive({ container: site });
    let isPushing = true;
    const order = new Promise((resolve) => {
      page.push({ event: 'other', eventCallback: () => resolve(isPushing) });
    });
    isPushing = false;
    expect(await order).to.equal(false);
  });

  it('once, and is not hindered by a callback that throws', async () => {
    const page = await openActive({
      container: site,
      body: `<script>
        calls = 0;
        dataLayer.push({ event: 'other', eventCallback() { calls++; throw new Error('of the page') } });
      </script>`,
    });
    await called(page, { event: 'other' });
    page.push({ event: 'step', n: 1 });
    await until(() => steps(page).length === 1, 'the event has been heard');
    expect(page.window['calls']).to.equal(1);
  });
});
