/** Containers of this suite, made for each test, and vendors that are served on this machine. */
import type { TagTemplate } from '../../../src/engine/template-types.ts';
import type {
  ConsentSettings,
  Container,
  StorageItem,
  TagSettings,
} from '../../../src/engine/types.ts';
import { container } from '../../support/containers.ts';

/** What a vendor of this suite writes, as it declares it. */
function storageOf(vendor: string): StorageItem[] {
  const about = { party: 'first', purpose: { en: `Knows visitors of ${vendor}.` } } as const;
  return [
    { kind: 'cookie', name: `${vendor}_*`, duration: 'P1Y', ...about },
    { kind: 'local-storage', name: `${vendor}.visitor`, duration: 'persistent', ...about },
    { kind: 'session-storage', name: `${vendor}.visit`, duration: 'session', ...about },
    { kind: 'indexed-db', name: `${vendor}-events`, duration: 'persistent', ...about },
    { kind: 'cache-storage', name: `${vendor}-files`, duration: 'persistent', ...about },
  ];
}

export interface VendorOptions {
  category?: string;
  /** It goes on after it was told to stop. */
  stubborn?: boolean;
  storage?: StorageItem[];
}

/** A template whose library comes from the vendor's server; its type is the vendor's name. */
function vendorTemplate(
  name: string,
  origin: string,
  { category = 'analytics', stubborn = false, storage = storageOf(name) }: VendorOptions = {},
): TagTemplate {
  const push = (...command: unknown[]) => ({ push: name, value: command });
  return {
    type: name,
    name: titleOf(name),
    vendor: { id: name, name: titleOf(name), role: 'third-party' },
    category,
    params: {
      type: 'object',
      properties: { event: { type: 'string', default: 'page' } },
    },
    hosts: { script: [origin], connect: [origin] },
    storage,
    load: [
      { script: `${origin}/lib.js?vendor=${name}${stubborn ? '&stubborn=1' : ''}`, wait: true },
    ],
    actions: { track: [push('track', { $param: 'event' })] },
    grant: [push('grant')],
    revoke: [push('revoke')],
  };
}

function titleOf(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}

export interface LifeSections extends Omit<Partial<Container>, 'consent'> {
  consent?: Partial<ConsentSettings>;
  /** Vendors of this suite, each with one tag on every page: `meter: 'analytics'`. */
  meters?: Record<string, string | VendorOptions>;
}

/**
 * A container with the five categories, the tag `probe` that is exempt and fires on the event `probe`,
 * and a tag on every page for each of the `meters`.
 */
export function containerAt(origin: string, sections: LifeSections = {}): Container {
  const { meters = {}, consent, tags, vendors, templates, ...rest } = sections;
  const own = Object.entries(meters).map(([name, settings]) => {
    const options = typeof settings === 'string' ? { category: settings } : settings;
    return [name, vendorTemplate(name, origin, options)] as const;
  });
  const pageTag = (type: string): TagSettings => ({ type, triggers: ['all-pages'] });
  return {
    schemaVersion: 1,
    id: 'life',
    site: {
      name: 'Life',
      controller: 'Life SAS',
      contact: 'dpo@life.example',
      privacyPolicyUrl: '/privacy',
      policyVersion: '1.0',
    },
    ui: { languages: ['en'], defaultLanguage: 'en' },
    triggers: { probe: { type: 'event', event: 'probe' } },
    ...rest,
    consent: {
      categories: container().consent.categories,
      ...consent,
    },
    tags: {
      probe: {
        type: 'image',
        category: 'necessary',
        vendor: 'own',
        params: { src: '/probe.gif' },
        triggers: ['probe'],
      },
      ...Object.fromEntries(own.map(([name]) => [name, pageTag(name)])),
      ...tags,
    },
    vendors: { own: { name: 'Life', role: 'controller' }, ...vendors },
    templates: { ...Object.fromEntries(own), ...templates },
  };
}
