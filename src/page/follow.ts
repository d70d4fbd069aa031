/** Calls back when another page of the site may have made a choice, and when this one is seen again (protocols 6.10, 6.11). */
export function followOthers(key: string, follow: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) follow();
  });
  // Where there is no localStorage, the cookie tells; a page out of bfcache has missed everything.
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pageshow', follow);
}
