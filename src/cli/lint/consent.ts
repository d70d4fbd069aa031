/** What visitors are asked, and for how long (R6, R16–R18, L17; E1; protocols 3). */
import { isPlainObject } from '../../engine/plain.ts';
import { oneOf } from '../words.ts';
import { isLongerThan } from './durations.ts';
import { entriesOf, type LintContext, type LintFinding, type Rule } from './rule.ts';

export const lifetimeTooLong: Rule = {
  id: 'lifetime-over-13-months',
  level: 'error',
  *check({ container }) {
    if (!isLongerThan(container.consent.lifetime, 13)) return;
    yield {
      pointer: '/consent/lifetime',
      message: `An answer would hold for ${container.consent.lifetime}, longer than 13 months.`,
      advice: 'Write "P6M", what the CNIL recommends; at most "P13M".',
    };
  },
};

export const lifetimeLong: Rule = {
  id: 'lifetime-over-6-months',
  level: 'warning',
  *check({ container }) {
    const { lifetime } = container.consent;
    if (!isLongerThan(lifetime, 6) || isLongerThan(lifetime, 13)) return;
    yield {
      pointer: '/consent/lifetime',
      message: `An answer holds for ${lifetime}; the CNIL recommends six months, for acceptance and refusal alike.`,
      advice: 'Write "P6M", or be ready to say why visitors are not asked sooner.',
    };
  },
};

export const objectionBasis: Rule = {
  id: 'objection-basis',
  level: 'warning',
  *check({ container }) {
    const why =
      'rests on objection. Reading or writing on a device needs consent unless it is strictly necessary; a legitimate interest is no ground for it (EDPB task force, 24).';
    const advice = 'Use "consent"; or "exempt", if the visitor asked for what it does.';
    for (const { id, entry, pointer } of entriesOf(
      container.consent.categories,
      'consent',
      'categories',
    )) {
      if (entry.basis === 'objection') {
        yield { pointer: `${pointer}/basis`, message: `The category "${id}" ${why}`, advice };
      }
    }
    for (const { id, entry, pointer } of entriesOf(container.vendors, 'vendors')) {
      for (const [index, item] of (entry.storage ?? []).entries()) {
        if (item.basis !== 'objection') continue;
        yield {
          pointer: `${pointer}/storage/${index}/basis`,
          message: `The storage "${item.name}" of "${id}" ${why}`,
          advice,
        };
      }
    }
  },
};

export const advancedConsentMode: Rule = {
  id: 'advanced-consent-mode',
  level: 'warning',
  *check({ container }) {
    if (container.consent.googleConsentMode !== 'advanced') return;
    yield {
      pointer: '/consent/googleConsentMode',
      message:
        'In the advanced mode, Google’s libraries load and send signals before the visitor has answered, where the page gives a region outside the EEA, the United Kingdom and Switzerland (data-region).',
      advice: 'Write "basic", unless you know that the law there asks for no consent beforehand.',
    };
  },
};

/** What has to hold for audience measurement without consent (E1). */
const conditions = ['soleAccount', 'anonymous', 'noCrossRef', 'noThirdParty', 'siteScopedId'];
const limits = { maxAge: 13, dataRetention: 25 };

export const exemptAnalytics: Rule = {
  id: 'exempt-analytics',
  level: 'error',
  *check(context) {
    for (const { id, entry, pointer } of entriesOf(
      context.container.consent.categories,
      'consent',
      'categories',
    )) {
      if (entry.basis !== 'exempt') continue;
      const { exemption } = entry;
      const isAnalytics = (entry.as ?? id) === 'analytics';
      if (!exemption && !isAnalytics) continue;
      if (!exemption) {
        yield {
          pointer: `${pointer}/exemption`,
          message: `The category "${id}" measures the audience without consent, and does not say why it may.`,
          advice: `Write "basis": "consent"; or an "exemption" of the kind "audience" whose checklist holds: ${[...conditions, ...Object.keys(limits)].join(', ')}.`,
        };
        continue;
      }
      yield* unmet(id, exemption, pointer);
      if (entry.opposable !== true) {
        yield {
          pointer: `${pointer}/opposable`,
          level: 'warning',
          message: `Visitors cannot switch the exempt audience measurement "${id}" off.`,
          advice: 'Add "opposable": true.',
        };
      }
      yield* unfit(id, context);
    }
  },
};

function* unmet(
  id: string,
  exemption: Record<string, unknown>,
  pointer: string,
): Generator<LintFinding> {
  const list = isPlainObject(exemption['checklist']) ? exemption['checklist'] : {};
  const missing = conditions.filter((name) => list[name] !== true);
  const long = Object.entries(limits)
    .filter(([name, months]) => typeof list[name] !== 'string' || isLongerThan(list[name], months))
    .map(([name, months]) => `${name} (at most P${months}M)`);
  const open = [...missing, ...long];
  if (open.length === 0) return;
  yield {
    pointer: `${pointer}/exemption/checklist`,
    message: `The exemption of "${id}" does not meet: ${open.join(', ')}. Without all of them the category needs consent.`,
    advice:
      'Set up the measurement so that they hold, and say so here; or write "basis": "consent".',
  };
}

/** Google's own measurement uses the data for itself and across sites. */
function* unfit(category: string, { tags }: LintContext): Generator<LintFinding> {
  for (const { id, pointer, template, categories } of tags) {
    if (template?.googleConsentMode !== true || !categories.includes(category)) continue;
    yield {
      pointer,
      message: `The tag "${id}" is Google’s and does not qualify for the exemption of "${category}".`,
      advice: 'Put it into a category that asks for consent.',
    };
  }
}

export const exemptTag: Rule = {
  id: 'exempt-tag',
  level: 'warning',
  *check({ container, tags }) {
    const { categories: all } = container.consent;
    for (const { id, pointer, settings, template, categories } of tags) {
      const usual = template?.category;
      if (usual === undefined || usual === 'necessary' || settings.category === undefined) continue;
      const isExempt = (name: string): boolean =>
        all[name]?.basis === 'exempt' && !all[name].exemption;
      if (categories.length === 0 || !categories.every(isExempt)) continue;
      yield {
        pointer: `${pointer}/category`,
        message: `The tag "${id}" fires without consent in ${oneOf(categories, 'and')}; its template counts it to ${usual}.`,
        advice: 'Leave the category to the template, unless visitors asked for what the tag does.',
      };
    }
  },
};
