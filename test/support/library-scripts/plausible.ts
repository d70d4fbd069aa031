/** Plausible's script for pages out of its module for npm: it takes options and calls from what the page left. */
import { init, track, type PlausibleConfig } from '@plausible-analytics/tracker';

type Left = { o?: Partial<PlausibleConfig>; q?: Parameters<typeof track>[] };
const { o: options, q: calls = [] } = (window as unknown as { plausible: Left }).plausible;

init({ domain: 'shop.example', ...options });
for (const call of calls) track(...call);
