/**
 * `npm run bench`: the engine's speed beside a hand-written loop, in a browser (docs/benchmark.md).
 *
 *   --json                  for machines
 *   --rounds 21             more rounds than 15
 *   --profile spread:10     where the time of that layout with so many tags goes, instead
 */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBenchBrowser } from './bench/browser.ts';
import { goalsOf, isReached } from './bench/goals.ts';
import { measure } from './bench/measure.ts';
import { profile } from './bench/profile.ts';
import { tableOf } from './bench/table.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '15' },
    profile: { type: 'string' },
  },
});
const browser = await createBenchBrowser({
  root: fileURLToPath(new URL('..', import.meta.url)),
  isReadable: values.profile !== undefined,
});
try {
  if (values.profile !== undefined) {
    console.log(await profile(browser, values.profile));
  } else {
    const results = await measure(browser, Number(values.rounds));
    const goals = goalsOf(results);
    const machine = {
      date: new Date().toISOString().slice(0, 10),
      browser: browser.name,
      processor: cpus()[0]?.model,
      // More than there are processors: others were at work, and only ratios mean something.
      processors: cpus().length,
      load: loadavg()[0],
    };
    console.log(
      values.json
        ? JSON.stringify(
            {
              machine,
              ...results,
              goals: goals.map((goal) => ({ ...goal, isReached: isReached(goal) })),
            },
            null,
            2,
          )
        : `${Object.values(machine).join(' · ')}\n\n${tableOf(results, goals)}`,
    );
  }
} finally {
  await browser.close();
}
