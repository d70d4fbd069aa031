/** What is wider than its place can be scrolled by the keyboard, and says what it is (A11). */

/** `boxes`: asked again at each change of size. Returns what stops it. */
export function watchOverflow(around: Element, boxes: () => readonly HTMLElement[]): () => void {
  const observer = new ResizeObserver(() => {
    for (const box of boxes()) {
      const overflows = box.scrollWidth > box.clientWidth;
      const attributes = {
        tabindex: '0',
        role: 'region',
        'aria-label': box.dataset['caption'] ?? '',
      };
      for (const [name, value] of Object.entries(attributes)) {
        // Else a stop on the way that does nothing.
        if (overflows) box.setAttribute(name, value);
        else box.removeAttribute(name);
      }
    }
  });
  observer.observe(around);
  return () => observer.disconnect();
}
