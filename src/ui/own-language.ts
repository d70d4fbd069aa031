/** A language that is not built in: the site's own translation, if it is whole (R39). A chunk of its own. */
import { embedTexts } from './embed-text-source.ts';
import {
  loadTable,
  loadTexts,
  type TextRequest,
  type TextSources,
  type TextTable,
} from './load-texts.ts';
import { afterTexts, bannerTexts, detailTexts } from './text-sources.ts';
import { baseOf, createTexts, type Texts } from './texts.ts';

/** What it must have, lest the banner speak it and the preferences another. */
const whole: TextSources = [bannerTexts, afterTexts, detailTexts, embedTexts];

/** Another language, and a report, where something is missing. Rejects when a file cannot be fetched. */
export async function ownLanguage(
  request: TextRequest,
  own: TextTable,
  sources: TextSources,
): Promise<Texts> {
  const { language, otherwise = 'en' } = request;
  const table = await loadTable('en', [...whole, ...sources]);
  // A language has plural forms of its own; it has at least the last one.
  const missing = Object.keys(table).find((key) => !own[key] && !/\.(?:one|few|many)$/.test(key));
  if (!missing) return createTexts(language, own, otherwise);
  const fallback = Object.hasOwn(bannerTexts, baseOf(otherwise)) ? otherwise : 'en';
  request.report(
    `ui.texts.${language} lacks ${missing} and perhaps more, so the interface speaks ${fallback}.`,
  );
  return loadTexts({ ...request, language: fallback, otherwise: 'en' }, ...sources);
}
