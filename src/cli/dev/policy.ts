/**
 * What keeps vendors out of a development page: a Content-Security-Policy that allows this server alone.
 * The browser refuses everything else and reports it to the page, which lists it. Navigations are no
 * business of such a policy: a link to a vendor's site still leads there.
 */
export const ownHostOnly: string = [
  "default-src 'self'",
  // The site's inline scripts run: hosts are what is kept out.
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "object-src 'none'",
].join('; ');
