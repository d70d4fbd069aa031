/**
 * The site's own modules (contract 4): the only code that a container can name. Imported when a tag
 * first needs one, from the same origin, or after a script element with its integrity has loaded.
 */
import type { Container } from '../engine/types.ts';
import { hostOf } from '../engine/url.ts';
import type { Inserter } from './insert.ts';
import type { ScriptPolicy } from './script-policy.ts';

export interface Modules {
  /** Calls an export; the module is imported first. */
  call(name: string, exported: string, args: readonly unknown[]): Promise<unknown>;
  /** Calls an export of a module that has been imported; throws when it has not. */
  callSync(name: string, exported: string, args: readonly unknown[]): unknown;
  /** Imports modules that variables need, before the first event is judged. */
  prepare(names: Iterable<string>): Promise<void>;
}

export interface ModulesOptions {
  modules: NonNullable<Container['modules']>;
  /** What their `src` is relative to. */
  base: string;
  inserter: Inserter;
  policy: ScriptPolicy;
}

type Exports = Record<string, unknown>;

export function createModules({ modules, base, inserter, policy }: ModulesOptions): Modules {
  const imported = new Map<string, Exports>();

  async function load(name: string): Promise<Exports> {
    const known = imported.get(name);
    if (known) return known;
    const settings = Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (!settings) throw new Error(`The container declares no module "${name}".`);
    const url = new URL(settings.src, base);
    if (settings.integrity) {
      const hosts = [hostOf(url.href) ?? ''];
      policy.allow(hosts);
      const request = { url: url.href, module: true, integrity: settings.integrity };
      if (!(await inserter.script(request, hosts))) {
        throw new Error(`The module "${name}" did not load, or its hash is wrong.`);
      }
    } else if (url.origin !== location.origin) {
      throw new Error(`The module "${name}" is of another origin and has no integrity.`);
    }
    const exports = (await import(url.href)) as Exports;
    imported.set(name, exports);
    return exports;
  }

  function callExport(exports: Exports, exported: string, args: readonly unknown[]): unknown {
    const callee = Object.hasOwn(exports, exported) ? exports[exported] : undefined;
    if (typeof callee !== 'function')
      throw new Error(`The module exports no function "${exported}".`);
    return Reflect.apply(callee, undefined, [...args]);
  }

  return {
    call: async (name, exported, args) => callExport(await load(name), exported, args),
    callSync(name, exported, args) {
      const exports = imported.get(name);
      if (!exports) throw new Error(`The module "${name}" is not loaded.`);
      return callExport(exports, exported, args);
    },
    async prepare(names) {
      await Promise.allSettled([...new Set(names)].map(load));
    },
  };
}
