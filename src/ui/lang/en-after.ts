/** English: what is said beside and after a plain first banner. */
export const texts = {
  'banner.objection': 'On unless you object: {categories}.',
  'banner.renewal.expired':
    'Your choice of {date} has expired: what needs your consent is off until you choose again.',
  'banner.renewal.new':
    'New since your choice of {date}, and off until you answer: {items}. Your other answers are kept.',
  'banner.renewal.again':
    '{site} is asking every visitor again. Your choice of {date} applies until you answer.',
  'banner.renewal.partial': 'You have already allowed: {items}. The rest is off until you choose.',
  'banner.exempt.text': 'All the cookies used by {site} are exempt from consent.',
  'banner.exempt.opposable': 'You can object to some of them at any time: “{link}”.',
  'banner.exempt.close': 'Close',
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
  'status.reload.elsewhere': 'Your choice changed in another tab. This page is about to reload.',
  'status.reload.form':
    'Your choice changed in another tab. Reload this page when you have finished your form.',
  'status.reload.now': 'Reload this page',
  'status.leftover':
    'This site could not delete: {items}. You can do it in your browser’s settings.',
} as const;

export type AfterTexts = Record<keyof typeof texts, string>;
