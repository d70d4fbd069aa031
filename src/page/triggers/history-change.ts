/**
 * `gtm.historyChange`: the page changed its address or its history state without a new document. Tells
 * first of those changes that are a new page to the visitor, then of the event.
 */
import { contain, createTell } from '../trigger-events.ts';
import type { Listen } from '../trigger-listener.ts';

/** As GTM calls them; `polling` is what a browser announces as a change of the fragment only. */
type Source = 'pushState' | 'replaceState' | 'popstate' | 'polling';

interface Place {
  url: URL;
  state: unknown;
}

/** What we need of the Navigation API, which not every browser has. */
interface Navigation extends EventTarget {
  currentEntry: unknown;
}

const sources: Record<string, Source> = { push: 'pushState', replace: 'replaceState' };

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const ids = Object.keys(options.triggers);
  let place = here();

  const change = contain(options.report, (source: Source) => {
    const old = place;
    const now = here();
    if (isSame(old, now)) return;
    place = now;
    if (isNewPage(old, now, source)) options.navigated();
    if (ids.length === 0) return;
    tell('gtm.historyChange', ids, {
      'gtm.historyChangeSource': source,
      'gtm.newUrl': now.url.href,
      'gtm.oldUrl': old.url.href,
      'gtm.newUrlFragment': now.url.hash.slice(1),
      'gtm.oldUrlFragment': old.url.hash.slice(1),
      'gtm.newHistoryState': now.state,
      'gtm.oldHistoryState': old.state,
    });
  });

  const { navigation } = window as unknown as { navigation?: Navigation };
  if (navigation?.currentEntry) listenToNavigation(navigation, change);
  else contain(options.report, listenToHistory)(change);
};

function listenToNavigation(navigation: Navigation, change: (source: Source) => void): void {
  let isJump = false;
  navigation.addEventListener('navigate', (event) => {
    // True when a fragment is followed, false for pushState() with one.
    isJump = (event as Event & { hashChange: boolean }).hashChange;
  });
  navigation.addEventListener('currententrychange', (event) => {
    const { navigationType } = event as Event & { navigationType: string | null };
    change((!isJump && sources[navigationType ?? '']) || 'popstate');
  });
}

/** Listens as GTM does. Functions that the page took from `history` before us are not heard. */
function listenToHistory(change: (source: Source) => void): void {
  window.addEventListener('popstate', () => change('popstate'));
  window.addEventListener('hashchange', () => change('polling'));
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    history[name] = function (this: History, ...args: Parameters<History['pushState']>) {
      original.apply(this, args);
      change(name);
    };
  }
}

function here(): Place {
  return { url: new URL(location.href), state: history.state };
}

function isSame(old: Place, now: Place): boolean {
  if (old.url.href !== now.url.href) return false;
  try {
    return JSON.stringify(old.state) === JSON.stringify(now.state);
  } catch {
    return false;
  }
}

/** A fragment that is followed is the same page; one that the page sets by pushState() is its way to navigate. */
function isNewPage(old: Place, now: Place, source: Source): boolean {
  if (old.url.href === now.url.href) return false;
  if (old.url.href.replace(/#.*/s, '') !== now.url.href.replace(/#.*/s, '')) return true;
  if (source === 'pushState') return true;
  // Back and forward: both places are the page's own making where both have a state.
  return source === 'popstate' && old.state !== null && now.state !== null;
}
