/** Works out the consent plan of a container: categories, vendors in use, and the keys of answers. */
import { keyLength, type ConsentPlan, type PlannedCategory } from '../consent-plan.ts';
import { parseDuration } from '../duration.ts';
import type { TagTemplate } from '../template-types.ts';
import type { CategorySettings, Container } from '../types.ts';

const googleTypes: Record<string, string[]> = {
  necessary: ['security_storage'],
  analytics: ['analytics_storage'],
  functionality: ['functionality_storage', 'personalization_storage'],
  advertising: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  social: [],
};

/**
 * Where reading or writing anything on a device takes consent beforehand, whatever it is for: the EEA with the
 * territories that have a code of their own, the United Kingdom, Switzerland. Then codes of nowhere in
 * particular, which servers give for visitors whom they cannot place.
 */
const consentFirst =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK ' +
  'AX BL GF GP MF MQ NC PF PM RE TF WF YT GB GG GI IM JE CH AA AP EU X ZZ';

const bases = new Set<unknown>(['exempt', 'consent', 'objection']);

/** Throws with a message for people when the consent section cannot be relied on. */
export function planConsent(
  container: Container,
  templates: ReadonlyMap<string, TagTemplate>,
): ConsentPlan {
  const settings = container.consent;
  const lifetime = parseDuration(settings.lifetime ?? 'P6M');
  if (!lifetime || (lifetime.months === 0 && lifetime.milliseconds === 0)) {
    throw new Error(
      `consent.lifetime "${settings.lifetime}" is not an ISO 8601 duration (such as P6M).`,
    );
  }
  const keys = new Map<string, string>();
  /** Answers are stored by key alone: two questions must never share one. */
  const keyOf = (text: string): string => {
    const key = hashKey(text);
    const other = keys.get(key);
    if (other !== undefined && other !== text) {
      throw new Error(
        `consent: "${text}" and "${other}" would be stored alike; rename one of them.`,
      );
    }
    keys.set(key, text);
    return key;
  };
  const categories: ConsentPlan['categories'] = {};
  for (const [id, category] of Object.entries(settings.categories)) {
    categories[id] = planCategory(id, category, keyOf);
  }
  const plan: ConsentPlan = {
    categories,
    vendors: {},
    lifetime,
    fromFirstChoice: settings.lifetimeFrom === 'first-choice',
    reconsent: settings.reconsent ?? '',
    onWithdraw: settings.onWithdraw ?? 'reload',
    gpc: settings.signals?.gpc ?? 'deny-sharing',
    dnt: settings.signals?.dnt ?? 'ignore',
    cookie: { name: 'eu-consent', ...settings.cookie },
    ...(settings.googleConsentMode === 'advanced' && {
      advanced: `^(?!${consentFirst.replaceAll(' ', '|')})[A-Z]{2}(?:-|$)`,
    }),
    policyVersion: container.site?.policyVersion ?? '',
    announces:
      settings.announceExempt === true ||
      Object.values(categories).some((category) => category.asks),
  };
  for (const [vendor, ids] of vendorsInUse(container, templates)) {
    const pairs: Record<string, string> = (plan.vendors[vendor] = {});
    for (const [id, category] of Object.entries(categories)) {
      if (ids.has(id)) pairs[id] = keyOf(`${id}|${category.basis}|${vendor}`);
    }
  }
  return plan;
}

/** Each vendor with the categories that its enabled tags, or its own entry, name. */
function vendorsInUse(
  container: Container,
  templates: ReadonlyMap<string, TagTemplate>,
): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  const add = (vendor: string, categories: readonly string[]): void => {
    const known = result.get(vendor) ?? new Set();
    for (const category of categories) known.add(category);
    result.set(vendor, known);
  };
  for (const tag of Object.values(container.tags ?? {})) {
    if (tag.paused) continue;
    const template = templates.get(tag.type);
    const vendor = tag.vendor ?? template?.vendor?.id;
    if (vendor) add(vendor, listOf(tag.category ?? template?.category));
  }
  for (const [id, vendor] of Object.entries(container.vendors ?? {})) {
    const template = vendor.template ? templates.get(vendor.template) : undefined;
    const own = listOf(vendor.category ?? template?.category);
    // A vendor of paused tags alone is neither listed nor asked about; one of embeds or storage is.
    const pausedOnly = Object.values(container.tags ?? {}).some(
      (tag) => tag.paused && (tag.vendor ?? templates.get(tag.type)?.vendor?.id) === id,
    );
    if (result.has(id) ? own.length > 0 : own.length > 0 && !(pausedOnly && !vendor.template)) {
      add(id, own);
    } else if (!result.has(id) && !pausedOnly) {
      const stored = (vendor.storage ?? []).flatMap((item) => listOf(item.category));
      add(id, [...new Set(stored)]);
    }
  }
  return result;
}

export function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function planCategory(
  id: string,
  settings: CategorySettings,
  keyOf: (text: string) => string,
): PlannedCategory {
  if (!bases.has(settings?.basis)) {
    throw new Error(`consent.categories.${id}.basis must be "exempt", "consent" or "objection".`);
  }
  const { basis } = settings;
  const as = settings.as ?? id;
  return {
    basis,
    as,
    answerable: basis !== 'exempt' || settings.opposable === true,
    asks: basis === 'consent',
    sharing: settings.sharing ?? (as === 'social' || as === 'advertising'),
    googleTypes:
      settings.googleConsentTypes ?? (Object.hasOwn(googleTypes, as) ? googleTypes[as]! : []),
    key: keyOf(`${id}|${basis}|`),
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Thirty bits of FNV-1a (with a final mix) as five characters. */
export function hashKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = (hash ^ (hash >>> 12)) >>> 0;
  let result = '';
  for (let digit = 0; digit < keyLength; digit++) {
    result += alphabet[hash & 63];
    hash >>>= 6;
  }
  return result;
}
