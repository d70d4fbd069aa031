/** Compares durations with the months that laws and authorities name. */
import { parseDuration } from '../../engine/duration.ts';

/** Days of a month on average: 395 days are still thirteen months (R32). */
const monthDays = 365.25 / 12;

/** Months of an ISO 8601 duration; undefined for `session`, `persistent` and what is none. */
function monthsOf(text: unknown): number | undefined {
  const duration = parseDuration(text);
  return duration && duration.months + duration.milliseconds / 86_400_000 / monthDays;
}

export function isLongerThan(text: unknown, months: number): boolean {
  return (monthsOf(text) ?? 0) > months;
}
