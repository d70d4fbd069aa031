/**
 * Start-up, in the order that the contract gives: the data layer is hooked, Google's seven denials are
 * queued and `window.sluice` exists before any request; then the container, then the tags.
 */
import { createMessageQueue, type QueueOptions } from '../engine/data-layer.ts';
import type { Plain } from '../engine/plain.ts';
import { hookPush } from '../engine/push-hook.ts';
import { createApi } from './api.ts';
import { readAttributes } from './attributes.ts';
import type { ImportChunk } from './chunks.ts';
import { loadContainer } from './container-source.ts';
import { denials, pushGoogleConsent } from './google.ts';
import { watchLifecycle, whenViewed } from './lifecycle.ts';
import { createReporter } from './reporter.ts';
import { createSite } from './site.ts';

export interface StartOptions {
  script: HTMLScriptElement | null;
  version: string;
  importChunk: ImportChunk;
}

/** Starts Sluice once per document. */
export function start({ script, version, importChunk }: StartOptions): void {
  const page = window as unknown as { sluice?: { version?: unknown } } & Plain;
  if (page.sluice?.version) {
    console.info('[sluice] The loader is here already; the second one does nothing.');
    return;
  }
  const settings = readAttributes(script);
  const reporter = createReporter();
  const { report } = reporter;
  const api = createApi(version, reporter);
  page.sluice = api.sluice;
  const name = settings.dataLayerName;
  const target = (page[name] ??= []);
  if (!Array.isArray(target)) {
    api.fail(`window.${name} is no array, so no data layer: rename it, or set data-layer.`);
    return;
  }

  /** What processes a message; nothing does before the container has come. */
  let process: QueueOptions['process'] = () => {};
  const queue = createMessageQueue({
    process: (message) => process(message),
    report,
    defer: (task) => void setTimeout(task),
  });
  /** The page's own moments, in the queue beside the messages of the data layer. */
  const moments = new WeakSet<object>();
  const tell = (message: Plain): void => {
    moments.add(message);
    queue.add([message]);
  };
  queue.add(target.slice());
  hookPush(target, { onMessages: queue.add, maxHistory: 300, report });
  pushGoogleConsent(target, 'default', denials());
  tell({ event: 'gtm.js', 'gtm.start': Date.now() });
  void run(target);

  async function run(layer: unknown[]): Promise<void> {
    try {
      const source = await loadContainer(settings, importChunk, report);
      await whenViewed();
      const site = await createSite({ settings, source, reporter, target: layer, importChunk });
      // What was stored is Google's to know before the page's next script runs, where nothing had to be fetched.
      site.signal();
      // Visitors who tap or scroll meanwhile are answered.
      await new Promise((resolve) => setTimeout(resolve));
      api.activate(site.core);
      process = (message) =>
        moments.has(message as object)
          ? site.dispatch({ kind: 'event', message: message as Plain })
          : site.receive(message);
      queue.start();
      watchLifecycle(tell);
      window.addEventListener('pagehide', ({ persisted }) => {
        if (!persisted) site.dispatch({ kind: 'left' });
      });
      site.started(api.sluice);
    } catch (error) {
      api.fail(
        `Sluice does not run on this page: ${String((error as Error | undefined)?.message ?? error)}`,
      );
      // Nobody will fire a tag any more, but pages that wait for their tags go on (data-layer 36).
      process = callBack;
      queue.start();
    }
  }
}

function callBack(message: unknown): void {
  const callback = (message as { event?: unknown; eventCallback?: unknown } | null)?.eventCallback;
  if (typeof callback === 'function') setTimeout(callback as () => void);
}
