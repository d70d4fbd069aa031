/** Types of the container, of what a page sees, and of the global `window.sluice`. */
import type { Sluice } from './page/api.ts';

export type { Ready, Sluice } from './page/api.ts';
export type * from './engine/types.ts';

declare global {
  interface Window {
    sluice: Sluice;
  }
}
