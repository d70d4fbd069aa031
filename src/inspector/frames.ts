/** Draws at most once per frame, and less often where drawing takes long: the page comes first. */

export interface Frames {
  /** Something has changed. */
  readonly later: () => void;
  stop(): void;
}

/** Milliseconds of a frame. */
const frame = 16;
/** Part of the page's time that drawing may take. */
const share = 0.2;

export function createFrames(draw: () => void): Frames {
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Before this time, of the page, nothing is drawn. */
  let rest = 0;

  function run(): void {
    request = 0;
    const start = performance.now();
    draw();
    const cost = performance.now() - start;
    rest = cost > frame ? start + cost / share : 0;
  }

  function ask(): void {
    timer = undefined;
    request = requestAnimationFrame(run);
  }

  return {
    later() {
      if (request !== 0 || timer !== undefined) return;
      const wait = rest - performance.now();
      if (wait > 0) timer = setTimeout(ask, wait);
      else ask();
    },
    stop() {
      cancelAnimationFrame(request);
      clearTimeout(timer);
      request = 0;
      timer = undefined;
    },
  };
}
