/** The Content-Security-Policy that a container needs, as directives with the reason of each source. */
import type { ResolvedContainer } from '../../engine/resolved.ts';
import type { HostKind } from '../../engine/types.ts';
import { hostUses } from './hosts.ts';

export interface CspSource {
  value: string;
  because: string[];
}

export interface CspDirective {
  name: string;
  sources: CspSource[];
}

export interface CspOptions {
  /** What stands for the nonce; undefined for hosts that cannot make one: then scripts go by their hosts. */
  nonce: string | undefined;
  /** Hashes of inline scripts, such as that of the stub. */
  hashes?: readonly string[];
  /** Origin that serves loader and container, where it is not the site's own. */
  origin?: string | undefined;
}

/** Where the page puts its nonce. */
export const noncePlaceholder = '{{nonce}}';

const directiveOf: Record<HostKind, string> = {
  script: 'script-src',
  style: 'style-src',
  font: 'font-src',
  connect: 'connect-src',
  image: 'img-src',
  frame: 'frame-src',
};

export function contentSecurityPolicy(
  container: ResolvedContainer,
  { nonce, hashes = [], origin }: CspOptions,
): CspDirective[] {
  const uses = hostUses(container);
  const hosts = (use: HostKind): CspSource[] =>
    uses
      .filter((each) => each.use === use)
      .map(({ host, because }) => ({ value: asSource(host), because }));
  const own = source("'self'", 'the site itself');
  const directive = (name: string, ...sources: CspSource[]): CspDirective => ({ name, sources });
  const elsewhere = origin ? [source(origin, 'the folder of the loader')] : [];
  const scripts = nonce
    ? [
        source(`'nonce-${nonce}'`, 'the loader: a fresh value for each page'),
        source(
          "'strict-dynamic'",
          'what the loader adds: it checks the host of each script itself',
        ),
      ]
    : [source("'self'", 'the loader and its chunks'), ...elsewhere, ...hosts('script')];
  const inline = hashes.map((hash) => source(`'${hash}'`, 'the inline stub'));
  return [
    directive('default-src', own),
    directive('script-src', ...scripts, ...inline),
    directive('style-src', own, ...hosts('style')),
    directive('font-src', own, ...hosts('font')),
    directive(
      'img-src',
      own,
      source('data:', 'small images inside style sheets'),
      ...hosts('image'),
    ),
    directive(
      'connect-src',
      source("'self'", 'the container, and receipts of choices'),
      ...elsewhere,
      ...hosts('connect'),
    ),
    directive('frame-src', own, ...hosts('frame')),
    directive('object-src', source("'none'", 'nothing of Sluice’s')),
    directive('base-uri', source("'none'", 'an injected <base> would move relative addresses')),
    directive('require-trusted-types-for', source("'script'", 'scripts come from policies alone')),
    directive(
      'trusted-types',
      source('sluice', 'adds the scripts of tags'),
      source('lit-html', 'draws banner and preferences'),
    ),
  ];
}

/** The value of the header. */
export function asHeader(directives: readonly CspDirective[]): string {
  return directives
    .map(({ name, sources }) => [name, ...sources.map(({ value }) => value)].join(' '))
    .join('; ');
}

/** Names of directives by what a host is used for. */
export function directiveName(use: HostKind): string {
  return directiveOf[use];
}

function source(value: string, because: string): CspSource {
  return { value, because: [because] };
}

/** Hosts without a scheme mean https. */
function asSource(host: string): string {
  return host.includes('://') ? host : `https://${host}`;
}
