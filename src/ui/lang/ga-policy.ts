/** Irish: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Beartas fianán: {site}',
  'policy.contents': 'Clár ábhair',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Cad is fianán ann?',
  'policy.what.cookie':
    'Comhad beag is ea fianán a chuireann suíomh gréasáin i do bhrabhsálaí, ar ríomhaire, ar tháibléad nó ar ghuthán. An té a chuir ann é, is féidir leis do bhrabhsálaí a aithint níos déanaí agus a bhfuil nótáilte ann a fháil: teanga, a bhfuil i gciseán, uimhir a dhealaíonn brabhsálaí amháin ó cheann eile.',
  'policy.what.program':
    'Ní ríomhchlár é fianán. Maireann sé go dtí deireadh do sheisiúin bhrabhsála nó go dtí a dháta deiridh féin.',
  'policy.what.also':
    'Ar an leathanach seo, ciallaíonn “fianán” freisin aon bhealach eile chun faisnéis a stóráil ar do ghléas nó a léamh uaidh.',

  'policy.who.title': 'Cé a chuireann fianáin anseo?',
  'policy.who.publisher':
    'Is é {controller} a fhoilsíonn {site} agus a chinneann cé na fianáin a úsáidtear ann.',
  'policy.who.partners':
    'Cuireann nó léann comhpháirtithe cuid acu; liostaítear na comhpháirtithe sin ar an leathanach seo mar aon lena bhfuil dearbhaithe fúthu: ról, tír, beartas príobháideachais. Comhpháirtí a oibríonn thar ceann an fhoilsitheora, leanann sé treoracha an fhoilsitheora. Comhpháirtí a ghníomhaíonn ar a shon féin, tá sé freagrach freisin as a ndéanann sé, faoina bheartas féin.',
  'policy.who.no-partners': 'Níl aon chomhpháirtí dearbhaithe don suíomh seo.',
  'policy.who.parties':
    'Is fianán “céad pháirtí” é fianán nuair is leis an suíomh a bhfuil tú ag tabhairt cuairt air é, agus fianán “tríú páirtí” nuair is le fearann eile é.',
  'policy.who.either': 'Féadfaidh comhpháirtí ceachtar acu a úsáid.',

  'policy.why.title': 'Cad chuige iad?',
  'policy.why.intro':
    'Tá críoch le gach fianán, agus tá na críocha grúpáilte i gcatagóirí. Seo cad chuige gach catagóir, agus an t-athrú a leanann as diúltú di:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases': 'Úsáidtear fianáin ar cheann de na bunúis dlí seo, atá ainmnithe sna táblaí:',
  'policy.why.exempt':
    'Díolmhaithe ó thoiliú: tá na fianáin seo de dhíth ar an suíomh nó ar rud éigin a iarrann tú air, nó díolmhaíonn an dlí iad faoi choinníollacha.',
  'policy.why.opposable':
    'Is féidir leat agóid a dhéanamh i gcoinne na gceann atá marcáilte amhlaidh.',
  'policy.why.consent':
    'Do thoiliú: ní stóráiltear ná ní léitear na fianáin seo go dtí go gceadaíonn tú iad.',
  'policy.why.objection':
    'Ar siúl go dtí go ndéanann tú agóid: úsáidtear na fianáin seo go dtí go ndéanann tú agóid, rud is féidir leat a dhéanamh tráth ar bith.',

  'policy.tables.title': 'Fianáin a úsáidtear ar {site}',
  'policy.tables.intro':
    'Liostaítear sna táblaí, de réir catagóire, a bhféadfar a stóráil ar do ghléas. Seasann réiltín in ainm d’aon chríochnú ar bith.',
  'policy.tables.refused':
    'Liostaítear na nithe a dteastaíonn do thoiliú ina leith fiú nuair a dhiúltaigh tú dóibh.',
  'policy.tables.limit':
    'Níl fad ama os cionn 13 mhí dearbhaithe d’aon rud a dteastaíonn do thoiliú ina leith.',
  'policy.tables.duration': 'Baineann fad ama leis an iontráil ar do ghléas.',
  'policy.tables.retention':
    'Tá an fad a choinníonn comhpháirtí an fhaisnéis féin luaite i liosta na seirbhísí, i gcás ina bhfuil sé dearbhaithe.',
  'policy.tables.source': 'Gintear na táblaí ón gcumraíocht a rialaíonn clibeanna an tsuímh seo.',
  'policy.services.title': 'Seirbhísí a úsáidtear ar {site}',
  'policy.services.name': 'Seirbhís',
  'policy.services.category': 'Catagóir',

  'policy.choice.title': 'Do rogha',
  'policy.choice.exempt': 'Tá gach fianán atá dearbhaithe anseo díolmhaithe ó thoiliú.',
  'policy.choice.banner':
    'Ar do chéad chuairt, ligeann meirge duit glacadh le gach ceann, diúltú do gach ceann, nó roghnú de réir catagóire agus comhpháirtí.',
  'policy.choice.before':
    'Go dtí go ndéanann tú rogha, ní stóráiltear ná ní léitear aon fhianán a dteastaíonn toiliú ina leith; ní toiliú é fuinneog a dhúnadh ná leanúint den bhrabhsáil.',
  'policy.choice.advanced':
    'Féadfaidh clibeanna Google lódáil níos luaithe agus faisnéis a sheoladh chuig Google gan fianáin.',
  'policy.choice.kept':
    'An tréimhse a choinnítear do rogha, idir ghlacadh agus dhiúltú: {lifetime}; ansin fiafraítear díot arís.',
  'policy.choice.from-first': 'Ritheann an tréimhse ó do chéad rogha.',
  'policy.choice.domain': 'Clúdaíonn do rogha {domain} agus a fhofhearainn.',
  'policy.choice.change': 'Athraigh do rogha tráth ar bith: “{link}”.',
  'policy.choice.shared':
    'Tá do rogha i bhfeidhm do gach duine a úsáideann an brabhsálaí seo; is féidir leat í a scriosadh den bhrabhsálaí.',
  'policy.choice.refusal':
    'Níl ach iarmhairt amháin ar dhiúltú: fanann múchta an méid atá ag brath ar na fianáin ar diúltaíodh dóibh.',

  'policy.similar.title': 'Teicneolaíochtaí comhchosúla',
  'policy.similar.intro':
    'Is féidir faisnéis a stóráil ar ghléas, nó a léamh uaidh, ar bhealaí eile seachas le fianáin.',
  'policy.similar.storage':
    'Coinníonn stóráil ghréasáin (stóráil logánta, stóráil seisiúin, bunachair sonraí agus taiscí an bhrabhsálaí) faisnéis i do bhrabhsálaí, mar a dhéanann fianán.',
  'policy.similar.pixels':
    'Is minic gur íomhánna dofheicthe iad picteilíní. Nuair a lódálann do bhrabhsálaí ceann acu, faigheann freastalaí amach gur féachadh ar an leathanach, mar aon le sonraí amhail do sheoladh IP.',
  'policy.similar.rules':
    'Tá na rialacha céanna i bhfeidhm ina leith is atá i leith fianán: na críocha céanna, an rogha chéanna, an tarraingt siar chéanna.',
  'policy.similar.tables': 'Tá an méid a stórálann siad le feiceáil sna táblaí.',

  'policy.browsers.title': 'Socruithe do bhrabhsálaí',
  'policy.browsers.intro':
    'Ligeann do bhrabhsálaí duit fianáin a fheiceáil, a bhlocáil agus a scriosadh, ar an suíomh seo agus ar shuíomhanna eile. Má bhlocálann tú iad uile, féadfaidh codanna de shuíomh stopadh d’oibriú.',
  'policy.browsers.choice':
    'Má scriosann tú sonraí an tsuímh seo, scriostar do rogha freisin, agus fiafraítear díot arís.',
  'policy.browsers.partners':
    'Is i do bhrabhsálaí freisin a scriosann tú fianáin a choinníonn comhpháirtí faoina fhearann féin.',
  'policy.browsers.no-consent':
    'Ní ghlactar riamh mar thoiliú le socrú brabhsálaí a ligeann fianáin tríd.',
  'policy.browsers.help': 'Leathanaigh chabhrach oifigiúla:',
  'policy.browsers.safari-mac': 'Safari ar Mac',
  'policy.browsers.safari-ios': 'Safari ar iPhone agus iPad',
  'policy.browsers.opera': 'Opera (i mBéarla)',
  'policy.browsers.more': 'Féach freisin:',

  'policy.signals.title': 'Comharthaí ó do bhrabhsálaí',
  'policy.signals.intro':
    'Is féidir le roinnt brabhsálaithe comhartha a sheoladh le gach leathanach.',
  'policy.signals.gpc':
    'Iarrann Global Privacy Control (GPC) ar shuíomhanna gan do shonraí a dhíol ná a chomhroinnt.',
  'policy.signals.dnt':
    'Comhartha níos sine is ea Do Not Track (DNT), a iarrann ar shuíomhanna gan tú a rianú.',
  'policy.signals.sharing':
    'Nuair a sheolann do bhrabhsálaí é, fanann na catagóirí seo múchta: {categories}.',
  'policy.signals.all': 'Nuair a sheolann do bhrabhsálaí é, fanann gach catagóir roghnach múchta.',
  'policy.signals.ignored': 'Níl aon éifeacht aige ar an suíomh seo.',
  'policy.signals.override':
    'Má cheadaíonn tú féin rud éigin ina dhiaidh sin, tá tosaíocht ag do rogha féin, agus taifeadtar an comhartha in éineacht léi.',
  'policy.signals.no-consent': 'Ní ghlactar riamh le comhartha ná lena easpa mar thoiliú.',

  'policy.rights.title': 'Do chearta',
  'policy.rights.list':
    'I gcás ina bhfuil feidhm ag an Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS) nó ag dlí comhchosúil, féadfaidh tú a iarraidh na sonraí pearsanta a bailíodh le fianáin a fheiceáil, iad a cheartú, a léirscriosadh nó a srianadh, cóip a fháil is féidir leat a athúsáid, agus agóid a dhéanamh i gcoinne a n-úsáide.',
  'policy.rights.withdraw':
    'Féadfaidh tú do thoiliú a tharraingt siar tráth ar bith; ní dhéanann sin difear don mhéid a rinneadh go dleathach roimhe sin.',
  'policy.rights.contact': 'Chun é sin a dhéanamh, scríobh chuig {contact}.',
  'policy.rights.identifier':
    'Cuidíonn an t-aitheantóir a thaispeántar faoi “{link}” le do rogha a aimsiú.',
  'policy.rights.proof':
    'Seoltar cruthúnas ar gach rogha chuig foilsitheoir an tsuímh seo faoin aitheantóir sin.',
  'policy.rights.authority':
    'Féadfaidh tú gearán a dhéanamh freisin leis an údarás cosanta sonraí: {authority}.',
  'policy.rights.no-authority':
    'Féadfaidh tú gearán a dhéanamh freisin le húdarás cosanta sonraí do thíre.',

  'policy.transfers.title': 'Aistrithe lasmuigh den LEE',
  'policy.transfers.some':
    'Tá roinnt comhpháirtithe bunaithe lasmuigh den Limistéar Eorpach Eacnamaíoch. Féadfar an fhaisnéis a bhailítear tríothu a aistriú chuig na háiteanna sin.',
  'policy.transfers.safeguards':
    'Luaitear i liosta na seirbhísí tír gach comhpháirtí agus an choimirce a chumhdaíonn aistriú, amhail cinneadh leordhóthanachta nó clásail chonarthacha chaighdeánacha, i gcás ina bhfuil siad dearbhaithe.',
  'policy.transfers.copy':
    'Is féidir leat cóip de na coimircí sin a iarraidh ar an bhfoilsitheoir.',
  'policy.transfers.none':
    'Níl aon chomhpháirtí dearbhaithe mar chomhpháirtí atá bunaithe lasmuigh den Limistéar Eorpach Eacnamaíoch.',

  'policy.changes.title': 'Athruithe ar an mbeartas seo',
  'policy.changes.page':
    'Féadfaidh {controller} an leathanach seo a athrú, mar shampla nuair a chuirtear fianán leis nó nuair a bhaintear fianán de.',
  'policy.changes.version': 'Tá a leagan agus a dhátaí ag an mbarr.',
  'policy.changes.again':
    'Nuair a bhíonn críoch nó comhpháirtí nua ann a dteastaíonn do thoiliú ina leith, nó nuair a athraíonn bunús dlí, tagann an meirge ar ais agus deir sé cad atá nua. Fanann an chuid nua múchta go dtí go bhfreagraíonn tú; coinnítear do fhreagraí eile.',
  'policy.changes.wording': 'Ní thugann athrú foclaíochta leis féin an meirge ar ais.',

  'policy.contact.title': 'Teagmháil',
  'policy.contact.controller': 'Is é {controller} atá freagrach as {site}.',
  'policy.contact.questions':
    'Má tá ceist ar bith agat faoi fhianáin nó faoi do shonraí pearsanta, scríobh chuig {contact}.',
  'policy.contact.privacy': 'Tá cur síos ar úsáidí eile do shonraí anseo: {policy}.',
  'policy.contact.policy': 'beartas príobháideachais {site}',
  'policy.contact.authority': 'Údarás cosanta sonraí: {authority}.',

  'own.service': 'Bainisteoir clibeanna agus toilithe',
  'own.service.purpose': 'Lódálann sé clibeanna an tsuímh seo de réir do rogha.',

  'choice.granted': 'Ceadaithe',
  'choice.denied': 'Diúltaithe',
  'choice.change': 'Athraigh mo rogha',
};
