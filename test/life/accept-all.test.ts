import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TagTemplate } from '../../src/engine/template-types.ts';
import { banner, press } from '../site/choices.ts';
import { until } from '../support/visitor.ts';
import { stored, whenAsked } from './support/acts.ts';
import { useLife } from './support/life.ts';

const count = 30;

/** Calls `work.push(n)` of the page, which is slow. */
const worker: TagTemplate = {
  type: 'worker',
  name: 'Worker',
  vendor: { id: 'worker', name: 'Worker' },
  category: 'analytics',
  params: { type: 'object', properties: { number: { type: 'integer' } } },
  actions: { work: [{ push: 'work', value: { $param: 'number' } }] },
};

/** Work that takes five milliseconds, and notes of all that happens around it. */
const head = `<script>
  window.work = { push(number) {
    note('work', String(number));
    for (const end = performance.now() + 5; performance.now() < end;);
  } };
  const resume = scheduler.yield.bind(scheduler);
  scheduler.yield = () => { note('yield', ''); return resume(); };
  new MutationObserver((records) => {
    for (const { removedNodes } of records) {
      for (const { localName } of removedNodes) if (localName === 'sluice-banner') note('gone', '');
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
</script>`;

describe('“accept all” with thirty tags', () => {
  const life = useLife();

  it('stores the choice and takes the banner away before tags start, by priority and in short slices', async () => {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const tags = Object.fromEntries(
      numbers.map((number) => [
        `tag-${number}`,
        // Written in one order, wanted in another.
        {
          type: 'worker',
          params: { number },
          triggers: ['all-pages'],
          priority: (number * 7) % count,
        },
      ]),
    );
    life.serve({ tags, templates: { worker } }, { pages: { '*': { head } } });
    const person = await life.meet();
    const tab = await person.open();
    await whenAsked(tab);
    assert.equal(await stored(tab), null);
    const start = person.notes.length;
    await press(tab, banner('accept'));
    const worked = (): string[] => person.notes.filter((note) => note.startsWith('work'));
    await until(() => worked().length === count, 'all have worked');

    const wanted = numbers.toSorted((a, b) => ((b * 7) % count) - ((a * 7) % count));
    assert.deepEqual(
      worked(),
      wanted.map((number) => `work: ${number}`),
    );
    const notes = person.notes.slice(start);
    const first = notes.findIndex((note) => note.startsWith('work'));
    const kept = notes.findIndex((note) => note.startsWith('write localStorage: eu-consent'));
    const gone = notes.findIndex((note) => note.startsWith('gone'));
    assert.ok(kept !== -1 && kept < gone && gone < first, `${kept}, ${gone}, ${first}`);
    // Eight milliseconds hold two of them, the last of which may go beyond.
    const slices = notes
      .filter((note) => /^(?:work|yield)/.test(note))
      .join()
      .split('yield: ')
      .map((slice) => slice.match(/work/g)?.length ?? 0);
    assert.ok(Math.max(...slices) <= 2, slices.join());
  });
});
