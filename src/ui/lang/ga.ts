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
  'banner.change':
    'Cibé rogha a dhéanann tú, fanann an suíomh ar oscailt duit agus is féidir leat d’intinn a athrú tráth ar bith: “{link}”, ag bun gach leathanaigh.',
  'banner.accept': 'Glacadh le gach ceann',
  'banner.accept.name': 'Glacadh le gach ceann (fianáin)',
  'banner.refuse': 'Diúltú do gach ceann',
  'banner.refuse.name': 'Diúltú do gach ceann (fianáin)',
  'banner.customise': 'Saincheapadh',
  'banner.customise.name': 'Saincheapadh (fianáin)',
  'banner.exempt.details': 'Féach na sonraí',
  'category.analytics.title': 'Tomhas lucht féachana',
  'category.analytics.description':
    'Cuairteanna a chomhaireamh agus úsáid an tsuímh a anailísiú, le haghaidh staitisticí agus feabhsúchán.',
  'category.functionality.title': 'Sainroghanna agus gnéithe breise',
  'category.functionality.description':
    'Cuimhneamh ar shocruithe amhail teanga nó taispeáint, agus gnéithe breise amhail comhrá nó léarscáil a chur ar fáil.',
  'category.social.title': 'Líonraí sóisialta',
  'category.social.description':
    'Postálacha, físeáin agus cnaipí comhroinnte ó ardáin eile a thaispeáint; féadfaidh na hardáin sin do chuairt a úsáid chun a gcríoch féin, lena n-áirítear fógraíocht.',
  'category.advertising.title': 'Fógraíocht',
  'category.advertising.description':
    'Fógraí a roghnú de réir do bhrabhsála agus d’ábhar spéise agus a n-éifeacht a thomhas; féadfaidh comhpháirtithe tú a leanúint ó shuíomh go suíomh agus próifíl a chruthú.',
  'link.policy': 'Beartas fianán',
  'link.privacy': 'Beartas príobháideachais: {site}',
  'link.new-window': '{label} (fuinneog nua)',
  'reopen.label': 'Fianáin a bhainistiú',
};
