/** Entry of the `ui` chunk: the banner, and the preference centre on demand. */
export { disclose } from './engine/disclosure.ts';
export type { Announcement, UiController, UiHost } from './ui/host.ts';
export { mount } from './ui/mount.ts';
