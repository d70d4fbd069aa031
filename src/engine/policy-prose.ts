/** The sentences of each section, each said only where it is true. */
import type { DisclosedVendor } from './disclosure.ts';
import { parseDuration } from './duration.ts';
import type { PolicyContext } from './policy-context.ts';
import {
  bullets,
  joined,
  paragraph,
  policyLink,
  type PolicyBlock,
  type PolicyLine,
  type PolicySectionId,
} from './policy-document.ts';
import { storageOf } from './policy-tables.ts';

type Write = (context: PolicyContext) => PolicyBlock[];

/** Each sends a visitor on to the page in their own language. */
const helpPages = {
  chrome: 'https://support.google.com/chrome/answer/95647',
  safariMac: 'https://support.apple.com/guide/safari/sfri11471/mac',
  safariIos: 'https://support.apple.com/105082',
  edge: 'https://support.microsoft.com/microsoft-edge/manage-cookies-in-microsoft-edge-view-allow-block-delete-and-use-168dab11-0753-043d-7c16-ede5947fc64d',
  firefox: 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox',
  opera: 'https://help.opera.com/en/latest/web-preferences/#cookies',
};

const economicArea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

export const prose: Record<PolicySectionId, Write> = {
  what: ({ say }) => [
    ...paragraph(say('policy.what.cookie')),
    ...paragraph(say('policy.what.program')),
    ...paragraph(say('policy.what.also')),
  ],

  who(context) {
    const { say } = context;
    const hasPartners = partnersOf(context).length > 0;
    return [
      ...paragraph(say('policy.who.publisher')),
      ...paragraph(say(hasPartners ? 'policy.who.partners' : 'policy.who.no-partners')),
      ...paragraph(say('policy.who.parties'), hasPartners && say('policy.who.either')),
    ];
  },

  why(context) {
    const { disclosure, say, has, words } = context;
    const isOpposable = disclosure.categories.some(({ opposable }) => opposable);
    const purposes = disclosure.categories.map((category): PolicyLine => {
      const title = { kind: 'strong', text: context.categoryTitle(category) } as const;
      const description = words.category(category, 'description');
      const consequence = words.category(category, 'consequence');
      return joined([
        description ? say('policy.why.category', { title, description }) : [title],
        consequence !== undefined && [consequence],
      ]);
    });
    return [
      ...paragraph(say('policy.why.intro')),
      ...bullets(purposes),
      ...paragraph(say('policy.why.bases')),
      ...bullets([
        has('exempt') &&
          joined([say('policy.why.exempt'), isOpposable && say('policy.why.opposable')]),
        has('consent') && say('policy.why.consent'),
        has('objection') && say('policy.why.objection'),
      ]),
    ];
  },

  // The tables themselves follow: policy-tables.ts.
  tables(context) {
    const { say, has } = context;
    const keepsData = partnersOf(context).some(({ retention }) => retention);
    return [
      ...paragraph(say('policy.tables.intro'), has('consent') && say('policy.tables.refused')),
      ...paragraph(
        isWithinLimit(context) && say('policy.tables.limit'),
        say('policy.tables.duration'),
        keepsData && say('policy.tables.retention'),
      ),
      ...paragraph(say('policy.tables.source')),
    ];
  },

  choice({ disclosure, facts, words, say, has, hasChoice }) {
    const { cookie, lifetime } = disclosure;
    const domain = cookie.domain?.replace(/^\./, '');
    return [
      ...paragraph(
        !has('consent') && !has('objection') && say('policy.choice.exempt'),
        has('consent') && say('policy.choice.banner'),
        has('consent') && say('policy.choice.before'),
        facts.advanced && say('policy.choice.advanced'),
      ),
      ...paragraph(
        hasChoice && say('policy.choice.kept', { lifetime: words.duration(lifetime) }),
        hasChoice && facts.fromFirstChoice && say('policy.choice.from-first'),
        hasChoice && domain !== undefined && say('policy.choice.domain', { domain }),
      ),
      ...paragraph(
        hasChoice && say('policy.choice.change'),
        hasChoice && say('policy.choice.shared'),
        hasChoice && say('policy.choice.refusal'),
      ),
    ];
  },

  similar: ({ facts, say, hasChoice }) => [
    ...paragraph(say('policy.similar.intro')),
    ...bullets([say('policy.similar.storage'), facts.pixels && say('policy.similar.pixels')]),
    ...paragraph(hasChoice && say('policy.similar.rules'), say('policy.similar.tables')),
  ],

  browsers(context) {
    const { facts, words, say, hasChoice } = context;
    const page = (name: string, href: string): PolicyLine => [policyLink(name, href)];
    const links = facts.links.map(({ label, url }) => page(words.local(label) ?? url, url));
    return [
      ...paragraph(
        say('policy.browsers.intro'),
        hasChoice && say('policy.browsers.choice'),
        partnersOf(context).length > 0 && say('policy.browsers.partners'),
      ),
      ...paragraph(say('policy.browsers.no-consent')),
      ...paragraph(say('policy.browsers.help')),
      ...bullets([
        page('Google Chrome', helpPages.chrome),
        page(words.get('policy.browsers.safari-mac'), helpPages.safariMac),
        page(words.get('policy.browsers.safari-ios'), helpPages.safariIos),
        page('Microsoft Edge', helpPages.edge),
        page('Mozilla Firefox', helpPages.firefox),
        page(words.get('policy.browsers.opera'), helpPages.opera),
      ]),
      ...paragraph(links.length > 0 && say('policy.browsers.more')),
      ...bullets(links),
    ];
  },

  signals(context) {
    const { disclosure, facts, words, say } = context;
    const sharing = disclosure.categories.filter(({ id }) => facts.sharing.includes(id));
    const gpc = facts.gpc === 'deny-sharing' && sharing.length === 0 ? 'ignore' : facts.gpc;
    const categories = words.list(sharing.map((category) => context.categoryTitle(category)));
    const all = say('policy.signals.all');
    const ignored = say('policy.signals.ignored');
    const effect = {
      'deny-sharing': say('policy.signals.sharing', { categories }),
      'deny-all': all,
      ignore: ignored,
    }[gpc];
    const hasEffect = gpc !== 'ignore' || facts.dnt === 'deny';
    return [
      ...paragraph(say('policy.signals.intro')),
      ...bullets([
        joined([say('policy.signals.gpc'), effect]),
        joined([say('policy.signals.dnt'), facts.dnt === 'deny' ? all : ignored]),
      ]),
      ...paragraph(hasEffect && say('policy.signals.override'), say('policy.signals.no-consent')),
    ];
  },

  rights({ disclosure, facts, say, has, hasChoice }) {
    const { contact, authority } = disclosure.site;
    return [
      ...paragraph(say('policy.rights.list'), has('consent') && say('policy.rights.withdraw')),
      ...paragraph(
        contact !== undefined && say('policy.rights.contact'),
        hasChoice && say('policy.rights.identifier'),
        hasChoice && facts.sendsProofs && say('policy.rights.proof'),
      ),
      ...paragraph(say(authority ? 'policy.rights.authority' : 'policy.rights.no-authority')),
    ];
  },

  transfers(context) {
    const { say } = context;
    const partners = partnersOf(context);
    const isInside = ({ country = '' }: DisclosedVendor): boolean => economicArea.has(country);
    if (partners.every((partner) => isInside(partner) && !partner.safeguards)) {
      return paragraph(say('policy.transfers.none'));
    }
    return paragraph(
      partners.some((partner) => partner.country && !isInside(partner)) &&
        say('policy.transfers.some'),
      say('policy.transfers.safeguards'),
      say('policy.transfers.copy'),
    );
  },

  changes: ({ disclosure, say, has }) => [
    ...paragraph(say('policy.changes.page'), isDated(disclosure) && say('policy.changes.version')),
    ...paragraph(
      has('consent') && say('policy.changes.again'),
      has('consent') && say('policy.changes.wording'),
    ),
  ],

  contact({ disclosure, site, words, say }) {
    const { contact, authority, privacyPolicyUrl } = disclosure.site;
    const policy = policyLink(words.get('policy.contact.policy', { site }), privacyPolicyUrl);
    return [
      ...paragraph(
        say('policy.contact.controller'),
        contact !== undefined && say('policy.contact.questions'),
      ),
      ...paragraph(privacyPolicyUrl !== undefined && say('policy.contact.privacy', { policy })),
      ...paragraph(authority !== undefined && say('policy.contact.authority')),
    ];
  },
};

function isDated({ site }: PolicyContext['disclosure']): boolean {
  return Boolean(site.policyVersion ?? site.policyUpdated ?? site.policyEffective);
}

function partnersOf({ disclosure }: PolicyContext): DisclosedVendor[] {
  return disclosure.vendors.filter(({ role }) => role !== 'controller');
}

/** What needs consent is declared, each item with an end, and none after more than thirteen months (R31). */
function isWithinLimit(context: PolicyContext): boolean {
  const items = context.disclosure.categories
    .filter(({ basis }) => basis === 'consent')
    .flatMap((category) => storageOf(category, context))
    .filter(({ item }) => (item.basis ?? 'consent') === 'consent');
  return items.length > 0 && items.every(({ item }) => isShort(item.duration, item.kind));
}

function isShort(duration: string | undefined, kind: string): boolean {
  if (duration === 'session' || kind === 'session-storage') return true;
  const parsed = parseDuration(duration);
  const day = 86_400_000;
  const month = (365.25 / 12) * day;
  return parsed !== undefined && parsed.months * month + parsed.milliseconds <= 13 * month;
}
