/**
 * Setup and cleanup tags (data-layer 40, contract 5 "Sequences"). A chunk of its own, for containers that
 * have any: the rest of the firing rule does without.
 */
import type { CompiledTag } from './compiled.ts';
import type { ConsentView } from './consent.ts';
import { gateOf, type Gate } from './gate.ts';

export interface SequenceRun {
  tag: CompiledTag;
  /** Runs another tag for the same event, if it may. */
  runOther(tag: CompiledTag, done: (ok: boolean) => void): void;
  /** Runs the tag itself. */
  main(done: (ok: boolean) => void): void;
  /** A setup tag failed, and the tag shares its fate. */
  fail(setup: CompiledTag): void;
  /** Hears how the tag itself ended, after its cleanup tags. */
  finish(ok: boolean): void;
}

export interface Sequences {
  /** Fills in what the tags' settings name. */
  link(tags: ReadonlyMap<string, CompiledTag>): void;
  /** The gate of a tag together with the setup tags whose failure it would share. */
  gate(tag: CompiledTag, view: ConsentView): Gate;
  run(request: SequenceRun): void;
}

export const sequences: Sequences = {
  link(tags) {
    for (const { settings, setup, cleanup } of tags.values()) {
      for (const [list, entries] of [
        [setup, settings.setup],
        [cleanup, settings.cleanup],
      ] as const) {
        // Linked once, however many engines run the container.
        if (list.length > 0) continue;
        for (const { tag, stopOnFailure } of entries ?? []) {
          list.push({ tag: tags.get(tag)!, stopOnFailure: stopOnFailure === true });
        }
      }
    }
  },
  gate(tag, view) {
    const own = gateOf(tag, view);
    if (own.verdict === 'shut') return own;
    const missing = new Set(own.verdict === 'waiting' ? own.missing : []);
    for (const entry of tag.setup) {
      if (!entry.stopOnFailure) continue;
      const gate = sequences.gate(entry.tag, view);
      // A setup tag that is shut fails when the sequence runs; one that waits makes its main tag wait.
      if (gate.verdict === 'waiting') for (const category of gate.missing) missing.add(category);
    }
    return missing.size > 0 ? { verdict: 'waiting', missing: [...missing] } : own;
  },
  run({ tag, runOther, main, fail, finish }) {
    const setUp = (index: number): void => {
      const entry = tag.setup[index];
      if (!entry) return main((ok) => cleanUp(0, ok));
      runOther(entry.tag, (ok) => {
        if (ok || !entry.stopOnFailure) return setUp(index + 1);
        fail(entry.tag);
        finish(false);
      });
    };
    const cleanUp = (index: number, ok: boolean): void => {
      const entry = tag.cleanup[index];
      if (!entry) return finish(ok);
      if (!ok && entry.stopOnFailure) return cleanUp(index + 1, ok);
      runOther(entry.tag, () => cleanUp(index + 1, ok));
    };
    setUp(0);
  },
};
