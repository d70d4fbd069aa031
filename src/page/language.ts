/** The language to speak: of the loader's attribute, the page, the browser, or the container, as far as it is offered. */
export function pickLanguage(
  wanted: string | undefined,
  offered: readonly string[] | undefined,
  otherwise: string | undefined,
): string {
  const candidates = [wanted, document.documentElement.lang, ...navigator.languages];
  for (const candidate of candidates) {
    if (!candidate) continue;
    if (!offered) return candidate;
    const base = candidate.toLowerCase().split('-')[0];
    const found =
      offered.find((language) => language.toLowerCase() === candidate.toLowerCase()) ??
      offered.find((language) => language.toLowerCase().split('-')[0] === base);
    if (found) return found;
  }
  return otherwise ?? offered?.[0] ?? 'en';
}
