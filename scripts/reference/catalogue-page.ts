/** The catalogue's page: what each tag template is, needs, talks to and stores. */
import type {
  ParamSchema,
  TagTemplate,
  VerificationLevel,
} from '../../src/engine/template-types.ts';
import type { StorageItem } from '../../src/engine/types.ts';
import { parseDuration } from '../../src/engine/duration.ts';
import { anchor, blocks, code, table } from './markdown.ts';
import { exampleOf, hostOf, parametersOf } from './template-facts.ts';

const kinds: Record<StorageItem['kind'], string> = {
  cookie: 'cookie',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'IndexedDB',
  'cache-storage': 'Cache Storage',
};

const levels: Record<VerificationLevel, string> = {
  executed: 'run in a browser',
  read: 'code read, not run',
  documented: 'from documentation, not run',
};

export function cataloguePage(templates: readonly TagTemplate[]): string {
  const services = templates.filter(({ vendor }) => vendor);
  const generic = templates.filter(({ vendor }) => !vendor);
  return blocks(
    '# The catalogue',
    '<!-- Written by scripts/reference.ts from tags/. Edit those, and run `npm run docs`. -->',
    `${services.length} tag types for services, and ${generic.length} generic ones. A tag names one of them as its \`type\`; [the guide for marketers](../marketers.md) shows how.`,
    'Each section says where its facts were seen, and which of them were not. “Run in a browser” means that the service’s own library was run, and what it requested and kept was compared; “code read, not run” that code of the vendor was read; the others rest on documentation. Ids in the examples are of the vendor’s form and belong to nobody. `order-placed` stands for a trigger of your own.',
    '## All types',
    table(
      ['Type', 'Service', 'Category', 'Vendor', 'Actions', 'Facts'],
      templates.map(({ type, name, category, vendor, actions, verified }) => [
        `[${type}](#${anchor(type)})`,
        name,
        category === undefined ? 'the tag’s own' : code(category),
        vendor ? code(vendor.id) : 'the tag’s own',
        Object.keys(actions).map(code).join(', '),
        verified ? levels[verified.level] : '',
      ]),
    ),
    ...templates.map((template) => section(template).trimEnd()),
  );
}

function section(template: TagTemplate): string {
  const { type, name, description, unverified = [], verified } = template;
  return blocks(
    `## ${type}`,
    description?.['en'] ? `**${name}.** ${description['en']}` : `**${name}.**`,
    facts(template)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    table(['Parameter', 'Type', 'Default', 'Description'], parameterRows(template.params)),
    example(template),
    verified &&
      `**${capitalised(levels[verified.level])}**, seen on ${verified.date}. ${verified.how}`,
    unverified.length > 0
      ? `Not verified:\n\n${unverified.map((fact) => `- ${plain(fact)}`).join('\n')}`
      : undefined,
  );
}

function facts(template: TagTemplate): string[] {
  const { vendor, category, actions, embed, hosts = {}, storage = [] } = template;
  const names = Object.keys(actions).map((name, index) => code(name) + (index ? '' : ' (default)'));
  const calls = [template.grant && 'grant', template.revoke && 'withdrawal'].filter(Boolean);
  const talks = Object.entries(hosts).map(
    ([kind, list]) => `${kind} ${list.map(hostText).join(', ')}`,
  );
  return [
    vendor
      ? `Category ${code(category)}; vendor ${code(vendor.id)}: ${vendorText(vendor)}.`
      : 'Category and vendor: the tag names them itself.',
    names.length > 1 ? `Actions: ${names.join(', ')}.` : '',
    embed
      ? `In the page: \`<sluice-embed vendor="${vendor?.id}">\`, ${embed.frame === undefined ? 'around markup that the library enhances' : 'which becomes a frame'}. Without a tag, the container declares \`"vendors": { "${vendor?.id}": { "template": "${template.type}" } }\`.`
      : '',
    template.shareLink
      ? `To share a page without the service, by [a plain link](../sites.md#share-buttons): ${code(template.shareLink)}.`
      : '',
    calls.length > 0 ? `Is told of ${calls.join(' and ')} by a call of its own.` : '',
    talks.length > 0 ? `Hosts: ${talks.join('; ')}.` : '',
    vendor
      ? `Stores: ${storage.length > 0 ? storage.map(storageText).join(', ') : 'nothing that is known'}.`
      : '',
  ].filter(Boolean);
}

function vendorText({ name, company, country, role }: NonNullable<TagTemplate['vendor']>): string {
  const of = company === undefined || company === name ? [name] : [name, company];
  return [...of, country, role].filter(Boolean).join(', ');
}

function hostText(host: unknown): string {
  const found = hostOf(host);
  return typeof found === 'string' ? code(found) : `that of ${found.map(code).join(', ')}`;
}

function storageText({ kind, name, duration, party }: StorageItem): string {
  const words = [kinds[kind], durationText(duration), party === 'third' && 'third party'];
  return `${code(name)} (${words.filter(Boolean).join(', ')})`;
}

function durationText(text: string | undefined): string | undefined {
  if (text === 'persistent') return 'until deleted';
  const duration = parseDuration(text);
  if (!duration) return text;
  const { months, milliseconds } = duration;
  const units = [
    [months % 12 ? 0 : months / 12, 'year'],
    [months % 12 ? months : 0, 'month'],
    [Math.floor(milliseconds / 86_400_000), 'day'],
    [Math.floor(milliseconds / 3_600_000) % 24, 'hour'],
    [Math.floor(milliseconds / 60_000) % 60, 'minute'],
    [Math.floor(milliseconds / 1000) % 60, 'second'],
  ] as const;
  return units
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' ');
}

function parameterRows(params: ParamSchema): string[][] {
  return parametersOf(params).map(({ name, isRequired, schema }) => [
    code(name),
    parameterType(schema),
    isRequired ? '**required**' : schema.default === undefined ? '' : code(schema.default),
    schema.description ?? '',
  ]);
}

function parameterType(parameter: ParamSchema): string {
  if (parameter.enum) return parameter.enum.map(code).join(', ');
  const types = [parameter.type ?? 'any'].flat().map((type) => {
    const member = type === 'array' && parameter.items?.type;
    return member ? `list of ${[member].flat().join(' or ')}` : type;
  });
  return types.join(' or ');
}

function example(template: TagTemplate): string | undefined {
  const container = exampleOf(template);
  return container && `\`\`\`json\n${JSON.stringify(container, undefined, 2)}\n\`\`\``;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names of cookies hold what Markdown would take for emphasis. */
function plain(text: string): string {
  return text.replaceAll(/(?<!`)\b_|_\b|\*/g, '\\$&').replaceAll('<', '\\<');
}
