/** What visitors are told about the site itself, and how (R36, R37, L3; R33, R39). */
import { knownCategories } from '../../engine/disclosure.ts';
import type { LocalText, VendorFacts } from '../../engine/types.ts';
import { pointerTo } from '../problems.ts';
import { oneOf } from '../words.ts';
import { entriesOf, type LintContext, type LintFinding, type Rule } from './rule.ts';

export const missingContact: Rule = {
  id: 'missing-contact',
  level: 'warning',
  *check({ container: { site } }) {
    if (site?.contact) return;
    yield {
      pointer: '/site/contact',
      message: 'Visitors are not told where to turn with questions and to use their rights.',
      advice: 'Add "contact" to "site", such as the data protection officer’s mail address.',
    };
  },
};

export const missingPrivacyPolicy: Rule = {
  id: 'missing-privacy-policy',
  level: 'warning',
  *check({ container: { site } }) {
    if (site?.privacyPolicyUrl) return;
    yield {
      pointer: '/site/privacyPolicyUrl',
      message: 'The banner cannot lead to a privacy policy.',
      advice: 'Add "privacyPolicyUrl" to "site".',
    };
  },
};

export const categoryTexts: Rule = {
  id: 'category-texts',
  level: 'error',
  *check({ container, languages }) {
    for (const { id, entry, pointer } of entriesOf(
      container.consent.categories,
      'consent',
      'categories',
    )) {
      if (isKnown(entry.as ?? id)) continue;
      for (const name of ['title', 'description', 'consequence'] as const) {
        const level = name === 'consequence' ? { level: 'warning' as const } : {};
        const missing = languages.filter((language) => !entry[name]?.[language]);
        if (entry[name] && missing.length === 0) continue;
        yield {
          pointer: `${pointer}/${name}`,
          ...level,
          message: `The category "${id}" has no "${name}"${missing.length > 0 ? ` in ${oneOf(missing, 'and')}` : ''}.`,
          advice: `Only ${oneOf(knownCategories, 'and')} have texts of their own. Write it, or say by "as" which of them it is.`,
        };
      }
    }
  },
};

export const missingTranslation: Rule = {
  id: 'missing-translation',
  level: 'warning',
  *check(context) {
    const { container, languages } = context;
    for (const { text, pointer, what } of localTexts(context)) {
      const missing = languages.filter((language) => !text[language]);
      if (missing.length === 0) continue;
      yield {
        pointer,
        message: `${what} is missing in ${oneOf(missing, 'and')}, which the interface speaks.`,
        advice: `Translate it, or remove ${missing.length > 1 ? 'the languages' : 'the language'} from "ui.languages".`,
      };
    }
    yield* untranslatedFacts(context);
    const { defaultLanguage, languages: listed } = container.ui ?? {};
    if (defaultLanguage !== undefined && listed && !listed.includes(defaultLanguage)) {
      yield {
        pointer: '/ui/defaultLanguage',
        message: `The default language "${defaultLanguage}" is not among "languages".`,
        advice: `Add it there, or name one of ${oneOf(listed)}.`,
      };
    }
  },
};

export const unequalTexts: Rule = {
  id: 'unequal-texts',
  level: 'warning',
  *check({ container }) {
    for (const { id: language, entry, pointer } of entriesOf(container.ui?.texts, 'ui', 'texts')) {
      for (const name of Object.keys(entry)) {
        const pair = /^(.*\.)(accept|refuse)(\..*)?$/.exec(name);
        if (!pair) continue;
        const [, start = '', word, end = ''] = pair;
        const other = `${start}${word === 'accept' ? 'refuse' : 'accept'}${end}`;
        const [here = '', there] = [entry[name], entry[other]];
        // A pair is told of once.
        if (there !== undefined && (word === 'refuse' || areAlike(here, there))) continue;
        const contrast =
          there === undefined
            ? `but not that of "${other}"`
            : `and that of "${other}" to “${there}”`;
        yield {
          pointer: pointer + pointerTo(name),
          message: `In "${language}", the text of "${name}" is changed to “${here}”, ${contrast}: refusing must be as easy and as visible as accepting.`,
          advice: 'Word both alike.',
        };
      }
    }
  },
};

/** Neither is much longer than the other. */
function areAlike(a: string, b: string): boolean {
  return a.length <= 3 * b.length && b.length <= 3 * a.length;
}

interface PlacedText {
  text: LocalText;
  pointer: string;
  what: string;
}

const vendorTexts = ['purpose', 'dataCollected', 'safeguards'] as const;

/** The texts that the container itself gives. */
function* localTexts({ container }: LintContext): Generator<PlacedText> {
  for (const { id, entry, pointer } of entriesOf(
    container.consent.categories,
    'consent',
    'categories',
  )) {
    if (!isKnown(entry.as ?? id)) continue;
    for (const name of ['title', 'description', 'consequence'] as const) {
      if (entry[name])
        yield {
          text: entry[name],
          pointer: `${pointer}/${name}`,
          what: `The ${name} of the category "${id}"`,
        };
    }
  }
  for (const [index, { label }] of (container.ui?.links ?? []).entries()) {
    yield { text: label, pointer: `/ui/links/${index}/label`, what: 'The text of a link' };
  }
  for (const { id, entry, pointer } of entriesOf(container.vendors, 'vendors')) {
    for (const name of vendorTexts) {
      if (entry[name])
        yield {
          text: entry[name],
          pointer: `${pointer}/${name}`,
          what: `"${name}" of the vendor "${id}"`,
        };
    }
    for (const [index, { name, purpose }] of (entry.storage ?? []).entries()) {
      if (purpose)
        yield {
          text: purpose,
          pointer: `${pointer}/storage/${index}/purpose`,
          what: `The purpose of "${name}" of "${id}"`,
        };
    }
  }
}

/** What the catalogue says of a vendor, in too few languages: once per vendor. */
function* untranslatedFacts(context: LintContext): Generator<LintFinding> {
  const { container, disclosure, languages, tags } = context;
  for (const vendor of disclosure?.vendors ?? []) {
    const own: VendorFacts = container.vendors?.[vendor.id] ?? {};
    const texts = [
      ...vendorTexts.map((name) => (own[name] ? undefined : vendor[name])),
      ...vendor.storage.map((item) => (own.storage?.includes(item) ? undefined : item.purpose)),
    ].filter((text) => text !== undefined);
    const missing = languages.filter((language) => texts.some((text) => !text[language]));
    if (missing.length === 0) continue;
    const tag = tags.find((other) => other.vendor === vendor.id);
    yield {
      pointer: container.vendors?.[vendor.id]
        ? `/vendors/${vendor.id}`
        : (tag?.pointer ?? '/vendors'),
      message: `What the catalogue says of the vendor "${vendor.id}" is missing in ${oneOf(missing, 'and')}.`,
      advice: 'Translate purpose, data and storage under "vendors".',
    };
  }
}

function isKnown(id: string): boolean {
  return (knownCategories as readonly string[]).includes(id);
}
