/** What the panel remembers of this page, and what follows from it. */
import type { ConsentState, Decision } from '../../src/engine/types.ts';
import type { GateState } from './gate-texts.ts';
import { vendorOfTag, vendors, type Category, type Meaning, type Vendor } from './vendors.ts';
import type { CollectorEvent, LayerMessage, StoredItem } from './watch.ts';

export interface VendorRequest {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly url: URL;
  readonly vendor: Vendor;
  readonly meaning: Meaning;
}

export interface GateMemory {
  requests: VendorRequest[];
  decisions: Decision[];
  consent?: ConsentState;
  storage: readonly StoredItem[];
  layer: readonly LayerMessage[];
  collected: readonly CollectorEvent[];
}

/** The last word on each tag and event, oldest first: a held tag that fired later counts once. */
export function lastDecisions(decisions: readonly Decision[]): Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.outcome === 'not-triggered') continue;
    const key = `${decision.tag} ${String(decision.event.id)}`;
    last.delete(key);
    last.set(key, decision);
  }
  return [...last.values()];
}

/** Tags that the gate stopped and that have not fired since, each once, oldest first. */
export function stoppedTags(decisions: readonly Decision[], outcome: 'held' | 'blocked'): string[] {
  const stopped = lastDecisions(decisions).filter((decision) => decision.outcome === outcome);
  return [...new Set(stopped.map(({ tag }) => tag))];
}

/** What the visitor has answered for a category, a service of its own included. */
export function stateOf(category: Category, consent: ConsentState | undefined): GateState {
  if (category === 'necessary') return 'always';
  if (!consent) return 'unknown';
  if (consent.categories[category] === 'granted') return 'granted';
  const someVendor = vendors
    .filter((vendor) => vendor.category === category)
    .some(({ ids }) => ids.some((id) => consent.vendors[id] === 'granted'));
  if (someVendor) return 'partly';
  return consent.status === 'undecided' ? 'waiting' : 'denied';
}

/**
 * Whether the tag behind a request was replayed: the last of its vendor that had fired by then. A tag
 * counts as fired only when its script is there, so the first request of a page may come before that.
 */
export function isReplayed(request: VendorRequest, decisions: readonly Decision[]): boolean {
  const toleranceMs = 300;
  const fired = decisions.filter(
    ({ outcome, tag }) => outcome === 'fired' && vendorOfTag(tag) === request.vendor,
  );
  const cause =
    fired.findLast(({ time }) => Date.parse(time) <= request.time + toleranceMs) ?? fired[0];
  return cause?.replayed === true;
}
