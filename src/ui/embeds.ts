/**
 * Embedded content of the page (contract 3): finds it now and later, shows a placeholder until it is
 * allowed or loaded once, and again after withdrawal. Nothing is requested before.
 */
import { createEmbed, type Embed } from './embed-control.ts';
import { SluiceEmbed } from './embed-element.ts';
import type { EmbedHost } from './embed-host.ts';
import { sizePlaceholder } from './embed-size.ts';
import { embedTexts } from './embed-text-source.ts';
import { loadTexts } from './load-texts.ts';
import { bannerTexts } from './text-sources.ts';
import type { Texts } from './texts.ts';
import { lookOf } from './theme.ts';

const selector = 'sluice-embed,iframe[data-sluice]';

/** Starts. Resolves when what is in the page now has been handled; never rejects. */
export async function handleEmbeds(host: EmbedHost): Promise<void> {
  const { language, defaultLanguage: otherwise, texts: custom, report } = host;
  let texts: Texts;
  const theme = lookOf(host.theme, report);
  try {
    texts = await loadTexts({ language, otherwise, custom, report }, bannerTexts, embedTexts);
  } catch (error) {
    report(`The texts of embedded content could not be loaded: ${String(error)}`);
    return;
  }
  const look = await theme;
  const embeds = new Map<HTMLElement, Embed>();
  /** Placeholders of frames: ours, not the page's. */
  const placeholders = new WeakSet<HTMLElement>();

  function scan(): void {
    for (const [element, embed] of embeds) {
      if (element.isConnected) continue;
      embeds.delete(element);
      embed.leave();
    }
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (embeds.has(element) || placeholders.has(element)) continue;
      const placeholder = element instanceof SluiceEmbed ? element : standIn(element);
      embeds.set(element, createEmbed({ element, placeholder, host, texts, look }));
    }
  }

  function standIn(frame: HTMLElement): SluiceEmbed {
    const placeholder = new SluiceEmbed();
    placeholders.add(placeholder);
    sizePlaceholder(placeholder, frame);
    frame.before(placeholder);
    return placeholder;
  }

  scan();
  host.subscribe(() => {
    for (const embed of embeds.values()) embed.update();
  });
  new MutationObserver((records) => {
    if (records.some(concernsEmbeds)) scan();
  }).observe(document.documentElement, { childList: true, subtree: true });
}

function concernsEmbeds({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) =>
      node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null),
  );
}
