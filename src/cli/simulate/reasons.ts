/** Reasons of decisions, in words, with the value that decided. */
import { isPlainObject } from '../../engine/plain.ts';
import type { Decision } from '../../engine/types.ts';
import { show } from '../words.ts';

/** `consent-missing: advertising`. */
export function reasonOf({ reason, detail = {} }: Decision): string {
  return [reason, detailText(detail)].filter(Boolean).join(': ');
}

function detailText(detail: Readonly<Record<string, unknown>>): string {
  const { missing, condition, trigger, problem, ...others } = detail;
  if (Array.isArray(missing)) return missing.join(', ');
  if (isPlainObject(condition)) {
    const { variable, operator, value, negate } = condition;
    const words = `${negate === true ? 'not ' : ''}${String(operator).replaceAll('-', ' ')}`;
    const wanted = value === undefined ? '' : ` ${show(references(value))}`;
    return `${String(trigger)}: ${String(variable ?? 'an unknown variable')} ${words}${wanted}, but it is ${show(others['actual'])}`;
  }
  if (typeof problem === 'string') return problem;
  const rest = Object.entries(others).filter(([, value]) => value !== undefined);
  return [trigger, ...rest.map(([name, value]) => `${name} ${show(value)}`)]
    .filter(Boolean)
    .join(', ');
}

/** A reference as people write it. */
function references(value: unknown): unknown {
  return isPlainObject(value) && typeof value['$ref'] === 'string' ? `{{${value['$ref']}}}` : value;
}
