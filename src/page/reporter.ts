/** Problems and news, told to whoever listens: subscribers, DOM events, and the console once each. */

export type NewsType = 'ready' | 'consent' | 'decision' | 'error';

/** Reports a problem: what happened, to what, and what to do. */
export type Report = (message: string, detail?: object) => void;

export interface Reporter {
  on(type: NewsType, listener: (detail: unknown) => void): () => void;
  emit(type: NewsType, detail: unknown): void;
  readonly report: Report;
}

export function createReporter(): Reporter {
  const listeners = new Map<NewsType, Set<(detail: unknown) => void>>();
  const said = new Set<string>();

  function emit(type: NewsType, detail: unknown): void {
    for (const listener of listeners.get(type) ?? []) {
      try {
        listener(detail);
      } catch (error) {
        console.error('[sluice] A listener threw.', error);
      }
    }
    document.dispatchEvent(new CustomEvent(`sluice-${type}`, { detail }));
  }

  return {
    on(type, listener) {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set.add(listener));
      return () => void set.delete(listener);
    },
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
