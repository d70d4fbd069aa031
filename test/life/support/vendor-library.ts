/**
 * The script of the vendors of this suite, as their servers send it. It takes over the queue of the
 * vendor's name, writes to every kind of storage, sends a hit per event, and goes on when it is told to stop:
 * the worst that a library does.
 */

/** Runs in the page, so it stands alone. */
function library(): void {
  interface Page {
    /** Tells the test what happens, in order. */
    note?(what: string, detail: string): void;
    [queue: string]: unknown;
  }
  const page = window as unknown as Page;
  const address = new URL((document.currentScript as HTMLScriptElement).src);
  const vendor = address.searchParams.get('vendor') as string;
  const isStubborn = address.searchParams.has('stubborn');
  const folder = location.pathname.replace(/[^/]*$/, '');
  const parent = location.hostname.split('.').slice(-2).join('.');

  function write(): void {
    const year = 'Max-Age=31536000; SameSite=Lax';
    document.cookie = `${vendor}_id=1; Path=/; ${year}`;
    document.cookie = `${vendor}_parent=1; Path=/; Domain=${parent}; ${year}`;
    document.cookie = `${vendor}_folder=1; Path=${folder}; ${year}`;
    localStorage.setItem(`${vendor}.visitor`, '1');
    sessionStorage.setItem(`${vendor}.visit`, '1');
  }

  function writeSlowly(): void {
    const request = indexedDB.open(`${vendor}-events`);
    request.addEventListener('success', () => request.result.close());
    void caches.open(`${vendor}-files`);
  }

  function hit(event: string): void {
    const url = new URL('/hit', address);
    url.search = new URLSearchParams({ vendor, event, from: location.pathname }).toString();
    // As libraries do: with cookies, and beyond the end of the page.
    void fetch(url, { mode: 'no-cors', credentials: 'include', keepalive: true });
  }

  function obey([name = '', detail = '']: readonly string[]): void {
    page.note?.(`${vendor} ${name}`, name === 'revoke' ? document.cookie : detail);
    if (name === 'track') hit(detail);
  }

  write();
  writeSlowly();
  if (isStubborn) {
    setInterval(() => {
      write();
      hit('late');
    }, 50);
  }
  const queue = (page[vendor] ?? []) as readonly string[][];
  page[vendor] = { push: obey };
  queue.forEach(obey);
}

export const vendorLibrary: string = `globalThis.__name ??= (value) => value;(${library.toString()})();`;
