/** What every element of the interface shares: tokens, text, links, focus, buttons. */
import { sheet } from './sheet.ts';

/** Each token may be set by `ui.theme` or from the page: `sluice-banner { --sluice-radius: 0 }`. */
export const tokens: CSSStyleSheet = sheet`
:host {
  color-scheme: light;
  --sluice-font: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --sluice-font-title: var(--sluice-font);
  --sluice-weight-title: 650;
  --sluice-weight-strong: 600;
  --sluice-text-xs: 0.8125rem;
  --sluice-text-s: 0.875rem;
  --sluice-text-m: 0.9375rem;
  --sluice-text-l: 1.125rem;
  --sluice-target: 2.75rem;
  --sluice-radius: 0.5rem;
  --sluice-radius-panel: 0.875rem;
  --sluice-stroke: 1.5px;
  --sluice-layer: 2147483000;
  --sluice-surface: #fff;
  --sluice-surface-2: #f3f6f7;
  --sluice-ink: #14222b;
  --sluice-ink-2: #495a65;
  --sluice-line: #d8e0e4;
  --sluice-edge: #6c7e89;
  --sluice-accent: #0e4f66;
  --sluice-accent-hover: #0a3c4f;
  --sluice-accent-edge: var(--sluice-accent);
  --sluice-on-accent: #fff;
  --sluice-tint: #e4eff3;
  --sluice-link: #0b5874;
  --sluice-focus: #b14d00;
  --sluice-scrim: rgb(11 24 32 / 0.5);
  --sluice-shadow: 0 0.75rem 2.5rem rgb(13 36 48 / 0.16), 0 0.125rem 0.5rem rgb(13 36 48 / 0.08);
  --ease: 160ms cubic-bezier(0.2, 0, 0, 1);
}
:host([scheme="dark"]) {
  color-scheme: dark;
  --sluice-surface: #121b21;
  --sluice-surface-2: #1a262d;
  --sluice-ink: #e9eff2;
  --sluice-ink-2: #a9b8c1;
  --sluice-line: #2d3c45;
  --sluice-edge: #7d909b;
  --sluice-accent: #9ad4e3;
  --sluice-accent-hover: #bfe6f0;
  --sluice-on-accent: #0a1f28;
  --sluice-tint: #1c3540;
  --sluice-link: #9ad4e3;
  --sluice-focus: #ffb766;
  --sluice-scrim: rgb(2 8 12 / 0.66);
  --sluice-shadow: 0 1rem 3rem rgb(0 0 0 / 0.5), 0 0 0 1px #2d3c45;
}
@media (prefers-contrast: more) {
  :host { --sluice-line: var(--sluice-edge); --sluice-stroke: 2px; }
}
`;

/** Nothing of the page's own styles is inherited. */
const reset = sheet`
:host {
  all: initial;
  color: var(--sluice-ink);
  font: 400 var(--sluice-text-m)/1.5 var(--sluice-font);
  text-align: start;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
@media print {
  :host { display: none !important; }
}
`;

/**
 * Text and controls. A heading that receives focus when a dialog opens is marked, but not dressed as a
 * control. Every answer has one class, `choice`: they cannot drift apart (L3).
 */
export const basics: CSSStyleSheet = sheet`
*, ::before, ::after { box-sizing: border-box; }
h2, p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
h2 { font: var(--sluice-weight-title) 1em/1.25 var(--sluice-font-title); text-wrap: balance; }
p { text-wrap: pretty; }
b { font-weight: var(--sluice-weight-strong); }
button, select { font: inherit; color: inherit; letter-spacing: inherit; word-spacing: inherit; }
[hidden] { display: none !important; }
a, .link { color: var(--sluice-link); text-decoration: underline 1px; text-underline-offset: 0.2em; cursor: pointer; }
a:hover, .link:hover { text-decoration-thickness: 2px; }
.link { padding: 0; border: 0; background: none; }
:focus-visible { outline: 3px solid var(--sluice-focus); outline-offset: 2px; border-radius: 2px; }
h2:focus-visible { outline: none; text-decoration: underline 3px var(--sluice-focus); text-underline-offset: 0.3em; }
.button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.5rem;
  min-block-size: var(--sluice-target);
  padding: 0.5rem 1.125rem;
  border: var(--sluice-stroke) solid var(--sluice-edge);
  border-radius: var(--sluice-radius);
  background: var(--sluice-surface);
  font-weight: var(--sluice-weight-strong);
  line-height: 1.2;
  text-align: center;
  cursor: pointer;
  transition: background-color var(--ease), border-color var(--ease);
}
.button:hover { background: var(--sluice-tint); border-color: var(--sluice-ink); }
.button:active { background: var(--sluice-line); }
.button:focus-visible { border-radius: var(--sluice-radius); }
.choice { border-color: var(--sluice-accent-edge); background: var(--sluice-accent); color: var(--sluice-on-accent); }
.choice:is(:hover, :active) { background: var(--sluice-accent-hover); }
@media (forced-colors: active) {
  .choice { border-width: 2px; }
  .button:hover { border-color: Highlight; }
  :focus-visible { outline-color: Highlight; }
}
@media (prefers-reduced-motion: reduce) {
  :host { --ease: 0s; }
}
`;

/** For elements that stand outside the page's own content. */
export const baseStyles: CSSStyleSheet[] = [reset, tokens, basics];
