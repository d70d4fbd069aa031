/**
 * A service worker never sees the navigation of a frame to another origin, so msw cannot answer for
 * YouTube's player. Here frames to YouTube are led to an understudy on the collector's origin before
 * the address reaches the element: nothing goes to Google, and the request is a real one.
 */

const players = ['www.youtube-nocookie.com', 'www.youtube.com'];

export function redirectFrames(collectorOrigin: string, onFrame: (url: URL) => void): void {
  const elsewhere = (address: string): string => {
    const url = new URL(address, location.href);
    if (!players.includes(url.hostname)) return address;
    onFrame(url);
    const standIn = new URL(url.pathname + url.search, collectorOrigin);
    standIn.searchParams.set('lang', document.documentElement.lang);
    return standIn.href;
  };

  const prototype = HTMLIFrameElement.prototype;
  const source = Object.getOwnPropertyDescriptor(prototype, 'src');
  Object.defineProperty(prototype, 'src', {
    ...source,
    set(this: HTMLIFrameElement, address: string) {
      source?.set?.call(this, elsewhere(address));
    },
  });
  prototype.setAttribute = function (this: HTMLIFrameElement, name: string, value: string) {
    const isSource = name.toLowerCase() === 'src';
    Element.prototype.setAttribute.call(this, name, isSource ? elsewhere(value) : value);
  };
}
