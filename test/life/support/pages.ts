/** Pages of the sites. */

export interface PageContent {
  head?: string;
  body?: string;
  /** Further attributes of the loader's element. */
  attributes?: string;
  title?: string;
}

export function pageHtml({
  head = '',
  body = '',
  attributes = '',
  title = 'Page',
}: PageContent): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
${head}
<script async src="/sluice/sluice.js" data-container="/sluice/container.json" ${attributes}></script>
</head>
<body>
<header><a href="/">Home</a> <a href="/second">Second</a></header>
<main>${body}</main>
<footer><a href="#sluice-preferences">Manage cookies</a></footer>
</body>
</html>`;
}
