type Variables = Readonly<Record<string, string | undefined>>;

/** Path of a command in the folders of PATH; undefined when it is not installed. */
export function onPath(name: string, env?: Variables): string | undefined;
/** Path of a Chrome, Chromium or Edge that starts; undefined when none is installed. */
export function installedBrowser(env?: Variables): string | undefined;
