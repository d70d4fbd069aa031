/** Maltese: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts &
  Record<'banner.partners.two' | 'banner.partners.few' | 'banner.partners.many', string> = {
  'banner.title': 'Cookies fuq {site}',
  'banner.text':
    '{site} u {partners} qed jitolbu l-kunsens tiegħek biex jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek (cookies u teknoloġiji simili).',
  'banner.text.own':
    '{site} qed jitlob il-kunsens tiegħek biex jaħżen jew jaqra informazzjoni fuq l-apparat tiegħek (cookies u teknoloġiji simili).',
  'banner.partners.one': '{count} sieħeb',
  'banner.partners.two': '{count} sħab',
  'banner.partners.few': '{count} sħab',
  'banner.partners.many': '{count}-il sieħeb',
  'banner.partners.other': '{count} sieħeb',
  'banner.purposes': 'Għal dawn l-iskopijiet:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Tkun xi tkun l-għażla tiegħek, is-sit jibqa’ miftuħ għalik, u tista’ tbiddel fehmtek fi kwalunkwe ħin: “{link}”, f’qiegħ kull paġna.',
  'banner.accept': 'Aċċetta kollox',
  'banner.accept.name': 'Aċċetta kollox (cookies)',
  'banner.refuse': 'Irrifjuta kollox',
  'banner.refuse.name': 'Irrifjuta kollox (cookies)',
  'banner.customise': 'Ippersonalizza',
  'banner.customise.name': 'Ippersonalizza (cookies)',
  'banner.exempt.details': 'Ara d-dettalji',
  'category.analytics.title': 'Kejl tal-udjenza',
  'category.analytics.description':
    'Jgħoddu ż-żjarat u janalizzaw kif jintuża s-sit, għall-istatistika u għat-titjib.',
  'category.functionality.title': 'Preferenzi u żidiet',
  'category.functionality.description':
    'Jiftakru s-settings bħal-lingwa jew il-wiri, u joffru żidiet bħal chat jew mappa.',
  'category.social.title': 'Netwerks soċjali',
  'category.social.description':
    'Juru posts, vidjows u buttuni tal-kondiviżjoni minn pjattaformi oħra, li jistgħu jużaw iż-żjara tiegħek għall-iskopijiet tagħhom stess, inkluż ir-reklamar.',
  'category.advertising.title': 'Reklamar',
  'category.advertising.description':
    'Jagħżlu r-reklami skont l-ibbrawżjar u l-interessi tiegħek u jkejlu l-effett tagħhom; is-sħab jistgħu jsegwuk minn sit għal ieħor u joħolqu profil.',
  'link.policy': 'Politika dwar il-cookies',
  'link.privacy': 'Politika tal-privatezza: {site}',
  'link.new-window': '{label} (tieqa ġdida)',
  'reopen.label': 'Immaniġġja l-cookies',
};
