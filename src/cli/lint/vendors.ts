/** Who the visitor is told about (R29, L9; contract 4, Vendors). */
import { suggest } from '../words.ts';
import { entriesOf, type Rule } from './rule.ts';

export const unknownVendor: Rule = {
  id: 'unknown-vendor',
  level: 'error',
  *check({ declared, tags, templates }) {
    const known = new Set([
      ...declared.vendors,
      ...[...templates.values()].flatMap(({ vendor }) => vendor?.id ?? []),
    ]);
    for (const { id, pointer, settings } of tags) {
      if (settings.vendor === undefined || known.has(settings.vendor)) continue;
      yield {
        pointer: `${pointer}/vendor`,
        message: `The tag "${id}" names the vendor "${settings.vendor}", of whom nothing is known: visitors cannot be told who it is.`,
        advice: suggest(settings.vendor, known, 'Describe it in "vendors".'),
      };
    }
  },
};

export const tagWithoutVendor: Rule = {
  id: 'tag-without-vendor',
  level: 'warning',
  *check({ tags }) {
    for (const { id, pointer, settings, template, vendor } of tags) {
      if (!template || vendor !== undefined || settings.paused === true) continue;
      yield {
        pointer: `${pointer}/vendor`,
        message: `The tag "${id}" has no vendor: visitors do not learn who gets their data, and cannot refuse it by itself.`,
        advice: 'Describe the vendor in "vendors" and name it here.',
      };
    }
  },
};

export const duplicateVendor: Rule = {
  id: 'duplicate-vendor',
  level: 'warning',
  *check({ container, disclosure, templates }) {
    const first = new Map<string, string>();
    for (const vendor of disclosure?.vendors ?? []) {
      const name = vendor.name.trim().toLowerCase();
      const other = first.get(name);
      if (other === undefined) first.set(name, vendor.id);
      else {
        const here = Object.hasOwn(container.vendors ?? {}, vendor.id) ? vendor.id : other;
        yield {
          pointer: `/vendors/${here}`,
          message: `"${vendor.name}" is there twice, as "${other}" and as "${vendor.id}": a visitor who refuses one still meets the other.`,
          advice: 'Use one id for both.',
        };
      }
    }
    for (const { id, entry, pointer } of entriesOf(container.vendors, 'vendors')) {
      const template = templates.get(entry.template ?? '')?.vendor?.id;
      if (template === undefined || template === id) continue;
      if (!disclosure?.vendors.some((vendor) => vendor.id === template)) continue;
      yield {
        pointer: `${pointer}/template`,
        message: `The vendor "${id}" takes its facts from the template of "${template}", which tags of this container use as well.`,
        advice: `Call it "${template}", so that it is one vendor.`,
      };
    }
  },
};

export const vendorNamedAsCategory: Rule = {
  id: 'vendor-named-as-category',
  level: 'error',
  *check({ declared, disclosure }) {
    const vendors = new Set([
      ...declared.vendors,
      ...(disclosure?.vendors ?? []).map(({ id }) => id),
    ]);
    for (const id of vendors) {
      if (!declared.categories.has(id)) continue;
      yield {
        pointer: `/vendors/${id}`,
        atKey: true,
        message: `"${id}" is a vendor and a category: sluice.consent.isGranted("${id}") cannot tell which is meant.`,
        advice: 'Give one of them another id.',
      };
    }
  },
};

export const incompleteVendor: Rule = {
  id: 'incomplete-vendor',
  level: 'warning',
  *check({ container, disclosure, tags }) {
    for (const vendor of disclosure?.vendors ?? []) {
      if (vendor.role === 'controller') continue;
      const own = Object.hasOwn(container.vendors ?? {}, vendor.id);
      // An unknown vendor is an error of its own.
      if (!own && !tags.some(({ template }) => template?.vendor?.id === vendor.id)) continue;
      const missing = [
        vendor.name === vendor.id && !container.vendors?.[vendor.id]?.name && 'name',
        !vendor.purpose && 'purpose',
        !vendor.privacyPolicyUrl && 'privacyPolicyUrl',
      ].filter((name) => name !== false);
      if (missing.length === 0) continue;
      yield {
        pointer: `/vendors/${vendor.id}`,
        message: `Of the vendor "${vendor.id}", visitors are not told: ${missing.join(', ')}.`,
        advice: `Add ${missing.length > 1 ? 'them' : 'it'} under "vendors".`,
      };
    }
  },
};
