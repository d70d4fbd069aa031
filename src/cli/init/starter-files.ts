/** What `sluice init` writes beside the container: a page, scenarios, a README, and a workflow. */
import { starterContainer } from './starter-container.ts';

export interface StarterOptions {
  id: string;
  /** A workflow for GitHub. */
  github: boolean;
}

/** By path. */
export function starterFiles({ github, id }: StarterOptions): Map<string, string> {
  const files = new Map([
    ['container.jsonc', starterContainer(id)],
    ['index.html', page],
    ['site.js', script],
    ['scenarios/refuse.json', refuse],
    ['scenarios/accept.json', accept],
    ['README.md', readme],
  ]);
  if (github) files.set('.github/workflows/sluice.yml', workflow);
  return files;
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>My site</title>
    <!-- What \`npx sluice build\` writes, and the only script that a page needs. -->
    <script async src="/sluice/sluice.js" data-container="/sluice/container.json"></script>
  </head>
  <body>
    <h1>My site</h1>
    <p><button type="button" id="order">Order</button></p>

    <!-- Enters the page when analytics is granted. -->
    <template data-sluice="analytics"><p>Thank you for letting us count.</p></template>

    <!-- The banner tells visitors to look for this, on every page. -->
    <footer><a href="#sluice-preferences">Manage cookies</a></footer>
    <script src="/site.js"></script>
  </body>
</html>
`;

const script = `// What the site itself does. Tags hear of it by the data layer, which works before they are there.
window.dataLayer = window.dataLayer || [];
document.querySelector('#order').addEventListener('click', () => {
  window.dataLayer.push({ event: 'purchase', ecommerce: { value: 42, currency: 'EUR' } });
});
`;

const refuse = scenario('After a refusal nothing fires, order or not.', 'reject-all', {
  notFired: [{ tag: 'google', reason: 'consent-missing' }, 'google-order'],
});

const accept = scenario(
  'What happened before the answer fires once it is a yes; an order fires its tag once.',
  'accept-all',
  {
    fired: [
      { tag: 'google', times: 1 },
      { tag: 'google-order', times: 1 },
    ],
  },
);

function scenario(description: string, consent: string, expect: object): string {
  const steps = [{ consent }, { push: { event: 'purchase', ecommerce: { value: 42 } } }];
  const $schema = '../node_modules/sluice/schemas/scenario.schema.json';
  return `${JSON.stringify({ $schema, description, steps, expect }, undefined, 2)}\n`;
}

const readme = `# Tags and consent of this site

\`container.jsonc\` says which services the site uses, when each fires, and what visitors are asked.

## Next steps

1. Change what \`container.jsonc\` says of the site, and put your own ids into its tags.
2. \`npx sluice validate container.jsonc\` says what is wrong, with line and column.
3. \`npx sluice dev container.jsonc --dir .\` shows this page with it, and reloads when you save.
4. \`npx sluice simulate container.jsonc "scenarios/*.json"\` proves that a refusal means silence.
5. \`npx sluice build container.jsonc -o sluice\` writes what to deploy. Serve it as \`/sluice/\`.
6. Put the \`<script>\` of \`index.html\` into the \`<head>\` of every page, and the link to the preferences
   at its end.

More services: \`npx sluice add\` lists them. What a change means for visitors: \`npx sluice diff\`.
`;

const workflow = `# What a change of the container means, before anybody merges it.
name: Sluice
on:
  pull_request:
    paths: ['container.jsonc', 'scenarios/**', 'tags/**', '.github/workflows/sluice.yml']
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  container:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Nothing is wrong with the container
        run: npx --yes sluice validate container.jsonc --strict --format github
      - name: Tags fire as the scenarios say, and never without consent
        run: npx --yes sluice simulate container.jsonc "scenarios/*.json" --consent-matrix --strict
      - name: What changes for visitors
        if: github.event_name == 'pull_request'
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          git show "$BASE:container.jsonc" > container.base.jsonc || exit 0
          set -o pipefail
          npx --yes sluice diff container.base.jsonc container.jsonc --strict | tee -a "$GITHUB_STEP_SUMMARY"
`;
