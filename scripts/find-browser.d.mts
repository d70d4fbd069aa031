/** Path of a Chromium that runs. Throws with what to do when there is none. */
export function findBrowser(options?: { npmCopyOnly?: boolean }): string;
