/** What stays after an answer: one sentence, and a button that opens the preferences. A chunk of its own. */
import './shared.ts';
import type { Announcement, UiHost } from './host.ts';
import { SluiceNotice } from './notice.ts';
import type { Speech } from './speech.ts';
import { onAsk, show } from './stage.ts';
import type { Texts } from './texts.ts';

export interface Afterwards {
  announce(text: Announcement, values?: Record<string, string>): Promise<void>;
  /** Says what became of an answer, once the host has carried it out. */
  conclude(carriedOut: Promise<void>, text: Announcement): Promise<void>;
  /** The banner has come or gone. */
  update(): void;
  speak(texts: Texts): void;
}

export interface AfterwardsOptions {
  host: UiHost;
  speech: Speech;
  texts: Texts;
  /** The banner is there: no button beside it. Under the preferences it stays, to get the focus back (A3). */
  isAsking(): boolean;
  openPreferences(): unknown;
}

/** Puts the live region into the document: it must be there before it speaks (A15). */
export function createAfterwards(options: AfterwardsOptions): Afterwards {
  const { host, speech, texts } = options;
  const { theme, reopenButton = false } = host.settings;
  const notice = new SluiceNotice();
  onAsk(notice, 'customise', options.openPreferences);
  const shown = show(notice, { texts, theme, where: 'last' });

  const afterwards: Afterwards = {
    async announce(text, values = {}) {
      const known = notice.texts.find(text) === undefined ? await speech.all() : notice.texts;
      if (!known) return;
      await notice.updateComplete;
      notice.message = known.get(text, values);
      await notice.updateComplete;
    },
    async conclude(carriedOut, text) {
      await carriedOut;
      const isKept = host.state().persisted || text === 'status.forgotten';
      await afterwards.announce(isKept ? text : 'notice.storage');
    },
    update() {
      const isChosen = host.state().status === 'chosen';
      notice.reopen = reopenButton && isChosen && !options.isAsking();
    },
    speak: shown.speak,
  };
  host.subscribe(afterwards.update);
  return afterwards;
}
