/** The words of the interface: fetched when it is mounted, tried again when that failed. */
import type { UiHost } from './host.ts';
import { loadTexts, type TextSources } from './load-texts.ts';
import { bannerTexts, detailTexts } from './text-sources.ts';
import type { Texts } from './texts.ts';

export interface Speech {
  /** What the banner says. Undefined, and reported, when it could not be fetched. */
  banner(): Promise<Texts | undefined>;
  /** What everything says. */
  all(): Promise<Texts | undefined>;
  /** Another language from now on. */
  use(language: string): void;
  /** All that was fetched to be said last, for proofs. */
  spoken(): string;
}

export function createSpeech(host: UiHost): Speech {
  const { settings, report } = host;
  let { language } = host;
  let banner: Promise<Texts | undefined> | undefined;
  let last: Texts | undefined;

  async function load(...sources: TextSources): Promise<Texts | undefined> {
    const { texts: custom, defaultLanguage: otherwise } = settings;
    try {
      return (last = await loadTexts({ language, custom, otherwise, report }, ...sources));
    } catch (error) {
      report(`The texts of the interface could not be loaded: ${String(error)}`);
      banner = undefined;
      return undefined;
    }
  }

  const speech: Speech = {
    banner: () => (banner ??= load(bannerTexts)),
    all: () => load(bannerTexts, detailTexts),
    spoken: () => (last ? JSON.stringify(last.table) : ''),
    use(wanted) {
      language = wanted;
      banner = undefined;
    },
  };
  // On its way before anybody asks for it.
  void speech.banner();
  return speech;
}
