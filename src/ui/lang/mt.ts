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
  'banner.objection': 'Mixgħul sakemm toġġezzjona: {categories}.',
  'banner.change':
    'Tkun xi tkun l-għażla tiegħek, is-sit jibqa’ miftuħ għalik, u tista’ tbiddel fehmtek fi kwalunkwe ħin: “{link}”, f’qiegħ kull paġna.',
  'banner.accept': 'Aċċetta kollox',
  'banner.accept.name': 'Aċċetta kollox (cookies)',
  'banner.refuse': 'Irrifjuta kollox',
  'banner.refuse.name': 'Irrifjuta kollox (cookies)',
  'banner.customise': 'Ippersonalizza',
  'banner.customise.name': 'Ippersonalizza (cookies)',
  'banner.renewal.expired':
    'L-għażla tiegħek ({date}) skadiet: dak li jeħtieġ il-kunsens tiegħek huwa mitfi sakemm tagħżel mill-ġdid.',
  'banner.renewal.new':
    'Ġdid mill-għażla tiegħek ({date}), u mitfi sakemm twieġeb: {items}. It-tweġibiet l-oħra tiegħek jinżammu.',
  'banner.renewal.again':
    '{site} qed jistaqsi lil kull viżitatur mill-ġdid. L-għażla tiegħek ({date}) tapplika sakemm twieġeb.',
  'banner.renewal.partial': 'Diġà ppermettejt: {items}. Il-bqija huwa mitfi sakemm tagħżel.',
  'banner.exempt.text': 'Il-cookies kollha użati minn {site} huma eżentati mill-kunsens.',
  'banner.exempt.opposable': 'Tista’ toġġezzjona għal uħud minnhom fi kwalunkwe ħin: “{link}”.',
  'banner.exempt.details': 'Ara d-dettalji',
  'banner.exempt.close': 'Agħlaq',
  'category.necessary.title': 'Strettament meħtieġa',
  'category.necessary.description':
    'Iħaddmu s-sit: pereżempju d-dħul fil-kont, basket, is-sigurtà jew iż-żamma tal-għażla tiegħek dwar il-cookies.',
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
  'signals.gpc':
    'Il-browser tiegħek jibgħat is-sinjal Global Privacy Control (GPC). Mitfi għal din ir-raġuni: {categories}.',
  'signals.dnt':
    'Il-browser tiegħek jibgħat is-sinjal Do Not Track (DNT). Mitfi għal din ir-raġuni: {categories}.',
  'notice.storage':
    'Il-browser tiegħek ma jħallix lil dan is-sit jaħżen xejn, għalhekk l-għażla tiegħek tgħodd għal din il-paġna biss.',
  'notice.advanced':
    'It-tags ta’ Google jistgħu jitgħabbew qabel ma tagħżel u, mingħajr il-kunsens tiegħek, jibagħtu informazzjoni lil Google mingħajr ma jużaw cookies.',
  'preferences.discarded': 'Magħluq mingħajr ma ġie ssejvjat; xejn ma nbidel.',
  'status.saved': 'L-għażla tiegħek hija ssejvjata.',
  'status.accepted': 'Issejvjat: dak kollu li huwa fakultattiv huwa aċċettat.',
  'status.refused': 'Issejvjat: dak kollu li huwa fakultattiv huwa rrifjutat.',
  'status.reload':
    'L-għażla tiegħek hija ssejvjata. Il-paġna se terġa’ titgħabba biex l-għażla tapplika bis-sħiħ.',
  'status.forgotten': 'L-għażla tiegħek tħassret minn dan l-apparat.',
};
