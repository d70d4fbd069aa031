/**
 * `npm run bench:banner`: how long a first visitor with a slow machine waits for the banner once the container
 * has come, and what it costs the page meanwhile (docs/benchmark.md).
 */
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../esbuild.config.ts';
import { servedContainer } from '../../demo/server/container.ts';
import { median } from './shared.ts';
import { openSite, slowdown, type Site } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = 9;

interface Round {
  /** Milliseconds from the container's last byte until the frame with the banner is on the screen. */
  shown: number;
  /** The longest task from the loader's start until then; 0 when none was above 50 ms. */
  longestTask: number;
  /** Layout shift that the browser counted, as a score. */
  shift: number;
  elements: number;
}

await buildIfStale({ quiet: true });
/** The demo's: eleven tags, texts of its own, a theme. */
const container = await servedContainer({
  distFolder: `${root}dist`,
  collectorOrigin: 'http://localhost:8081',
  report(problem) {
    throw new Error(problem);
  },
});
const page = (script: string): string => `<!doctype html><html lang="en"><title>Banner</title>
${script}
<main><h1>A page</h1>${'<p>Some text of the page, so that there is something to paint.</p>'.repeat(200)}</main>
<a href="#sluice-preferences">Manage cookies</a>`;

/** The least that a banner can be: it fetches the container too, and then draws three buttons. */
const plainBanner = `<script>fetch('/container.json').then((answer) => answer.json()).then(() => {
  const banner = document.createElement('sluice-banner');
  const root = banner.attachShadow({ mode: 'open' });
  root.innerHTML = '<div style="position:fixed;inset:auto 0 0;padding:2rem;background:#fff"><p>Cookies?</p><button>Refuse</button><button part="accept">Accept</button><button>Customise</button></div>';
  document.body.append(banner);
});</script>`;
const ours = await openSite(
  container,
  page('<script async src="/sluice.js" data-container="/container.json"></script>'),
);
const plain = await openSite(container, page(plainBanner));

async function play(site: Site): Promise<Round> {
  const tab = await site.visit();
  await tab.evaluateOnNewDocument(() => {
    const seen = { shown: 0, tasks: [] as { start: number; duration: number }[], shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        seen.tasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const look = (): void => {
      const shadow = document.querySelector('sluice-banner')?.shadowRoot;
      const button = shadow?.querySelector('[part~="accept"]');
      if (!button || button.getBoundingClientRect().height === 0) {
        requestAnimationFrame(look);
        return;
      }
      // The frame that holds it is drawn before a task that this one queues.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (seen.shown = performance.now()));
      port1.start();
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
  await tab.goto(site.origin);
  await tab.waitForFunction(
    () => (window as unknown as { seen: { shown: number } }).seen.shown > 0,
  );
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const round = await tab.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { shown: number; shift: number; tasks: { start: number; duration: number }[] };
    };
    const [loader] = performance.getEntriesByName(`${location.origin}/sluice.js`);
    const [answer] = performance.getEntriesByName(`${location.origin}/container.json`);
    const { responseEnd } = answer as PerformanceResourceTiming;
    const start = (loader as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
    const late = seen.tasks.filter((task) => task.start >= start - 1);
    return {
      shown: seen.shown - responseEnd,
      longestTask: Math.max(0, ...late.map(({ duration }) => duration)),
      shift: seen.shift,
      elements:
        document.querySelector('sluice-banner')?.shadowRoot?.querySelectorAll('*').length ?? 0,
    };
  });
  await tab.browserContext().close();
  return round;
}

const results: Round[] = [];
const floor: Round[] = [];
for (let round = 0; round < rounds; round++) {
  results.push(await play(ours));
  floor.push(await play(plain));
}
await ours.close();
await plain.close();

const middle = (pick: (round: Round) => number): number => median(results.map(pick));
const shown = ({ shown: time }: Round): number => time;
const least = median(floor.map(shown));
console.log(`The banner of a first visit, processor slowed ${slowdown} times, median of ${rounds}:
  on the screen after the container    ${middle(shown).toFixed(0)} ms (goal: at most 300 ms)
  three plain buttons instead          ${least.toFixed(0)} ms, so ${(middle(shown) / least).toFixed(1)} times that
  longest task after the loader came   ${middle(({ longestTask }) => longestTask).toFixed(0)} ms (0: none above 50 ms)
  layout shift                         ${middle(({ shift }) => shift).toFixed(3)} (goal: 0)
  elements of the banner               ${middle(({ elements }) => elements)} (goal: below 60)`);
