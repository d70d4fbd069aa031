/** English: what the banner says; enough to ask. The other languages have the same keys. */
export const texts = {
  'banner.title': 'Cookies on {site}',
  'banner.text':
    '{site} and {partners} ask for your consent to store or read information on your device (cookies and similar technologies).',
  'banner.text.own':
    '{site} asks for your consent to store or read information on your device (cookies and similar technologies).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partners',
  'banner.purposes': 'For these purposes:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'On unless you object: {categories}.',
  'banner.change':
    'Whatever you choose, the site stays open to you, and you can change your mind at any time: “{link}”, at the bottom of every page.',
  'banner.accept': 'Accept all',
  'banner.accept.name': 'Accept all cookies',
  'banner.refuse': 'Refuse all',
  'banner.refuse.name': 'Refuse all cookies',
  'banner.customise': 'Customise',
  'banner.customise.name': 'Customise cookies',
  'banner.renewal.expired':
    'Your choice of {date} has expired: what needs your consent is off until you choose again.',
  'banner.renewal.new':
    'New since your choice of {date}, and off until you answer: {items}. Your other answers are kept.',
  'banner.renewal.again':
    '{site} is asking every visitor again. Your choice of {date} applies until you answer.',
  'banner.renewal.partial': 'You have already allowed: {items}. The rest is off until you choose.',
  'banner.exempt.text': 'All the cookies used by {site} are exempt from consent.',
  'banner.exempt.opposable': 'You can object to some of them at any time: “{link}”.',
  'banner.exempt.details': 'See the details',
  'banner.exempt.close': 'Close',
  'category.necessary.title': 'Strictly necessary',
  'category.necessary.description':
    'Make the site work: for example signing in, a basket, security, or keeping your cookie choice.',
  'category.analytics.title': 'Audience measurement',
  'category.analytics.description':
    'Count visits and analyse how the site is used, for statistics and improvements.',
  'category.functionality.title': 'Preferences and extras',
  'category.functionality.description':
    'Remember settings such as language or display, and offer extras such as a chat or a map.',
  'category.social.title': 'Social networks',
  'category.social.description':
    'Show posts, videos and share buttons from other platforms, which may use your visit for their own purposes, advertising included.',
  'category.advertising.title': 'Advertising',
  'category.advertising.description':
    'Choose advertisements from your browsing and interests and measure their effect; partners may follow you across sites and build a profile.',
  'link.policy': 'Cookie policy',
  'link.privacy': 'Privacy policy of {site}',
  'link.new-window': '{label} (new window)',
  'reopen.label': 'Manage cookies',
  'signals.gpc':
    'Your browser sends the Global Privacy Control (GPC) signal. Off for that reason: {categories}.',
  'signals.dnt':
    'Your browser sends the Do Not Track (DNT) signal. Off for that reason: {categories}.',
  'notice.storage':
    'Your browser does not let this site store anything, so your choice holds for this page only.',
  'notice.advanced':
    'Google’s tags may load before you choose and, without your consent, send Google information without using cookies.',
  'preferences.discarded': 'Closed without saving; nothing has changed.',
  'status.saved': 'Your choice is saved.',
  'status.accepted': 'Saved: everything optional is accepted.',
  'status.refused': 'Saved: everything optional is refused.',
  'status.reload':
    'Your choice is saved. The page is about to reload so that it takes full effect.',
  'status.forgotten': 'Your choice is forgotten on this device.',
} as const;

export type BannerTexts = Record<keyof typeof texts, string>;
