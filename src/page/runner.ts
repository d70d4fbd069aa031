/**
 * Runs tags: a library's load phase once, its consent calls, then the action; and tells what became of
 * it. A chunk of its own: before a consent, and after a refusal, a page holds nothing that could run a tag.
 */
import type { CompiledTag } from '../engine/compiled.ts';
import type { Effect, Settlement } from '../engine/effects.ts';
import { checkParams } from '../engine/params.ts';
import type { Plain } from '../engine/plain.ts';
import type { Step, TagTemplate } from '../engine/template-types.ts';
import type { Container } from '../engine/types.ts';
import { evaluate } from '../engine/values.ts';
import { parametersRead } from '../engine/parameters-read.ts';
import { createInserter, UrlNotAllowed, type Inserter } from './insert.ts';
import { createModules, type Modules } from './modules.ts';
import { createScriptPolicy, type ScriptPolicy } from './script-policy.ts';
import { createSlices } from './slices.ts';
import { runSteps, type StepContext } from './steps.ts';

export type RunEffect = Extract<Effect, { kind: 'run' }>;

type FromLoader = 'consentType' | 'category' | 'global' | 'base' | 'message' | 'report';

/** What the loader gives. */
export interface RunnerOptions extends Pick<StepContext, FromLoader> {
  /** Name of the page's data layer. */
  layer: string;
  nonce: string | undefined;
  /** The site's own modules, and what their `src` is relative to. */
  modules: NonNullable<Container['modules']>;
  modulesBase: string;
  /** Hosts that scripts may come from. */
  scriptHosts: Iterable<string>;
  /** Whether consent still allows the tag. */
  isOpen(tag: CompiledTag): boolean;
}

export interface Runner {
  readonly policy: ScriptPolicy;
  readonly inserter: Inserter;
  readonly modules: Modules;
  run(effect: RunEffect, settle: (outcome: Settlement) => void): void;
  /** Advanced consent mode: brings Google's own libraries before any answer; they send no event. */
  preload(tags: readonly CompiledTag[]): void;
  /** Runs the consent calls of a vendor's libraries that were loaded on this page. */
  signal(phase: 'grant' | 'revoke', isConcerned: (tag: CompiledTag) => boolean): void;
  /** Whether one of these tags ran on this page. */
  hasRun(isConcerned: (tag: CompiledTag) => boolean): boolean;
  /** Has a vendor's library enhance an element of the page; rejects when it does not come. */
  enhance(library: EnhancingLibrary, element: Element): Promise<void>;
}

/** A vendor's library, for embeds. */
export interface EnhancingLibrary {
  template: TagTemplate;
  params: Plain;
  hosts: StepContext['hosts'];
}

interface Library {
  context: StepContext;
  template: TagTemplate;
  /** A tag through which it was loaded; none for what only embeds use. */
  tag: CompiledTag | undefined;
  ready: void | Promise<unknown>;
  granted: boolean;
}

export function createRunner(options: RunnerOptions): Runner {
  /** By type of their template. */
  const libraries = new Map<string, Library[]>();
  const ran = new Set<CompiledTag>();
  const once = new Set<string>();
  const policy = createScriptPolicy(options.nonce);
  policy.allow(options.scriptHosts);
  const inserter = createInserter(policy);
  const inSlices = createSlices();
  const { modulesBase: base } = options;
  const modules = createModules({ modules: options.modules, base, inserter, policy });

  function contextOf(
    params: Plain,
    hosts: StepContext['hosts'],
    context?: RunEffect['context'],
  ): StepContext {
    return {
      ...options,
      inserter,
      params,
      hosts,
      once,
      loading: [],
      module: (name, exported, args) => modules.call(name, exported, [args]),
      ...(context && { event: context.payload }),
      page(name) {
        if (name === 'layer') return options.layer;
        if (name === 'language') return document.documentElement.lang || navigator.language;
        const { title, referrer } = context?.page() ?? document;
        const url = context?.page().url ?? location.href;
        const { pathname: path, hostname } = new URL(url);
        return { url, title, referrer, path, hostname }[name];
      },
    };
  }

  /** What a library needs to know comes before anything that a tag does. */
  async function call(phase: 'grant' | 'revoke', library: Library): Promise<void> {
    const { template, context, ready } = library;
    library.granted = phase === 'grant';
    try {
      // A library that is refused while it still loads is told at once.
      if (library.granted) await ready;
      await runSteps(template[phase] ?? [], context);
    } catch (error) {
      options.report(`The ${phase} call of ${template.name} failed: ${String(error)}`);
    }
  }

  function load(template: TagTemplate, context: StepContext, tag?: CompiledTag): Library {
    const known = libraries.get(template.type) ?? [];
    let library = known.length > 0 ? sameLibrary(known, template, context.params) : undefined;
    if (!library) {
      const own = { ...context, loading: [] };
      const { load: steps = [], grant = [], revoke = [] } = template;
      const made: Library = { template, tag, context: own, ready: undefined, granted: true };
      library = made;
      // Consent may have been withdrawn while the library was on its way.
      const greet = (): void | Promise<unknown> => runSteps(made.granted ? grant : revoke, own);
      // A load that throws is tried again by the next tag.
      const loading = runSteps(steps, own);
      made.ready = loading ? loading.then(greet) : greet();
      libraries.set(template.type, [...known, made]);
    }
    return library;
  }

  /** The one that was loaded with the same parameters, as far as loading looks at them. */
  function sameLibrary(
    known: readonly Library[],
    { load: steps }: TagTemplate,
    params: Plain,
  ): Library | undefined {
    const names = [...parametersRead(steps)];
    const used = (given: Plain): string => JSON.stringify(names.map((name) => given[name]));
    return known.find(({ context }) => used(context.params) === used(params));
  }

  function actionOf(template: TagTemplate, params: Plain): readonly Step[] {
    const name = params['action'];
    const { actions } = template;
    if (typeof name === 'string' && Object.hasOwn(actions, name)) return actions[name] ?? [];
    return Object.values(actions)[0] ?? [];
  }

  async function perform({ tag, params, context: event }: RunEffect): Promise<Settlement> {
    const { template, settings } = tag;
    const context = contextOf(params, settings.hosts, event);
    // What holds no reference was checked when the container was resolved.
    const isNew = JSON.stringify(settings.params)?.includes('$');
    const problem = isNew && checkParams(template.params, params);
    if (problem) return { ok: false, reason: 'invalid-params', detail: { problem } };
    const withdrawn: Settlement = { ok: false, reason: 'consent-withdrawn' };
    if (!options.isOpen(tag)) return withdrawn;
    ran.add(tag);
    const library = load(template, context, tag);
    if (library.ready) {
      await library.ready;
      if (!options.isOpen(tag)) return withdrawn;
    }
    const acting = runSteps(actionOf(template, params), context);
    if (acting) await acting;
    const results = await Promise.all([...library.context.loading, ...context.loading]);
    return results.every(Boolean) ? { ok: true } : { ok: false, reason: 'load-failed' };
  }

  return {
    policy,
    inserter,
    modules,
    run(effect, settle) {
      const start = (): void => {
        perform(effect).then(settle, (error: unknown) => {
          settle(
            error instanceof UrlNotAllowed
              ? { ok: false, reason: 'url-not-allowed', detail: { url: error.message } }
              : { ok: false, reason: 'threw', detail: { error: String(error) } },
          );
        });
      };
      // What happens now may be the page's last word; what waited for consent may come all at once.
      if (effect.replayed) inSlices(start);
      else start();
    },
    preload(tags) {
      for (const { template, settings } of tags) {
        if (!template.googleConsentMode || settings.disabled) continue;
        const params = evaluate(settings.params, {}) as Plain;
        if (checkParams(template.params, params)) continue;
        try {
          load(template, contextOf(params, settings.hosts));
        } catch (error) {
          options.report(`${template.name} could not be loaded: ${String(error)}`);
        }
      }
    },
    signal(phase, isConcerned) {
      for (const library of [...libraries.values()].flat()) {
        const { tag, granted } = library;
        if (tag && isConcerned(tag) && granted !== (phase === 'grant')) void call(phase, library);
      }
    },
    hasRun: (isConcerned) => [...ran].some(isConcerned),
    async enhance({ template, params, hosts }, element) {
      const context = contextOf(params, hosts);
      const { ready, context: own } = load(template, context);
      await ready;
      if (!(await Promise.all(own.loading)).every(Boolean))
        throw new Error('The script did not load.');
      await runSteps(template.embed?.enhance ?? [], { ...context, item: element });
    },
  };
}
