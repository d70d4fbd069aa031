/**
 * The consent interface of a page: the banner, and on demand what comes after it. Carries their questions
 * to the host and keeps no consent of its own.
 */
import type { Afterwards } from './afterwards.ts';
import { SluiceBanner } from './banner.ts';
import type { UiController, UiHost } from './host.ts';
import { placeOf } from './place.ts';
import type { PreferenceCentre } from './preference-centre.ts';
import { createSpeech } from './speech.ts';
import { onAsk, show, type Shown } from './stage.ts';
import type { Texts } from './texts.ts';
import { lookOf } from './theme.ts';

export function mount(host: UiHost): UiController {
  const { settings } = host;
  const speech = createSpeech(host);
  const theme = lookOf(settings.theme, host.report);
  let asks = false;
  let banner: Shown<SluiceBanner> | undefined;
  let centre: PreferenceCentre | undefined;
  let after: Afterwards | undefined;

  // The first call gives the present state: no news.
  let isNews = false;
  host.subscribe(({ status }) => {
    if (isNews && status === 'chosen') hideBanner();
    if (banner) void addNotes(banner.element);
  });
  isNews = true;

  async function showBanner(): Promise<void> {
    asks = true;
    const { layout, position } = placeOf(settings);
    const element = new SluiceBanner(host, layout, position);
    const [texts, look] = await Promise.all([wordsFor(element), theme, addNotes(element)]);
    if (!texts || !asks || banner) return;
    const conclude: Afterwards['conclude'] = async (carriedOut, text) =>
      (await afterwards())?.conclude(carriedOut, text);
    onAsk(element, 'accept', () => conclude(host.acceptAll(), 'status.accepted'));
    onAsk(element, 'refuse', () => conclude(host.rejectAll(), 'status.refused'));
    onAsk(element, 'customise', ({ vendors }) => showPreferences(vendors === true));
    onAsk(element, 'acknowledge', () => {
      void host.choose({}, 'custom');
      hideBanner();
    });
    // First in the order of focus (A1), wherever it is drawn.
    banner = show(element, { texts, look, where: 'first' });
    after?.update();
    const next = await attempt(import('./afterwards.ts'));
    void afterwards();
    if (!next || !element.isConnected) return;
    if (layout !== 'modal') banner.undo(next.makeRoom(element, position));
    next.checkAnswers(element.root, host.report);
    if (look) {
      const check = await attempt(import('./contrast-check.ts'));
      check?.checkContrast(element.root, host.report);
    }
  }

  /** Where nothing needs a yes, there is nothing to ask. */
  async function wordsFor(element: SluiceBanner): Promise<Texts | undefined> {
    if (host.disclosure.categories.some(({ basis }) => basis === 'consent')) return speech.banner();
    const [texts, exempt] = await Promise.all([
      speech.notes(),
      attempt(import('./banner-exempt.ts')),
    ]);
    element.exempt = exempt;
    return texts;
  }

  /** Most first visits need none, and do not fetch what makes them. */
  async function addNotes(element: SluiceBanner): Promise<void> {
    const { chosenAt, signals } = host.state();
    const { categories } = host.disclosure;
    const needs = chosenAt ?? (signals.gpc || signals.dnt || host.advanced);
    if (!needs && !categories.some(({ basis }) => basis === 'objection')) return;
    const [texts, notes] = await Promise.all([
      speech.notes(),
      attempt(import('./banner-notes.ts')),
    ]);
    if (texts && notes) element.notes = notes.bannerNotes(host, texts);
  }

  function hideBanner(): void {
    asks = false;
    banner?.remove();
    banner = undefined;
    after?.update();
  }

  async function showPreferences(expanded = false): Promise<void> {
    const [module, texts, look] = await Promise.all([
      attempt(import('./preference-centre.ts')),
      speech.all(),
      theme,
      afterwards(),
    ]);
    if (!module || !texts || centre) return;
    centre = module.openPreferenceCentre({
      host,
      texts,
      look,
      speech,
      expanded,
      onAnswer: (carriedOut, text) => void after?.conclude(carriedOut, text),
      onLanguage(words) {
        after?.speak(words);
        banner?.speak(words);
        if (banner) void addNotes(banner.element);
      },
      onClose(unsaved) {
        centre = undefined;
        if (unsaved) void after?.announce('preferences.discarded');
      },
    });
    await centre.drawn;
  }

  async function afterwards(): Promise<Afterwards | undefined> {
    const [module, texts, look] = await Promise.all([
      attempt(import('./afterwards.ts')),
      after ? undefined : speech.after(),
      theme,
    ]);
    if (module && texts) {
      after ??= module.createAfterwards({
        host,
        texts,
        look,
        isAsking: () => Boolean(banner),
        openPreferences: () => showPreferences(),
      });
    }
    return after;
  }

  /** A part of the interface that could not be fetched is reported; the page goes on. */
  async function attempt<T>(loading: Promise<T>): Promise<T | undefined> {
    try {
      return await loading;
    } catch (error) {
      host.report(`A part of the interface could not be loaded: ${String(error)}`);
      return undefined;
    }
  }

  return {
    showBanner: () => void showBanner(),
    hideBanner,
    showPreferences: () => showPreferences(),
    hidePreferences: () => centre?.close(),
    announce: async (text, values) => (await afterwards())?.announce(text, values),
    offerReopen: async () => (await afterwards())?.update(),
    texts: speech.spoken,
  };
}
