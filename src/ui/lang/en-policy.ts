/**
 * English: what the cookie policy says beside the texts of the interface. A sentence is said only where it
 * is true of the site, alone or after others of its paragraph; each key is one or more whole sentences.
 *
 * `{site}` and `{controller}` are names, `{contact}` an address, `{authority}` a name, `{domain}` a domain,
 * `{lifetime}` a duration ("6 months"), `{categories}` a list of titles, `{link}` the text `reopen.label`,
 * `{policy}` the text `policy.contact.policy`, `{title}` and `{description}` those of a category, `{label}` and `{value}` of a fact texts of any kind. None is ever
 * inflected.
 */
import type { PolicyTextKey } from '../../engine/policy-words.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Cookie policy: {site}',
  'policy.contents': 'Contents',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'What is a cookie?',
  'policy.what.cookie':
    'A cookie is a small file that a website places in your browser, on a computer, tablet or phone. Whoever placed it can recognise your browser later and find what was noted in it: a language, the content of a basket, a number that tells one browser from another.',
  'policy.what.program':
    'A cookie is not a program. It lasts until the end of your browsing session or until its own end date.',
  'policy.what.also':
    'On this page, “cookie” also means any other way of storing information on your device or reading it there.',

  'policy.who.title': 'Who sets cookies here?',
  'policy.who.publisher': '{controller} publishes {site} and decides which cookies are used on it.',
  'policy.who.partners':
    'Some are placed or read by partners, listed on this page with what is declared about them: role, country, privacy policy. A partner that works on behalf of the publisher follows its instructions. A partner that acts for itself also answers for what it does, under its own policy.',
  'policy.who.no-partners': 'No partner is declared for this site.',
  'policy.who.parties':
    'A cookie is “first-party” when it belongs to the site that you are visiting, “third-party” when it belongs to another domain.',
  'policy.who.either': 'A partner may use either.',

  'policy.why.title': 'What are they for?',
  'policy.why.intro':
    'Each cookie serves a purpose, and purposes are grouped in categories. This is what each category is for, and what refusing it changes:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases': 'Cookies are used on one of these legal bases, named in the tables:',
  'policy.why.exempt':
    'Exempt from consent: the site, or something that you ask of it, needs these cookies, or the law exempts them under conditions.',
  'policy.why.opposable': 'You can object to those that are marked so.',
  'policy.why.consent':
    'Your consent: these cookies are stored or read only once you have allowed them.',
  'policy.why.objection':
    'On unless you object: these cookies are used until you object, which you can do at any time.',

  'policy.tables.title': 'Cookies used on {site}',
  'policy.tables.intro':
    'The tables list what may be stored on your device, category by category. An asterisk in a name stands for any ending.',
  'policy.tables.refused': 'What needs your consent is listed even when you have refused it.',
  'policy.tables.limit':
    'Nothing that needs your consent is declared to last longer than 13 months.',
  'policy.tables.duration': 'A duration is that of the entry on your device.',
  'policy.tables.retention':
    'How long a partner keeps the information itself is stated in the list of services, where it is declared.',
  'policy.tables.source':
    'The tables are produced from the configuration that controls the tags of this site.',
  'policy.services.title': 'Services used on {site}',
  'policy.services.name': 'Service',
  'policy.services.category': 'Category',

  'policy.choice.title': 'Your choice',
  'policy.choice.exempt': 'Every cookie declared here is exempt from consent.',
  'policy.choice.banner':
    'On your first visit, a banner lets you accept all, refuse all, or choose by category and partner.',
  'policy.choice.before':
    'Until you choose, no cookie that needs consent is stored or read; closing a window or browsing on is not consent.',
  'policy.choice.advanced':
    'Google’s tags may load earlier and send Google information without cookies.',
  'policy.choice.kept':
    'Acceptance or refusal, your choice is kept for {lifetime}; then you are asked again.',
  'policy.choice.from-first': 'This runs from your first choice.',
  'policy.choice.domain': 'Your choice covers {domain} and its subdomains.',
  'policy.choice.change': 'Change your choice at any time: “{link}”.',
  'policy.choice.shared':
    'Whoever uses this browser shares your choice; you can make the browser forget it.',
  'policy.choice.refusal':
    'Refusing has no other consequence than leaving off what depends on the refused cookies.',

  'policy.similar.title': 'Similar technologies',
  'policy.similar.intro':
    'Information can be stored on a device, or read there, in other ways than with cookies.',
  'policy.similar.storage':
    'Web storage (local storage, session storage, databases and caches of the browser) keeps information in your browser, as a cookie does.',
  'policy.similar.pixels':
    'Pixels are often invisible images. When your browser loads one, a server learns that the page was seen, and details such as your IP address.',
  'policy.similar.rules':
    'The same rules apply to them as to cookies: the same purposes, the same choice, the same withdrawal.',
  'policy.similar.tables': 'What they store appears in the tables.',

  'policy.browsers.title': 'Settings of your browser',
  'policy.browsers.intro':
    'Your browser lets you see, block and delete cookies, on this site and on others. Blocking all of them may stop parts of a site from working.',
  'policy.browsers.choice':
    'Deleting the data of this site also deletes your choice, and you are asked again.',
  'policy.browsers.partners':
    'Your browser is also where you delete cookies that a partner keeps under its own domain.',
  'policy.browsers.no-consent':
    'A browser setting that lets cookies through is never taken as consent.',
  'policy.browsers.help': 'Official help pages:',
  'policy.browsers.safari-mac': 'Safari on Mac',
  'policy.browsers.safari-ios': 'Safari on iPhone and iPad',
  'policy.browsers.opera': 'Opera',
  'policy.browsers.more': 'See also:',

  'policy.signals.title': 'Signals from your browser',
  'policy.signals.intro': 'Some browsers can send a signal with each page.',
  'policy.signals.gpc': 'Global Privacy Control (GPC) asks sites not to sell or share your data.',
  'policy.signals.dnt': 'Do Not Track (DNT) is an older signal that asks sites not to track you.',
  'policy.signals.sharing': 'When your browser sends it, these categories stay off: {categories}.',
  'policy.signals.all': 'When your browser sends it, every optional category stays off.',
  'policy.signals.ignored': 'It has no effect on this site.',
  'policy.signals.override':
    'If you then allow something yourself, your own choice takes precedence, and the signal is recorded with it.',
  'policy.signals.no-consent': 'Neither a signal nor its absence is ever taken as consent.',

  'policy.rights.title': 'Your rights',
  'policy.rights.list':
    'Where the General Data Protection Regulation (GDPR) or a similar law applies, you may ask to see the personal data collected with cookies, to have it corrected, erased or restricted, to receive a copy that you can reuse, and to object to its use.',
  'policy.rights.withdraw':
    'You may withdraw your consent at any time; this does not affect what was lawfully done before.',
  'policy.rights.contact': 'To do so, write to {contact}.',
  'policy.rights.identifier': 'The identifier shown under “{link}” helps to find your choice.',
  'policy.rights.proof':
    'A proof of each choice is sent to the publisher of this site under that identifier.',
  'policy.rights.authority':
    'You may also lodge a complaint with the data protection authority: {authority}.',
  'policy.rights.no-authority':
    'You may also lodge a complaint with the data protection authority of your country.',

  'policy.transfers.title': 'Transfers outside the European Economic Area',
  'policy.transfers.some':
    'Some partners are established outside the European Economic Area. The information collected through them may be transferred there.',
  'policy.transfers.safeguards':
    'The list of services states the country of each and the safeguard that covers a transfer, such as an adequacy decision or standard contractual clauses, where they are declared.',
  'policy.transfers.copy': 'You can ask the publisher for a copy of these safeguards.',
  'policy.transfers.none':
    'No partner is declared as established outside the European Economic Area.',

  'policy.changes.title': 'Changes to this policy',
  'policy.changes.page':
    '{controller} may change this page, for example when a cookie is added or removed.',
  'policy.changes.version': 'Its version and dates stand at the top.',
  'policy.changes.again':
    'When a purpose or a partner that needs your consent is added, or a legal basis changes, the banner returns and says what is new. The new part stays off until you answer; your other answers are kept.',
  'policy.changes.wording': 'A change of wording alone does not bring the banner back.',

  'policy.contact.title': 'Contact',
  'policy.contact.controller': '{controller} is responsible for {site}.',
  'policy.contact.questions':
    'For any question about cookies or about your personal data, write to {contact}.',
  'policy.contact.privacy': 'The {policy} describes the other uses of your data.',
  'policy.contact.policy': 'privacy policy of {site}',
  'policy.contact.authority': 'Data protection authority: {authority}.',

  'own.service': 'Tag and consent manager',
  'own.service.purpose': 'Loads the tags of this site according to your choice.',

  'choice.granted': 'Allowed',
  'choice.denied': 'Refused',
  'choice.change': 'Change my choice',
};

export type PolicyTexts = Record<PolicyTextKey, string>;
