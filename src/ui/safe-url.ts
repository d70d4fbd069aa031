/** Links of a container are data: they lead somewhere, they run nothing. */

/** Undefined for anything but a page or a mail address. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url, document.baseURI)) return undefined;
  return /^(?:https?|mailto):$/.test(new URL(url, document.baseURI).protocol) ? url : undefined;
}
