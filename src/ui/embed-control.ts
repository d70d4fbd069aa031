/** One embedded content: its placeholder, its consent, its frame. */
import { backdropOf } from './backdrop.ts';
import { categoryTitle } from './category-texts.ts';
import { enhanced, frameAddress, ownFrame, pageFrame, type EmbedContent } from './embed-content.ts';
import type { SluiceEmbed } from './embed-element.ts';
import type { EmbedDescription, EmbedHost } from './embed-host.ts';
import { sizePlaceholder } from './embed-size.ts';
import type { Texts } from './texts.ts';
import { paint, type Look } from './theme.ts';

export interface EmbedOptions {
  /** What the page carries. */
  element: HTMLElement;
  /** The same, when that is a `<sluice-embed>`. */
  placeholder: SluiceEmbed;
  host: EmbedHost;
  texts: Texts;
  look: Look | undefined;
}

export interface Embed {
  /** Consent may have changed. */
  update(): void;
  /** The page took it out. */
  leave(): void;
}

export function createEmbed(options: EmbedOptions): Embed {
  const { element, placeholder, host, texts, look } = options;
  const isOwn = element === placeholder;
  const stop = new AbortController();
  let description: EmbedDescription | undefined;
  let content: EmbedContent | undefined;
  let isOpen = false;
  let isWantedOnce = false;
  /** Height of the placeholder in which the visitor pressed a button. */
  let pressedAt: number | undefined;

  const backdrop = backdropOf(placeholder.parentElement ?? document.body);
  const unpaint = paint(placeholder, look, backdrop);
  placeholder.texts = texts;
  onPress('load-once', () => {
    isWantedOnce = true;
  });
  onPress('always', () => host.allowAlways(description?.vendorId, description?.categories ?? []));
  placeholder.onChange = read;
  read();

  function onPress(name: string, act: () => void | Promise<void>): void {
    const listener = async (): Promise<void> => {
      pressedAt = placeholder.getBoundingClientRect().height;
      await act();
      update();
      pressedAt = undefined;
    };
    placeholder.addEventListener(`sluice-${name}`, () => void listener(), { signal: stop.signal });
  }

  /** What the page's markup says. */
  function read(): void {
    close();
    isWantedOnce = false;
    description = host.describe(element);
    content = description && contentOf(description);
    if (!description || !content) {
      placeholder.phase = 'inert';
      const markup = element.outerHTML.slice(0, 120);
      host.report(`Its vendor, category or address is unknown, so this never loads: ${markup}`);
      return;
    }
    if (isOwn) sizePlaceholder(placeholder, element);
    placeholder.description = description;
    placeholder.heading = element.title;
    placeholder.categories = texts.list(description.categories.map(nameOf));
    // Children say more than a bare address.
    placeholder.address = element.childElementCount > 0 ? undefined : addressIn(element);
    placeholder.phase = 'held';
    update();
  }

  function nameOf(id: string): string {
    const category = host.categories.find((each) => each.id === id) ?? { id, as: undefined };
    return categoryTitle(category, texts);
  }

  function contentOf(now: EmbedDescription): EmbedContent | undefined {
    if (now.enhance && isOwn) {
      return enhanced(placeholder, now.enhance, host, () => say('embed.failed'));
    }
    const address = frameAddress(addressIn(element), now);
    if (address === undefined) return undefined;
    return element instanceof HTMLIFrameElement
      ? pageFrame(element, address, now)
      : ownFrame(placeholder, address, now);
  }

  function update(): void {
    if (!content || !description) return;
    const { vendorId, categories } = description;
    const isAllowed = isWantedOnce || host.isAllowed(vendorId, categories);
    if (isAllowed && !isOpen) open(content, description);
    else if (!isAllowed) close();
  }

  function open(what: EmbedContent, { enhance }: EmbedDescription): void {
    isOpen = true;
    placeholder.phase = isOwn && !enhance ? 'frame' : 'children';
    // Beside a frame of the page it takes no room, and still speaks.
    if (!isOwn) placeholder.style.display = 'contents';
    const byHand = pressedAt;
    what.open(() => {
      if (byHand !== undefined) say('embed.loaded');
    });
    if (byHand === undefined) return;
    placeholder.style.setProperty('--sluice-embed-block', `${byHand}px`);
    say('embed.loading');
    // The button that was pressed is gone: on to what it brought (A24).
    void placeholder.updateComplete.then(what.focus);
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    placeholder.message = '';
    placeholder.phase = 'held';
    placeholder.style.display = '';
    content?.close();
  }

  function say(key: 'embed.loading' | 'embed.loaded' | 'embed.failed'): void {
    placeholder.message = texts.get(key, { vendor: description?.vendorName });
  }

  return {
    update,
    leave() {
      stop.abort();
      unpaint();
      close();
      placeholder.onChange = undefined;
      if (!isOwn) placeholder.remove();
    },
  };
}

function addressIn(element: HTMLElement): string | undefined {
  return element.dataset['src'] ?? element.getAttribute('src') ?? undefined;
}
