/** Runs tags: a library's load phase once, its consent calls, then the action; and tells what became of it. */
import type { CompiledTag } from '../engine/compiled.ts';
import type { Effect, Settlement } from '../engine/effects.ts';
import type { Plain } from '../engine/plain.ts';
import { builtIn } from '../engine/built-ins.ts';
import type { Step, TagTemplate } from '../engine/template-types.ts';
import { parametersRead } from '../engine/values.ts';
import { UrlNotAllowed } from './insert.ts';
import { runSteps, type StepContext } from './steps.ts';

export type RunEffect = Extract<Effect, { kind: 'run' }>;

/** What is the same for every run. */
export interface RunnerOptions
  extends Omit<StepContext, 'params' | 'event' | 'item' | 'hosts' | 'once' | 'loading' | 'page'> {
  /** Name of the page's data layer. */
  layer: string;
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
  ready: void | Promise<unknown>;
  granted: boolean;
}

export function createRunner(options: RunnerOptions): Runner {
  const libraries = new Map<string, Library>();
  const ran = new Set<CompiledTag>();
  const once = new Set<string>();

  function contextOf({ tag, params, context }: RunEffect): StepContext {
    return {
      ...options,
      params,
      event: context.payload,
      hosts: tag.settings.hosts,
      once,
      loading: [],
      page: (name) =>
        name === 'layer'
          ? options.layer
          : name === 'language'
            ? document.documentElement.lang || navigator.language
            : builtIn(`page.${name}`)?.(context),
    };
  }

  function load(tag: CompiledTag, context: StepContext): Library {
    const { template } = tag;
    const names = parametersRead(template.load);
    const used = Object.fromEntries([...names].map((name) => [name, context.params[name]]));
    const key = `${template.type} ${JSON.stringify(used)}`;
    let library = libraries.get(key);
    if (!library) {
      library = { tag, context: { ...context, loading: [] }, ready: undefined, granted: false };
      // A load that throws is tried again by the next tag.
      library.ready = runSteps(template.load ?? [], library.context);
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
    const { tag, params } = effect;
    const context = contextOf(effect);
    ran.add(tag);
    const library = load(tag, context);
    if (library.ready) await library.ready;
    const acting = runSteps(actionOf(tag.template, params), context);
    if (acting) await acting;
    const results = await Promise.all([...library.context.loading, ...context.loading]);
    return results.every(Boolean) ? { ok: true } : { ok: false, reason: 'load-failed' };
  }

  return {
    run(effect, settle) {
      perform(effect).then(settle, (error: unknown) => {
        settle(
          error instanceof UrlNotAllowed
            ? { ok: false, reason: 'url-not-allowed', detail: { url: error.message } }
            : { ok: false, reason: 'threw', detail: { error: String(error) } },
        );
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
