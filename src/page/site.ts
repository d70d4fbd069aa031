/** Puts a container to work on a page: links it and wires engine, consent, runner and interface. */
import { googleConsent } from '../engine/consent.ts';
import type { CompiledTag } from '../engine/compiled.ts';
import type { Effect, Settlement } from '../engine/effects.ts';
import { createEngine, type EngineMessage } from '../engine/engine.ts';
import { gateOf } from '../engine/gate.ts';
import { linkContainer } from '../engine/link.ts';
import { isArguments } from '../engine/plain.ts';
import type { Sluice, Core } from './api.ts';
import type { LoaderSettings } from './attributes.ts';
import type { ChoiceContext } from './choice-context.ts';
import type { Chunks, ImportChunk } from './chunks.ts';
import { createConsentMemory } from './consent-memory.ts';
import type { ContainerSource } from './container-source.ts';
import { browserEnvironment, readGlobal } from './environment.ts';
import { denials, googleLayer, pushGoogleConsent } from './google.ts';
import { followOthers } from './follow.ts';
import type { Forwarder } from './gtag.ts';
import { keep } from './keep.ts';
import { startListeners } from './listeners.ts';
import { once } from './once.ts';
import { watchOpeners, whenMarkup } from './openers.ts';
import type { Reporter } from './reporter.ts';
import type { Runner } from './runner.ts';

export interface SiteOptions {
  settings: LoaderSettings;
  source: ContainerSource;
  reporter: Reporter;
  /** The page's data layer. */
  target: unknown[];
  importChunk: ImportChunk;
}

export interface Site {
  core: Core;
  dispatch(message: EngineMessage): void;
  /** A message of the data layer; the next one waits for a promise. */
  receive(message: unknown): void | Promise<void>;
  /** Google's consent state, before any tag runs. */
  signal(): void;
  /** The first events have been judged: now the visitor may be asked. */
  started(sluice: Sluice): void;
}

export async function createSite(options: SiteOptions): Promise<Site> {
  const { settings, reporter, target, importChunk } = options;
  const { report, emit } = reporter;
  const source = options.source.container;
  const { plan } = source;
  const memory = createConsentMemory(plan, report);
  const isChosen = (): boolean => memory.view().state.status === 'chosen';
  if (plan.announces && !isChosen()) {
    // On their way while the rest is made ready. Whoever needs them tells when they do not come.
    for (const name of ['ui', 'choice'] as const) importChunk(name).catch(() => {});
  }
  const variables = source.needs.includes('variables') ? await importChunk('variables') : undefined;
  const sequences = source.needs.includes('sequences') ? await importChunk('sequences') : undefined;
  const compiled = linkContainer(source, variables?.compileVariable);
  const tags = [...compiled.tags.values()];
  const mode = source.consent.googleConsentMode;
  const usesGoogle = mode !== 'off';
  // Where nobody knows where the visitor is, the strictest rules hold.
  const advanced = !!plan.advanced && new RegExp(plan.advanced, 'i').test(settings.region ?? '');
  const google = (): Record<string, 'granted' | 'denied'> =>
    googleConsent(plan, memory.view().state);
  const isOpen = (tag: CompiledTag): boolean => gateOf(tag, memory.view()).verdict === 'open';

  let runner: Runner | undefined;
  const loadRunner = once(async (): Promise<Runner> => {
    const { createRunner } = await importChunk('run');
    return (runner = createRunner({
      layer: settings.dataLayerName,
      nonce: settings.nonce,
      modules: source.modules ?? {},
      modulesBase: settings.containerUrl,
      // Scripts may come from the hosts that templates and vendors in use declare.
      scriptHosts: [
        ...tags.flatMap((tag) => tag.settings.hosts.script ?? []),
        ...Object.keys(plan.vendors).flatMap((id) => source.vendors?.[id]?.hosts?.script ?? []),
      ],
      isOpen,
      consentType: (name) => google()[name] ?? 'denied',
      category: (name) => memory.view().answer(name) ?? 'denied',
      global: readGlobal,
      base: document.baseURI,
      message: (message) => target.push(message),
      report,
    }));
  });

  const readers = Object.values(source.variables).filter(({ type }) => type === 'custom');
  if (readers.length > 0) {
    const { modules } = await loadRunner();
    await modules.prepare(readers.map((variable) => String(variable['module'])));
  }
  let gtag: Chunks['gtag'] | undefined;
  let forwarder: Forwarder | undefined;

  const engine = createEngine({
    compiled,
    environment: browserEnvironment(variables?.rare ?? {}, (module, name, read) =>
      runner?.modules.callSync(module, name, [{ get: read }]),
    ),
    view: memory.view(),
    name: settings.dataLayerName,
    readCommand: (args) => gtag?.readGtagCommand(args),
    sequences: sequences?.sequences,
    onDecision: (decision) => emit('decision', decision),
    report,
  });

  function dispatch(message: EngineMessage): void {
    engine.dispatch(message).forEach(perform);
  }

  function receive(message: unknown): void | Promise<void> {
    const go = (): void => dispatch({ kind: 'push', message });
    if (gtag || !isArguments(message) || message[0] === 'consent') return go();
    return importChunk('gtag').then((loaded) => {
      gtag = loaded;
      forwarder = loaded.createForwarder({
        tags: tags.filter(({ template }) => template.googleConsentMode),
        gate: (tag) => gateOf(tag, memory.view()).verdict,
        hasRun: (tag) => runner?.hasRun((other) => other === tag) === true,
        layer: googleLayer(),
      });
      go();
    });
  }

  function perform(effect: Effect): void {
    switch (effect.kind) {
      case 'run': {
        const settle = (outcome: Settlement): void => {
          dispatch({ kind: 'outcome', run: effect.run, ...outcome });
          forwarder?.update();
        };
        // Once it is there, a tag runs at once: the page may be about to leave.
        if (runner) return runner.run(effect, settle);
        void loadRunner().then(
          (loaded) => loaded.run(effect, settle),
          (error: unknown) => {
            settle({ ok: false, reason: 'load-failed', detail: { error: String(error) } });
          },
        );
        return;
      }
      case 'callback':
        setTimeout(reporter.tell, 0, () => effect.callback(...effect.args));
        return;
      case 'timer':
        setTimeout(dispatch, effect.milliseconds, { kind: 'timeout', event: effect.event });
        return;
      case 'gtag':
        // Sluice's own consent commands reach Google's layer by themselves, the page's never.
        if (effect.args[0] !== 'consent') forwarder?.forward(effect.args);
    }
  }

  const context: ChoiceContext = {
    compiled,
    text: options.source.text,
    engine,
    memory,
    runner: () => runner,
    advanced,
    language: settings.language,
    importChunk,
    report,
    signalGoogle() {
      if (!usesGoogle) return;
      pushGoogleConsent(target, 'update', google());
      pushGoogleConsent(googleLayer(), 'update', google());
    },
    apply(view) {
      dispatch({ kind: 'consent', view });
      forwarder?.update();
    },
    announce(method) {
      const { id, categories, vendors } = memory.view().state;
      target.push({
        event: 'sluice.consent',
        consent: { id, method, categories: { ...categories }, vendors: { ...vendors } },
      });
    },
  };
  const chooser = once(async () => (await importChunk('choice')).createChooser(context));

  return {
    core: { containerId: source.id, memory, chooser, explain: engine.explain },
    dispatch,
    receive,
    signal() {
      if (usesGoogle) pushGoogleConsent(googleLayer(), 'default', denials());
      // What was answered before holds while something new is asked.
      if (isChosen() || memory.record()) context.signalGoogle();
      // On its way while the first events are judged.
      if (advanced || tags.some(isOpen)) {
        void loadRunner().then(({ preload }) => advanced && preload(tags), report);
      }
    },
    started(sluice) {
      if (isChosen() && memory.record()) context.announce('stored');
      startListeners({ source, dispatch, importChunk, report });
      const { bridges = [] } = source.consent;
      if (bridges.length > 0) {
        void importChunk('bridges').then(({ createBridges }) =>
          memory.subscribe(createBridges({ names: bridges, plan, report })),
        );
      }
      memory.subscribe((state) => {
        emit('consent', state);
        if (!isChosen()) {
          if (plan.announces) void sluice.show();
        } else if (!options.source.fromCache) keep(settings, source, importChunk);
      });
      // The one thing for which a returning visitor fetches the interface, and only if the site wants it.
      if (source.ui?.reopenButton && isChosen()) {
        void chooser().then(async ({ ui }) => (await ui()).offerReopen?.());
      }
      followOthers(plan.cookie.name, () => {
        const before = memory.view();
        if (memory.refresh()) void chooser().then(({ follow }) => follow(before));
      });
      if (memory.needsCare()) void chooser().then(({ care }) => care());
      watchOpeners(sluice.showPreferences);
      if (location.search.includes('sluice-inspect')) void sluice.inspect();
      whenMarkup(async () =>
        (await importChunk('markup')).handleMarkup({ ...context, chooser, loadRunner }),
      );
    },
  };
}
