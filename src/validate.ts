/** `sluice/validate`: what is wrong with a container, where, and what to do. Runs in Node. */
export type { Level, Problem } from './cli/problems.ts';
export { rules as lintRules } from './cli/lint/rules.ts';
export type { Rule } from './cli/lint/rule.ts';
export { validateContainer, type ValidateOptions } from './cli/validate/validate-container.ts';
