/** Code of ours that runs in a page, as text. The function may use nothing but what it declares itself. */
export function pageScript<T>(run: (settings: T) => void, settings: T): string {
  // Where this runs from its sources, the compiler marks functions by a helper that a page lacks.
  return `(() => { const __name = (value) => value; (${run.toString()})(${JSON.stringify(settings)}); })();\n`;
}
