/** Entry of the `ui` chunk: the banner, what follows on demand, and what that borrows. */
export type { Announcement, UiController, UiHost } from './ui/host.ts';
export * from './ui/kit.ts';
export { mount } from './ui/mount.ts';
