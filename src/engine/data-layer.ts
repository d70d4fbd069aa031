/**
 * A data layer with Google Tag Manager's semantics (data-layer 5–31): what each message is, in
 * which order messages are processed, and what they do to the model.
 */
import { createDataModel, type DataModel, type VersionedModel } from './data-model.ts';
import { readGtagCommand, type GtagCommand } from './gtag.ts';
import { isArguments, isPlainObject, type Plain } from './plain.ts';
import { hookPush } from './push-hook.ts';

export interface DataLayerOptions {
  /** After each message, in order. */
  onMessage?(model: DataModel, message: unknown): void;
  /** Whether `onMessage` hears the messages that the array already holds. Default true. */
  replayHistory?: boolean;
  /** Further gtag-style commands, by name. */
  commands?: Record<string, (model: DataModel, ...args: unknown[]) => void>;
  /** Newest messages that stay in the array. Default 300. */
  maxHistory?: number;
}

/** A message after its data reached the model. */
export type Processed =
  | { kind: 'event'; message: Plain }
  | { kind: 'gtag'; command: GtagCommand }
  | undefined;

export interface QueueOptions {
  process(message: unknown): void;
  report(message: string): void;
  /** Runs a task later, so that a page that pushes for ever stays alive. */
  defer(task: () => void): void;
}

export interface MessageQueue {
  add(messages: readonly unknown[]): void;
  /** Processes what waits, and from now on each message as it comes. */
  start(): void;
}

/** What every place that runs this has, though the engine is compiled without the DOM library. */
const host = globalThis as {
  console?: { warn(message: string): void };
  setTimeout?: (task: () => void, milliseconds: number) => unknown;
};

/** Messages that one synchronous run processes before it lets the page breathe. */
const messagesPerRun = 1000;

/** First in, first out; what is added while one message is processed goes to the end (data-layer 29, 31). */
export function createMessageQueue(options: QueueOptions): MessageQueue {
  let waiting: unknown[] = [];
  let head = 0;
  let busy = false;
  let started = false;

  function drain(): void {
    if (busy || !started) return;
    busy = true;
    let processed = 0;
    while (head < waiting.length) {
      if (++processed > messagesPerRun) {
        options.defer(() => {
          busy = false;
          drain();
        });
        return;
      }
      const message = waiting[head];
      waiting[head++] = undefined;
      try {
        options.process(message);
      } catch (error) {
        options.report(`A data layer message failed: ${String(error)}`);
      }
    }
    waiting = [];
    head = 0;
    busy = false;
  }

  return {
    add(messages) {
      for (const message of messages) waiting.push(message);
      drain();
    },
    start() {
      started = true;
      drain();
    },
  };
}

/** Applies one message to a model (data-layer 5). Never throws. */
export function processMessage(
  model: VersionedModel,
  message: unknown,
  context: { name: string; report(message: string): void },
): Processed {
  try {
    // Only visible during its own event (data-layer 23).
    model.remove('eventModel');
    if (typeof message === 'function') {
      const facade = {
        get: model.get,
        set: model.set,
        reset: model.reset,
        name: context.name,
      };
      Reflect.apply(message, facade, []);
      return undefined;
    }
    if (Array.isArray(message)) {
      if (typeof message[0] === 'string') model.call(message[0], message.slice(1));
      return undefined;
    }
    if (isArguments(message)) {
      const command = readGtagCommand(message);
      if (command.kind === 'data') model.apply(command.message);
      if (command.kind === 'event') {
        model.apply(command.message);
        return { kind: 'event', message: command.message };
      }
      return { kind: 'gtag', command };
    }
    if (!isPlainObject(message)) return undefined;
    model.apply(message);
    return message['event'] ? { kind: 'event', message } : undefined;
  } catch (error) {
    context.report(`A data layer message failed: ${String(error)}`);
    return undefined;
  }
}

/** The data layer alone, without tags. `target` is the page's array, filled or not. */
export function createDataLayer(
  target: unknown[],
  options: DataLayerOptions = {},
): DataModel & { readonly target: unknown[] } {
  const report = (message: string): void => host.console?.warn(`[sluice] ${message}`);
  const model = createDataModel(report);
  let past = options.replayHistory === false;
  const queue = createMessageQueue({
    report,
    defer: (task) => (host.setTimeout ? host.setTimeout(task, 0) : task()),
    process(message) {
      processMessage(model, message, { name: 'dataLayer', report });
      if (isArguments(message) && typeof message[0] === 'string') {
        const command = options.commands;
        if (command && Object.hasOwn(command, message[0])) {
          command[message[0]]?.(model, ...Array.from(message).slice(1));
        }
      }
      if (!past) options.onMessage?.(model, message);
    },
  });
  queue.add(target.slice());
  queue.start();
  past = false;
  hookPush(target, {
    onMessages: (messages) => queue.add(messages),
    maxHistory: options.maxHistory ?? 300,
    report,
  });
  return Object.defineProperties({} as DataModel & { readonly target: unknown[] }, {
    get: { value: model.get },
    set: { value: model.set },
    reset: { value: model.reset },
    data: { get: () => model.data, enumerable: true },
    target: { value: target },
  });
}
