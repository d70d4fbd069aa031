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

/** The event that a message is, after its data reached the model; undefined when it is none. */
export type Processed = Plain | undefined;

export interface QueueOptions {
  /** The next message waits for a promise. */
  process(message: unknown): void | Promise<void>;
  report(message: string): void;
  /** Runs a task later, so that a page that pushes for ever stays alive. */
  defer(task: () => void): void;
}

export interface MessageQueue {
  /** Takes the list as its own. */
  add(messages: unknown[]): void;
  /** Processes what waits, and from now on each message as it comes. */
  start(): void;
}

/** What every place that runs this has, though the engine is compiled without the DOM library. */
const host = globalThis as {
  console?: { warn(message: string): void };
  setTimeout?: (task: () => void, milliseconds: number) => unknown;
};

/** Messages that one synchronous run adds to itself before it lets the page breathe. */
const messagesPerRun = 1000;

/** First in, first out; what is added while one message is processed goes to the end (data-layer 29, 31). */
export function createMessageQueue(options: QueueOptions): MessageQueue {
  let waiting: unknown[] = [];
  /** How many of them have been taken. */
  let head = 0;
  let busy = false;
  let started = false;

  function resume(): void {
    busy = false;
    drain();
  }

  function fail(error: unknown): void {
    options.report(`A data layer message failed: ${String(error)}`);
  }

  function drain(): void {
    if (busy || !started) return;
    busy = true;
    let left = waiting.length - head + messagesPerRun;
    while (head < waiting.length) {
      if (left-- === 0) return options.defer(resume);
      const message = waiting[head];
      waiting[head++] = undefined;
      try {
        const unfinished = options.process(message);
        if (unfinished) return void unfinished.catch(fail).then(resume);
      } catch (error) {
        fail(error);
      }
    }
    busy = false;
  }

  return {
    add(messages) {
      // Mostly nothing waits, and the list of this push is all there is.
      if (head === waiting.length) {
        waiting = messages;
        head = 0;
      } else for (const message of messages) waiting.push(message);
      drain();
    },
    start() {
      started = true;
      drain();
    },
  };
}

export interface MessageContext {
  /** Of the data layer. */
  name: string;
  report(message: string): void;
  /** What a `gtag()` call means; without it such calls mean nothing. */
  readCommand?: ((args: ArrayLike<unknown>) => GtagCommand) | undefined;
}

/** Applies one message to a model (data-layer 5). Never throws. */
export function processMessage(
  model: VersionedModel,
  message: unknown,
  context: MessageContext,
): Processed {
  try {
    // Only visible during its own event (data-layer 23).
    model.remove('eventModel');
    if (typeof message === 'function') {
      const { get, set, reset } = model;
      Reflect.apply(message, { get, set, reset, name: context.name }, []);
      return undefined;
    }
    if (Array.isArray(message)) {
      if (typeof message[0] === 'string') model.call(message[0], message.slice(1));
      return undefined;
    }
    if (isArguments(message)) {
      const command = context.readCommand?.(message);
      if (!command) return undefined;
      model.apply(command.message);
      return command.isEvent ? command.message : undefined;
    }
    if (!isPlainObject(message)) return undefined;
    model.apply(message);
    return message['event'] ? message : undefined;
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
  const { commands = {}, maxHistory = 300, replayHistory = true } = options;
  const report = (message: string): void => host.console?.warn(`[sluice] ${message}`);
  const model = createDataModel(report);
  const { get, set, reset } = model;
  const layer = Object.freeze({
    get,
    set,
    reset,
    get data() {
      return model.data;
    },
    target,
  });
  const context: MessageContext = { name: 'dataLayer', report, readCommand: readGtagCommand };
  /** Messages of the past of which nobody shall hear. */
  let silent = replayHistory ? 0 : target.length;

  function runCommand(message: ArrayLike<unknown>): void {
    const [name, ...args] = Array.from(message);
    if (typeof name !== 'string' || !Object.hasOwn(commands, name)) return;
    try {
      commands[name]?.(layer, ...args);
    } catch (error) {
      report(`The command "${name}" threw: ${String(error)}`);
    }
  }

  const queue = createMessageQueue({
    report,
    defer: (task) => (host.setTimeout ? host.setTimeout(task, 0) : task()),
    process(message) {
      processMessage(model, message, context);
      if (isArguments(message)) runCommand(message);
      if (silent > 0) silent--;
      else if (isMessage(message)) options.onMessage?.(layer, message);
    },
  });
  queue.add(target.slice());
  hookPush(target, { onMessages: queue.add, maxHistory, report });
  queue.start();
  return layer;
}

/** Anything else is ignored (data-layer 5). */
function isMessage(value: unknown): boolean {
  return (
    typeof value === 'function' ||
    Array.isArray(value) ||
    isArguments(value) ||
    isPlainObject(value)
  );
}
