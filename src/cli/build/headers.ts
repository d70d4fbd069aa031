/** What a server has to say with the files: how long each may be kept, and the policy of the pages. */
import type { ResolvedContainer } from '../../engine/resolved.ts';
import { asHeader, contentSecurityPolicy } from '../csp/content-security-policy.ts';
import { cspText } from '../csp/formats.ts';

export interface HeaderOptions {
  /** Path where the folder is served, with a slash at its end. */
  base: string;
  /** Everything is in one folder. */
  flat: boolean;
  /** Of the inline stub. */
  stubHash: string;
}

const immutable = 'public, max-age=31536000, immutable';
// Asked for again after five minutes, with the ETag: an unchanged file is not sent twice.
const short = 'public, max-age=300, must-revalidate';

/** For Netlify and Cloudflare Pages. */
export function headersFile(container: ResolvedContainer, options: HeaderOptions): string {
  const { base, flat, stubHash } = options;
  const path = pathOf(base);
  const policy = asHeader(
    contentSecurityPolicy(container, {
      nonce: undefined,
      hashes: [stubHash],
      origin: originOf(base),
    }),
  );
  const chunks = flat ? [] : [`${path}chunks/*`, `  Cache-Control: ${immutable}`, ''];
  return [
    '# Belongs to the root of what is published, with the headers that are there already.',
    '# The hosts add an ETag to each file by themselves.',
    ...chunks,
    ...['sluice.js', 'container.json'].flatMap((file) => [
      `${path}${file}`,
      `  Cache-Control: ${short}`,
      '',
    ]),
    '# The policy that the container needs, without nonces, which a static host cannot make. Add what the',
    '# pages themselves need and try it before you take the # away.',
    '# /*',
    `#   Content-Security-Policy: ${policy}`,
    '',
  ].join('\n');
}

export function nginxFile(container: ResolvedContainer, { base, flat }: HeaderOptions): string {
  const path = pathOf(base);
  const policy = cspText(container, 'nginx', true);
  // Names of chunks end in the build’s hash.
  const chunks = String.raw`^${escape(path)}${flat ? '' : 'chunks/'}[\w-]+-[0-9a-f]{8}\.js$`;
  return [
    '# Inside the server { … } of the site. Compressed files lie beside the others; brotli_static needs',
    '# the module ngx_brotli.',
    `location ~ "${chunks}" {`,
    `  add_header Cache-Control "${immutable}";`,
    '  gzip_static on;',
    '  # brotli_static on;',
    '}',
    `location ${path} {`,
    `  add_header Cache-Control "${short}";`,
    '  etag on;',
    '  gzip_static on;',
    '  # brotli_static on;',
    '}',
    '',
    '# The policy of the pages. Add what they need themselves and try it before you take the # away.',
    ...policy
      .trimEnd()
      .split('\n')
      .map((line) => (line.startsWith('#') ? line : `# ${line}`)),
    '',
  ].join('\n');
}

function originOf(base: string): string | undefined {
  return base.startsWith('/') ? undefined : new URL(base).origin;
}

/** The path of an address on another host. */
function pathOf(base: string): string {
  return base.startsWith('/') ? base : new URL(base).pathname;
}

function escape(path: string): string {
  return path.replaceAll('.', String.raw`\.`);
}
