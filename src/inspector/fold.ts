/** What can be opened and closed. It stays as its reader left it, whatever is drawn around it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view.ts';

export interface Fold {
  /** Tells it from all others. */
  path: string;
  /** Open until somebody closes it. */
  open: boolean;
  /** Classes of the element and of its summary. */
  names?: readonly [details: string, summary: string];
  summary: unknown;
  /** Only drawn while it is open. */
  contents(): unknown;
}

export function fold(
  { path, open, names = ['', ''], summary, contents }: Fold,
  { folds, update }: ViewContext,
): TemplateResult {
  const isUnfolded = folds.get(path) ?? open;
  const toggled = ({ target }: Event): void => {
    const now = (target as HTMLDetailsElement).open;
    // It tells of what was drawn, too.
    if (now === isUnfolded) return;
    if (folds.size > 1000) folds.clear();
    folds.set(path, now);
    update();
  };
  return html`<details
    class=${names[0]}
    part=${names[0] || nothing}
    ?open=${isUnfolded}
    @toggle=${toggled}
  >
    <summary class=${names[1]}>${summary}</summary>
    ${isUnfolded ? contents() : nothing}
  </details>`;
}
