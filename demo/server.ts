/** The demo: the ticket shop Coulisse and, on a second origin, a vendor. `node --import tsx demo/server.ts` */
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildAssets } from './server/assets.ts';
import { createCollector, type CollectedEvent } from './server/collector.ts';
import { close, listen } from './server/http.ts';
import { createShop } from './server/shop.ts';

export interface DemoOptions {
  /** First port to try for the shop, 8080 by default; 0 takes any. */
  port?: number;
  /** First port to try for the vendor's origin, 8081 by default; 0 takes any. */
  collectorPort?: number;
  /** Prints nothing. */
  quiet?: boolean;
  /** The built product, `dist/` by default. */
  distFolder?: string;
}

/** A request that reached one of the two servers. */
export interface RecordedRequest {
  /** ISO 8601 */
  readonly time: string;
  readonly server: 'shop' | 'collector';
  readonly method: string;
  /** Path and query. */
  readonly path: string;
}

export interface Demo {
  /** Origin of the shop, such as `http://localhost:8080`. */
  readonly url: string;
  /** Origin of the vendor. */
  readonly collectorUrl: string;
  /** Every request to either server, oldest first. */
  readonly requests: RecordedRequest[];
  /** Every event that the real library sent, oldest first. */
  readonly events: CollectedEvent[];
  /** Every consent receipt that browsers sent, oldest first. */
  readonly receipts: unknown[];
  close(): Promise<void>;
}

export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const distFolder = options.distFolder ?? fileURLToPath(new URL('../dist', import.meta.url));
  const requests: RecordedRequest[] = [];
  const receipts: unknown[] = [];
  const record =
    (server: RecordedRequest['server']) =>
    (request: IncomingMessage): void => {
      const time = new Date().toISOString();
      requests.push({ time, server, method: request.method ?? '', path: request.url ?? '' });
    };

  const assets = await buildAssets();
  const { server: collector, events } = createCollector(record('collector'));
  const collectorUrl = await listen(collector, options.collectorPort ?? 8081);
  const shop = createShop({
    assets,
    distFolder,
    collectorOrigin: collectorUrl,
    events,
    receipts,
    onRequest: record('shop'),
    report: reportOnce(options.quiet === true ? () => {} : console.warn),
  });
  const url = await listen(shop, options.port ?? 8080);

  if (options.quiet !== true) {
    console.log(`Coulisse is open: ${url}/fr/ (English: ${url}/en/)`);
    if (!existsSync(join(distFolder, 'sluice.js'))) {
      console.log('Sluice itself is not built yet: run "npm run build", then reload the page.');
    }
  }
  return {
    url,
    collectorUrl,
    requests,
    events,
    receipts,
    async close() {
      await Promise.all([close(shop), close(collector)]);
    },
  };
}

function reportOnce(report: (problem: string) => void): (problem: string) => void {
  const told = new Set<string>();
  return (problem) => {
    if (told.has(problem)) return;
    told.add(problem);
    report(problem);
  };
}

const startedDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;

if (startedDirectly) {
  const demo = await startDemo({ port: Number(process.env['PORT'] ?? 8080) });
  const stop = (): void => void demo.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
