/** The basket: lines in the first-party cookie `cart`, and what Google Analytics 4 calls items. */
import {
  maxSeats,
  nextDates,
  season,
  zones,
  type Language,
  type Play,
  type Zone,
} from './season.ts';

export interface BasketLine {
  readonly play: Play;
  /** `2026-12-04` */
  readonly date: string;
  readonly zone: Zone;
  readonly seats: number;
}

export interface EcommerceItem {
  item_id: string;
  item_name: string;
  item_category: string;
  item_variant?: string;
  price: number;
  quantity: number;
}

const maxLines = 8;

/** Reads `motus.2026-12-04.stalls.2_le-greffier.…`; what cannot be sold is left out. */
export function readBasket(cookie: string | undefined): BasketLine[] {
  return (cookie ?? '')
    .split('_', maxLines)
    .map((text) => {
      const [play, date, zone, seats] = text.split('.');
      return basketLine({ play, date, zone, seats });
    })
    .filter((line) => line !== undefined);
}

export function writeBasket(lines: readonly BasketLine[]): string {
  return lines
    .map(({ play, date, zone, seats }) => [play.id, date, zone.id, seats].join('.'))
    .join('_');
}

/** Checks what a form or a cookie says; undefined where it is not for sale. */
export function basketLine(fields: {
  play: string | undefined;
  date: string | undefined;
  zone: string | undefined;
  seats: string | undefined;
}): BasketLine | undefined {
  const play = season.find(({ id }) => id === fields.play);
  const zone = zones.find(({ id }) => id === fields.zone);
  const seats = Number(fields.seats);
  const date = fields.date ?? '';
  const wholeSeats = Number.isInteger(seats) && seats >= 1 && seats <= maxSeats;
  if (!play || !zone || !wholeSeats || !nextDates(play).includes(date)) return undefined;
  return { play, date, zone, seats };
}

/** Adds a line, or seats to a line that is there already. */
export function addLine(lines: readonly BasketLine[], added: BasketLine): BasketLine[] {
  const same = lines.find(
    ({ play, date, zone }) => play === added.play && date === added.date && zone === added.zone,
  );
  if (!same) return [...lines, added].slice(-maxLines);
  const seats = Math.min(same.seats + added.seats, maxSeats);
  return lines.map((line) => (line === same ? { ...line, seats } : line));
}

export function total(lines: readonly BasketLine[]): number {
  return lines.reduce((sum, { zone, seats }) => sum + zone.price * seats, 0);
}

export function seatCount(lines: readonly BasketLine[]): number {
  return lines.reduce((sum, { seats }) => sum + seats, 0);
}

export function toItem({ play, zone, seats }: BasketLine, lang: Language): EcommerceItem {
  return {
    item_id: play.id,
    item_name: play.title[lang],
    item_category: play.genre.en,
    item_variant: zone.id,
    price: zone.price,
    quantity: seats,
  };
}
