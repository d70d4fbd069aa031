/** Entry of the `policy` chunk: the cookie policy of a site. */
import type { Chunks } from './page/chunks.ts';
import { handlePolicies } from './ui/policies.ts';

export type { PolicyHost } from './ui/policy-host.ts';
export { handlePolicies };

// What the page gives is what the interface wants.
handlePolicies satisfies Chunks['policy']['handlePolicies'];
