export type { UiController, UiHost } from '../engine/ui-host.ts';
