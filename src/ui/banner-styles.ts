/** Layouts of the banner: a bar, a box, or a modal card; all of them a sheet at the edge of a phone. */
import { sheet } from './sheet.ts';

export const bannerStyles: CSSStyleSheet[] = [
  sheet`
:host { position: fixed; z-index: var(--sluice-layer); inset: auto 0 0; display: block; }
.banner {
  display: flex;
  flex-direction: column;
  max-block-size: 50vh;
  max-block-size: max(50dvh, min(20rem, 78dvh));
  border-block-start: 3px solid var(--sluice-accent);
  background: var(--sluice-surface);
  color: inherit;
  box-shadow: 0 -0.25rem 1.5rem rgb(13 36 48 / 0.08);
}
.body {
  min-block-size: 0;
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0.75rem 0.875rem 0;
  font-size: var(--sluice-text-s);
  line-height: 1.357;
}
h2 { margin-block-end: 0.25rem; font-size: 1rem; }
.note { margin-block-start: 0.25rem; }
.note a { display: inline-block; }
`,
  // A hairline above the answers while there is more to read below it.
  sheet`
.body {
  background:
    linear-gradient(var(--sluice-surface) 0 0) 0 100% / 100% 1px no-repeat local,
    linear-gradient(var(--sluice-line) 0 0) 0 100% / 100% 1px no-repeat;
}
`,
  // Narrow: the purposes run on by name, their descriptions one press away. Wide: all is said.
  sheet`
.body p { text-wrap: wrap; }
.ask, .purposes, .purposes ul, .purposes li { display: inline; }
:host(:lang(ar)) { --comma: "، "; }
.purposes li:not(:last-child)::after { content: var(--comma, ", "); }
.purposes li:last-child::after { content: ". "; }
.purposes li span { display: none; }
.purposes i { font-style: normal; }
.purposes.open :is(ul, li) { display: block; }
.purposes.open li { padding-block: 0.125rem; }
.purposes.open li:nth-child(n)::after { content: none; }
.purposes.open li span { display: inline; }
`,
  // Three answers of one size. Refuse and accept share a grid: equal in every language.
  sheet`
.choices {
  --gap: 0.375rem;
  --pad: 0.125rem;
  flex: none;
  display: flex;
  flex-wrap: wrap;
  gap: 0.4375rem var(--gap);
  padding: 0.625rem 0.875rem 0.75rem;
  font-size: var(--sluice-text-s);
}
`,
  // The basis counts what a button's own padding and border take, so that all three end up equally wide.
  sheet`
.pair { flex: 2 1 calc(var(--gap) + 4*var(--pad) + 4*var(--sluice-stroke)); display: grid; grid-template-columns: 1fr 1fr; gap: inherit; }
.choices > .button { flex: 1 1 0; }
.choices .button { min-inline-size: min-content; padding-inline: var(--pad); }

@media (max-width: 22em) {
  .body, .choices { padding-inline: 0.5rem; }
  .choices { font-size: var(--sluice-text-xs); }
}
@media (min-width: 40em) {
  .body { padding: 1.5rem 2rem 0; font-size: inherit; line-height: inherit; }
  h2 { margin-block-end: 0.5rem; font-size: var(--sluice-text-l); }
  .ask, .purposes { display: block; }
  .purposes { margin-block: 0.75rem; }
  .purposes :is(ul, li), .purposes.open :is(ul, li) { display: block; padding: 0; }
  .purposes ul, .purposes.open ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem 1.5rem; font-size: var(--sluice-text-s); line-height: 1.4; }
  .purposes li, .purposes.open li { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--sluice-line); }
  .purposes li:nth-child(n)::after { content: none; }
  .purposes li span, .purposes.open li span { display: block; color: var(--sluice-ink-2); }
  .purposes i, .purposes .link { display: none; }
  .note { font-size: var(--sluice-text-s); }
  .choices { --gap: 0.75rem; --pad: 0.5rem; padding: 1rem 2rem 1.5rem; font-size: inherit; }
}

:host([layout="bar"][position="top"]) { inset: 0 0 auto; }
:host([layout="bar"][position="top"]) .banner { border-block-start: 0; border-block-end: 3px solid var(--sluice-accent); box-shadow: 0 0.25rem 1.5rem rgb(13 36 48 / 0.08); }
@media (min-width: 64em) {
  :host([layout="bar"]) .banner { flex-direction: row; align-items: center; justify-content: center; gap: 3rem; padding-inline: 2rem; }
  :host([layout="bar"]) .body { flex: 1 1 auto; max-inline-size: 60rem; max-block-size: inherit; padding: 1.5rem 0 1.375rem; }
  :host([layout="bar"]) .choices { flex-direction: column; inline-size: 13rem; padding: 1.5rem 0; gap: 0.5rem; }
  :host([layout="bar"]) .pair { flex: none; grid-template-columns: 1fr; }
  :host([layout="bar"]) .choices > .button { flex: none; }
}
@media (min-width: 76em) {
  :host([layout="bar"]) .purposes ul { grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; }
}

@media (min-width: 40em) {
  :host([layout="box"]) { inset: auto auto 1.5rem 1.5rem; inline-size: 28rem; }
  :host([layout="box"][position="bottom-right"]) { inset: auto 1.5rem 1.5rem auto; }
  :host([layout="box"][position="center"]) { inset: 0; block-size: fit-content; margin: auto; }
  :host([layout="box"]) .banner { max-block-size: calc(100dvh - 3rem); border: 1px solid var(--sluice-line); border-radius: var(--sluice-radius-panel); box-shadow: var(--sluice-shadow); }
  :host([layout="box"]) .body { padding: 1.5rem 1.5rem 0; }
  :host([layout="box"]) .purposes ul { grid-template-columns: 1fr; gap: 0.5rem; }
  :host([layout="box"]) .choices { --gap: 0.5rem; padding: 1rem 1.5rem 1.5rem; }
}

:host([layout="modal"]) { inset: 0; pointer-events: none; }
dialog { inline-size: 100%; max-inline-size: 100%; margin: auto 0 0; padding: 0; border-width: 3px 0 0; pointer-events: auto; }
dialog:not([open]) { display: none !important; }
dialog::backdrop { background: var(--sluice-scrim); }
@media (min-width: 40em) {
  dialog.banner { inset: 0; inline-size: 42rem; block-size: fit-content; max-block-size: calc(100dvh - 3rem); margin: auto; border: 0; border-radius: var(--sluice-radius-panel); box-shadow: var(--sluice-shadow); }
  dialog .body { padding: 2rem 2rem 0; }
  dialog .choices { padding: 1.5rem 2rem 2rem; }
}
`,
  // Little height (400 % zoom, landscape): the words scroll, the answers stay.
  sheet`
@media (max-height: 26em) {
  .body { padding-block-start: 0.5rem; }
  .choices { gap: 0.375rem; padding-block: 0.375rem 0.5rem; }
}
@media (forced-colors: active) {
  .banner { border: 1px solid CanvasText; }
}
@media (prefers-reduced-motion: no-preference) {
  .banner { transition: translate 200ms cubic-bezier(0.2, 0, 0, 1), opacity 200ms; }
  @starting-style {
    .banner { translate: 0 0.75rem; opacity: 0; }
  }
}
`,
];
