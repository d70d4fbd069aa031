/** Maltese: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Mixgħul sakemm toġġezzjona: {categories}.',
  'banner.renewal.expired':
    'L-għażla tiegħek ({date}) skadiet: dak li jeħtieġ il-kunsens tiegħek huwa mitfi sakemm tagħżel mill-ġdid.',
  'banner.renewal.new':
    'Ġdid mill-għażla tiegħek ({date}), u mitfi sakemm twieġeb: {items}. It-tweġibiet l-oħra tiegħek jinżammu.',
  'banner.renewal.again':
    '{site} qed jistaqsi lil kull viżitatur mill-ġdid. L-għażla tiegħek ({date}) tapplika sakemm twieġeb.',
  'banner.renewal.partial': 'Diġà ppermettejt: {items}. Il-bqija huwa mitfi sakemm tagħżel.',
  'banner.exempt.text': 'Il-cookies kollha użati minn {site} huma eżentati mill-kunsens.',
  'banner.exempt.opposable': 'Tista’ toġġezzjona għal uħud minnhom fi kwalunkwe ħin: “{link}”.',
  'banner.exempt.close': 'Agħlaq',
  'signals.gpc':
    'Il-browser tiegħek jibgħat is-sinjal Global Privacy Control (GPC). Mitfi għal din ir-raġuni: {categories}.',
  'signals.dnt':
    'Il-browser tiegħek jibgħat is-sinjal Do Not Track (DNT). Mitfi għal din ir-raġuni: {categories}.',
  'notice.storage':
    'Il-browser tiegħek ma jħallix lil dan is-sit jaħżen xejn, għalhekk l-għażla tiegħek tgħodd għal din il-paġna biss.',
  'notice.advanced':
    'It-tags ta’ Google jistgħu jitgħabbew qabel ma tagħżel u, mingħajr il-kunsens tiegħek, jibagħtu informazzjoni lil Google mingħajr ma jużaw cookies.',
  'preferences.discarded': 'Magħluq mingħajr ma ġie ssejvjat; xejn ma nbidel.',
  'status.saved': 'L-għażla tiegħek ġiet issejvjata.',
  'status.accepted': 'Issejvjat: dak kollu li huwa fakultattiv ġie aċċettat.',
  'status.refused': 'Issejvjat: dak kollu li huwa fakultattiv ġie rrifjutat.',
  'status.reload':
    'L-għażla tiegħek ġiet issejvjata. Il-paġna se terġa’ titgħabba biex l-għażla tapplika bis-sħiħ.',
  'status.forgotten': 'L-għażla tiegħek tħassret minn dan l-apparat.',
  'status.reload.elsewhere':
    'L-għażla tiegħek inbidlet f’tab oħra. Din il-paġna se terġa’ titgħabba.',
  'status.reload.form':
    'L-għażla tiegħek inbidlet f’tab oħra. Erġa’ għabbi din il-paġna meta tlesti l-formola tiegħek.',
  'status.reload.now': 'Erġa’ għabbi din il-paġna',
  'status.leftover':
    'Dan is-sit ma setax iħassar: {items}. Tista’ tagħmel dan fis-settings tal-browser tiegħek.',
};
