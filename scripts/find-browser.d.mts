/** Path of a Chromium that runs. Throws with what to do when there is none. */
export function findBrowser(options?: { npmCopyOnly?: boolean }): string;
/** Path of a command; undefined when it is not installed. */
export function onPath(name: string): string | undefined;
