/** Puts a container to work on a page: links it and wires engine, consent, runner and interface. */
import { googleConsent } from '../engine/consent.ts';
import { createEngine, type EngineMessage } from '../engine/engine.ts';
import { linkContainer, needsVariables } from '../engine/link.ts';
import type { Sluice, Core } from './api.ts';
import type { LoaderSettings } from './attributes.ts';
import type { ChoiceContext, Chooser } from './choice.ts';
import type { ImportChunk } from './chunks.ts';
import { createConsentMemory } from './consent-memory.ts';
import type { ContainerSource } from './container-source.ts';
import { browserEnvironment, readGlobal } from './environment.ts';
import { denials, googleLayer, pushGoogleConsent } from './google.ts';
import { createInserter } from './insert.ts';
import type { Modules } from './modules.ts';
import { watchOpeners, whenMarkup } from './openers.ts';
import type { Reporter } from './reporter.ts';
import { createRunner } from './runner.ts';
import type { ScriptPolicy } from './script-policy.ts';

export interface SiteOptions {
  settings: LoaderSettings;
  source: ContainerSource;
  policy: ScriptPolicy;
  reporter: Reporter;
  /** The page's data layer. */
  target: unknown[];
  importChunk: ImportChunk;
}

export interface Site {
  core: Core;
  dispatch(message: EngineMessage): void;
  /** Google's consent state, before any tag runs. */
  signal(): void;
  /** The first events have been judged: now the visitor may be asked. */
  started(sluice: Sluice): void;
}

export async function createSite(options: SiteOptions): Promise<Site> {
  const { settings, policy, reporter, target, importChunk } = options;
  const { report, emit } = reporter;
  const source = options.source.container;
  const { plan } = source;
  const variables = needsVariables(source) ? await importChunk('variables') : undefined;
  const compiled = linkContainer(source, variables?.compileVariable);
  // Scripts may come from the hosts that templates and vendors in use declare.
  for (const tag of compiled.tags.values()) policy.allow(tag.settings.hosts.script);
  for (const id in plan.vendors) policy.allow(source.vendors?.[id]?.hosts?.script);
  const inserter = createInserter(policy);

  let modules: Modules | undefined;
  const loadModules = async (): Promise<Modules> =>
    (modules ??= (await importChunk('modules')).createModules({
      modules: source.modules ?? {},
      base: settings.containerUrl,
      inserter,
      policy,
    }));
  const readers = Object.values(source.variables).filter(({ type }) => type === 'custom');
  if (readers.length > 0) {
    await (await loadModules()).prepare(readers.map((variable) => String(variable['module'])));
  }

  const memory = createConsentMemory(plan, report);
  const usesGoogle = source.consent.googleConsentMode !== 'off';
  const google = (): Record<string, 'granted' | 'denied'> =>
    googleConsent(plan, memory.view().state);

  const runner = createRunner({
    inserter,
    layer: settings.dataLayerName,
    consentType: (name) => google()[name] ?? 'denied',
    category: (name) => memory.view().answer(name) ?? 'denied',
    global: readGlobal,
    base: document.baseURI,
    message: (message) => target.push(message),
    module: async (name, exported, args) => (await loadModules()).call(name, exported, [args]),
    report,
  });

  const engine = createEngine({
    compiled,
    environment: browserEnvironment(variables?.environment ?? {}, (module, name, read) =>
      modules?.callSync(module, name, [{ get: read }]),
    ),
    view: memory.view(),
    name: settings.dataLayerName,
    onDecision: (decision) => emit('decision', decision),
    report,
  });

  function dispatch(message: EngineMessage): void {
    for (const effect of engine.dispatch(message)) {
      if (effect.kind === 'run') {
        runner.run(effect, (outcome) =>
          dispatch({ kind: 'outcome', run: effect.run, ...outcome }),
        );
      } else if (effect.kind === 'callback') {
        setTimeout(effect.callback, 0, ...effect.args);
      } else if (effect.kind === 'timer') {
        setTimeout(() => dispatch({ kind: 'timeout', event: effect.event }), effect.milliseconds);
      }
    }
  }

  const context: ChoiceContext = {
    compiled,
    memory,
    runner,
    language: settings.language,
    importChunk,
    report,
    signalGoogle() {
      if (!usesGoogle) return;
      pushGoogleConsent(target, 'update', google());
      pushGoogleConsent(googleLayer(), 'update', google());
    },
    apply: (view) => dispatch({ kind: 'consent', view }),
    announce(method) {
      const { id, categories, vendors } = memory.view().state;
      target.push({
        event: 'sluice.consent',
        consent: { id, method, categories: { ...categories }, vendors: { ...vendors } },
      });
    },
  };
  const chooser = once(async () => (await importChunk('choice')).createChooser(context));

  const isChosen = (): boolean => memory.view().state.status === 'chosen';

  return {
    core: { containerId: source.id, memory, chooser, explain: engine.explain },
    dispatch,
    signal() {
      if (usesGoogle) pushGoogleConsent(googleLayer(), 'default', denials());
      if (isChosen()) context.signalGoogle();
    },
    started(sluice) {
      if (isChosen()) context.announce('stored');
      const asks = Object.values(plan.categories).some((category) => category.asks);
      let kept = options.source.fromCache;
      memory.subscribe((state) => {
        emit('consent', state);
        if (asks && !isChosen()) void sluice.show();
        else if (!kept) {
          kept = true;
          void importChunk('cache').then(({ keepContainer }) => keepContainer(settings, source));
        }
      });
      watchOpeners(sluice.showPreferences);
      whenMarkup(
        async () => (await importChunk('markup')).handleMarkup({ ...context, policy, chooser }),
      );
    },
  };
}

/** Does a task once; one that failed is tried again when it is wanted again. */
function once(task: () => Promise<Chooser>): () => Promise<Chooser> {
  let running: Promise<Chooser> | undefined;
  return () =>
    (running ??= task().catch((error: unknown) => {
      running = undefined;
      throw error;
    }));
}
