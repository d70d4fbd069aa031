/** Problems and news, told to whoever listens: subscribers, DOM events, and the console once each. */

export type NewsType = 'ready' | 'consent' | 'decision' | 'error';

/** Reports a problem: what happened, to what, and what to do. */
export type Report = (message: string, detail?: object) => void;

export type Listener = (detail: unknown) => void;

export interface Reporter {
  on(type: NewsType, listener: Listener): () => void;
  /** Calls one listener; what it throws is not ours. */
  tell(listener: Listener, detail: unknown): void;
  emit(type: NewsType, detail: unknown): void;
  readonly report: Report;
}

export function createReporter(): Reporter {
  const listeners = new Map<NewsType, Set<Listener>>();
  const said = new Set<string>();

  function tell(listener: Listener, detail: unknown): void {
    try {
      listener(detail);
    } catch (error) {
      console.error('[sluice] A listener threw.', error);
    }
  }

  function emit(type: NewsType, detail: unknown): void {
    listeners.get(type)?.forEach((listener) => tell(listener, detail));
    document.dispatchEvent(new CustomEvent(`sluice-${type}`, { detail }));
  }

  return {
    on(type, listener) {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set.add(listener));
      return () => void set.delete(listener);
    },
    tell,
    emit,
    report(message, detail) {
      if (!said.has(message)) {
        said.add(message);
        console.error(`[sluice] ${message}`);
      }
      emit('error', { message, ...detail });
    },
  };
}
