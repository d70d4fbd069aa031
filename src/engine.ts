/** `sluice/engine`: the decisions alone, for any JavaScript runtime. */
export { applyChoice, choiceForAll, writeRecord, type ChoiceContext } from './engine/choice.ts';
export type { CompiledContainer, CompiledTag, CompiledTrigger } from './engine/compiled.ts';
export type { ConsentPlan } from './engine/consent-plan.ts';
export { newestRecord, readRecord, type ConsentRecord } from './engine/consent-record.ts';
export { googleConsent, noSignals, viewConsent, type ConsentView } from './engine/consent.ts';
export { disclose, type Disclosure } from './engine/disclosure.ts';
export type { Effect, Settlement } from './engine/effects.ts';
export {
  createCompleteEngine as createEngine,
  linkCompletely as linkContainer,
} from './engine/complete.ts';
export type { Engine, EngineMessage, EngineOptions } from './engine/engine.ts';
export { emptyEnvironment, type Environment, type PageFacts } from './engine/environment.ts';
export { checkParams } from './engine/params.ts';
export { resolveContainer, templateTypes, type Resolution } from './engine/resolve/container.ts';
export type { Problem, ResolvedContainer } from './engine/resolved.ts';
export type * from './engine/template-types.ts';
export type * from './engine/types.ts';
