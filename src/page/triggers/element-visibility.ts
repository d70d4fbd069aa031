/**
 * `gtm.elementVisibility`: an element came into view, far and long enough. Elements that are added later
 * count as well; those in shadow roots do not. Time counts while the tab is shown.
 */
import { durationMilliseconds } from '../../engine/duration.ts';
import { describeElement, selectionsOf, type Selection } from '../trigger-elements.ts';
import { contain, createTell } from '../trigger-events.ts';
import type { Listen } from '../trigger-listener.ts';

/** One element, as one trigger sees it. */
interface Sighting {
  element: Element;
  ratio: number;
  isInView: boolean;
  /** When the time that counts now began. */
  since?: number | undefined;
  /** Milliseconds before that. */
  total: number;
  hasFired: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

interface Watch {
  scan(): void;
  judge(): void;
}

/** How soon elements that are added are looked for. */
const scanMilliseconds = 100;

/** How often an element that is in view, but transparent or hidden, is looked at again. */
const pollMilliseconds = 250;

/** `setTimeout` takes no more than this. */
const longestMilliseconds = 2 ** 31 - 1;

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const watches = new Set<Watch>();
  let scanning: ReturnType<typeof setTimeout> | undefined;

  const scan = (): void => {
    scanning = undefined;
    for (const watch of watches) watch.scan();
  };
  const mutations = new MutationObserver(() => {
    scanning ??= setTimeout(contain(options.report, scan), scanMilliseconds);
  });
  const judge = contain(options.report, () => {
    for (const watch of watches) watch.judge();
  });

  function begin({ id, settings, selector }: Selection): void {
    const needed = durationMilliseconds(settings['time'], 0);
    const ratio = Number(settings['ratio']);
    // Fractions of pixels can keep a whole element from being all in view.
    const threshold = ratio >= 0 ? Math.min(ratio, 0.99) : 0.5;
    const firing = settings['firing'] ?? 'once';
    const sightings = new Map<Element, Sighting>();
    const done = new WeakSet<Element>();

    const observer = new IntersectionObserver(
      contain(options.report, (entries: IntersectionObserverEntry[]) => {
        for (const { target, isIntersecting, intersectionRatio } of entries) {
          const sighting = sightings.get(target);
          if (!sighting) continue;
          sighting.ratio = intersectionRatio;
          sighting.isInView = isIntersecting && intersectionRatio >= threshold;
          judgeOne(sighting);
        }
      }),
      { threshold: [threshold, 1] },
    );

    const judgeOne = contain(options.report, (sighting: Sighting) => {
      const isShown = sighting.isInView && isOpaque(sighting.element);
      if (!isShown && sighting.hasFired) {
        // The next time is another one.
        sighting.hasFired = false;
        sighting.total = 0;
      }
      const now = performance.now();
      sighting.total += now - (sighting.since ?? now);
      sighting.since = undefined;
      clearTimeout(sighting.timer);
      if (document.hidden || sighting.hasFired || !sighting.isInView) return;
      // What is hidden by its style, nobody announces when that ends.
      let next = pollMilliseconds;
      if (isShown) {
        sighting.since = now;
        next = needed - sighting.total;
        if (next <= 0) return fire(sighting);
      }
      sighting.timer = setTimeout(judgeOne, Math.min(next, longestMilliseconds), sighting);
    });

    function fire(sighting: Sighting): void {
      const { element } = sighting;
      sighting.hasFired = true;
      sighting.since = undefined;
      if (firing === 'once-per-element') {
        done.add(element);
        forget(element);
      } else if (firing === 'once') {
        for (const other of sightings.keys()) forget(other);
        watches.delete(watch);
        if (watches.size === 0) stop();
      }
      tell('gtm.elementVisibility', [id], {
        ...describeElement(element),
        'gtm.visibleRatio': Math.round(sighting.ratio * 1000) / 10,
        'gtm.visibleTime': Math.round(sighting.total),
      });
    }

    function forget(element: Element): void {
      clearTimeout(sightings.get(element)?.timer);
      sightings.delete(element);
      observer.unobserve(element);
    }

    const watch: Watch = {
      scan() {
        for (const element of sightings.keys()) if (!element.isConnected) forget(element);
        for (const element of document.querySelectorAll(selector)) {
          if (sightings.has(element) || done.has(element)) continue;
          sightings.set(element, { element, ratio: 0, isInView: false, total: 0, hasFired: false });
          observer.observe(element);
        }
      },
      judge: () => sightings.forEach(judgeOne),
    };
    watches.add(watch);
    watch.scan();
  }

  function stop(): void {
    mutations.disconnect();
    document.removeEventListener('visibilitychange', judge);
  }

  for (const selection of selectionsOf(options, '')) begin(selection);
  if (watches.size === 0) return;
  mutations.observe(document, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', judge);
};

/** Whether its style lets an element be seen. */
function isOpaque(element: Element): boolean {
  // Browsers without this method take every element in view for visible.
  return (
    (element as { checkVisibility?: Element['checkVisibility'] }).checkVisibility?.({
      checkOpacity: true,
      checkVisibilityCSS: true,
    }) ?? true
  );
}
