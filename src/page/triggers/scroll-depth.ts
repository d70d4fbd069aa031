/**
 * `gtm.scrollDepth`: this much of the page has come into view, once per threshold and document. Counted
 * once the page has loaded; what is in view then counts without scrolling, as with GTM.
 */
import { contain, createTell } from '../trigger-events.ts';
import type { Listen, ListenerOptions } from '../trigger-listener.ts';

interface Threshold {
  direction: 'vertical' | 'horizontal';
  units: 'percent' | 'pixels';
  value: number;
  ids: string[];
}

/** The end of a page can be a fraction of a pixel out of reach. */
const tolerancePixels = 1;

export const listen: Listen = (options) => {
  const tell = createTell(options);
  let ahead = thresholdsOf(options);
  let frame = 0;

  const check = contain(options.report, () => {
    frame = 0;
    const depths = { vertical: measure('vertical'), horizontal: measure('horizontal') };
    const isReached = ({ direction, units, value }: Threshold): boolean =>
      depths[direction][units] >= value;
    const reached = ahead.filter(isReached);
    ahead = ahead.filter((threshold) => !isReached(threshold));
    if (ahead.length === 0) {
      for (const type of ['scroll', 'resize']) window.removeEventListener(type, schedule);
    }
    for (const { direction, units, value, ids } of reached) {
      tell('gtm.scrollDepth', ids, {
        'gtm.scrollThreshold': value,
        'gtm.scrollUnits': units,
        'gtm.scrollDirection': direction,
      });
    }
  });
  const schedule = (): void => {
    frame ||= requestAnimationFrame(check);
  };
  const start = (): void => {
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, schedule, { passive: true });
    }
    check();
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
};

/** All thresholds, each once, lowest first. */
function thresholdsOf({ triggers }: ListenerOptions): Threshold[] {
  const thresholds = new Map<string, Threshold>();
  for (const [id, settings] of Object.entries(triggers)) {
    const units = settings['unit'] === 'pixels' ? 'pixels' : 'percent';
    for (const direction of ['vertical', 'horizontal'] as const) {
      const values = settings[direction];
      for (const value of new Set(Array.isArray(values) ? values.map(Number) : [])) {
        const key = `${direction} ${value} ${units}`;
        const threshold = thresholds.get(key) ?? { direction, units, value, ids: [] };
        threshold.ids.push(id);
        thresholds.set(key, threshold);
      }
    }
  }
  return [...thresholds.values()].sort((a, b) => a.value - b.value);
}

/** How far the page has come into view, from its start to the far edge of the window. */
function measure(direction: 'vertical' | 'horizontal'): { percent: number; pixels: number } {
  const page = document.scrollingElement ?? document.documentElement;
  const [start, view, whole] =
    direction === 'vertical'
      ? // The window grows where a phone hides its address bar.
        [page.scrollTop, Math.max(page.clientHeight, window.innerHeight), page.scrollHeight]
      : [page.scrollLeft, page.clientWidth, page.scrollWidth];
  // Pages from right to left count down from 0.
  const pixels = Math.abs(start) + view + tolerancePixels;
  // A frame that is not displayed shows nothing.
  return whole > 0 ? { pixels, percent: (pixels / whole) * 100 } : { pixels: 0, percent: 0 };
}
