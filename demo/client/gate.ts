/** The panel: gathers what happens on this page into its memory and has the view show it. */
import type { ConsentState, Decision } from '../../src/engine/types.ts';
import type { GateMemory } from './gate-memory.ts';
import { createGateView } from './gate-view.ts';
import { meaningOf, vendorOf, type Vendor } from './vendors.ts';
import { watchCollector, watchDataLayer, watchStorage } from './watch.ts';

/** The part of `window.sluice` that the panel reads. */
interface SluiceOnPage {
  readonly consent: { subscribe(listener: (state: ConsentState) => void): () => void };
  explain(): readonly Decision[];
}

export interface Gate {
  readonly element: HTMLElement;
  readonly addRequest: (url: URL) => void;
  watchSluice(): void;
  showProblem(problem: 'worker' | 'loader', detail?: string): void;
}

export function createGate(collectorOrigin: string): Gate {
  const memory: GateMemory = { requests: [], decisions: [], storage: [], layer: [], collected: [] };
  const view = createGateView(document.documentElement.lang);
  let scheduled = false;

  function changed(): void {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      view.render(memory);
    });
  }

  watchStorage((storage) => {
    memory.storage = storage;
    changed();
  });
  watchDataLayer((layer) => {
    memory.layer = layer;
    changed();
  });
  const collector = watchCollector((collected) => {
    memory.collected = collected;
    changed();
  });
  document.addEventListener('sluice-decision', (event) => {
    memory.decisions.push((event as CustomEvent<Decision>).detail);
    changed();
  });
  changed();

  return {
    element: view.element,
    addRequest(url) {
      const vendor = vendorOf(url, collectorOrigin) ?? stranger(url);
      memory.requests.push({ time: Date.now(), url, vendor, meaning: meaningOf(url) });
      if (url.origin === collectorOrigin) collector.look();
      changed();
    },
    watchSluice() {
      const { sluice } = window as unknown as { sluice?: SluiceOnPage };
      if (!sluice) return;
      memory.decisions = [...sluice.explain()];
      sluice.consent.subscribe((state) => {
        memory.consent = state;
        changed();
      });
    },
    showProblem: view.showProblem,
  };
}

/** A host that vendors.ts does not know shows as what it is: a leak, in the gravest category. */
function stranger(url: URL): Vendor {
  return { name: url.hostname, ids: [], category: 'advertising', hosts: [url.hostname], tags: [] };
}
