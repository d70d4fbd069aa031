/** Style sheets in which a `rem` is never less than sixteen pixels. */

/**
 * As lit's `css`, for our own literals only, which the build minifies. Many sites set
 * `html { font-size: 62.5% }`, which would shrink the interface: every rem here is the page's, but at
 * least 16 px. Media queries take `em`, which no page changes.
 */
export function sheet(strings: TemplateStringsArray): CSSStyleSheet {
  const result = new CSSStyleSheet();
  result.replaceSync(String.raw(strings).replace(/(-?[\d.]+)rem\b/g, 'calc($1*max(1rem,16px))'));
  return result;
}

/**
 * WebKit goes on with what media queries said when a sheet was last in use, even after the window has changed,
 * until the sheet is changed.
 */
export function renew(sheets: readonly CSSStyleSheet[]): void {
  for (const each of sheets) each.deleteRule(each.insertRule('x{}'));
}
