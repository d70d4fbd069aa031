/** Room in the page for the banner: the last words can be scrolled clear of it, and focus never hides behind it (A6). */

/** Follows the element's height, at the top or (anywhere else) at the bottom. Returns what gives the room back. */
export function makeRoom(element: HTMLElement, position: string): () => void {
  const page = document.documentElement;
  const { style } = page;
  const [scroll, padding] =
    position === 'top'
      ? (['scrollPaddingBlockStart', 'paddingBlockStart'] as const)
      : (['scrollPaddingBlockEnd', 'paddingBlockEnd'] as const);
  const before = { [scroll]: style[scroll], [padding]: style[padding] };
  const observer = new ResizeObserver(() => {
    const height = `${element.offsetHeight}px`;
    style[scroll] = height;
    // A box leaves the page beside it in view.
    style[padding] = element.offsetWidth < page.clientWidth ? (before[padding] ?? '') : height;
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    Object.assign(style, before);
  };
}
