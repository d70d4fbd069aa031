/** The strict Content-Security-Policy of every page, with a fresh nonce each time. */

/** Vendors of the container, by what a page does with them. Scripts need none: strict-dynamic. */
const vendors = {
  connect: [
    'https://*.google-analytics.com',
    'https://*.googletagmanager.com',
    'https://www.facebook.com',
    'https://matomo.coulisse.example',
    'https://widgets.entracte.example',
  ],
  image: [
    'https://*.google-analytics.com',
    'https://*.googletagmanager.com',
    'https://www.facebook.com',
    'https://matomo.coulisse.example',
    'https://pixel.rampe.example',
  ],
  frame: ['https://www.youtube-nocookie.com'],
};

export function contentSecurityPolicy(nonce: string, collectorOrigin: string): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', ...vendors.image],
    'connect-src': ["'self'", ...vendors.connect, collectorOrigin],
    // The collector also plays YouTube's part: client/frames.ts says why.
    // The gallery's frames are the shop's own.
    'frame-src': ["'self'", ...vendors.frame, collectorOrigin],
    'font-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    // `sluice` and `lit-html` are the product's; the other two are client/trusted.ts.
    'trusted-types': ['sluice', 'lit-html', 'demo-worker', 'demo-loader'],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
