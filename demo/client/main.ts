/** The script of every page, in the order that matters. */
import { enhanceCatalogue } from './catalogue.ts';
import { addLoader } from './loader.ts';
import { redirectFrames } from './frames.ts';
import { createGate } from './gate.ts';
import { enhanceBooking, pushPageEvents, pushPageFacts } from './page.ts';
import { startUnderstudies } from './understudies.ts';

const nonce = document.currentScript?.nonce ?? '';
const collectorOrigin =
  document.querySelector<HTMLMetaElement>('meta[name="demo-collector"]')?.content ?? '';

pushPageFacts();
enhanceBooking();

const gate = createGate(collectorOrigin);
document.body.prepend(gate.element);
enhanceCatalogue();
redirectFrames(collectorOrigin, gate.addRequest);

async function open(): Promise<void> {
  try {
    // The loader comes only now. A returning visitor's tags fire as soon as it runs: added to the
    // page's head, it would race the worker, and the first requests would really go to the vendors.
    await startUnderstudies(gate.addRequest);
  } catch (error) {
    gate.showProblem('worker', String(error));
    return;
  }
  try {
    await addLoader(nonce);
    gate.watchSluice();
  } catch {
    gate.showProblem('loader');
  }
}

// Events come after the loader, as below a tag manager's snippet; without Sluice nobody listens to them.
void open().finally(pushPageEvents);
