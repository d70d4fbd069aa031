/**
 * A page with embedded content, in a frame of its own: what handles embeds follows its document for
 * ever, so that two tests in one document would handle each other's.
 */
import type * as embedModule from '../../../src/embed.ts';
import type { EmbedDescription, EmbedHost } from '../../../src/ui/embed-host.ts';
import type * as axeModule from './axe.ts';
import { category } from './fixtures.ts';
import { once } from './page.ts';

/** What plays: a page that is really there. */
export const player: string = new URL('player.html', import.meta.url).pathname;

/** A film as a site embeds it. */
export const film: string = `<sluice-embed vendor="youtube" src="${player}" title="Trailer" width="640" height="360"><a href="/trailer">The trailer, as a file</a></sluice-embed>`;

export interface FakeEmbedHost extends EmbedHost {
  /** What was asked to be allowed for ever. */
  readonly allowed: string[];
  readonly reported: string[];
  /** The visitor's consent changes, here or elsewhere. */
  set(granted: boolean): void;
}

export interface EmbedPageOptions extends Partial<EmbedHost> {
  description?: Partial<EmbedDescription>;
  /** Style sheet of the page. */
  style?: string;
  width?: number;
}

export interface EmbedPage {
  readonly document: Document;
  readonly window: Window;
  readonly host: FakeEmbedHost;
  /** Addresses that the page has requested, in the order in which they came. */
  requests(): string[];
  /** What axe has against all of it. */
  violations(): Promise<string[]>;
}

const youtube: EmbedDescription = {
  vendorId: 'youtube',
  vendorName: 'YouTube',
  categories: ['social'],
  privacyPolicyUrl: 'https://policies.google.com/privacy',
};

function fakeEmbedHost(options: EmbedPageOptions = {}): FakeEmbedHost {
  const { description, style: _style, width: _width, ...more } = options;
  const listeners = new Set<() => void>();
  let granted = false;
  const allowed: string[] = [];
  const reported: string[] = [];
  const set = (next: boolean): void => {
    granted = next;
    for (const listener of listeners) listener();
  };
  return {
    language: 'en',
    categories: ['social', 'functionality'].map((id) => category(id)),
    describe: () => ({ ...youtube, ...description }),
    isAllowed: () => granted,
    async allowAlways(vendor, categories) {
      allowed.push([vendor, ...categories].join(' '));
      set(true);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    report: (message) => void reported.push(message),
    ...more,
    allowed,
    reported,
    set,
  };
}

/** Resolves once the embeds that the page has now have been handled. */
export async function embedPage(body: string, options: EmbedPageOptions = {}): Promise<EmbedPage> {
  const frame = document.createElement('iframe');
  frame.title = 'The page under test';
  frame.width = String(options.width ?? 800);
  frame.height = '580';
  frame.srcdoc = `<!doctype html>
    <html lang="en">
      <title>Page</title>
      <style>body { margin: 0 } ${options.style ?? ''}</style>
      <main>${body}<p id="below">Below</p></main>
      <script type="module">
        import * as embed from '/src/embed.ts';
        Object.assign(window, { embed, loadAxe: () => import('${location.origin}/test/ui/support/axe.ts') });
      </script>`;
  document.body.replaceChildren(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const window = frame.contentWindow as Window &
    typeof globalThis & { embed: typeof embedModule; loadAxe(): Promise<typeof axeModule> };
  const host = fakeEmbedHost(options);
  await window.embed.handleEmbeds(host);
  window.focus();
  const page: EmbedPage = {
    document: window.document,
    window,
    host,
    requests: () => window.performance.getEntriesByType('resource').map(({ name }) => name),
    async violations() {
      const { violations } = await window.loadAxe();
      return violations(window.document.documentElement);
    },
  };
  await drawnIn(page);
  return page;
}

/** Resolves when every placeholder is drawn as it is now. */
export async function drawnIn({ document }: EmbedPage): Promise<void> {
  for (const element of document.querySelectorAll('sluice-embed')) await element.updateComplete;
}

/** The first frame of the page that has an address. Resolves once it has loaded. */
export async function loadedFrame({ document }: EmbedPage): Promise<HTMLIFrameElement> {
  const find = (): HTMLIFrameElement | null => document.querySelector('iframe[src]');
  const frame = await once(find, document);
  if (
    frame.contentDocument?.readyState !== 'complete' ||
    frame.contentWindow?.location.href === 'about:blank'
  ) {
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
  }
  return frame;
}
