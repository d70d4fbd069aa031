/**
 * Start-up, in the order that the contract gives: the data layer is hooked, Google's seven denials are
 * queued and `window.sluice` exists before any request; then the container, then the tags.
 */
import { createMessageQueue, type MessageQueue } from '../engine/data-layer.ts';
import type { Plain } from '../engine/plain.ts';
import { hookPush } from '../engine/push-hook.ts';
import { createApi, type Api } from './api.ts';
import { readAttributes, type LoaderSettings } from './attributes.ts';
import type { ImportChunk } from './chunks.ts';
import { loadContainer } from './container-source.ts';
import { denials, pushGoogleConsent } from './google.ts';
import { watchLifecycle, whenViewed } from './lifecycle.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { createSite } from './site.ts';

/** An event of the page itself, in the queue beside the messages of the data layer. */
class PageEvent {
  readonly message: Plain;
  constructor(message: Plain) {
    this.message = message;
  }
}

export interface StartOptions {
  script: HTMLScriptElement | null;
  version: string;
  importChunk: ImportChunk;
}

/** Starts Sluice once per document. */
export function start(options: StartOptions): void {
  const page = window as unknown as { sluice?: { version?: unknown } } & Plain;
  if (page.sluice?.version !== undefined) {
    console.info('[sluice] The loader is already on this page; the second one does nothing.');
    return;
  }
  const settings = readAttributes(options.script);
  const reporter = createReporter();
  const api = createApi(options.version, reporter);
  page.sluice = api.sluice;
  const name = settings.dataLayerName;
  const existing = page[name] ?? [];
  if (!Array.isArray(existing)) {
    api.fail(
      `window.${name} is not an array, so it cannot be the data layer. Rename it, or give the loader another name by data-layer.`,
    );
    return;
  }
  page[name] = existing;
  const layer = listen(existing, reporter);
  pushGoogleConsent(existing, 'default', denials());
  layer.queue.add([new PageEvent({ event: 'gtm.js', 'gtm.start': Date.now() })]);
  void run(settings, options, api, reporter, layer, existing);
}

interface Layer {
  queue: MessageQueue;
  /** Processes what waits, and then each message as it comes. */
  start(process: (message: unknown) => void | Promise<void>): void;
}

function listen(target: unknown[], reporter: Reporter): Layer {
  let process: (message: unknown) => void | Promise<void> = () => {};
  const queue = createMessageQueue({
    process: (message) => process(message),
    report: reporter.report,
    defer: (task) => void setTimeout(task),
  });
  queue.add(target.slice());
  hookPush(target, {
    onMessages: (messages) => queue.add(messages),
    maxHistory: 300,
    report: reporter.report,
  });
  return {
    queue,
    start(next) {
      process = next;
      queue.start();
    },
  };
}

async function run(
  settings: LoaderSettings,
  options: StartOptions,
  api: Api,
  reporter: Reporter,
  layer: Layer,
  target: unknown[],
): Promise<void> {
  try {
    const source = await loadContainer(settings, options.importChunk, reporter.report);
    await whenViewed();
    const site = await createSite({
      settings,
      source,
      reporter,
      target,
      importChunk: options.importChunk,
    });
    site.signal();
    api.activate(site.core);
    layer.start((message) => {
      if (!(message instanceof PageEvent)) return site.receive(message);
      site.dispatch({ kind: 'event', message: message.message });
      return undefined;
    });
    watchLifecycle((message) => layer.queue.add([new PageEvent(message)]));
    window.addEventListener('pagehide', ({ persisted }) => {
      if (!persisted) site.dispatch({ kind: 'left' });
    });
    site.started(api.sluice);
  } catch (error) {
    api.fail(
      `Sluice does not run on this page: ${error instanceof Error ? error.message : String(error)}`,
    );
    // Nobody will fire a tag any more, but pages that wait for their tags go on (data-layer 36).
    layer.start(callBack);
  }
}

function callBack(message: unknown): void {
  const callback = (message as { event?: unknown; eventCallback?: unknown } | null)?.eventCallback;
  if (typeof callback === 'function') setTimeout(callback as () => void);
}
