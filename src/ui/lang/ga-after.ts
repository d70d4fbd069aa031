/** Irish: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Ar siúl go dtí go ndéanann tú agóid: {categories}.',
  'banner.renewal.expired':
    'Tá do rogha ({date}) as feidhm: tá na nithe a dteastaíonn do thoiliú ina leith múchta go dtí go ndéanfaidh tú rogha arís.',
  'banner.renewal.new':
    'Nua ó rinne tú do rogha ({date}), agus múchta go dtí go bhfreagróidh tú: {items}. Coinnítear do fhreagraí eile.',
  'banner.renewal.again':
    'Tá {site} ag fiafraí de gach cuairteoir arís. Tá do rogha ({date}) i bhfeidhm go dtí go bhfreagróidh tú.',
  'banner.renewal.partial':
    'Cheadaigh tú cheana: {items}. Tá an chuid eile múchta go dtí go ndéanfaidh tú rogha.',
  'banner.exempt.text': 'Tá na fianáin uile a úsáideann {site} díolmhaithe ó thoiliú.',
  'banner.exempt.opposable':
    'Is féidir leat agóid a dhéanamh i gcoinne cuid acu tráth ar bith: “{link}”.',
  'banner.exempt.close': 'Dún',
  'signals.gpc':
    'Seolann do bhrabhsálaí an comhartha Global Privacy Control (GPC). Múchta ar an gcúis sin: {categories}.',
  'signals.dnt':
    'Seolann do bhrabhsálaí an comhartha Do Not Track (DNT). Múchta ar an gcúis sin: {categories}.',
  'notice.storage':
    'Ní ligeann do bhrabhsálaí don suíomh seo aon rud a stóráil, agus mar sin ní bhaineann do rogha ach leis an leathanach seo.',
  'notice.advanced':
    'Féadfaidh clibeanna Google lódáil sula ndéanann tú rogha agus, gan do thoiliú, faisnéis a sheoladh chuig Google gan fianáin a úsáid.',
  'preferences.discarded': 'Dúnta gan sábháil; níor athraíodh aon rud.',
  'status.saved': 'Sábháladh do rogha.',
  'status.accepted': 'Sábháladh do rogha: glacadh le gach rud roghnach.',
  'status.refused': 'Sábháladh do rogha: diúltaíodh do gach rud roghnach.',
  'status.reload':
    'Sábháladh do rogha. Tá an leathanach ar tí athlódáil chun go mbeidh éifeacht iomlán léi.',
  'status.forgotten': 'Scriosadh do rogha den ghléas seo.',
  'status.reload.elsewhere':
    'D’athraigh do rogha i gcluaisín eile. Tá an leathanach seo ar tí athlódáil.',
  'status.reload.form':
    'D’athraigh do rogha i gcluaisín eile. Athlódáil an leathanach seo nuair a bheidh d’fhoirm críochnaithe agat.',
  'status.reload.now': 'Athlódáil an leathanach',
  'status.leftover':
    'Níorbh fhéidir leis an suíomh seo iad seo a scriosadh: {items}. Is féidir leat é sin a dhéanamh i socruithe do bhrabhsálaí.',
};
