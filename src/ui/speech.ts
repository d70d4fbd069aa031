/** The words of the interface: fetched when it is mounted, tried again when that failed. */
import type { UiHost } from './host.ts';
import { loadTexts, type TextSources } from './load-texts.ts';
import { afterTexts, bannerTexts, detailTexts } from './text-sources.ts';
import type { Texts } from './texts.ts';

/** Each is undefined, and that is reported, when it could not be fetched. */
export interface Speech {
  /** What the banner says on a plain first visit. */
  banner(): Promise<Texts | undefined>;
  /** The same, and what it says beyond. */
  notes(): Promise<Texts | undefined>;
  /** The same, for what is said after an answer: no part of what was asked. */
  after(): Promise<Texts | undefined>;
  /** What everything says. */
  all(): Promise<Texts | undefined>;
  /** Another language from now on. */
  use(language: string): void;
  /** All that was fetched to ask, last, for proofs. */
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
      return await loadTexts({ language, custom, otherwise, report }, ...sources);
    } catch (error) {
      report(`The texts of the interface could not be loaded: ${String(error)}`);
      banner = undefined;
      return undefined;
    }
  }

  async function ask(...sources: TextSources): Promise<Texts | undefined> {
    const texts = await load(...sources);
    last = texts ?? last;
    return texts;
  }

  const after: TextSources = [bannerTexts, afterTexts];
  const speech: Speech = {
    banner: () => (banner ??= ask(bannerTexts)),
    notes: () => ask(...after),
    after: () => load(...after),
    all: () => ask(...after, detailTexts),
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
