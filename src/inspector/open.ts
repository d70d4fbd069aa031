/** Opens the inspector. */
import type { InspectorHost } from './host.ts';

export function openInspector(host: InspectorHost): void {
  console.info(host.decisions());
}
