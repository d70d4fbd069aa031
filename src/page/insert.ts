/** Puts elements of tags into the page: scripts once per URL or key, pixels, frames, style sheets. */
import { allowedUrl } from '../engine/url.ts';
import type { ScriptPolicy } from './script-policy.ts';

/** Thrown for a URL whose host no template or vendor declares. */
export class UrlNotAllowed extends Error {}

export type Hosts = readonly string[] | undefined;

export interface ScriptRequest {
  url: string;
  /** Scripts with the same key are loaded once; the URL by default. */
  key?: string | undefined;
  id?: string | undefined;
  attributes?: Record<string, unknown> | undefined;
  async?: boolean | undefined;
  module?: boolean | undefined;
  integrity?: string | undefined;
}

export interface Inserter {
  /** Resolves with whether it loaded; throws `UrlNotAllowed`. */
  script(request: ScriptRequest, hosts: Hosts): Promise<boolean>;
  image(url: string, hosts: Hosts): void;
  frame(url: string, attributes: Record<string, unknown>, hosts: Hosts): void;
  stylesheet(url: string, hosts: Hosts): void;
}

export function createInserter(policy: ScriptPolicy): Inserter {
  const scripts = new Map<string, Promise<boolean>>();

  function allowed(url: string, hosts: Hosts): string {
    const full = allowedUrl(url, hosts ?? [], document.baseURI);
    if (full === undefined) throw new UrlNotAllowed(url);
    return full;
  }

  return {
    script(request, hosts) {
      const url = allowed(request.url, hosts);
      const key = request.key ?? url;
      const known = scripts.get(key);
      if (known) return known;
      const element = document.createElement('script');
      setAttributes(element, request.attributes);
      if (request.id) element.id = request.id;
      if (request.module) element.type = 'module';
      if (request.integrity) {
        element.integrity = request.integrity;
        element.crossOrigin ??= 'anonymous';
      }
      if (policy.nonce) element.nonce = policy.nonce;
      element.async = request.async !== false;
      element.src = policy.scriptUrl(url);
      const loading = new Promise<boolean>((resolve) => {
        element.addEventListener('load', () => resolve(true), { once: true });
        element.addEventListener('error', () => resolve(false), { once: true });
      });
      scripts.set(key, loading);
      document.head.append(element);
      return loading;
    },
    image(url, hosts) {
      new Image(1, 1).src = allowed(url, hosts);
    },
    frame(url, attributes, hosts) {
      const element = document.createElement('iframe');
      setAttributes(element, attributes);
      if (attributes['hidden'] !== false) {
        element.hidden = true;
        element.setAttribute('aria-hidden', 'true');
        element.tabIndex = -1;
      }
      element.src = allowed(url, hosts);
      document.body.append(element);
    },
    stylesheet(url, hosts) {
      const element = document.createElement('link');
      element.rel = 'stylesheet';
      element.href = allowed(url, hosts);
      if (policy.nonce) element.nonce = policy.nonce;
      document.head.append(element);
    },
  };
}

/** Attributes that would run or load something are the business of the steps, not of data. */
const refused = /^(?:on|src|href|type$|nonce|integrity|style$|ping$)/i;

function setAttributes(
  element: HTMLElement,
  attributes: Record<string, unknown> | undefined,
): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (refused.test(name) || value === undefined || value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}
