/**
 * The cookie policy is text of the page: it takes the page's font and colours, whatever they are, and
 * derives its lines from them. Only buttons have colours of their own.
 */
import { sheet } from './sheet.ts';

export const policyStyles: CSSStyleSheet = sheet`
:host { display: block; }
:host([hidden]) { display: none; }
article {
  --hair: color-mix(in srgb, currentColor 22%, transparent);
  --rule: color-mix(in srgb, currentColor 60%, transparent);
  max-inline-size: 62rem;
  line-height: 1.6;
  text-align: start;
  overflow-wrap: break-word;
}
article > * + * { margin-block-start: 2.5em; }
article > section > * + * { margin-block-start: 0.75em; }
:is(p, ul, ol) { margin: 0; padding: 0; }
article > section > :is(p, ul) { max-inline-size: 42rem; }
.heading { margin: 0; color: inherit; font: inherit; font-size: 1.375em; font-weight: var(--sluice-weight-title); line-height: 1.25; text-wrap: balance; scroll-margin-block-start: 1rem; }
.heading:focus { outline: none; }
.heading:focus-visible { text-decoration: underline 3px; text-underline-offset: 0.3em; }
:is(.group, .current) > .heading { font-size: 1.125em; }
h1.heading { font-size: clamp(1.625rem, 1.2rem + 1.8vw, 2.25rem); }
a { color: inherit; }
:focus-visible { outline-color: currentColor; }
strong { font-weight: var(--sluice-weight-strong); }
code { direction: ltr; unicode-bidi: isolate; font-family: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace; font-size: 0.925em; overflow-wrap: anywhere; }
ul { padding-inline-start: 1.25em; list-style: "–  "; }
li + li { margin-block-start: 0.375em; }
h1 + .version { margin-block-start: 0.5em; }
.version { display: flex; flex-wrap: wrap; gap: 0 1.5rem; font-size: 0.875em; }
.top { display: flex; flex-wrap: wrap; gap: 2rem 3rem; align-items: start; }
.version + .top { margin-block-start: 1.5em; }

nav { flex: 1 1 20rem; }
nav ol { margin-block-start: 0.5em; padding-inline-start: 1.75em; font-variant-numeric: tabular-nums; }
nav li + li { margin-block-start: 0; }
nav li { padding-block: 0.1875rem; }

.current { flex: 1 1 23rem; max-inline-size: 28rem; padding: clamp(1rem, 4vw, 1.5rem); border: 1px solid var(--hair); border-radius: var(--sluice-radius-panel); background: color-mix(in srgb, currentColor 4%, transparent); font-size: var(--sluice-text-m); line-height: 1.5; }
.current ul { margin-block-start: 0.5em; padding: 0; list-style: none; }
.current li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding-block: 0.375rem; border-block-end: 1px solid var(--hair); }
.current li + li { margin: 0; }
.current small { display: block; font-size: var(--sluice-text-xs); }
.answer { display: inline-flex; gap: 0.375rem; align-self: start; margin-inline-start: auto; }
.answer.yes { font-weight: var(--sluice-weight-strong); }
.icon { flex: none; inline-size: 1.125rem; block-size: 1.125rem; margin-block-start: 0.1875rem; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.meta { margin-block-start: 0.75rem; font-size: var(--sluice-text-xs); }
.meta span { display: block; }
.actions { display: grid; gap: 0.5rem; margin-block-start: 1rem; }
.button { color: var(--sluice-ink); font-size: var(--sluice-text-s); }
.button.choice { color: var(--sluice-on-accent); }
.said:not(:empty) { margin-block-start: 0.75rem; font-weight: var(--sluice-weight-strong); }

.group { padding-block-start: 1.125em; border-block-start: var(--sluice-stroke) solid var(--rule); }
article > section > .group { margin-block-start: 1.75em; }
.group > p { margin-block-start: 0.25em; font-size: 0.875em; }
/* Three pixels of it are for the ring around what has the focus. */
.table-box { container-type: inline-size; margin-block-start: 0.75em; margin-inline-start: -0.1875rem; overflow-x: auto; font-size: 0.875em; line-height: 1.5; }
table { inline-size: 100%; min-inline-size: 52em; table-layout: fixed; border-collapse: collapse; }
caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:is(th, td) { padding: 0.5rem 0.1875rem; padding-inline-end: 0.75rem; border-block-end: 1px solid var(--hair); text-align: start; vertical-align: top; overflow-wrap: break-word; }
th { font-weight: var(--sluice-weight-strong); }
thead th { padding-block: 0.25rem; border-block-end-color: var(--rule); hyphens: auto; }
tbody tr:last-child > * { border-block-end: 0; }
:is(th, td) span { display: block; }
td span + span, tbody th span + span { margin-block-start: 0.25rem; }
tbody th span + span { font-weight: 400; }
:is(th, td) a:focus-visible { outline-offset: 0; }
[data-columns="6"] thead th:nth-child(1) { inline-size: 18%; }
[data-columns="6"] thead th:nth-child(3) { inline-size: 26%; }
[data-columns="6"] thead th:nth-child(6) { inline-size: 16%; }
[data-columns="5"] thead th:nth-child(1) { inline-size: 24%; }
[data-columns="5"] thead th:nth-child(4) { inline-size: 15%; }
@media screen {
  @container (max-width: 44em) {
    table { min-inline-size: 0; font-size: 0.925em; line-height: 1.4; }
    table, tbody, tr, :is(th, td) { display: block; }
    thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { padding-block: 0.625rem; border-block-end: 1px solid var(--hair); }
    tr:last-child { border: 0; }
    :is(th, td) { padding: 0.125rem 0.1875rem; border: 0; }
    tbody th { padding-block-end: 0.25rem; font-size: 1.125em; }
    td { display: grid; grid-template-columns: minmax(5.5rem, 24%) minmax(0, 1fr); gap: 0.75rem; }
    td::before { content: attr(data-label); }
    td[data-empty] { display: none; }
  }
}

@media print {
  nav, .actions, #forget, .said { display: none; }
  article { max-inline-size: none; font-size: 10.5pt; }
  article > * + * { margin-block-start: 1.75em; }
  .current { max-inline-size: none; background: none; }
  .heading, p:has(+ ul) { break-after: avoid; }
  :is(tr, li) { break-inside: avoid; }
  .table-box { overflow: visible; font-size: 0.8em; line-height: 1.35; }
  table { min-inline-size: 0; }
  :is(th, td) { padding-block: 0.25rem; padding-inline-end: 0.5rem; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
