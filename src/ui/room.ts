/** Room in the page for the banner: what it stands on can be scrolled clear of it, and focus never hides behind it (A6). */

/**
 * Follows the element's height, at the top or (anywhere else) at the bottom, without moving anything the
 * visitor sees. At the bottom the page ends later. At the top it begins lower only once the keyboard leads
 * behind the banner, or when the site asks for it: `html { padding-block-start: var(--sluice-room) }`.
 * In a sheet of its own: an attribute of the page's root would be news to a framework that hydrates it.
 * Returns what gives the room back.
 */
export function makeRoom(element: HTMLElement, position: string): () => void {
  const page = document.documentElement;
  const sheet = new CSSStyleSheet();
  const side = position === 'top' ? 'start' : 'end';
  let isWanted = side === 'end';

  function follow(): void {
    const height = element.offsetHeight;
    // A box leaves the page beside it in view.
    const makesWay = isWanted && element.offsetWidth >= page.clientWidth;
    // A page of fixed height would lend the room of its own, were its padding inside of that.
    const room = makesWay
      ? `padding-block-${side}: ${height}px !important; box-sizing: content-box !important;`
      : '';
    sheet.replaceSync(
      `:root { --sluice-room: ${height}px; scroll-padding-block-${side}: ${height}px !important; ${room} }`,
    );
  }

  const onFocus = ({ target }: FocusEvent): void => {
    if (isWanted || !(target instanceof Element) || target === element) return;
    if (target.getBoundingClientRect().top >= element.getBoundingClientRect().bottom) return;
    isWanted = true;
    follow();
  };

  const observer = new ResizeObserver(follow);
  observer.observe(element);
  document.addEventListener('focusin', onFocus);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
