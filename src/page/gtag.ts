/**
 * The page's `gtag()` calls: what they mean to the data layer, and how they reach Google's own library,
 * which has a layer of its own, under consent. A chunk, fetched when a page makes such a call.
 */
import type { CompiledTag } from '../engine/compiled.ts';
import type { Gate } from '../engine/gate.ts';

export { readGtagCommand } from '../engine/gtag.ts';

type Command = ArrayLike<unknown>;

/** Calls that wait for an answer in one document, like held events. */
const limit = 500;

export interface ForwardOptions {
  /** Those that bring Google's library. */
  tags: readonly CompiledTag[];
  gate(tag: CompiledTag): Gate['verdict'];
  hasRun(tag: CompiledTag): boolean;
  layer: { push(command: Command): unknown };
}

export interface Forwarder {
  forward(command: Command): void;
  /** Consent has changed, or a tag has run: what waits goes on its way, or nowhere. */
  update(): void;
}

export function createForwarder({ tags, gate, hasRun, layer }: ForwardOptions): Forwarder {
  let waiting: Command[] = [];
  function update(): void {
    // Before the library knows its destinations, events have none.
    if (tags.some((tag) => gate(tag) === 'open' && hasRun(tag))) {
      for (const command of waiting.splice(0)) layer.push(command);
    } else if (tags.every((tag) => gate(tag) === 'shut')) waiting = [];
  }
  return {
    forward(command) {
      if (waiting.length < limit) waiting.push(command);
      update();
    },
    update,
  };
}
