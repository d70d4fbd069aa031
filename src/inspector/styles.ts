/**
 * The looks of the inspector. Its colours are its own, not the site's theme: a tool, and told from the page.
 * Every rem is at least 16 px, since many sites set `html { font-size: 62.5% }`.
 */
import { unsafeCSS, type CSSResult } from 'lit';

const sheet = ({ raw }: TemplateStringsArray): CSSResult =>
  unsafeCSS((raw[0] ?? '').replaceAll(/([\d.]+)rem\b/g, 'calc($1*max(1rem,16px))'));

const frame = sheet`
:host {
  all: initial;
  color-scheme: light;
  --surface: #fff;
  --surface-2: #f3f6f7;
  --ink: #14222b;
  --ink-2: #495a65;
  --line: #d8e0e4;
  --edge: #6c7e89;
  --accent: #0e4f66;
  --on-accent: #fff;
  --tint: #e4eff3;
  --link: #0b5874;
  --focus: #b14d00;
  --open: #17663f;
  --held: #7d5200;
  --shut: #a3292b;
  --idle: #5b6a74;
  --target: 1.75rem;
  --code: ui-monospace, "SF Mono", SFMono-Regular, "Cascadia Mono", Consolas, "Liberation Mono", monospace;
  position: fixed;
  z-index: 2147482999;
  top: 0;
  right: 0;
  bottom: var(--lift, 0px);
  width: min(var(--size, 32rem), 100vw);
  color: var(--ink);
  font: 400 0.8125rem/1.4 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  direction: ltr;
  text-align: start;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  :host {
    color-scheme: dark;
    --surface: #121b21;
    --surface-2: #1a262d;
    --ink: #e9eff2;
    --ink-2: #a9b8c1;
    --line: #2d3c45;
    --edge: #7d909b;
    --accent: #9ad4e3;
    --on-accent: #0a1f28;
    --tint: #1c3540;
    --link: #9ad4e3;
    --focus: #ffb766;
    --open: #72d3a0;
    --held: #f0bd62;
    --shut: #ff9c95;
    --idle: #94a5af;
  }
}
@media (prefers-contrast: more) { :host { --line: var(--edge); } }
@media (pointer: coarse) { :host { --target: 2.75rem; } }
@media print { :host { display: none !important; } }
*, ::before, ::after { box-sizing: border-box; }
h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; font-size: inherit; }
ul, ol { list-style: none; }
b, h3 { font-weight: 600; }
button, input, select { font: inherit; color: inherit; }
code, .key, .value, .name, .number, time, .path { font-family: var(--code); font-size: 0.75rem; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; border-radius: 2px; }
h2:focus-visible { outline: none; text-decoration: underline 3px var(--focus); text-underline-offset: 0.3em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--ink-2); }
.padded { padding: 0.5rem 0.75rem; }
.icon { width: 1rem; height: 1rem; flex: none; vertical-align: -0.2em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.inspector { display: flex; flex-direction: column; height: 100%; background: var(--surface); border-left: 1px solid var(--edge); box-shadow: 0 0 1rem rgb(0 0 0/0.12); }
.bar { display: flex; flex: none; align-items: center; gap: 0.5rem; padding: 0.25rem 0.25rem 0.25rem 0.75rem; background: var(--surface-2); }
.bar h2 { display: flex; gap: 0.375rem; align-items: center; font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
.bar h2 .icon { color: var(--accent); stroke-width: 1.5; }
.bar .container { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.button, .icon-button, select, [type="search"] { min-height: max(var(--target), 1.75rem); border: 1px solid var(--edge); border-radius: 0.25rem; background: var(--surface); padding: 0 0.625rem; }
.button, .icon-button, summary, select, [role="tab"] { cursor: pointer; }
.button { display: inline-flex; align-items: center; gap: 0.375rem; white-space: nowrap; }
.icon-button { display: grid; place-items: center; padding: 0; width: max(var(--target), 2rem); height: max(var(--target), 2rem); border: 0; background: none; }
.button:hover, .icon-button:hover, summary:hover { background: var(--tint); }
.tabs { display: flex; flex: none; overflow-x: auto; scrollbar-width: none; background: var(--surface-2); border-bottom: 1px solid var(--line); }
[role="tab"] { flex: none; min-height: max(var(--target), 2.25rem); padding: 0 0.5rem; border: 0; border-bottom: 2px solid transparent; background: none; color: var(--ink-2); white-space: nowrap; }
[role="tab"]:first-child { padding-left: 0.75rem; }
[role="tab"]:hover { color: var(--ink); background: var(--tint); }
[role="tab"][aria-selected="true"] { border-bottom-color: var(--accent); color: var(--ink); font-weight: 600; }
[role="tab"] small { font-size: 0.75rem; font-weight: 400; }
[role="tabpanel"] { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; }
.grip { position: absolute; z-index: 2; top: 0; bottom: 0; left: -0.25rem; width: 0.5rem; cursor: ew-resize; touch-action: none; }
.grip:hover, .grip:focus-visible { background: var(--focus); outline-offset: 0; }
:host([minimised]) { top: auto; width: auto; }
:host([minimised]) .inspector { border-top: 1px solid var(--edge); border-top-left-radius: 0.5rem; overflow: hidden; }
@media (max-width: 48em) {
  :host { top: auto; left: 0; width: auto; height: min(var(--size, 60vh), calc(100vh - var(--lift, 0px))); }
  :host([minimised]) { height: auto; }
  .inspector { border-left: 0; border-top: 1px solid var(--edge); }
  .grip { top: -0.375rem; bottom: auto; left: 0; width: 100%; height: 0.75rem; cursor: ns-resize; }
}
`;

const views = sheet`
.tools { display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); }
.tools [type="search"] { flex: 1 1 8rem; min-width: 0; }
.tools select { max-width: 9.5rem; padding-inline: 0.375rem; }
::placeholder { color: var(--ink-2); opacity: 1; }
.is-fired { color: var(--open); }
.is-held { color: var(--held); }
.is-blocked, .is-failed { color: var(--shut); }
.is-not-triggered, .is-dropped { color: var(--idle); }
.outcome { display: inline-flex; gap: 0.3125rem; align-items: center; font-weight: 600; }
.tag { font-weight: 600; }
summary { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; list-style: none; min-height: max(var(--target), 1.75rem); padding: 0.25rem 0.75rem; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; flex: none; display: inline-block; width: 0.375rem; height: 0.375rem; border: solid var(--ink-2); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
[open] > summary::before { transform: rotate(45deg); }
.held { border-bottom: 1px solid var(--line); background: var(--surface-2); }
.held ul, .groups details > :not(summary) { padding: 0 0.75rem 0.5rem 1.5rem; }
.events > li, .groups > li, .decision, .answers > li { border-bottom: 1px solid var(--line); }
.event { flex-wrap: nowrap; }
.event .number { color: var(--ink-2); min-width: 1rem; }
.event .name { flex: 1; min-width: 0; font-weight: 600; }
.tally { display: inline-flex; flex-wrap: wrap; gap: 0 0.375rem; justify-content: end; font-variant-numeric: tabular-nums; }
.tally > span { position: relative; display: inline-flex; gap: 0.125rem; align-items: center; }
.tally .icon { width: 0.75rem; height: 0.75rem; stroke-width: 2.5; }
time { font-variant-numeric: tabular-nums; }
.decisions { margin: 0 0.75rem 0.5rem; border: 1px solid var(--line); border-radius: 0.25rem; background: var(--surface-2); }
[role="tabpanel"] > .decisions { margin-top: 0.5rem; }
.decision { padding: 0.375rem 0.625rem; overflow-wrap: anywhere; }
.decision:last-child { border-bottom: 0; }
.line { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.75rem; align-items: start; }
.badge { padding: 0 0.375rem; border: 1px solid var(--edge); border-radius: 1rem; font-size: 0.75rem; }
.reason { color: var(--ink-2); white-space: nowrap; }
.condition { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 0.75rem; padding-top: 0.25rem; }
.actual { padding: 0 0.25rem; border-radius: 2px; background: var(--tint); font-weight: 600; }
.message { padding: 0 0.75rem 0.5rem 1rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 1rem; padding: 0.625rem 0.75rem; border-bottom: 1px solid var(--line); }
dt { color: var(--ink-2); }
dd { overflow-wrap: anywhere; }
.answers > li { padding: 0.25rem 0.75rem; }
.answer { display: flex; gap: 0.75rem; align-items: center; min-height: var(--target); }
.answer .grow { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.vendor { padding-left: 1rem; }
.switch { display: inline-flex; gap: 0.5rem; align-items: center; flex: none; }
.switch input { appearance: none; position: relative; width: 2.25rem; height: 1.25rem; margin: 0; border: 1.5px solid var(--edge); border-radius: 0.3125rem; background: var(--surface); cursor: pointer; }
.switch input::before { content: ""; position: absolute; inset: 2px auto 2px 2px; width: 0.75rem; border-radius: 0.1875rem; background: var(--edge); }
.switch input::after { content: ""; position: absolute; inset: -0.375rem; }
.switch input:checked { border-color: var(--accent); background: var(--accent); }
.switch input:checked::before { inset: 2px 2px 2px auto; background: var(--on-accent); }
.switch input:focus-visible { outline-offset: 2px; }
.tree { padding-left: 0.75rem; }
.padded > .tree, .message > .tree { padding-left: 0; }
.tree li { padding: 0.0625rem 0; overflow-wrap: anywhere; }
.tree li:not(:has(> details)) { padding-left: 0.875rem; }
.tree summary { min-height: max(calc(var(--target) - 0.25rem), 1.5rem); padding: 0.125rem 0; }
.key { color: var(--link); }
.is-string { color: var(--open); }
.is-number, .is-boolean { color: var(--held); }
.groups summary .count { margin-left: auto; }
.groups li li { padding: 0.125rem 0; }
.undeclared { background: var(--surface-2); box-shadow: inset 3px 0 var(--shut); }
@media (forced-colors: active) {
  .switch input { border-color: ButtonText; background: Canvas; forced-color-adjust: none; }
  .switch input::before { background: ButtonText; }
  .switch input:checked { border-color: Highlight; background: Highlight; }
  .switch input:checked::before { background: HighlightText; }
  .actual { border: 1px solid CanvasText; }
  .undeclared { border-left: 3px solid CanvasText; }
  [role="tab"][aria-selected="true"] { border-bottom-color: Highlight; }
  .grip:hover, .grip:focus-visible { background: Highlight; }
  :focus-visible { outline-color: Highlight; }
}
`;

export const styles: CSSResult[] = [frame, views];
