/**
 * The stored truth of a choice, and its text form in the cookie `eu-consent` and in localStorage.
 * The text is a query string, so that any server reads it in a line (docs/consent-record.md).
 */
import { keyLength } from './consent-plan.ts';
import type { Answer, ConsentMethod } from './types.ts';

export interface ConsentRecord {
  /** Random UUID of this browser's choice. */
  id: string;
  /** Seconds since the epoch. */
  firstChosenAt: number;
  chosenAt: number;
  method: ConsentMethod;
  language: string;
  policyVersion: string;
  /** The container's `reconsent` token at the time. */
  reconsent: string;
  /** Every question of the container had been answered. */
  complete: boolean;
  /** A signal of the browser was on when the choice was made. */
  gpc: boolean;
  dnt: boolean;
  /** Answer by hash of category or pair. */
  answers: ReadonlyMap<string, Answer>;
}

const methods: readonly ConsentMethod[] = [
  'accept-all',
  'reject-all',
  'custom',
  'embed',
  'api',
  'signal',
];
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Keys of `keyLength`, one after another. */
const hashes = /^(?:[\w-]{5})*$/;

/** What every place that runs this has, though the engine is compiled without the DOM library. */
declare const URLSearchParams: new (text: string) => { get(name: string): string | null };

/** Seconds by which a record may lie in the future: clocks differ, but not by much. */
const clockTolerance = 300;

/** Undefined for anything that Sluice did not write: truncated, forged, or from the future. */
export function readRecord(
  text: string | null | undefined,
  now: number,
): ConsentRecord | undefined {
  if (!text) return undefined;
  const fields = new URLSearchParams(text);
  const field = (name: string): string => fields.get(name) ?? '';
  const method = field('by') as ConsentMethod;
  const chosenAt = seconds(field('at'));
  const firstChosenAt = seconds(field('first'));
  if (
    field('v') !== '1' ||
    !uuid.test(field('id')) ||
    !methods.includes(method) ||
    !chosenAt ||
    !firstChosenAt ||
    firstChosenAt > chosenAt ||
    chosenAt > now / 1000 + clockTolerance ||
    !hashes.test(field('yes')) ||
    !hashes.test(field('no')) ||
    !/^[01]$/.test(field('all'))
  ) {
    return undefined;
  }
  const answers = new Map<string, Answer>();
  addAnswers(answers, field('yes'), 'granted');
  // Where both say something, the refusal counts.
  addAnswers(answers, field('no'), 'denied');
  return {
    id: field('id'),
    firstChosenAt,
    chosenAt,
    method,
    language: field('lang'),
    policyVersion: field('policy'),
    reconsent: field('again'),
    complete: field('all') === '1',
    gpc: field('gpc') === '1',
    dnt: field('dnt') === '1',
    answers,
  };
}

/** The newest of several texts; the refusal of a record that cannot be read never counts as a choice. */
export function newestRecord(
  texts: Iterable<string | null | undefined>,
  now: number,
): ConsentRecord | undefined {
  let newest: ConsentRecord | undefined;
  for (const text of texts) {
    const record = readRecord(text, now);
    if (record && (!newest || record.chosenAt > newest.chosenAt)) newest = record;
  }
  return newest;
}

function seconds(text: string): number {
  return /^\d{9,11}$/.test(text) ? Number(text) : 0;
}

function addAnswers(answers: Map<string, Answer>, list: string, answer: Answer): void {
  for (let at = 0; at < list.length; at += keyLength) {
    answers.set(list.slice(at, at + keyLength), answer);
  }
}
