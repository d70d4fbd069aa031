/** A tag template to begin with, and the sheet that explains it. */
import { readSchema } from '../package-files.ts';

interface Property {
  description?: string;
  properties?: Record<string, Property>;
}

/** A template that the schema accepts and that says everywhere what is to be put there. */
export function templateScaffold(type: string): string {
  const name = type
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  const words = type.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const global = /^\d/.test(words) ? `_${words}` : words;
  const template = {
    $schema: '../node_modules/sluice/schemas/tag-template.schema.json',
    type,
    name,
    description: {
      en: `TODO: what a tag of this type does, such as “Counts page views with ${name}.”`,
    },
    vendor: {
      id: type,
      name,
      company: 'TODO: the company behind it',
      role: 'third-party',
      country: 'FR',
      purpose: { en: 'TODO: what the site uses it for, in words that a visitor understands.' },
      dataCollected: { en: 'TODO: what data it gets.' },
      retention: 'P13M',
      privacyPolicyUrl: `https://${type}.example/privacy`,
    },
    category: 'analytics',
    params: {
      type: 'object',
      required: ['siteId'],
      properties: {
        siteId: {
          type: 'string',
          pattern: '^[A-Za-z0-9]+$',
          description: 'TODO: where the vendor shows this id.',
        },
        action: {
          type: 'string',
          enum: ['page', 'track'],
          description: '`page` counts a page view, `track` sends `event`.',
        },
        event: { type: 'string', description: 'Name of the event, with the action `track`.' },
      },
    },
    examples: [{ siteId: 'ABC123' }],
    hosts: { script: [`cdn.${type}.example`], connect: [`api.${type}.example`] },
    storage: [
      {
        kind: 'cookie',
        name: `_${global}`,
        party: 'first',
        duration: 'P6M',
        purpose: { en: 'TODO: what this one is for.' },
      },
    ],
    load: [
      { stub: global, shape: 'function', queue: 'q' },
      { call: global, args: ['init', { $param: 'siteId' }] },
      { script: `https://cdn.${type}.example/sdk.js` },
    ],
    actions: {
      page: [{ call: global, args: ['page', { $page: 'url' }] }],
      track: [{ call: global, args: ['track', { $param: 'event' }] }],
    },
    grant: [{ call: global, args: ['consent', true] }],
    revoke: [{ call: global, args: ['consent', false] }],
    verified: {
      date: '2026-01-01',
      level: 'documented',
      how: 'TODO: what was run or read, with its version or address.',
    },
    unverified: ['TODO: what you could not check. Delete it when nothing is left.'],
  };
  return `${JSON.stringify(template, undefined, 2)}\n`;
}

/** Every property with what it is for, out of the schema, and what to check before it is used. */
export function templateSheet(type: string): string {
  const { properties = {} } = readSchema('tag-template') as Property;
  const lines = Object.entries(properties).flatMap(([name, property]) => [
    `- \`${name}\`: ${property.description ?? ''}`,
    ...Object.entries(property.properties ?? {})
      .filter(([, { description }]) => description !== undefined)
      .map(([inner, { description }]) => `  - \`${name}.${inner}\`: ${description}`),
  ]);
  return `# The template ${type}

JSON has no comments, so they are here. Steps and values: docs/templates.md of Sluice.

## Every property

${lines.join('\n')}

## Before it is used

- [ ] No \`TODO\` is left in \`${type}.json\`.
- [ ] Hosts are those of the vendor's own documentation, and the network panel shows no others.
- [ ] \`storage\` lists everything that appears on the device: cookies, localStorage, sessionStorage, IndexedDB.
- [ ] Durations and purposes are the vendor's, in each language of the site.
- [ ] \`load\` sends no event. Each event is a step of an action.
- [ ] \`grant\` and \`revoke\` are the vendor's own consent calls; delete them where it has none.
- [ ] Nothing is stored and nothing is sent before consent, and nothing more after withdrawal.
- [ ] \`examples\` hold ids of the vendor's form that belong to nobody.
- [ ] \`verified\` says when and how, and by its \`level\` whether the library ran; \`unverified\` what is left.
- [ ] \`npx sluice validate\` finds nothing in a container with a tag of the type \`${type}\`.
- [ ] A scenario of \`npx sluice simulate\` shows when it fires, and that it does not after a refusal.
`;
}
