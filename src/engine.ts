/** `sluice/engine`: the decisions alone, for any JavaScript runtime. */
export { compileContainer, templateTypes, type Compilation } from './engine/compile.ts';
export type { CompiledContainer, CompiledTag, CompiledTrigger, Problem } from './engine/compiled.ts';
export { planConsent, type ConsentPlan } from './engine/consent-plan.ts';
export { readRecord, writeRecord, type ConsentRecord } from './engine/consent-record.ts';
export {
  applyChoice,
  choiceForAll,
  googleConsent,
  noSignals,
  viewConsent,
  type ConsentView,
} from './engine/consent.ts';
export { disclose, type Disclosure } from './engine/disclosure.ts';
export { createEngine, type Engine, type EngineMessage, type EngineOptions } from './engine/engine.ts';
export { emptyEnvironment, type Environment, type PageFacts } from './engine/environment.ts';
export type { Effect } from './engine/firing.ts';
export type * from './engine/types.ts';
