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

/** Replaces `target.push`. Of an array that refuses (frozen), only the history counts. */
export function hookPush(target: unknown[], options: PushHookOptions): void {
  const { push: native } = target;
  let calls = 0;

  function take(messages: unknown[]): true {
    calls++;
    options.onMessages(messages);
    return true;
  }

  let push: Push = (...messages) => {
    attempt(() => {
      native.apply(target, messages);
      // One by one: V8 cuts off a first element at once, where `splice` moves all others.
      while (target.length > options.maxHistory) target.shift();
    });
    return take(messages);
  };

  /** A push of the page's own: it calls the one that it replaced, sooner or later, or fills the array itself. */
  const replace =
    (replacement: Push): Push =>
    (...messages) => {
      const { length } = target;
      const before = calls;
      replacement.apply(target, messages);
      return calls > before || take(target.slice(length));
    };

  function attempt(change: () => void): void {
    try {
      change();
    } catch (error) {
      options.report(`The data layer array refuses changes: ${String(error)}`);
    }
  }

  attempt(() =>
    Object.defineProperty(target, 'push', {
      configurable: true,
      get: () => push,
      set(replacement: unknown) {
        if (typeof replacement === 'function') push = replace(replacement as Push);
      },
    }),
  );
}
