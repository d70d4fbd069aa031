/** Pages of the development server: the site's own with the loader put in, or a sample. */

export interface Injection {
  /** What the visitor plays: values of attributes of the loader; absent where the page decides. */
  region?: string | undefined;
  language?: string | undefined;
}

/** Where everything of the server's own is. */
export const devFolder = '/__sluice/';

/** An element of a loader that a page carries already. */
const loaderElement = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'\s>]*\bsluice\.js[^>]*>\s*<\/script>/gi;

/** A page with loader and tools at the start of its head, in the place of a loader of its own. */
export function injected(html: string, { language, region }: Injection): string {
  const [own = ''] = html.match(loaderElement) ?? [];
  const layer = attributeOf(own, 'data-layer');
  const attributes = [
    ['src', `${devFolder}sluice.js`],
    ['data-container', `${devFolder}container.json`],
    ['data-layer', layer],
    ['data-region', region ?? attributeOf(own, 'data-region')],
    ['data-lang', language ?? attributeOf(own, 'data-lang')],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value ?? '')}"`);
  const watched = layer === undefined ? '' : ` data-layer="${escape(layer)}"`;
  const elements = `<script src="${devFolder}client.js"${watched}></script><script async${attributes.join('')}></script>`;
  const page = html.replaceAll(loaderElement, '');
  const head = /<head\b[^>]*>|<html\b[^>]*>|<!doctype[^>]*>/gi;
  // The head where there is one; whatever comes first is last in the order above.
  const found = [...page.matchAll(head)].sort((a, b) => rank(a[0]) - rank(b[0]))[0];
  if (!found) return elements + page;
  const end = found.index + found[0].length;
  return page.slice(0, end) + elements + page.slice(end);
}

/** A page on which everything that tags wait for can be done. */
export function samplePage(path: string, siteName: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(siteName)}</title>
<link rel="stylesheet" href="${devFolder}sample.css">
<script src="${devFolder}sample.js" defer></script>
</head>
<body>
<main>
<h1>${escape(siteName)}</h1>
<p>A sample page at <code>${escape(path)}</code>. Serve your own with <code>--dir</code>.</p>
<h2>Events</h2>
<p id="events"></p>
<h2>Triggers</h2>
<p><a href="/another-page?from=sample">A link to another page</a></p>
<form action="/thanks" id="form"><label>A field <input name="field"></label> <button>Send the form</button></form>
<p><button type="button" data-history="/step-${path.length % 2 ? 2 : 1}">Single-page navigation</button></p>
<div class="tall">Scroll on: this page is long.</div>
<h2>Gated markup</h2>
<p id="gated"></p>
</main>
<footer><a href="#sluice-preferences">Manage cookies</a></footer>
</body>
</html>
`;
}

export const sampleStyle = `body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem }
button, input { font: inherit; margin: 0 .25rem .25rem 0 }
.tall { min-height: 120vh; border-left: 4px solid #8884; padding-left: 1rem }
`;

/** Buttons for the events of the container, and markup for its categories. */
export const sampleScript: string = `window.dataLayer = window.dataLayer || [];
fetch('${devFolder}facts.json').then((response) => response.json()).then(({ categories, events }) => {
  for (const [name, message] of Object.entries(events)) {
    const button = document.createElement('button');
    button.textContent = name;
    button.addEventListener('click', () => window.dataLayer.push(structuredClone(message)));
    document.querySelector('#events').append(button);
  }
  for (const category of categories) {
    const template = document.createElement('template');
    template.dataset.sluice = category;
    template.content.append('Shown with ' + category + '. ');
    document.querySelector('#gated').append(template);
  }
});
document.querySelector('[data-history]').addEventListener('click', ({ target }) => {
  history.pushState({}, '', target.dataset.history);
});
`;

function rank(element: string): number {
  return /^<head/i.test(element) ? 0 : /^<html/i.test(element) ? 1 : 2;
}

function attributeOf(element: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    element,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
