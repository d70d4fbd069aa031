/**
 * The data model: what the messages of a data layer merge to (data-layer 2 and 6–15).
 * Snapshots share structure: after one is taken, what changes is copied first.
 */
import { isForbiddenKey, isPlainObject, readPath, splitPath, type Plain } from './plain.ts';

export interface DataModel {
  /** Reads a dotted path in the merged model. */
  get(path: string): unknown;
  /** Merges a value at a dotted path (data-layer 10–13). */
  set(path: string, value: unknown): void;
  reset(): void;
  /** The live merged object. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface VersionedModel extends DataModel {
  /** The last value of each literal top-level key (version 1 of the data layer variable). */
  readonly flat: ReadonlyMap<string, unknown>;
  /** Merges one data message. Keys whose getters throw are left out. */
  apply(message: Plain): void;
  /** The merged object as it is now; later messages do not change it. */
  snapshot(): Readonly<Plain>;
  /** Calls a method of a value in the model (data-layer 16). */
  call(path: string, args: readonly unknown[]): void;
  /** Removes a top-level key. */
  remove(key: string): void;
}

type Container = Plain | unknown[];

/** Objects that one message may bring; beyond them values are shared instead of copied. */
const copyBudget = 100_000;

export function createDataModel(report: (message: string) => void = () => {}): VersionedModel {
  let root: Plain = {};
  const flat = new Map<string, unknown>();
  /** The steps of each key that was merged; none of those that are never touched. */
  const paths = new Map<string, readonly string[]>();
  // Undefined until the first snapshot: then the set of objects that no snapshot holds.
  let owned: WeakSet<object> | undefined;
  let budget = 0;
  const sources: object[] = [];
  const targets: Container[] = [];

  function fresh<T extends Container>(container: T): T {
    owned?.add(container);
    return container;
  }

  function writableRoot(): Plain {
    if (owned && !owned.has(root)) root = fresh({ ...root });
    return root;
  }

  /** The container under `key`, made or copied so that it may be written to. */
  function writableChild(parent: Container, key: string, asArray: boolean): Container {
    const old = (parent as Plain)[key];
    if (asArray ? Array.isArray(old) : isPlainObject(old)) {
      if (!owned || owned.has(old as object)) return old as Container;
      return ((parent as Plain)[key] = fresh(copyShallow(old as Container)));
    }
    return ((parent as Plain)[key] = fresh(asArray ? [] : {}));
  }

  function mergeValue(parent: Container, key: string, value: unknown): void {
    const asArray = Array.isArray(value);
    if ((!asArray && !isPlainObject(value)) || --budget < 0) {
      (parent as Plain)[key] = value;
      return;
    }
    const source = value as object;
    const cycle = sources.indexOf(source);
    if (cycle >= 0) {
      (parent as Plain)[key] = targets[cycle];
      return;
    }
    const target = writableChild(parent, key, asArray);
    sources.push(source);
    targets.push(target);
    try {
      mergeMembers(source as Plain, target as Plain);
    } finally {
      sources.pop();
      targets.pop();
    }
  }

  /** Of an object or an array: a hole does not overwrite, an explicit undefined does (data-layer 11). */
  function mergeMembers(from: Plain, to: Plain): void {
    const clear = Boolean(from['_clear']);
    for (const key of Object.keys(from)) {
      if (isForbiddenKey(key) || key === '_clear') continue;
      if (clear) to[key] = undefined;
      mergeValue(to, key, from[key]);
    }
  }

  /** Dots separate only here (data-layer 7): `a.b` is `b` of the object `a`, whatever `a` was. */
  function mergeKey(key: string, value: unknown, clear: boolean): void {
    let path = paths.get(key);
    if (!path) {
      path = splitPath(key);
      if (path.some(isForbiddenKey)) path = [];
      paths.set(key, path);
    }
    let parent: Container = writableRoot();
    for (let step = 0; step < path.length - 1; step++) {
      parent = writableChild(parent, path[step] as string, false);
    }
    const last = path[path.length - 1];
    if (last === undefined) return;
    budget = copyBudget;
    if (clear) (parent as Plain)[last] = undefined;
    mergeValue(parent, last, value);
  }

  return {
    get data() {
      return root;
    },
    flat,
    get: (path) => readPath(root, splitPath(path)),
    set: (path, value) => mergeKey(path, value, false),
    reset() {
      root = fresh({});
      flat.clear();
    },
    apply(message) {
      const clear = Boolean(message['_clear']);
      for (const key of Object.keys(message)) {
        if (key === '_clear') continue;
        try {
          const value = message[key];
          flat.set(key, value);
          mergeKey(key, value, clear);
        } catch (error) {
          report(`The data layer key "${key}" could not be read: ${String(error)}`);
        }
      }
    },
    snapshot() {
      owned = new WeakSet();
      return root;
    },
    call(path, args) {
      const segments = splitPath(path);
      const method = segments.pop() as string;
      if (isForbiddenKey(method) || segments.some(isForbiddenKey)) return;
      let target: unknown = writableRoot();
      for (const key of segments) {
        if (key === '' && segments.length === 1) break;
        const parent = target as Plain;
        const value: unknown = parent[key];
        if (value === null || value === undefined) return;
        if (Array.isArray(value) || isPlainObject(value)) {
          target = writableChild(parent, key, Array.isArray(value));
        } else {
          target = value;
        }
      }
      const callee: unknown = (target as Plain)[method];
      if (typeof callee === 'function') Reflect.apply(callee, target, [...args]);
    },
    remove(key) {
      if (Object.hasOwn(root, key)) delete writableRoot()[key];
      flat.delete(key);
    },
  };
}

/** Keeps holes, and takes no longer for long arrays that are mostly holes. */
function copyShallow(container: Container): Container {
  return Object.assign(Array.isArray(container) ? [] : {}, container);
}
