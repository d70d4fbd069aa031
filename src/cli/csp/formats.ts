/** A Content-Security-Policy in the forms that servers and pages take. */
import {
  asHeader,
  contentSecurityPolicy,
  noncePlaceholder,
  type CspDirective,
} from './content-security-policy.ts';
import type { ResolvedContainer } from '../../engine/resolved.ts';

export const cspFormats = ['header', 'nginx', 'apache', 'meta'] as const;
export type CspFormat = (typeof cspFormats)[number];

/** What stands for the nonce in each form: a variable of the server, where there is one. */
const nonces: Record<CspFormat, string> = {
  header: noncePlaceholder,
  nginx: '$request_id',
  apache: '%{CSP_NONCE}e',
  meta: noncePlaceholder,
};

/** `withNonce`: the site makes a nonce for each page. */
export function cspText(
  container: ResolvedContainer,
  format: CspFormat,
  withNonce: boolean,
): string {
  const nonce = withNonce ? nonces[format] : undefined;
  const policy = asHeader(contentSecurityPolicy(container, { nonce }));
  return wrap(policy, format, withNonce);
}

/** The policy as data, with what each source is for. */
export function cspData(
  container: ResolvedContainer,
  withNonce: boolean,
): { header: string; directives: CspDirective[] } {
  const nonce = withNonce ? noncePlaceholder : undefined;
  const directives = contentSecurityPolicy(container, { nonce });
  return { header: asHeader(directives), directives };
}

function wrap(policy: string, format: CspFormat, withNonce: boolean): string {
  switch (format) {
    case 'header':
      return `Content-Security-Policy: ${policy}\n`;
    case 'meta':
      return `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}" />\n`;
    case 'nginx':
      return `${withNonce ? nginxNonce : ''}add_header Content-Security-Policy "${policy}" always;\n`;
    case 'apache':
      return `${withNonce ? apacheNonce : ''}Header always set Content-Security-Policy "${policy}"\n`;
  }
}

const nginxNonce = `# $request_id is new for each request. Pages carry nonce="${noncePlaceholder}" where it belongs.
sub_filter_once off;
sub_filter '${noncePlaceholder}' $request_id;
`;

const apacheNonce = `# CSP_NONCE is a variable that something has to set for each request, such as mod_cspnonce.
`;
