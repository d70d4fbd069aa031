/** What only Chromium lets a test do: `itInChromium` of test/support/web-browser.ts. */
import { a11ySnapshot, emulateMedia, executeServerCommand } from '@web/test-runner-commands';

/** One object of the accessibility tree. */
export interface Accessible {
  role: string;
  name?: string;
  description?: string;
  checked?: boolean;
  children?: Accessible[];
}

/** What assistive technology is given of an element, in its order, the element itself left out. */
export async function accessibleObjects(selector: string): Promise<Accessible[]> {
  const flat = (object: Accessible): Accessible[] => [
    object,
    ...(object.children ?? []).flatMap(flat),
  ];
  return flat((await a11ySnapshot({ selector })) as unknown as Accessible);
}

/** For the time of a test; ends with it. */
export async function withMedia(
  media: Parameters<typeof emulateMedia>[0],
  test: () => Promise<void>,
): Promise<void> {
  await emulateMedia(media);
  try {
    await test();
  } finally {
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  }
}

export async function withForcedColors(test: () => Promise<void>): Promise<void> {
  await executeServerCommand('forced-colors', 'active');
  try {
    await test();
  } finally {
    await executeServerCommand('forced-colors', 'none');
  }
}
