/**
 * Proofs of choices (protocols 8): one per decision, refusal and withdrawal included. Kept on the device,
 * bounded, and sent to the container's endpoint until it has acknowledged them. A choice never waits for this.
 */
import { createStore, get, update } from 'idb-keyval';
import type { ConsentReceipt, ConsentState } from '../engine/types.ts';
import type { ResolvedContainer } from '../engine/resolved.ts';

/** Newest receipts that stay on the device. */
const limit = 50;

const database = 'sluice-receipts';

interface Entry {
  receipt: ConsentReceipt;
  sent: boolean;
}

export interface ReceiptsOptions {
  container: ResolvedContainer;
  /** The container as it was served. */
  text: string;
  /** Whether there are receipts that the endpoint has not acknowledged. */
  note(hasUnsent: boolean): void;
}

/** What is known at the moment of the choice. */
export interface ReceiptFacts {
  time: number;
  event: ConsentReceipt['event'];
  state: ConsentState;
  method: NonNullable<ConsentState['method']>;
  /** Id of the choice; after a reset the state has none. */
  consentId: string;
  language: string;
  policyVersion: string;
  /** The texts of the interface; empty where none was shown. */
  texts: string;
}

export interface Receipts {
  add(facts: ReceiptFacts): Promise<void>;
  /** Newest first. */
  list(): Promise<ConsentReceipt[]>;
  /** Sends what was not acknowledged. */
  send(): Promise<void>;
  /** The same where no choice tells of it. Whoever has never chosen has no database, and gets none. */
  sendForgotten(): Promise<void>;
}

export function createReceipts({ container, text, note }: ReceiptsOptions): Receipts {
  const endpoint = container.consent.receipts?.endpoint;
  const key = container.id;
  let store: ReturnType<typeof createStore> | undefined;
  // Where the browser has no room, they last as long as the page.
  let memory: Entry[] = [];

  function open(): ReturnType<typeof createStore> {
    return (store ??= createStore(database, 'receipts'));
  }

  async function read(): Promise<Entry[]> {
    try {
      return (await get<Entry[]>(key, open())) ?? memory;
    } catch {
      return memory;
    }
  }

  async function change(edit: (entries: Entry[]) => Entry[]): Promise<void> {
    memory = edit(memory);
    try {
      await update<Entry[]>(key, (entries = []) => edit(entries), open());
    } catch {
      // No IndexedDB, or no room.
    }
  }

  async function post(receipt: ConsentReceipt): Promise<boolean> {
    try {
      const { ok } = await fetch(new URL(endpoint!, document.baseURI), {
        method: 'POST',
        // The page may be about to leave.
        keepalive: true,
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(receipt),
      });
      return ok;
    } catch {
      return false;
    }
  }

  const receipts: Receipts = {
    async add(facts) {
      const [previous] = await receipts.list();
      const shown = await shownTo(facts);
      const receipt: ConsentReceipt = {
        schemaVersion: 1,
        id: crypto.randomUUID(),
        consentId: facts.consentId,
        ...(previous?.consentId === facts.consentId && { previousId: previous.id }),
        time: new Date(facts.time).toISOString(),
        event: facts.event,
        method: facts.method,
        categories: { ...facts.state.categories },
        vendors: { ...facts.state.vendors },
        shown,
        signals: { ...facts.state.signals },
      };
      await change((entries) => [{ receipt, sent: false }, ...entries].slice(0, limit));
      await receipts.send();
    },
    list: async () => (await read()).map(({ receipt }) => receipt),
    async send() {
      if (endpoint === undefined) return;
      const unsent = (await read()).filter(({ sent }) => !sent);
      note(unsent.length > 0);
      const acknowledged = new Set<string>();
      // In their order: the oldest first.
      for (const { receipt } of unsent.toReversed()) {
        if (!(await post(receipt))) break;
        acknowledged.add(receipt.id);
      }
      await change((entries) =>
        entries.map((entry) =>
          acknowledged.has(entry.receipt.id) ? { ...entry, sent: true } : entry,
        ),
      );
      note(acknowledged.size < unsent.length);
    },
    async sendForgotten() {
      try {
        const databases = await indexedDB.databases();
        if (databases.some(({ name }) => name === database)) await receipts.send();
      } catch {
        // The browser refuses storage: there are none.
      }
    },
  };

  async function shownTo(facts: ReceiptFacts): Promise<ConsentReceipt['shown']> {
    const { plan, revision } = container;
    const { language, policyVersion, texts } = facts;
    const asked = [
      ...Object.values(plan.categories).map((category) => category.key),
      ...Object.values(plan.vendors).flatMap((pairs) => Object.values(pairs)),
    ];
    return {
      containerId: container.id,
      ...(revision !== undefined && { revision }),
      containerHash: await hash(text),
      fingerprint: await hash([...asked.sort(), plan.reconsent].join(' ')),
      language,
      textsHash: texts && (await hash(texts)),
      ...(policyVersion && { policyVersion }),
    };
  }
  return receipts;
}

/** SHA-256 in the form of Subresource Integrity. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
