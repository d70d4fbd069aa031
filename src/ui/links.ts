/** Links of the container, as elements. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from './safe-url.ts';
import type { Texts } from './texts.ts';

/** A link that opens beside the page, and says so (A17): a dialog with open changes stays as it is. */
export function newWindowLink(
  url: string | undefined,
  label: string,
  texts: Texts,
): TemplateResult | typeof nothing {
  const href = safeUrl(url);
  if (!href) return nothing;
  return html`<a
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${texts.get('link.new-window', { label })}
    >${label}</a
  >`;
}
