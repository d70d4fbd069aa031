/** The words of one language, with values put in, and how times read in it. */
import { en, type Words } from './words-en.ts';

export interface Speech {
  readonly language: string;
  say(key: keyof Words, values?: Readonly<Record<string, unknown>>): string;
  /** A text whose key is only known at run time; undefined when there is none. */
  find(key: string): string | undefined;
  /** A day with its time; what is no date as it stands. */
  date(iso: string): string;
  /** Time of day, to the millisecond. */
  time(milliseconds: number): string;
}

/** French where it is asked for and can be had, English elsewhere. */
export async function speechFor(wanted: string): Promise<Speech> {
  const french = /^fr\b/i.test(wanted)
    ? await import('./words-fr.ts').catch(() => undefined)
    : undefined;
  return french ? speech('fr', french.fr) : speech('en', en);
}

function speech(language: string, words: Words): Speech {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  });
  return {
    language,
    say: (key, values = {}) =>
      words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    find: (key) => (Object.hasOwn(words, key) ? words[key as keyof Words] : undefined),
    date(iso) {
      const at = new Date(iso);
      return Number.isNaN(at.getTime()) ? iso : date.format(at);
    },
    time: (milliseconds) => (Number.isFinite(milliseconds) ? time.format(milliseconds) : ''),
  };
}
