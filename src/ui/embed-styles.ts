/** The placeholder: still water behind a gate, of the size that the content will have. */
import { sheet } from './sheet.ts';

export const embedStyles: CSSStyleSheet = sheet`
:host { display: block; max-inline-size: var(--sluice-embed-width, 100%); }
:host([hidden]) { display: none; }
.embed {
  container-type: inline-size;
  position: relative;
  display: grid;
  inline-size: 100%;
  border-radius: var(--sluice-radius-panel);
  background: var(--sluice-surface-2);
  box-shadow: inset 0 0 0 1px var(--sluice-line);
}
.embed.frame { aspect-ratio: var(--sluice-embed-ratio, 16 / 9); }
.water { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border-radius: inherit; fill: none; stroke: var(--sluice-line); }
.in { position: relative; display: flex; flex-direction: column; gap: 0.5rem; padding: clamp(0.625rem, 4cqi, 1.75rem); }
.gate { margin-block-start: auto; color: var(--sluice-ink); font: 400 var(--sluice-text-s)/1.5 var(--sluice-font); text-align: start; letter-spacing: normal; text-transform: none; }
.gate > * + * { margin-block-start: 0.5rem; }
.title { font: var(--sluice-weight-title) clamp(1rem, 3.6cqi, 1.375rem)/1.25 var(--sluice-font-title); }
.gate .text { max-inline-size: 34rem; margin-block-start: 0.25rem; color: var(--sluice-ink-2); }
.actions { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; max-inline-size: 32rem; }
.button { padding-inline: 0.5rem; font-size: var(--sluice-text-m); }
.links { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.small { max-inline-size: 38rem; color: var(--sluice-ink-2); font-size: var(--sluice-text-xs); line-height: 1.4; }
.post .gate { padding-block-start: 1rem; border-block-start: 1px solid var(--sluice-line); }
@container (max-width: 42em) {
  .water { display: none; }
}
@container (max-width: 30em) {
  .gate { font-size: var(--sluice-text-xs); line-height: 1.35; }
  .gate > * + * { margin-block-start: 0.375rem; }
  .title { font-size: var(--sluice-text-m); }
  .button { font-size: var(--sluice-text-xs); }
  .small { font-size: 0.75rem; }
}

/* The loaded frame takes over the placeholder's block size, so nothing shifts. */
.loaded { position: relative; aspect-ratio: var(--sluice-embed-ratio, 16 / 9); min-block-size: var(--sluice-embed-block, 0); }
::slotted(iframe) { position: absolute; inset: 0; display: block; inline-size: 100%; block-size: 100%; border: 0; }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .embed { border: 1px solid CanvasText; }
}
`;
