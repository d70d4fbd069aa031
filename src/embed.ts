/** Entry of the `embed` chunk: embedded content that waits for consent. */
export type { EmbedDescription, EmbedHost } from './ui/embed-host.ts';
export { handleEmbeds } from './ui/embeds.ts';
