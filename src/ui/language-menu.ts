/** The languages that the visitor may read in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { UiHost } from './host.ts';
import { icon } from './icons.ts';
import { baseOf, type Texts } from './texts.ts';

/** Nothing when there is only one. */
export function languageMenu(
  { settings }: UiHost,
  texts: Texts,
  onChange: (language: string) => void,
): TemplateResult | typeof nothing {
  const languages = settings.languages ?? [];
  if (languages.length < 2) return nothing;
  const isCurrent = (language: string): boolean => baseOf(language) === baseOf(texts.language);
  return html`<span class="language">
    <select
      part="language"
      aria-label=${texts.get('preferences.language')}
      @change=${(event: Event): void => onChange((event.target as HTMLSelectElement).value)}
    >
      ${languages.map(
        (language) =>
          html`<option value=${language} lang=${language} ?selected=${isCurrent(language)}>
            ${nameOf(language)}
          </option>`,
      )}
    </select>
    ${icon('chevron')}
  </span>`;
}

/** A language by its own name, with a capital as in a list. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
