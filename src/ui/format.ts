/** How values read in a language: durations, dates, names of countries. */
import type { StorageItem } from '../engine/types.ts';

const durationPattern =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const durationUnits = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** An ISO 8601 duration in words ("6 mois", "1 year and 3 days"); anything else as it stands. */
export function formatDuration(duration: string, language: string): string {
  const amounts = durationPattern.exec(duration)?.slice(1);
  if (!amounts) return duration;
  const parts = amounts.flatMap((amount, index) => {
    const unit = durationUnits[index];
    if (amount === undefined || unit === undefined) return [];
    return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
      Number(amount),
    );
  });
  return new Intl.ListFormat(language).format(parts);
}

/** A day ("14 May 2027"), or with its time of day; anything that is no date as it stands. */
export function formatDate(date: string, language: string, withTime = false): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  // A date without time is a day of the calendar, whatever the visitor's time zone.
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(withTime && !isDay && { timeStyle: 'short' }),
    ...(isDay && { timeZone: 'UTC' }),
  }).format(time);
}

/** The name of an ISO 3166-1 country; a code that is none as it stands. */
export function formatCountry(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** How long a stored item lasts: an ISO 8601 duration, or the text that says it. */
export function storageDuration(
  item: StorageItem,
):
  | { iso: string }
  | { key: 'duration.session' | 'duration.tab' | 'duration.persistent' | 'value.unknown' } {
  const { duration, kind } = item;
  if (kind === 'session-storage') return { key: 'duration.tab' };
  if (duration === 'session') return { key: 'duration.session' };
  if (duration === 'persistent') return { key: 'duration.persistent' };
  if (duration !== undefined) return { iso: duration };
  return { key: kind === 'cookie' ? 'value.unknown' : 'duration.persistent' };
}
