/** The inspector on a page, ready to be looked at. */
import type { Container } from '../../../src/engine/types.ts';
import type { SluiceInspector } from '../../../src/inspector/inspector.ts';
import { openInspector } from '../../../src/inspector/open.ts';
import { one } from '../../ui/support/interface.ts';
import { settled, startPage, type Size } from '../../ui/support/page.ts';
import { fakeHost, type FakeHost, type FakeHostOptions } from './fake-host.ts';

export interface Inspected {
  element: SluiceInspector;
  host: FakeHost;
}

export interface InspectOptions extends FakeHostOptions {
  container?: Partial<Container>;
  /** What happens before the inspector is opened. */
  before?: (host: FakeHost) => unknown;
  size?: Size;
}

export async function inspect(options: InspectOptions = {}): Promise<Inspected> {
  await startPage(options.size);
  const host = fakeHost(options.container, options);
  await options.before?.(host);
  await openInspector(host);
  const element = document.querySelector('sluice-inspector') as SluiceInspector;
  await drawn(element);
  return { element, host };
}

/** All that happened is on the screen. */
export async function drawn(element: SluiceInspector): Promise<void> {
  await settled();
  await element.updateComplete;
  await settled();
}

export async function turnTo(
  element: SluiceInspector,
  tab: 'events' | 'consent' | 'data' | 'requests' | 'problems',
): Promise<void> {
  one(element, `#tab-${tab}`).click();
  await drawn(element);
}

/** The decisions under one event, opened if need be. */
export async function decisionsOf(element: SluiceInspector, event: string): Promise<Element> {
  await drawn(element);
  const item = one(element, `[data-event="${event}"]`);
  const details = item.querySelector('details') as HTMLDetailsElement;
  if (!details.open) details.querySelector('summary')?.click();
  await drawn(element);
  return item;
}
