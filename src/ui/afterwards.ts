/**
 * What follows the banner: room for it in the page, and after an answer one sentence and a button that
 * opens the preferences. A chunk of its own.
 */
import type { Announcement, UiHost } from './host.ts';
import { SluiceNotice } from './notice.ts';
import { checkOpeners } from './opener-check.ts';
import { onAsk, show } from './stage.ts';
import type { Texts } from './texts.ts';
import type { Look } from './theme.ts';

export { checkAnswers } from './answers-check.ts';
export { makeRoom } from './room.ts';

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
  texts: Texts;
  look: Look | undefined;
  /** The banner is there: no button beside it. Under the preferences it stays, to get the focus back (A3). */
  isAsking(): boolean;
  openPreferences(): unknown;
}

/** Puts the live region into the document: it must be there before it speaks (A15). */
export function createAfterwards(options: AfterwardsOptions): Afterwards {
  const { host, texts } = options;
  const { reopenButton = false } = host.settings;
  const notice = new SluiceNotice();
  onAsk(notice, 'customise', options.openPreferences);
  const shown = show(notice, { texts, look: options.look, where: 'last' });

  const afterwards: Afterwards = {
    async announce(text, values = {}) {
      await notice.updateComplete;
      notice.message = notice.texts.get(text, values);
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
      // Never over the answers of a banner that has come back (L1).
      notice.toggleAttribute('aside', options.isAsking() && host.settings.position !== 'top');
      if (isChosen && !reopenButton) checkOpeners(host.report);
    },
    speak: shown.speak,
  };
  host.subscribe(afterwards.update);
  return afterwards;
}
