/**
 * Where the inspector stands: at the right of a wide window, and the page makes room for it if it has some; at the bottom
 * of a narrow one. It ends above a banner that is in its way: what asks the visitor stays in reach.
 */

export interface Dock {
  isNarrow(): boolean;
  /** Pixels, of its width or, in a narrow window, of its height. */
  size(): number;
  /** Keeps the size within the window. */
  resize(pixels: number): void;
  readonly smallest: number;
  largest(): number;
  /** Looks again: it is minimised, or it is not. */
  update(): void;
  undo(): void;
}

/** Parts of the window. */
const defaults = { width: 0.375, height: 0.6 };
const smallest = 240;
/** Pixels that the page keeps where it makes room. */
const pageWidth = 1100;

export function createDock(element: HTMLElement, onChange: () => void): Dock {
  const page = document.documentElement;
  const { style } = page;
  const before = style.paddingRight;
  const narrow = matchMedia('(max-width: 48em)');
  let width: number | undefined;
  let height: number | undefined;
  let banner: Element | undefined;

  const dock: Dock = {
    isNarrow: () => narrow.matches,
    smallest,
    largest: () => Math.max(smallest, (narrow.matches ? innerHeight : innerWidth) - 48),
    size() {
      const wanted = narrow.matches
        ? (height ?? innerHeight * defaults.height)
        : (width ?? Math.max(innerWidth * defaults.width, 448));
      return Math.round(Math.min(Math.max(wanted, smallest), dock.largest()));
    },
    resize(pixels) {
      if (narrow.matches) height = pixels;
      else width = pixels;
      dock.update();
      onChange();
    },
    update() {
      element.style.setProperty('--size', `${dock.size()}px`);
      element.style.setProperty('--lift', `${lift()}px`);
      const isAside = !narrow.matches && innerWidth - dock.size() >= pageWidth;
      style.paddingRight =
        isAside && !element.hasAttribute('minimised') ? `${dock.size()}px` : before;
    },
    undo() {
      sizes.disconnect();
      elements.disconnect();
      removeEventListener('resize', follow);
      style.paddingRight = before;
    },
  };

  /** How much of the window's end a banner takes. */
  function lift(): number {
    const found = document.querySelector('sluice-banner') ?? undefined;
    if (found !== banner) {
      if (banner) sizes.unobserve(banner);
      if (found) sizes.observe(found);
      banner = found;
    }
    const box = found?.getBoundingClientRect();
    const isBelow = box && box.bottom > innerHeight - 40 && box.top > innerHeight * 0.2;
    const isUnder = box && (narrow.matches || box.right > innerWidth - dock.size());
    return isBelow && isUnder ? Math.round(innerHeight - box.top) : 0;
  }

  const follow = (): void => {
    dock.update();
    onChange();
  };
  const sizes = new ResizeObserver(() => dock.update());
  const elements = new MutationObserver(() => dock.update());
  elements.observe(document.body, { childList: true });
  addEventListener('resize', follow);
  dock.update();
  return dock;
}
