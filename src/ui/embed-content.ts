/** What an embed shows once it may: a new frame, the page's own frame, or children that a script enhances. */
import type { SluiceEmbed } from './embed-element.ts';
import type { EmbedDescription, EmbedHost } from './embed-host.ts';

export interface EmbedContent {
  /** Begins to load. `onLoad` is called when it has. */
  open(onLoad: () => void): void;
  /** Takes the content out of the page again. */
  close(): void;
  focus(): void;
}

const passedOn = [
  'width',
  'height',
  'allow',
  'allowfullscreen',
  'title',
  'name',
  'loading',
  'referrerpolicy',
  'sandbox',
];

/** The address to load; undefined for what is no page of the web. */
export function frameAddress(
  given: string | null | undefined,
  description: EmbedDescription,
): string | undefined {
  const address = description.frameUrl ?? given ?? '';
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const url = new URL(address, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A frame of `<sluice-embed>`, among its children: scripts of the page and of the vendor find it there. */
export function ownFrame(
  element: SluiceEmbed,
  address: string,
  description: EmbedDescription,
): EmbedContent {
  let frame: HTMLIFrameElement | undefined;
  return {
    open(onLoad) {
      frame = document.createElement('iframe');
      frame.slot = 'frame';
      for (const name of passedOn) {
        const value = element.getAttribute(name);
        if (value !== null) frame.setAttribute(name, value);
      }
      settle(frame, description);
      frame.addEventListener('load', onLoad, { once: true });
      frame.src = address;
      element.append(frame);
    },
    close() {
      frame?.remove();
      frame = undefined;
    },
    focus: () => frame?.focus(),
  };
}

/** The page's own `<iframe data-src>`, out of sight until then. */
export function pageFrame(
  frame: HTMLIFrameElement,
  address: string,
  description: EmbedDescription,
): EmbedContent {
  hide(frame);
  return {
    open(onLoad) {
      settle(frame, description);
      frame.addEventListener('load', onLoad, { once: true });
      frame.src = address;
      frame.style.removeProperty('display');
    },
    close() {
      frame.removeAttribute('src');
      hide(frame);
      // Only a frame that leaves the document forgets what it had loaded.
      frame.parentNode?.insertBefore(frame, frame.nextSibling);
    },
    focus: () => frame.focus(),
  };
}

/** Children that a script of the vendor enhances. What a script has done cannot be undone. */
export function enhanced(
  element: SluiceEmbed,
  enhance: NonNullable<EmbedDescription['enhance']>,
  host: EmbedHost,
  onFailure: () => void,
): EmbedContent {
  let isDone = false;
  return {
    open(onLoad) {
      if (isDone) return;
      isDone = true;
      Promise.resolve()
        .then(() => enhance(element))
        .then(onLoad, (error: unknown) => {
          host.report(`Embedded content could not be shown: ${String(error)}`);
          onFailure();
        });
    },
    close() {},
    focus() {
      element.tabIndex = -1;
      element.focus();
    },
  };
}

function settle(frame: HTMLIFrameElement, { allow, vendorName }: EmbedDescription): void {
  if (allow !== undefined && !frame.hasAttribute('allow')) frame.allow = allow;
  // Players refuse an empty referrer; a frame needs a name (A24).
  if (!frame.hasAttribute('referrerpolicy'))
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
  if (!frame.title) frame.title = vendorName;
}

function hide(frame: HTMLIFrameElement): void {
  frame.style.setProperty('display', 'none', 'important');
}
