/**
 * Which hosts a tag may load from (contract 4): those that its template and its vendor declare. What
 * a template works out from parameters is worked out here, once, so that a page only looks it up.
 */
import { isPlainObject, type Plain } from '../plain.ts';
import type { TagTemplate } from '../template-types.ts';
import type { Container, HostKind } from '../types.ts';
import { hostOf } from '../url.ts';
import { parametersRead } from '../parameters-read.ts';
import { evaluate, type ValueContext } from '../values.ts';
import { listOf } from './plan.ts';
import { referencesIn } from './texts.ts';

export interface TagHosts {
  known: Partial<Record<HostKind, string[]>>;
  /** Parameters whose host cannot be known beforehand. */
  unknown: string[];
}

interface TagFacts {
  template: TagTemplate;
  vendor: string | undefined;
  params: Plain;
  container: Container;
}

/** Every kind. */
export const hostKinds: readonly HostKind[] = [
  'script',
  'style',
  'font',
  'connect',
  'image',
  'frame',
];
/** Combinations of lookups that one host is worked out for. */
const combinationLimit = 200;

export function tagHosts({ template, vendor, params, container }: TagFacts): TagHosts {
  const known: TagHosts['known'] = {};
  const unknown = new Set<string>();
  const vendorHosts = vendor === undefined ? undefined : container.vendors?.[vendor]?.hosts;
  for (const kind of hostKinds) {
    const hosts = new Set<string>(listOf(vendorHosts?.[kind]));
    for (const host of template.hosts?.[kind] ?? []) {
      if (typeof host === 'string') {
        hosts.add(host);
        continue;
      }
      for (const values of combinations(host, params, container, unknown)) {
        for (const url of textsOf(evaluate(host, valueContext(values))))
          hosts.add(hostOf(url) ?? url);
      }
    }
    // A path of the site itself declares no host and needs none.
    const list = [...hosts].filter((host) => host !== '' && !/^\.{0,2}\//.test(host));
    if (list.length > 0) known[kind] = list;
  }
  return { known, unknown: [...unknown] };
}

/** Parameters that a template declares as URLs by taking a host from them as they are. */
export function urlParameters(template: TagTemplate): string[] {
  const names = Object.values(template.hosts ?? {})
    .flat()
    .flatMap((host) =>
      isPlainObject(host) && typeof host['$param'] === 'string' ? [host['$param']] : [],
    );
  return [...new Set(names)];
}

/** The parameters with each of the values that those of a host can have. */
function combinations(
  host: unknown,
  params: Plain,
  container: Container,
  unknown: Set<string>,
): Plain[] {
  let result: Plain[] = [params];
  for (const name of parametersRead(host)) {
    const value = params[name];
    if (typeof value !== 'string' || !value.includes('{{')) continue;
    const outputs = knownValues(value, container);
    if (outputs.length === 0) unknown.add(name);
    result = result
      .flatMap((values) => outputs.map((output) => ({ ...values, [name]: output })))
      .slice(0, combinationLimit);
  }
  return result;
}

/**
 * The texts that a parameter can have: itself where scheme and host are literal, or with each output of the
 * constant or lookup in their place, which are known now. What any other reference yields declares no host.
 */
function knownValues(value: string, container: Container): string[] {
  const head = authority(value);
  if (!head.includes('{{')) return [value];
  const [name, ...more] = referencesIn(head);
  const variable = container.variables?.[name ?? ''];
  if (more.length > 0 || !variable) return [];
  const outputs =
    variable.type === 'constant'
      ? [variable['value']]
      : variable.type === 'lookup' || variable.type === 'regex-lookup'
        ? [
            ...((variable['cases'] ?? []) as Plain[]).map((entry) => entry['then']),
            variable.default,
          ]
        : [];
  return outputs
    .filter((text): text is string => typeof text === 'string' && !text.includes('{{'))
    .map((text) => value.replace(/\{\{[^{}]*\}\}/, () => text));
}

/** The part of an URL up to its host's end. */
function authority(url: string): string {
  if (/^\/(?!\/)/.test(url)) return '';
  return /^(?:[^/]*\/\/)?[^/?#]*/.exec(url)?.[0] ?? url;
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (text): text is string => typeof text === 'string',
  );
}

function valueContext(params: Plain): ValueContext {
  return { params, base: 'https://relative.invalid/' };
}
