/** Entry of the `inspector` chunk: what happened on this page, and why. */
import { openInspector } from './inspector/open.ts';
import type { Chunks } from './page/chunks.ts';

export { openInspector };

// What the page gives is what the inspector wants.
openInspector satisfies Chunks['inspector']['openInspector'];
