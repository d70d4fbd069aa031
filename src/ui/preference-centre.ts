/** Opens the preference centre and carries what it asks to the host. Entry of the `preferences` chunk. */
import type { ConsentChoice } from '../engine/types.ts';
import type { Announcement, UiHost } from './host.ts';
import { SluicePreferences } from './preferences.ts';
import type { Speech } from './speech.ts';
import { onAsk, show } from './stage.ts';
import type { Texts } from './texts.ts';
import type { Look } from './theme.ts';

export interface PreferenceCentre {
  close(): void;
  /** Resolves when it can be seen. */
  readonly drawn: Promise<unknown>;
}

export interface PreferenceCentreOptions {
  host: UiHost;
  texts: Texts;
  look: Look | undefined;
  speech: Speech;
  /** Lists of vendors are open from the start. */
  expanded: boolean;
  /** The visitor has answered. */
  onAnswer(carriedOut: Promise<void>, text: Announcement): void;
  /** The visitor reads another language; what the rest of the interface says in it. */
  onLanguage(texts: Texts): void;
  /** `unsaved` when switches had been moved and nothing was asked. */
  onClose(unsaved: boolean): void;
}

export function openPreferenceCentre(options: PreferenceCentreOptions): PreferenceCentre {
  const { host, texts, speech, expanded } = options;
  const element = new SluicePreferences();
  Object.assign(element, { host, expanded });
  const unsubscribe = host.subscribe((state) => {
    element.consent = state;
  });
  const answer = (carriedOut: Promise<void>, text: Announcement): void => {
    element.close();
    options.onAnswer(carriedOut, text);
  };
  onAsk(element, 'save', ({ choice }) =>
    answer(host.choose(choice as ConsentChoice, 'custom'), 'status.saved'),
  );
  onAsk(element, 'accept', () => answer(host.acceptAll(), 'status.accepted'));
  onAsk(element, 'refuse', () => answer(host.rejectAll(), 'status.refused'));
  onAsk(element, 'forget', () => answer(host.reset(), 'status.forgotten'));
  const shown = show(element, { texts, look: options.look, where: 'last' });
  onAsk(element, 'language', async ({ language }) => {
    speech.use(String(language));
    host.setLanguage?.(String(language));
    const [some, all] = await Promise.all([speech.after(), speech.all()]);
    if (!some || !all) return;
    shown.speak(all);
    options.onLanguage(some);
  });
  onAsk(element, 'close', ({ unsaved }) => {
    unsubscribe();
    shown.remove();
    options.onClose(unsaved === true);
  });
  return { close: () => element.close(), drawn: element.updateComplete };
}
