/** Adds Sluice's loader, as the README shows it. */
import { onlyUrl } from './trusted.ts';

const loaderUrl = '/sluice/sluice.js';

/** Resolves when `window.sluice` exists, rejects when the file does not load. */
export function addLoader(nonce: string): Promise<void> {
  const trusted = onlyUrl('demo-loader', loaderUrl);
  const script = document.createElement('script');
  script.async = true;
  script.nonce = nonce;
  script.src = trusted(loaderUrl);
  script.dataset['container'] = '/sluice/container.json';
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${loaderUrl} did not load.`));
    });
    document.head.append(script);
  });
}
