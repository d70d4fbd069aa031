/**
 * What the `ui` chunk lends to the chunks that follow it. The build replaces these modules there by an
 * import of `ui`: nothing is fetched twice, and the banner is one file. Only names that some chunk uses.
 */
export { html, noChange, nothing, render } from 'lit/html.js';
export { baseStyles, basics, tokens } from './base-styles.ts';
export { categoryText, categoryTitle } from './category-texts.ts';
export { sourceOf } from './languages.ts';
export { loadTable, loadTexts } from './load-texts.ts';
export { safeUrl } from './safe-url.ts';
export { sheet } from './sheet.ts';
export { onAsk, show } from './stage.ts';
export { afterTexts, bannerTexts, detailTexts } from './text-sources.ts';
export { baseOf, createTexts } from './texts.ts';
export { lookOf, paint } from './theme.ts';
