/** What a cookie policy needs of a language: its sentences, and how values read in it. */
import type { DisclosedCategory } from './disclosure.ts';
import type { PolicyInline, PolicySectionId } from './policy-document.ts';
import type { LocalText, StorageItem } from './types.ts';

/** Texts that only the policy has: `<language>-policy.ts`. */
export type PolicyTextKey =
  | `policy.${PolicySectionId}.title`
  | 'policy.title'
  | 'policy.contents'
  | 'policy.fact'
  | 'policy.what.cookie'
  | 'policy.what.program'
  | 'policy.what.also'
  | 'policy.who.publisher'
  | 'policy.who.partners'
  | 'policy.who.no-partners'
  | 'policy.who.parties'
  | 'policy.who.either'
  | 'policy.why.intro'
  | 'policy.why.category'
  | 'policy.why.bases'
  | 'policy.why.exempt'
  | 'policy.why.opposable'
  | 'policy.why.consent'
  | 'policy.why.objection'
  | 'policy.tables.intro'
  | 'policy.tables.refused'
  | 'policy.tables.limit'
  | 'policy.tables.duration'
  | 'policy.tables.retention'
  | 'policy.tables.source'
  | 'policy.services.title'
  | 'policy.services.name'
  | 'policy.services.category'
  | 'policy.choice.exempt'
  | 'policy.choice.banner'
  | 'policy.choice.before'
  | 'policy.choice.advanced'
  | 'policy.choice.kept'
  | 'policy.choice.from-first'
  | 'policy.choice.domain'
  | 'policy.choice.change'
  | 'policy.choice.shared'
  | 'policy.choice.refusal'
  | 'policy.similar.intro'
  | 'policy.similar.storage'
  | 'policy.similar.pixels'
  | 'policy.similar.rules'
  | 'policy.similar.tables'
  | 'policy.browsers.intro'
  | 'policy.browsers.choice'
  | 'policy.browsers.partners'
  | 'policy.browsers.no-consent'
  | 'policy.browsers.help'
  | 'policy.browsers.safari-mac'
  | 'policy.browsers.safari-ios'
  | 'policy.browsers.opera'
  | 'policy.browsers.more'
  | 'policy.signals.intro'
  | 'policy.signals.gpc'
  | 'policy.signals.dnt'
  | 'policy.signals.sharing'
  | 'policy.signals.all'
  | 'policy.signals.ignored'
  | 'policy.signals.override'
  | 'policy.signals.no-consent'
  | 'policy.rights.list'
  | 'policy.rights.withdraw'
  | 'policy.rights.contact'
  | 'policy.rights.identifier'
  | 'policy.rights.proof'
  | 'policy.rights.authority'
  | 'policy.rights.no-authority'
  | 'policy.transfers.some'
  | 'policy.transfers.safeguards'
  | 'policy.transfers.copy'
  | 'policy.transfers.none'
  | 'policy.changes.page'
  | 'policy.changes.version'
  | 'policy.changes.again'
  | 'policy.changes.wording'
  | 'policy.contact.controller'
  | 'policy.contact.questions'
  | 'policy.contact.privacy'
  | 'policy.contact.policy'
  | 'policy.contact.authority'
  | 'own.service'
  | 'own.service.purpose'
  | 'choice.granted'
  | 'choice.denied'
  | 'choice.change';

/** Texts that the interface has already. */
type SharedTextKey =
  | `basis.${'exempt' | 'consent' | 'objection'}`
  | 'basis.exempt.opposable'
  | `role.${'controller' | 'processor' | 'third-party'}`
  | `table.${'name' | 'purpose' | 'duration' | 'type' | 'basis' | 'caption'}`
  | `vendor.${'role' | 'country' | 'safeguards' | 'data' | 'retention' | 'policy' | 'opt-out'}`
  | 'vendor.storage.none'
  | `policy.${'version' | 'updated' | 'effective'}`
  | 'preferences.always-active'
  | 'preferences.switch.on'
  | 'preferences.unanswered'
  | 'choice.title'
  | 'choice.none'
  | `choice.${'date' | 'first' | 'expires' | 'expired'}`
  | `choice.method.${'accept-all' | 'reject-all' | 'custom' | 'embed' | 'api' | 'signal'}`
  | 'choice.id'
  | 'choice.id.note'
  | 'notice.storage'
  | 'reopen.label'
  | 'value.unknown';

export type PolicyKey = PolicyTextKey | SharedTextKey;

export type PolicyValues = Readonly<Record<string, PolicyInline>>;

export interface PolicyWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  get(key: PolicyKey, values?: Readonly<Record<string, string>>): string;
  /** As `get`, in pieces: a value may be a link. */
  parts(key: PolicyKey, values: PolicyValues): PolicyInline[];
  /** "a, b and c". */
  list(items: Iterable<string>): string;
  /** A text of the container. */
  local(text: LocalText | undefined): string | undefined;
  /** What the container or the built-in texts say of a category. */
  category(
    category: Pick<DisclosedCategory, 'id' | 'as' | 'title' | 'description' | 'consequence'>,
    part: 'title' | 'description' | 'consequence',
  ): string | undefined;
  date(date: string, withTime?: boolean): string;
  /** Of an ISO 8601 duration. */
  duration(duration: string): string;
  country(code: string): string;
  /** How long a stored item lasts. */
  lasting(item: StorageItem): string;
  /** "Cookie, first-party". */
  typeOf(item: StorageItem): string;
  /** "2 of 5 partners allowed". */
  allowed(granted: number, total: number): string;
}
