/**
 * Every script that Sluice adds passes here: one Trusted Types policy with an allow-list made of the
 * container's templates and vendors, and the nonce of the loader (contract 1 and 3).
 */
import { allowedUrl } from '../engine/url.ts';

export interface ScriptPolicy {
  /** Makes an URL of a script acceptable to the page. Throws a TypeError for a host that nobody declared. */
  scriptUrl(url: string): string;
  /** Makes the text of a script of the page itself acceptable. */
  scriptText(text: string): string;
  /** Puts further hosts on the list. */
  allow(hosts?: Iterable<string>): void;
  readonly nonce: string | undefined;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string; createScript(text: string): string },
  ): { createScriptURL(url: string): string; createScript(text: string): string };
}

export function createScriptPolicy(nonce: string | undefined): ScriptPolicy {
  const hosts = new Set<string>();
  const rules = {
    createScriptURL(url: string): string {
      if (allowedUrl(url, hosts, document.baseURI) !== undefined) return url;
      throw new TypeError(`No tag of the container declares the host of ${url}.`);
    },
    // Only Sluice holds this policy, and it only passes text that the page itself carries.
    createScript: (text: string) => text,
  };
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('sluice', rules) ?? rules;
  return {
    nonce,
    scriptUrl: (url) => policy.createScriptURL(url),
    scriptText: (text) => policy.createScript(text),
    allow(more = []) {
      for (const host of more) hosts.add(host);
    },
  };
}
