/** ISO 8601 durations, as people write them in a container. */

export interface Duration {
  months: number;
  milliseconds: number;
}

const pattern =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Undefined for what is no duration. */
export function parseDuration(text: unknown): Duration | undefined {
  const match = typeof text === 'string' ? pattern.exec(text) : null;
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  return {
    months: years * 12 + months,
    milliseconds: ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000,
  };
}

/** A point in time later by a duration: months by the calendar (in UTC), to the day. */
export function addDuration(time: number, duration: Duration): number {
  if (duration.months === 0) return time + duration.milliseconds;
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + duration.months);
  // 31 August plus six months is the last day of February, not the third of March.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime() + duration.milliseconds;
}

/** Milliseconds of a duration without months; a month counts as thirty days. */
export function durationMilliseconds(text: unknown, otherwise: number): number {
  const duration = parseDuration(text);
  return duration ? duration.months * 30 * 86_400_000 + duration.milliseconds : otherwise;
}

/** UTC, as contract and receipts write times. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
