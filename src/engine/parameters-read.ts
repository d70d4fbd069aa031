/** Which parameters of a tag a template looks at. */
import { isPlainObject } from './plain.ts';

/** Names of the parameters that a value or steps read. */
export function parametersRead(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const member of value) parametersRead(member, found);
  else if (isPlainObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (key === '$param' && typeof member === 'string') found.add(member.split('.')[0] as string);
      else parametersRead(member, found);
    }
  }
  return found;
}
