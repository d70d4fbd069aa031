/** The trigger's own event, or `sluice.timer`: time went by since the trigger began to be listened for. */
import { durationMilliseconds } from '../../engine/duration.ts';
import { createTell } from '../trigger-events.ts';
import type { Listen } from '../trigger-listener.ts';

/** `setInterval` takes no more than this, and with more would never pause. */
const longestMilliseconds = 2 ** 31 - 1;

export const listen: Listen = (options) => {
  const tell = createTell(options);
  const start = Date.now();
  for (const [id, settings] of Object.entries(options.triggers)) {
    const interval = durationMilliseconds(settings['interval'], 0);
    if (!(interval > 0 && interval <= longestMilliseconds)) {
      options.report(
        `The trigger "${id}" never fires: its interval is no duration such as PT30S, of 24 days at most.`,
      );
      continue;
    }
    const limit = typeof settings['limit'] === 'number' ? settings['limit'] : undefined;
    let number = 0;
    const timer = setInterval(() => {
      number++;
      if (limit !== undefined && number >= limit) clearInterval(timer);
      const now = Date.now();
      tell(settings.event ?? 'sluice.timer', [id], {
        'gtm.timerEventNumber': number,
        'gtm.timerInterval': interval,
        'gtm.timerLimit': limit,
        'gtm.timerStartTime': start,
        'gtm.timerCurrentTime': now,
        'gtm.timerElapsedTime': now - start,
      });
    }, interval);
  }
};
