/** Runs tags: a library's load phase once, its consent calls, then the action; and tells what became of it. */
import type { CompiledTag } from '../engine/compiled.ts';
import type { Effect, Settlement } from '../engine/firing.ts';
import type { Plain } from '../engine/plain.ts';
import type { Step, TagTemplate } from '../engine/types.ts';
import { hostOf } from '../engine/url.ts';
import { UrlNotAllowed, type Inserter } from './insert.ts';
import { parametersRead, runSteps, type StepContext } from './steps.ts';
import { evaluate } from './values.ts';

export type RunEffect = Extract<Effect, { kind: 'run' }>;

export interface RunnerOptions {
  inserter: Inserter;
  layerName: string;
  consentType(name: string): string;
  category(name: string): string;
  message(message: unknown): void;
  module(name: string, exported: string, args: unknown): Promise<unknown>;
  /** Hosts from which a tag may load scripts, once its parameters are known. */
  allow(hosts: readonly string[]): void;
  report(message: string): void;
}

export interface Runner {
  run(effect: RunEffect, settle: (outcome: Settlement) => void): void;
  /** Runs the consent calls of a vendor's libraries that were loaded on this page. */
  signal(phase: 'grant' | 'revoke', isConcerned: (tag: CompiledTag) => boolean): void;
  /** Whether a tag of this vendor, or this tag, ran on this page. */
  hasRun(isConcerned: (tag: CompiledTag) => boolean): boolean;
}

interface Library {
  tag: CompiledTag;
  context: StepContext;
  loaded: Promise<boolean>[];
  ready: void | Promise<unknown>;
  granted: boolean;
}

export function createRunner(options: RunnerOptions): Runner {
  const libraries = new Map<string, Library>();
  const ran = new Set<CompiledTag>();
  const once = new Set<string>();

  function contextOf(tag: CompiledTag, params: Plain, event: Plain): StepContext {
    const context: StepContext = {
      params,
      event,
      hosts: tag.hosts,
      inserter: options.inserter,
      once,
      loading: [],
      layerName: options.layerName,
      consentType: options.consentType,
      category: options.category,
      message: options.message,
      module: options.module,
      report: options.report,
    };
    const computed = computedHosts(tag.template, { ...context, params: tag.literals });
    if (computed.length > 0) context.hosts = [...tag.hosts, ...computed];
    options.allow(context.hosts);
    return context;
  }

  function load(tag: CompiledTag, context: StepContext): Library {
    const { template } = tag;
    const names = parametersRead(template.load);
    const used = Object.fromEntries([...names].map((name) => [name, context.params[name]]));
    const key = `${template.type} ${JSON.stringify(used)}`;
    let library = libraries.get(key);
    if (!library) {
      const loading = { ...context, loading: [] as Promise<boolean>[] };
      library = { tag, context: loading, loaded: loading.loading, ready: undefined, granted: false };
      // A load that throws is tried again by the next tag.
      library.ready = runSteps(template.load ?? [], loading);
      libraries.set(key, library);
    }
    if (!library.granted) {
      library.granted = true;
      void runSteps(template.grant ?? [], library.context);
    }
    return library;
  }

  function actionOf(template: TagTemplate, params: Plain): readonly Step[] {
    const name = params['action'];
    const actions = template.actions;
    if (typeof name === 'string' && Object.hasOwn(actions, name)) return actions[name] ?? [];
    return Object.values(actions)[0] ?? [];
  }

  async function perform(effect: RunEffect): Promise<Settlement> {
    const { tag, params, event } = effect;
    const context = contextOf(tag, params, event.payload);
    ran.add(tag);
    const library = load(tag, context);
    if (library.ready) await library.ready;
    const acting = runSteps(actionOf(tag.template, params), context);
    if (acting) await acting;
    const results = await Promise.all([...library.loaded, ...context.loading]);
    return results.every(Boolean) ? { ok: true } : { ok: false, reason: 'load-failed' };
  }

  return {
    run(effect, settle) {
      perform(effect).then(settle, (error: unknown) => {
        if (error instanceof UrlNotAllowed) {
          settle({ ok: false, reason: 'url-not-allowed', detail: { url: error.url } });
        } else {
          settle({ ok: false, reason: 'threw', detail: { error: String(error) } });
        }
      });
    },
    signal(phase, isConcerned) {
      for (const library of libraries.values()) {
        if (!isConcerned(library.tag) || library.granted === (phase === 'grant')) continue;
        library.granted = phase === 'grant';
        try {
          void runSteps(library.tag.template[phase] ?? [], library.context);
        } catch (error) {
          options.report(`The ${phase} call of "${library.tag.id}" failed: ${String(error)}`);
        }
      }
    },
    hasRun: (isConcerned) => [...ran].some(isConcerned),
  };
}

/** Hosts that a template works out from literal parameters by more than a plain `$param`. */
function computedHosts(template: TagTemplate, context: StepContext): string[] {
  const result: string[] = [];
  for (const hosts of Object.values(template.hosts ?? {})) {
    for (const host of hosts) {
      if (typeof host === 'string' || (host as Plain)['$param'] !== undefined) continue;
      const value = evaluate(host, context);
      for (const entry of Array.isArray(value) ? value : [value]) {
        if (typeof entry === 'string') result.push(hostOf(entry) ?? entry);
      }
    }
  }
  return result;
}
