/** What the loader's own script element says (contract 1). */

export interface LoaderSettings {
  containerUrl: string;
  /** Folder of the loader, for chunks and templates. */
  base: string;
  integrity: string | undefined;
  dataLayerName: string;
  language: string | undefined;
  region: string | undefined;
  nonce: string | undefined;
}

export function readAttributes(script: HTMLScriptElement | null): LoaderSettings {
  const src = script?.src || location.href;
  const attribute = (name: string): string | undefined =>
    script?.getAttribute(`data-${name}`) ?? undefined;
  return {
    containerUrl: new URL(
      attribute('container') ?? 'container.json',
      attribute('container') === undefined ? src : document.baseURI,
    ).href,
    base: new URL('.', src).href,
    integrity: attribute('container-integrity'),
    dataLayerName: attribute('layer') ?? 'dataLayer',
    language: attribute('lang'),
    region: attribute('region'),
    // The attribute is hidden from scripts, the property is not.
    nonce: script?.nonce || undefined,
  };
}
