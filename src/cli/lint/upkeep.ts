/** What time does to a container: dates that have passed, and weight. */
import { compileSchema } from '../schema-check.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Bytes of a container, before compression, beyond which every visitor waits for it. */
const largestSize = 200_000;

export const reviewDue: Rule = {
  id: 'review-due',
  level: 'warning',
  *check({ now, tags }) {
    const today = now.toISOString().slice(0, 10);
    for (const { id, pointer, settings } of tags) {
      const { owner, reviewBy } = settings;
      if (reviewBy === undefined || reviewBy >= today) continue;
      yield {
        pointer: `${pointer}/reviewBy`,
        message: `The tag "${id}" was to be reviewed by ${reviewBy}${owner ? ` by ${owner}` : ''}.`,
        advice: 'Remove it if nobody needs it any more; otherwise write the next date.',
      };
    }
  },
};

export const scheduleOver: Rule = {
  id: 'schedule-over',
  level: 'warning',
  *check({ now, tags }) {
    for (const { id, pointer, settings } of tags) {
      const { from, until } = settings.schedule ?? {};
      const [start, end] = [from, until].map((time) => Date.parse(time ?? ''));
      if (start !== undefined && end !== undefined && start >= end) {
        yield {
          pointer: `${pointer}/schedule`,
          message: `The schedule of the tag "${id}" ends before it begins: it never fires.`,
          advice: 'Correct "from" or "until".',
        };
      } else if (end !== undefined && end <= now.getTime()) {
        yield {
          pointer: `${pointer}/schedule/until`,
          message: `The tag "${id}" was scheduled until ${until}: it does not fire any more.`,
          advice: 'Remove the tag, or prolong its schedule.',
        };
      }
    }
  },
};

export const largeContainer: Rule = {
  id: 'large-container',
  level: 'warning',
  *check({ container }) {
    const size = Buffer.byteLength(JSON.stringify(container));
    if (size <= largestSize) return;
    yield {
      pointer: '',
      message: `The container has ${Math.round(size / 1000)} kB, which every visitor downloads; up to ${largestSize / 1000} kB is usual.`,
      advice: 'Remove tags that nobody needs, or use one container for each part of the site.',
    };
  },
};

export const invalidEventSchema: Rule = {
  id: 'invalid-event-schema',
  level: 'error',
  *check({ container }) {
    for (const { id, entry, pointer } of entriesOf(container.events, 'events')) {
      try {
        compileSchema(entry as object);
      } catch (error) {
        yield {
          pointer,
          message: `The schema of the event "${id}" is no JSON Schema: ${(error as Error).message}.`,
          advice: 'Correct it: https://json-schema.org/understanding-json-schema.',
        };
      }
    }
  },
};
