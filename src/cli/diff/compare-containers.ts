/** Compares two versions of a container: what costs visitors something comes first. */
import { changesBetween, type Change, type Version } from './changes.ts';
import { reasonsToAsk, type Reason } from './questions.ts';

export interface Comparison {
  /** Why everybody who has answered is asked again; empty when nobody is. */
  asksAgain: Reason[];
  changes: Change[];
  policyUpdated: {
    before: string | undefined;
    after: string | undefined;
    /** Partners or storage changed, and the date of the policy did not: it has to say so. */
    overdue: boolean;
  };
}

export function compareContainers(before: Version, after: Version): Comparison {
  const changes = changesBetween(before, after);
  const was = before.container.site?.policyUpdated;
  const is = after.container.site?.policyUpdated;
  const concerns = changes.some(({ section }) => section === 'vendors' || section === 'storage');
  return {
    asksAgain: reasonsToAsk(before.resolved, after.resolved),
    changes,
    policyUpdated: {
      before: was,
      after: is,
      overdue: concerns && (is === undefined || is === was),
    },
  };
}
