/**
 * The page's header asks for Trusted Types. Two addresses are passed where only a trusted URL will
 * do: msw's worker and the loader. Each has a policy that lets nothing else through.
 */

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** A policy for one address. Where the browser has no Trusted Types, the address stays as it is. */
export function onlyUrl(policyName: string, allowed: string): (url: string) => string {
  const createScriptURL = (url: string): string => {
    if (url !== allowed) throw new TypeError(`${policyName} does not allow ${url}.`);
    return url;
  };
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
  const policy = factory?.createPolicy(policyName, { createScriptURL });
  return (url) => (policy ?? { createScriptURL }).createScriptURL(url);
}

/** msw registers its worker by a plain string; this puts the policy in between. */
export function trustWorker(url: string): void {
  const trusted = onlyUrl('demo-worker', url);
  const container = navigator.serviceWorker;
  const register = container.register.bind(container);
  container.register = (requested, options) =>
    register(trusted(new URL(requested, location.href).pathname), options);
}
