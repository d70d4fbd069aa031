/** The signs of the inspector. Decoration: words always stand beside them. */
import { html, type TemplateResult } from 'lit';
import type { Outcome } from '../engine/types.ts';

export type Sign = Outcome | 'sluice' | 'cross' | 'down' | 'up' | 'warning' | 'download';

/** Paths in a square of 24 units. */
const paths: Readonly<Record<Sign, string>> = {
  sluice:
    'M4.5 3v18M19.5 3v18M4.5 9.5h15M12 3v6.5M7.5 14.5c1.5-1.3 3-1.3 4.5 0s3 1.3 4.5 0M7.5 18.5c1.5-1.3 3-1.3 4.5 0s3 1.3 4.5 0',
  fired: 'm4.5 12.5 5 5 10-11',
  held: 'M8.5 5v14M15.5 5v14',
  blocked: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M6 18 18 6',
  failed: 'm6 6 12 12M18 6 6 18',
  'not-triggered': 'M5 12h14',
  dropped: 'M12 4v12m-5-5 5 5 5-5M5 20h14',
  cross: 'M6 6l12 12M18 6 6 18',
  down: 'm5 9 7 7 7-7',
  up: 'm5 15 7-7 7 7',
  warning: 'M12 4 2.5 20h19zM12 10v5m0 2.5v.1',
  download: 'M12 4v11m-5-4.5 5 5 5-5M5 20h14',
};

export function icon(name: Sign): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]} />
  </svg>`;
}
