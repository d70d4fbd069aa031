/** Opens the inspector, or returns to the one that is open. */
import type { InspectorHost } from './host.ts';
import { SluiceInspector } from './inspector.ts';
import { speechFor } from './words.ts';

const name = 'sluice-inspector';

export async function openInspector(host: InspectorHost): Promise<void> {
  const speech = await speechFor(host.language);
  if (!customElements.get(name)) customElements.define(name, SluiceInspector);
  let element = document.querySelector<SluiceInspector>(name);
  if (!element) {
    element = new SluiceInspector(host, speech);
    document.body.append(element);
  }
  element.minimised = false;
  await element.updateComplete;
  element.focus();
}
