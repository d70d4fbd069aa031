/** The preference centre: a panel on a wide screen, the whole of a phone. */
import { sheet } from './sheet.ts';

export const preferencesStyles: CSSStyleSheet = sheet`
:host { position: fixed; z-index: var(--sluice-layer); inset: 0; display: block; pointer-events: none; }
dialog {
  flex-direction: column;
  inline-size: min(46rem, 100%);
  block-size: fit-content;
  max-inline-size: none;
  max-block-size: min(54rem, calc(100dvh - 3rem));
  padding: 0;
  border: 0;
  border-radius: var(--sluice-radius-panel);
  background: var(--sluice-surface);
  color: inherit;
  box-shadow: var(--sluice-shadow);
  overflow: clip;
  pointer-events: auto;
}
dialog[open] { display: flex; }
dialog::backdrop { background: var(--sluice-scrim); }
.head { display: flex; align-items: center; gap: 0.75rem; padding-block: 1rem 0.75rem; padding-inline: 2rem 1rem; border-block-end: 1px solid var(--sluice-line); }
h2 { flex: 1; font-size: 1.375rem; }
h3, dl, dd { margin: 0; }
h3 { font: var(--sluice-weight-title) 1em/1.25 var(--sluice-font-title); text-wrap: balance; }
.icon { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.body { flex: 1; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; align-content: start; min-block-size: 0; padding: 1.5rem 2rem; overflow: auto; overscroll-behavior: contain; }
.foot { flex: none; display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.5rem 0.75rem; padding: 1rem 2rem; border-block-start: 1px solid var(--sluice-line); background: var(--sluice-surface); }
.foot .button { padding-inline: 0.5rem; }
.status { padding: 0.5rem 2rem; background: var(--sluice-tint); font-size: var(--sluice-text-s); }
.status:empty { padding: 0; }
.close { display: inline-grid; place-items: center; inline-size: var(--sluice-target); block-size: var(--sluice-target); padding: 0; border: 0; border-radius: var(--sluice-radius); background: none; cursor: pointer; }
.close:hover { background: var(--sluice-surface-2); }
.quiet { color: var(--sluice-ink-2); font-size: var(--sluice-text-s); }

.language { position: relative; display: inline-flex; align-items: center; }
.language select { appearance: none; min-block-size: var(--sluice-target); padding-inline: 0.75rem 2rem; border: var(--sluice-stroke) solid var(--sluice-edge); border-radius: var(--sluice-radius); background: var(--sluice-surface); font-size: var(--sluice-text-s); cursor: pointer; }
.language .icon { position: absolute; inset-inline-end: 0.625rem; inline-size: 1rem; block-size: 1rem; pointer-events: none; rotate: 90deg; }

.category { padding-block: 1rem; border-block-start: 1px solid var(--sluice-line); }
.category:last-child { border-block-end: 1px solid var(--sluice-line); }
.category-head, .vendor-head { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; }
.category h3 { font-size: var(--sluice-text-l); }
label { cursor: pointer; }
.category p { max-inline-size: 38rem; }
.category p + p { margin-block-start: 0.25rem; }
.category > .more { margin-block-start: 0.25rem; }
.always { display: inline-flex; flex: none; align-items: center; gap: 0.375rem; min-block-size: var(--sluice-target); font-size: var(--sluice-text-s); font-weight: var(--sluice-weight-strong); }

.more > summary { display: inline-flex; align-items: center; gap: 0.375rem; min-block-size: 2.25rem; color: var(--sluice-link); font-size: var(--sluice-text-s); font-weight: var(--sluice-weight-strong); cursor: pointer; list-style: none; }
.more > summary::-webkit-details-marker { display: none; }
.more > summary:hover span { text-decoration: underline; text-underline-offset: 0.2em; }
.more > summary .icon { inline-size: 1em; block-size: 1em; stroke-width: 2; transition: rotate var(--ease); }
.more[open] > summary .icon { rotate: 90deg; }
:host([dir="rtl"]) .more:not([open]) > summary .icon { rotate: 180deg; }

.vendors { margin-block-start: 0.5rem; border-radius: var(--sluice-radius); background: var(--sluice-surface-2); }
.vendors > li { padding: 0.5rem 1rem; }
.vendors > li + li { border-block-start: 1px solid var(--sluice-line); }
.vendor-head :is(label, b) { font-weight: var(--sluice-weight-strong); }
small { display: block; color: var(--sluice-ink-2); font-size: var(--sluice-text-xs); }
.facts { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0.375rem 1rem; margin-block: 0.5rem 1rem; font-size: var(--sluice-text-s); }
dt { color: var(--sluice-ink-2); }
.links { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: var(--sluice-text-s); }
.links > * { padding-block: 0.25rem; }
.more .links { margin-block-end: 0.75rem; }
.more-about .quiet { margin-block-start: 0.5rem; }
.more .table-box { margin-block-end: 0.5rem; }

.badge { display: inline-block; padding: 0.0625rem 0.5rem; border: 1px solid currentColor; border-radius: var(--sluice-radius); background: var(--sluice-surface); color: var(--sluice-link); font: var(--sluice-weight-strong) var(--sluice-text-xs)/1.4 var(--sluice-font); vertical-align: 0.1em; }
.note { padding: 0.75rem 1rem; border-inline-start: 3px solid var(--sluice-accent); border-start-end-radius: var(--sluice-radius); border-end-end-radius: var(--sluice-radius); background: var(--sluice-tint); font-size: var(--sluice-text-s); }
.note h3 { margin-block-end: 0.25rem; font-size: var(--sluice-text-m); }
.note li { padding-block: 0.125rem; }

.record { padding: 1rem 1.5rem; border-radius: var(--sluice-radius); background: var(--sluice-surface-2); font-size: var(--sluice-text-s); }
.record h3 { margin-block-end: 0.5rem; font-size: var(--sluice-text-m); }
.record p + p { margin-block-start: 0.125rem; }
.record .actions { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block: 0.75rem 0.5rem; }
.record .button { padding-inline: 0.75rem; font-size: var(--sluice-text-s); }

@media (max-width: 40em) {
  dialog { inline-size: 100%; block-size: 100%; max-block-size: 100%; margin: 0; border-radius: 0; }
  .head { gap: 0.5rem; padding-block: 0.5rem; padding-inline: 1rem 0.25rem; }
  h2 { font-size: var(--sluice-text-l); }
  .body { padding: 1rem; }
  .foot { grid-template-columns: 1fr 1fr; padding: 0.625rem 1rem 0.75rem; }
  .foot .save { grid-column: 1 / -1; order: 1; }
  .status { padding-inline: 1rem; }
  .vendors > li { padding-inline: 0.75rem; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  dd { margin-block-end: 0.5rem; }
  .record { padding: 1rem; }
  .record .button { flex: 1 1 auto; }
}
@media (max-height: 30em) {
  dialog[open] { display: block; overflow: auto; }
}
@media (forced-colors: active) {
  dialog, .record, .note, .vendors { border: 1px solid CanvasText; }
  .close { border: 1px solid ButtonText; }
}
@media (prefers-reduced-motion: no-preference) {
  dialog[open] { transition: translate 200ms cubic-bezier(0.2, 0, 0, 1), opacity 200ms; }
  @starting-style {
    dialog[open] { translate: 0 0.5rem; opacity: 0; }
  }
}
`;
