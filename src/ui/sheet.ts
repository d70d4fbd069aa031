/** Style sheets in which a `rem` is never less than sixteen pixels. */
import { unsafeCSS, type CSSResult } from 'lit';

/**
 * As lit's `css`, for our own literals only. Many sites set `html { font-size: 62.5% }`, which would
 * shrink the interface: every rem here is the page's, but at least 16 px. Media queries take `em`,
 * which no page changes.
 */
export function sheet(strings: TemplateStringsArray, ...values: number[]): CSSResult {
  const text = String.raw(strings, ...values);
  return unsafeCSS(text.replace(/([\d.]+)rem\b/g, 'calc($1*max(1rem,16px))'));
}
