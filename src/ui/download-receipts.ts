/** Hands the visitor the proofs of their choices, as a file (L25). */
import type { Disclosure } from '../engine/disclosure.ts';

export interface ReceiptsSource {
  readonly disclosure: Pick<Disclosure, 'containerId'>;
  receipts?(): Promise<readonly unknown[]>;
}

export async function downloadReceipts(host: ReceiptsSource): Promise<void> {
  const receipts = (await host.receipts?.()) ?? [];
  const file = new Blob([JSON.stringify(receipts, undefined, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${host.disclosure.containerId}-consent.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
