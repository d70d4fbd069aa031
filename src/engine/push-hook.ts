/**
 * Listens to an array's `push` (data-layer 28) and keeps listening when the page, or another tag
 * manager, puts its own `push` in place later.
 */

type Push = (...messages: unknown[]) => unknown;

export interface PushHookOptions {
  onMessages(messages: unknown[]): void;
  /** Newest messages that stay in the array. */
  maxHistory: number;
  report(message: string): void;
}

/** Replaces `target.push`. Returns false when the array refuses (frozen): then only its history counts. */
export function hookPush(target: unknown[], options: PushHookOptions): boolean {
  // The page's own pushes, innermost first. Ours stays outermost whatever is assigned later; a
  // wrapper that calls the push it replaced reaches the next one in.
  const chain: Push[] = [target.push.bind(target)];
  let depth = 0;

  function push(...messages: unknown[]): boolean {
    const level = chain.length - 1 - depth;
    if (level <= 0) {
      (chain[0] as Push)(...messages);
      if (target.length > options.maxHistory) {
        target.splice(0, target.length - options.maxHistory);
      }
      const outer = depth;
      // What reached the array counts; tags that push from here start a chain of their own.
      depth = 0;
      try {
        options.onMessages(messages);
      } finally {
        depth = outer;
      }
      return true;
    }
    depth++;
    try {
      (chain[level] as Push).apply(target, messages);
    } finally {
      depth--;
    }
    return true;
  }

  try {
    Object.defineProperty(target, 'push', {
      configurable: true,
      enumerable: false,
      get: () => push,
      set(replacement: Push) {
        if (typeof replacement === 'function' && replacement !== push) chain.push(replacement);
      },
    });
    return true;
  } catch {
    options.report('The data layer array is frozen: only what it already holds is read.');
    return false;
  }
}
