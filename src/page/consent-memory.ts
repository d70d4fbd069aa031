/**
 * What this page knows of the visitor's choice: read from where it is stored, replaced by each new choice.
 * Making, storing and carrying out a choice is the business of the `choice` chunk.
 */
import type { ConsentPlan } from '../engine/consent-plan.ts';
import { newestRecord, type ConsentRecord } from '../engine/consent-record.ts';
import { viewConsent, type ConsentView } from '../engine/consent.ts';
import type { ConsentState, Signals } from '../engine/types.ts';
import type { Report } from './reporter.ts';

export interface ConsentMemory {
  readonly signals: Signals;
  record(): ConsentRecord | undefined;
  view(): ConsentView;
  /** Replaces the record and tells every listener. */
  replace(record: ConsentRecord | undefined, persisted: boolean): void;
  /** Reads again what is stored; whether another page has changed it. */
  refresh(): boolean;
  /** What is stored needs the `choice` chunk: a copy was lost, or work was left for the next page. */
  needsCare(): boolean;
  /** Called at once with the present state and after each change. Returns the unsubscriber. */
  subscribe(listener: (state: ConsentState) => void): () => void;
}

export function createConsentMemory(plan: ConsentPlan, report: Report): ConsentMemory {
  const { name } = plan.cookie;
  const listeners = new Set<(state: ConsentState) => void>();
  const signals = readSignals();
  let record = read();
  let view = look(navigator.cookieEnabled);

  function read(): ConsentRecord | undefined {
    const newest = newestRecord(storedTexts(name), Date.now());
    // One that answers nothing tells subdomains that the choice was forgotten.
    return newest?.complete || newest?.answers.size ? newest : undefined;
  }

  function look(persisted: boolean): ConsentView {
    return viewConsent(plan, record, { now: Date.now(), signals, persisted });
  }

  function call(listener: (state: ConsentState) => void): void {
    try {
      listener(view.state);
    } catch (error) {
      report(`A consent listener threw: ${String(error)}`);
    }
  }

  const memory: ConsentMemory = {
    signals,
    record: () => record,
    view: () => view,
    replace(next, persisted) {
      record = next;
      view = look(persisted);
      listeners.forEach(call);
    },
    refresh() {
      const next = read();
      // A choice that the browser did not keep is this page's own.
      if (!view.state.persisted || markOf(next) === markOf(record)) return false;
      memory.replace(next, true);
      return true;
    },
    needsCare() {
      const texts = storedTexts(name);
      const [first] = texts;
      return (
        record !== undefined &&
        (texts.length !== 2 || !texts[1]!.startsWith(first!) || texts[1]!.includes('&todo='))
      );
    },
    subscribe(listener) {
      listeners.add(listener);
      call(listener);
      return () => void listeners.delete(listener);
    },
  };
  return memory;
}

function markOf(record: ConsentRecord | undefined): string | undefined {
  return record && [record.id, record.chosenAt, ...record.answers].join();
}

/** What cookies and localStorage hold under a name, as it stands: its fields are percent-encoded. */
export function storedTexts(name: string): string[] {
  const texts: string[] = [];
  try {
    for (const pair of document.cookie.split('; ')) {
      if (pair.startsWith(`${name}=`)) texts.push(pair.slice(name.length + 1));
    }
    const copy = localStorage.getItem(name);
    if (copy) texts.push(copy);
  } catch {
    // The browser refuses storage: nothing is stored.
  }
  return texts;
}

function readSignals(): Signals {
  const { globalPrivacyControl, doNotTrack } = navigator as {
    globalPrivacyControl?: unknown;
    doNotTrack?: unknown;
  };
  return { gpc: globalPrivacyControl === true, dnt: doNotTrack === '1' };
}
