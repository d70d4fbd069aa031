/**
 * Parts of URLs, and whether a tag may load one (contract 4). The engine has no DOM library, but every
 * place it runs in has `URL`; only what is used of it is declared.
 */

interface ParsedUrl {
  href: string;
  protocol: string;
  hostname: string;
  host: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  origin: string;
  searchParams: { get(name: string): string | null };
}
declare const URL: new (url: string, base?: string) => ParsedUrl;

function parseUrl(url: string, base?: string): ParsedUrl | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

export const urlParts = [
  'href',
  'protocol',
  'hostname',
  'port',
  'path',
  'query',
  'fragment',
] as const;
export type UrlPart = (typeof urlParts)[number];

const properties = {
  href: 'href',
  protocol: 'protocol',
  hostname: 'hostname',
  port: 'port',
  path: 'pathname',
  query: 'search',
  fragment: 'hash',
} as const satisfies Record<UrlPart, keyof ParsedUrl>;

/** One part of an URL, as GTM's URL variable gives it: no `:`, `?` or `#`. */
export function urlPart(url: string, part: UrlPart): string | undefined {
  const parsed = parseUrl(url);
  const value = parsed?.[properties[part]];
  if (part === 'port') return value || (parsed && (parsed.protocol === 'http:' ? '80' : '443'));
  return part === 'href' ? value : value?.replace(/^[?#]|^(\w[^/?#]*):$/, '$1');
}

export function queryParameter(url: string, name: string): string | undefined {
  return parseUrl(url)?.searchParams.get(name) ?? undefined;
}

/**
 * The URL in full, if its host is one of a list (`host`, `*.host`, both https, or `scheme://host:port`) or the
 * page's own; undefined if not.
 */
export function allowedUrl(url: string, hosts: Iterable<string>, base: string): string | undefined {
  const parsed = parseUrl(url, base);
  if (!parsed) return undefined;
  const { origin, protocol, hostname, port, href } = parsed;
  const isPlainHttps = protocol === 'https:' && !port;
  for (const host of hosts) {
    const isThis = host.includes('://')
      ? parseUrl(host)?.origin === origin
      : isPlainHttps &&
        (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);
    if (isThis) return href;
  }
  return origin !== 'null' && origin === parseUrl(base)?.origin ? href : undefined;
}

/** The host entry that a literal URL declares by itself; undefined for what is not http or https. */
export function hostOf(url: string): string | undefined {
  const parsed = parseUrl(url, 'https://relative.invalid/');
  if (!parsed || parsed.hostname === 'relative.invalid' || !/^https?:$/.test(parsed.protocol)) {
    return undefined;
  }
  return parsed.protocol === 'https:' && !parsed.port ? parsed.hostname : parsed.origin;
}
