/** Entry of the `embed` chunk: embedded content that waits for consent. */
import type { Chunks } from './page/chunks.ts';
import { handleEmbeds } from './ui/embeds.ts';

export type { EmbedDescription, EmbedHost } from './ui/embed-host.ts';
export { handleEmbeds };

// What the page gives is what the interface wants.
handleEmbeds satisfies Chunks['embed']['handleEmbeds'];
