/** Irish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts &
  Record<'banner.partners.two' | 'banner.partners.few' | 'banner.partners.many', string> = {
  'banner.title': 'Fianáin ar {site}',
  'banner.text':
    'Tá {site} agus {partners} ag iarraidh do thoilithe chun faisnéis a stóráil ar do ghléas nó a léamh uaidh (fianáin agus teicneolaíochtaí comhchosúla).',
  'banner.text.own':
    'Tá {site} ag iarraidh do thoilithe chun faisnéis a stóráil ar do ghléas nó a léamh uaidh (fianáin agus teicneolaíochtaí comhchosúla).',
  'banner.partners.one': '{count} chomhpháirtí',
  'banner.partners.two': '{count} chomhpháirtí',
  'banner.partners.few': '{count} chomhpháirtí',
  'banner.partners.many': '{count} gcomhpháirtí',
  'banner.partners.other': '{count} comhpháirtí',
  'banner.purposes': 'Chun na gcríoch seo:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Ar siúl go dtí go ndéanann tú agóid: {categories}.',
  'banner.change':
    'Cibé rogha a dhéanann tú, fanann an suíomh ar oscailt duit agus is féidir leat d’intinn a athrú tráth ar bith: “{link}”, ag bun gach leathanaigh.',
  'banner.accept': 'Glacadh le gach ceann',
  'banner.accept.name': 'Glacadh le gach ceann (fianáin)',
  'banner.refuse': 'Diúltú do gach ceann',
  'banner.refuse.name': 'Diúltú do gach ceann (fianáin)',
  'banner.customise': 'Saincheapadh',
  'banner.customise.name': 'Saincheapadh (fianáin)',
  'banner.renewal.expired':
    'Tá do rogha ({date}) as feidhm: tá na nithe a dteastaíonn do thoiliú ina leith múchta go dtí go ndéanfaidh tú rogha arís.',
  'banner.renewal.new':
    'Nua ó do rogha ({date}), agus múchta go dtí go bhfreagróidh tú: {items}. Coinnítear do fhreagraí eile.',
  'banner.renewal.again':
    'Tá {site} ag fiafraí de gach cuairteoir arís. Tá do rogha ({date}) i bhfeidhm go dtí go bhfreagróidh tú.',
  'banner.renewal.partial':
    'Cheadaigh tú cheana: {items}. Tá an chuid eile múchta go dtí go ndéanfaidh tú rogha.',
  'banner.exempt.text': 'Tá na fianáin uile a úsáideann {site} díolmhaithe ó thoiliú.',
  'banner.exempt.opposable':
    'Is féidir leat agóid a dhéanamh i gcoinne cuid acu tráth ar bith: “{link}”.',
  'banner.exempt.details': 'Féach na sonraí',
  'banner.exempt.close': 'Dún',
  'category.necessary.title': 'Fíor-riachtanach',
  'category.necessary.description':
    'Chun go n-oibreoidh an suíomh: mar shampla síniú isteach, ciseán, slándáil nó do rogha maidir le fianáin a choinneáil.',
  'category.analytics.title': 'Tomhas lucht féachana',
  'category.analytics.description':
    'Cuairteanna a chomhaireamh agus úsáid an tsuímh a anailísiú, le haghaidh staitisticí agus feabhsúchán.',
  'category.functionality.title': 'Sainroghanna agus breiseáin',
  'category.functionality.description':
    'Socruithe amhail teanga nó taispeáint a mheabhrú, agus breiseáin amhail comhrá nó léarscáil a chur ar fáil.',
  'category.social.title': 'Líonraí sóisialta',
  'category.social.description':
    'Postálacha, físeáin agus cnaipí comhroinnte ó ardáin eile a thaispeáint; féadfaidh na hardáin sin do chuairt a úsáid chun a gcríoch féin, lena n-áirítear fógraíocht.',
  'category.advertising.title': 'Fógraíocht',
  'category.advertising.description':
    'Fógraí a roghnú de réir do bhrabhsála agus do shuimeanna agus a n-éifeacht a thomhas; féadfaidh comhpháirtithe tú a leanúint ó shuíomh go suíomh agus próifíl a chruthú.',
  'link.policy': 'Beartas fianán',
  'link.privacy': 'Beartas príobháideachais: {site}',
  'link.new-window': '{label} (fuinneog nua)',
  'reopen.label': 'Fianáin a bhainistiú',
  'signals.gpc':
    'Seolann do bhrabhsálaí an comhartha Global Privacy Control (GPC). Múchta ar an gcúis sin: {categories}.',
  'signals.dnt':
    'Seolann do bhrabhsálaí an comhartha Do Not Track (DNT). Múchta ar an gcúis sin: {categories}.',
  'notice.storage':
    'Ní ligeann do bhrabhsálaí don suíomh seo aon rud a stóráil, agus mar sin ní bhaineann do rogha ach leis an leathanach seo.',
  'notice.advanced':
    'Féadfaidh clibeanna Google lódáil sula ndéanann tú rogha agus, gan do thoiliú, faisnéis a sheoladh chuig Google gan fianáin a úsáid.',
  'preferences.discarded': 'Dúnta gan sábháil; níor athraíodh aon rud.',
  'status.saved': 'Tá do rogha sábháilte.',
  'status.accepted': 'Sábháilte: glacadh le gach rud roghnach.',
  'status.refused': 'Sábháilte: diúltaíodh do gach rud roghnach.',
  'status.reload':
    'Tá do rogha sábháilte. Tá an leathanach ar tí athlódáil chun go mbeidh éifeacht iomlán léi.',
  'status.forgotten': 'Scriosadh do rogha den ghléas seo.',
};
