/** Puts a container to work on a page: compiles it and wires engine, consent, runner and interface. */
import { compileContainer } from '../engine/compile.ts';
import type { CompiledContainer, Problem } from '../engine/compiled.ts';
import { googleConsent, type ConsentView } from '../engine/consent.ts';
import { createEngine, type EngineMessage } from '../engine/engine.ts';
import type { Effect } from '../engine/firing.ts';
import type { ConsentMethod, Signals, StorageItem } from '../engine/types.ts';
import type { UiController, UiHost } from '../engine/ui-host.ts';
import type { Core } from './api.ts';
import type { LoaderSettings } from './attributes.ts';
import type { ImportChunk } from './chunks.ts';
import { createConsentController } from './consent-controller.ts';
import { createConsentStore } from './consent-store.ts';
import { keepContainer, type ContainerSource } from './container-source.ts';
import { browserEnvironment } from './environment.ts';
import { pushConsentUpdate } from './google.ts';
import { createInserter } from './insert.ts';
import { pickLanguage } from './lifecycle.ts';
import { createModules } from './modules.ts';
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
  containerId: string;
  dispatch(message: EngineMessage): void;
  /** The first events have been judged: now the visitor may be asked. */
  started(): void;
}

/** Throws with a message for people when the container cannot be relied on. */
export async function createSite(options: SiteOptions): Promise<Site> {
  const { settings, policy, reporter, target, importChunk, source } = options;
  const compiled = await compileSource(options);
  const modules = createModules(compiled.source, settings.containerUrl, () => inserter);
  const inserter = createInserter(policy);
  allowHosts(compiled, policy);
  const customModules = Object.values(compiled.source.variables ?? {}).flatMap((variable) =>
    variable.type === 'custom' ? [String(variable['module'])] : [],
  );
  if (customModules.length > 0) await modules.prepare(customModules);

  const language = pickLanguage(
    settings.language,
    compiled.source.ui?.languages,
    compiled.source.ui?.defaultLanguage,
  );
  const google = compiled.source.consent.googleConsentMode !== 'off';
  const consentTypes = (): Record<string, string> =>
    googleConsent(compiled.plan, controller.view().state);

  const runner = createRunner({
    inserter,
    layerName: settings.dataLayerName,
    consentType: (name) => consentTypes()[name] ?? 'denied',
    category: (name) => controller.view().state.categories[name] ?? 'denied',
    message: (message) => target.push(message),
    module: (name, exported, args) => modules.call(name, exported, [args]),
    allow: policy.allow,
    report: reporter.report,
  });

  const controller = createConsentController({
    compiled,
    store: createConsentStore(compiled.plan),
    signals: readSignals(),
    language: () => language,
    apply: (view) => dispatch({ kind: 'consent', view }),
    signalGoogle(view) {
      if (google) pushConsentUpdate(target, googleConsent(compiled.plan, view.state));
    },
    announce: pushConsent,
    hasRun: runner.hasRun,
    signal: runner.signal,
    cleanUp: async (items: StorageItem[]) => (await importChunk('clean-up')).cleanUp(items),
    reload: () => location.reload(),
    report: reporter.report,
  });

  const engine = createEngine({
    compiled,
    environment: browserEnvironment((module, name, read) =>
      modules.callSync(module, name, [{ get: read }]),
    ),
    view: controller.view(),
    name: settings.dataLayerName,
    onDecision: (decision) => reporter.emit('decision', decision),
    report: reporter.report,
  });

  function dispatch(message: EngineMessage): void {
    for (const effect of engine.dispatch(message)) perform(effect);
  }

  function perform(effect: Effect): void {
    switch (effect.kind) {
      case 'run':
        runner.run(effect, (outcome) =>
          dispatch({ kind: 'outcome', run: effect.run, ...outcome }),
        );
        break;
      case 'callback':
        setTimeout(() => effect.callback(...effect.args));
        break;
      case 'timer':
        setTimeout(() => dispatch({ kind: 'timeout', event: effect.event }), effect.milliseconds);
        break;
      case 'gtag':
        break;
    }
  }

  function pushConsent(view: ConsentView, method: ConsentMethod | 'stored'): void {
    const { id, categories, vendors } = view.state;
    target.push({
      event: 'sluice.consent',
      consent: { id, method, categories: { ...categories }, vendors: { ...vendors } },
    });
  }

  let loaded: UiController | undefined;
  let loading: Promise<UiController | undefined> | undefined;
  async function loadUi(): Promise<UiController | undefined> {
    try {
      const { mount, disclose } = await importChunk('ui');
      const host: UiHost = {
        disclosure: disclose(compiled.source, compiled.templates, compiled.plan),
        settings: compiled.source.ui ?? {},
        language,
        state: () => controller.view().state,
        subscribe: controller.subscribe,
        choose: controller.choose,
        acceptAll: () => controller.chooseAll('granted'),
        rejectAll: () => controller.chooseAll('denied'),
        reset: controller.reset,
        report: reporter.report,
      };
      return (loaded = mount(host));
    } catch (error) {
      reporter.report(`The consent interface could not be loaded: ${String(error)}`);
      loading = undefined;
      return undefined;
    }
  }
  const ui = (): Promise<UiController | undefined> => (loading ??= loadUi());

  return {
    core: { controller, explain: engine.explain, ui, loadedUi: () => loaded },
    containerId: compiled.id,
    dispatch,
    started() {
      const { state } = controller.view();
      if (state.status === 'chosen') {
        if (google) pushConsentUpdate(target, googleConsent(compiled.plan, state));
        pushConsent(controller.view(), 'stored');
      }
      const asks = [...compiled.plan.categories.values()].some((category) => category.asks);
      let kept = source.fromCache;
      controller.subscribe((now) => {
        reporter.emit('consent', now);
        if (asks && now.status !== 'chosen') void ui().then((open) => open?.showBanner());
        else if (!kept) {
          kept = true;
          void keepContainer(settings, source, importChunk);
        }
      });
      watchOpeners(() => void ui().then((open) => open?.showPreferences()));
      whenMarkup(() => void importChunk('markup').then(({ handleMarkup }) => handleMarkup({
        policy,
        isAllowed: (categories, vendor) =>
          categories
            .split(/\s+/)
            .filter(Boolean)
            .every((category) => controller.view().answer(category, vendor) === 'granted'),
        subscribe: (listener) => void controller.subscribe(listener),
        report: reporter.report,
      })));
    },
  };
}

/** Compiles; a container that was not built is checked against its schema first. */
async function compileSource(options: SiteOptions): Promise<CompiledContainer> {
  const { source, reporter, importChunk } = options;
  let { container, templates } = source;
  const problems: Problem[] = [];
  if (!source.built) {
    const checked = (await importChunk('validators')).checkContainer(container, templates);
    problems.push(...checked.problems);
    if (checked.container) ({ container, templates } = checked as typeof source);
    else tell(problems.splice(0), reporter);
  }
  const compilation = compileContainer(container, templates);
  problems.push(...compilation.problems);
  tell(problems, reporter);
  if (!compilation.ok) {
    throw new Error(compilation.problems[0]?.message ?? 'the container is invalid.');
  }
  return compilation.compiled;
}

function tell(problems: readonly Problem[], reporter: Reporter): void {
  for (const { message, ...place } of problems) reporter.report(message, place);
}

/** Scripts may come from the hosts that templates and vendors in use declare. */
function allowHosts(compiled: CompiledContainer, policy: ScriptPolicy): void {
  for (const tag of compiled.tags.values()) policy.allow(tag.hosts);
  for (const id of compiled.plan.vendors.keys()) {
    policy.allow(compiled.source.vendors?.[id]?.hosts?.script ?? []);
  }
}

function readSignals(): Signals {
  const { globalPrivacyControl, doNotTrack } = navigator as {
    globalPrivacyControl?: unknown;
    doNotTrack?: unknown;
  };
  return { gpc: globalPrivacyControl === true, dnt: doNotTrack === '1' };
}
