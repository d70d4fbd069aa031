/**
 * Entry of the `elements` chunk: what the elements that follow the banner have in common beyond its kit.
 * Like the kit, the build replaces these modules there by an import of this chunk.
 */
export { LitElement, unsafeCSS } from 'lit';
export { newWindowLink } from './links.ts';
