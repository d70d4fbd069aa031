/** What is put into a page before any script of it runs. Each function runs there, so it stands alone. */

declare global {
  interface Window {
    /** Tells the test what happens, in order. */
    note(what: string, detail: string): void;
  }
}

/** Moves the clock by some milliseconds. */
export function moveClock(offset: number): void {
  const RealDate = Date;
  const now = (): number => RealDate.now() + offset;
  window.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, values: []) =>
      values.length === 0 ? new target(now()) : new target(...values),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/** Signals that the browser sends. */
export function sendSignals(gpc: boolean, dnt: boolean): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => gpc });
  Object.defineProperty(navigator, 'doNotTrack', { get: () => (dnt ? '1' : null) });
}

/** Tells `note` of everything that reads more than itself: writes, deletions, commands, and the end of the page. */
export function watchPage(): void {
  const note = (what: string, detail: unknown = ''): void => window.note(what, String(detail));

  function wrap<T extends object>(owner: T, name: keyof T & string, what: string): void {
    const original = owner[name] as (...values: unknown[]) => unknown;
    owner[name] = function (this: unknown, ...values: unknown[]): unknown {
      note(what, values[0]);
      return Reflect.apply(original, this, values);
    } as T[keyof T & string];
  }

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie?.get?.call(document) as string,
    set(text: string) {
      note(/Max-Age=0/.test(text) ? 'delete cookie' : 'write cookie', text);
      cookie?.set?.call(document, text);
    },
  });
  for (const [name, verb] of [
    ['setItem', 'write'],
    ['removeItem', 'delete'],
  ] as const) {
    const original: (...values: string[]) => void = Storage.prototype[name];
    Storage.prototype[name] = function (this: Storage, ...values: string[]): void {
      note(
        `${verb} ${this === window.sessionStorage ? 'sessionStorage' : 'localStorage'}`,
        values[0],
      );
      Reflect.apply(original, this, values);
    };
  }
  wrap(IDBFactory.prototype, 'open', 'write indexedDB');
  wrap(IDBFactory.prototype, 'deleteDatabase', 'delete indexedDB');
  wrap(CacheStorage.prototype, 'open', 'write caches');
  wrap(CacheStorage.prototype, 'delete', 'delete caches');
  wrap(Navigator.prototype, 'sendBeacon', 'send beacon');
  wrap(ServiceWorkerContainer.prototype, 'register', 'register worker');
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof HTMLLinkElement && /pre(?:connect|load)|dns/.test(node.rel)) {
          note(`hint ${node.rel}`, node.href);
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });
  addEventListener('pagehide', () => note('pagehide', location.pathname));
}

/** Everything that goes into a data layer, as JSON, in order. */
export function watchLayers(...names: string[]): void {
  for (const name of names) {
    const layer: unknown[] = [];
    const record = (message: unknown): void => {
      const isCommand = Object.prototype.toString.call(message) === '[object Arguments]';
      const plain = isCommand ? [...(message as Iterable<unknown>)] : message;
      window.note(name, JSON.stringify(plain));
    };
    // What hooks `push` later calls on to what it found.
    layer.push = (...messages) => {
      messages.forEach(record);
      return Array.prototype.push.apply(layer, messages);
    };
    (window as unknown as Record<string, unknown>)[name] = layer;
  }
}
