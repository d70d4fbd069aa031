/** The size that embedded content will have, so that its placeholder has it too. */

/** From the attributes where they are numbers, or else as the frame is drawn now. */
export function sizePlaceholder(placeholder: HTMLElement, source: HTMLElement): void {
  const drawn = source instanceof HTMLIFrameElement ? source.getBoundingClientRect() : undefined;
  const width = numberOf(source, 'width') ?? (drawn?.width || undefined);
  const height = numberOf(source, 'height') ?? (drawn?.height || undefined);
  const { style } = placeholder;
  if (width && height) style.setProperty('--sluice-embed-ratio', `${width} / ${height}`);
  const room = source.parentElement?.clientWidth ?? 0;
  // A frame as wide as its surroundings stays so when they change.
  const isFluid = !numberOf(source, 'width') && (!width || Math.abs(room - width) < 2);
  if (width && !isFluid) style.setProperty('--sluice-embed-width', `${width}px`);
}

function numberOf(element: HTMLElement, name: string): number | undefined {
  const value = element.getAttribute(name) ?? '';
  return /^\d+(?:px)?$/.test(value) ? Number.parseInt(value, 10) || undefined : undefined;
}
