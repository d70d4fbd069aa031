/** Lets the browser paint what a click changed before work goes on (protocols 6.14). */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page paints nothing: then a timer has to do.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
