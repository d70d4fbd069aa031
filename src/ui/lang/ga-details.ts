/** Irish: what the preference centre says beside the banner's texts. */
import type { DetailTexts } from './en-details.ts';

export const texts: DetailTexts &
  Record<
    | 'preferences.partners.granted.two'
    | 'preferences.partners.granted.few'
    | 'preferences.partners.granted.many',
    string
  > = {
  'category.necessary.title': 'Fíor-riachtanach',
  'category.necessary.description':
    'Chun go n-oibreoidh an suíomh: mar shampla síniú isteach, ciseán, slándáil nó do rogha maidir le fianáin a choinneáil.',
  'category.necessary.consequence':
    'Ní féidir iad a mhúchadh anseo; má bhlocálann do bhrabhsálaí iad, féadfaidh codanna den suíomh stopadh d’oibriú.',
  'category.analytics.consequence':
    'Má dhiúltaíonn tú, ní bhíonn staitisticí an tsuímh chomh hiomlán; fanann na leathanaigh mar an gcéanna duitse.',
  'category.functionality.consequence':
    'Má dhiúltaíonn tú, d’fhéadfadh go mbeadh ort na socruithe seo a dhéanamh arís ar gach cuairt, agus fanann na gnéithe breise múchta.',
  'category.social.consequence':
    'Má dhiúltaíonn tú, fanann an t-ábhar agus na cnaipí seo múchta; áit a bhfuil teachtaireacht ina n-ionad, is féidir leat iad a lódáil uair amháin.',
  'category.advertising.consequence':
    'Má dhiúltaíonn tú, d’fhéadfá fógraí a fheiceáil fós; ní roghnaítear iad de réir do chuairteanna ar an suíomh seo.',
  'link.contact': 'Teagmháil maidir le cosaint sonraí: {contact}',
  'link.complaint': 'Gearán chuig an údarás: {authority}',
  'signals.override':
    'Féadfaidh tú a mhalairt a chinneadh; tá tosaíocht ag do rogha féin agus taifeadtar í in éineacht leis an gcomhartha.',
  'signals.overridden': 'Ceadaithe de réir do rogha féin in ainneoin an chomhartha: {categories}.',
  'preferences.title': 'Fianáin a bhainistiú ar {site}',
  'preferences.intro':
    'Cuir gach críoch nó comhpháirtí ar siúl nó múch é, ansin sábháil. Ní athraíonn aon rud má dhúnann tú gan sábháil.',
  'preferences.language': 'Teanga',
  'preferences.switch.on': 'Ar siúl',
  'preferences.switch.off': 'Múchta',
  'preferences.always-active': 'Ar siúl i gcónaí',
  'preferences.unanswered': 'Gan rogha fós: múchta',
  'preferences.new': 'Nua',
  'preferences.changes': 'Ó rinne tú do rogha ({date})',
  'preferences.partners.granted.one': 'Comhpháirtithe ceadaithe: {granted} as {total}',
  'preferences.partners.granted.two': 'Comhpháirtithe ceadaithe: {granted} as {total}',
  'preferences.partners.granted.few': 'Comhpháirtithe ceadaithe: {granted} as {total}',
  'preferences.partners.granted.many': 'Comhpháirtithe ceadaithe: {granted} as {total}',
  'preferences.partners.granted.other': 'Comhpháirtithe ceadaithe: {granted} as {total}',
  'preferences.partners.none': 'Níl aon chomhpháirtí dearbhaithe don chatagóir seo.',
  'preferences.partner': '{vendor} ({category})',
  'preferences.details': 'Sonraí: {category}',
  'preferences.accept': 'Glacadh le gach ceann',
  'preferences.refuse': 'Diúltú do gach ceann',
  'preferences.save': 'Sábháil mo roghanna',
  'preferences.close': 'Dún gan sábháil',
  'choice.title': 'Do rogha reatha',
  'choice.none':
    'Níl rogha déanta agat fós: tá na nithe a dteastaíonn do thoiliú ina leith múchta.',
  'choice.date': 'Dáta na rogha: {date}',
  'choice.first': 'Dáta na chéad rogha: {date}',
  'choice.expires': 'Coinnithe go dtí: {date}',
  'choice.expired': 'As feidhm ó: {date}',
  'choice.method.accept-all': 'Glacadh le gach rud',
  'choice.method.reject-all': 'Diúltaíodh do gach rud',
  'choice.method.custom': 'Saincheaptha',
  'choice.method.embed': 'Ó ábhar leabaithe',
  'choice.method.api': 'Trí leathanach den suíomh seo',
  'choice.method.signal': 'Trí chomhartha ó do bhrabhsálaí',
  'choice.id': 'Aitheantóir: {id}',
  'choice.id.note':
    'Uimhir randamach a choinnítear sa bhrabhsálaí seo. Luaigh í má tá ceist agat faoi do rogha ({controller}).',
  'choice.id.copy': 'Cóipeáil an t-aitheantóir',
  'choice.id.copied': 'Cóipeáladh an t-aitheantóir.',
  'choice.scope': 'Baineann sí le {domain} agus lena fhofhearainn',
  'choice.shared':
    'Baineann an rogha seo leis an mbrabhsálaí seo: tá sí i bhfeidhm do gach duine a úsáideann é.',
  'choice.proof': 'Íoslódáil cruthúnas ar mo roghanna (JSON)',
  'choice.forget': 'Scrios mo rogha den ghléas seo',
  'choice.forget.note':
    'Tarraingíonn sé seo siar gach rud a cheadaigh tú anseo, scriosann sé do rogha den bhrabhsálaí seo agus fiafraíonn sé díot arís.',
  'role.controller': 'Foilsitheoir an tsuímh seo',
  'role.processor': 'Gníomhaíonn thar ceann an fhoilsitheora',
  'role.third-party': 'Gníomhaíonn ar a shon féin, faoina bheartas féin',
  'vendor.purpose': 'Críoch',
  'vendor.company': 'Cuideachta',
  'vendor.role': 'Ról',
  'vendor.country': 'Tír',
  'vendor.safeguards': 'Coimircí aistrithe',
  'vendor.data': 'Sonraí a bhailítear',
  'vendor.retention': 'Tréimhse choinneála',
  'vendor.policy': 'Beartas príobháideachais: {vendor}',
  'vendor.opt-out': 'Déan agóid ar shuíomh {vendor}',
  'vendor.opt-out.cookie': 'Socraigh an fianán agóide: {vendor}',
  'vendor.opt-out.note':
    'Ní dhéanann an fianán seo ach a chur in iúl go bhfuil agóid á déanamh agat (faighteoir: {vendor}).',
  'vendor.opt-out.done': 'Tá an fianán agóide socraithe: {vendor}.',
  'vendor.storage.none': 'Níl aon stóráil dearbhaithe ar do ghléas.',
  'value.unknown': 'Gan sonrú',
  'table.caption': 'Fianáin agus stóráil: {name}',
  'table.name': 'Ainm',
  'table.purpose': 'Críoch',
  'table.duration': 'Fad ama',
  'table.type': 'Cineál',
  'table.basis': 'Bunús dlí',
  'type.pattern': '{kind}, {party}',
  'kind.cookie': 'Fianán',
  'kind.local-storage': 'Stóráil logánta',
  'kind.session-storage': 'Stóráil seisiúin',
  'kind.indexed-db': 'Bunachar sonraí an bhrabhsálaí (IndexedDB)',
  'kind.cache-storage': 'Taisce an bhrabhsálaí (Cache Storage)',
  'party.first': 'céad pháirtí',
  'party.third': 'tríú páirtí',
  'duration.session': 'Deireadh an tseisiúin bhrabhsála',
  'duration.tab': 'Go dtí go ndúntar an cluaisín',
  'duration.persistent': 'Gan dáta deiridh: go dtí go scriostar é',
  'basis.exempt': 'Díolmhaithe ó thoiliú',
  'basis.exempt.opposable': 'Díolmhaithe ó thoiliú; is féidir agóid a dhéanamh',
  'basis.consent': 'Do thoiliú',
  'basis.objection': 'Ar siúl go dtí go ndéanann tú agóid',
  'own.choice.purpose':
    'Coinníonn sé do rogha maidir le fianáin: freagraí, dátaí, modh, teanga, leagan an bheartais agus aitheantóir randamach.',
  'own.proof.purpose': 'Coinníonn sé an cruthúnas ar do roghanna sa bhrabhsálaí seo.',
  'own.container.purpose':
    'Coinníonn sé cóip de shocruithe na gclibeanna ar eagla go dteipfeadh ar an líonra.',
  'policy.version': 'Leagan {policyVersion}',
  'policy.updated': 'Nuashonraithe an uair dheireanach: {policyUpdated}',
  'policy.effective': 'I bhfeidhm ó: {policyEffective}',
};
