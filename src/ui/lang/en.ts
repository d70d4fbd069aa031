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
  'banner.change':
    'Whatever you choose, the site stays open to you, and you can change your mind at any time: “{link}”, at the bottom of every page.',
  'banner.accept': 'Accept all',
  'banner.accept.name': 'Accept all cookies',
  'banner.refuse': 'Refuse all',
  'banner.refuse.name': 'Refuse all cookies',
  'banner.customise': 'Customise',
  'banner.customise.name': 'Customise cookies',
  'banner.exempt.details': 'See the details',
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
} as const;

export type BannerTexts = Record<keyof typeof texts, string>;
