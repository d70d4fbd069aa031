/** Maltese: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Politika dwar il-cookies: {site}',
  'policy.contents': 'Werrej',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'X’inhi cookie?',
  'policy.what.cookie':
    'Cookie hija fajl żgħir li sit web iqiegħed fil-browser tiegħek, fuq kompjuter, tablet jew telefown. Min qiegħedha hemm jista’ aktar tard jagħraf il-browser tiegħek u jsib dak li ġie nnutat fiha: lingwa, il-kontenut ta’ basket, numru li jiddistingwi browser minn ieħor.',
  'policy.what.program':
    'Cookie mhijiex programm. Iddum sa tmiem is-sessjoni tal-ibbrawżjar tiegħek jew sad-data ta’ tmiem tagħha stess.',
  'policy.what.also':
    'F’din il-paġna, “cookie” tfisser ukoll kwalunkwe mod ieħor ta’ ħżin ta’ informazzjoni fuq l-apparat tiegħek jew ta’ qari tagħha minnu.',

  'policy.who.title': 'Min iqiegħed il-cookies hawnhekk?',
  'policy.who.publisher':
    '{controller} jippubblika {site} u jiddeċiedi liema cookies jintużaw fih.',
  'policy.who.partners':
    'Uħud jitqiegħdu jew jinqraw minn sħab, elenkati f’din il-paġna ma’ dak li huwa ddikjarat dwarhom: rwol, pajjiż, politika tal-privatezza. Sieħeb li jaġixxi f’isem il-pubblikatur isegwi l-istruzzjonijiet tiegħu. Sieħeb li jaġixxi f’ismu stess iwieġeb ukoll għal dak li jagħmel, skont il-politika tiegħu stess.',
  'policy.who.no-partners': 'L-ebda sieħeb mhu ddikjarat għal dan is-sit.',
  'policy.who.parties':
    'Cookie hija “tal-ewwel parti” meta tkun tas-sit li qed iżżur, u “ta’ parti terza” meta tkun ta’ dominju ieħor.',
  'policy.who.either': 'Sieħeb jista’ juża kemm waħda kif ukoll l-oħra.',

  'policy.why.title': 'Għal xiex iservu?',
  'policy.why.intro':
    'Kull cookie sservi skop, u l-iskopijiet huma miġbura f’kategoriji. Hawn taħt jingħad għal xiex isservi kull kategorija, u x’jinbidel jekk tirrifjutaha:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Il-cookies jintużaw fuq waħda minn dawn il-bażijiet legali, imsemmija fit-tabelli:',
  'policy.why.exempt':
    'Eżentat mill-kunsens: is-sit, jew xi ħaġa li titlob mingħandu, jeħtieġ dawn il-cookies, jew il-liġi teżentahom taħt ċerti kundizzjonijiet.',
  'policy.why.opposable': 'Tista’ toġġezzjona għal dawk li huma mmarkati hekk.',
  'policy.why.consent':
    'Il-kunsens tiegħek: dawn il-cookies jinħażnu jew jinqraw biss wara li tkun ippermettejthom.',
  'policy.why.objection':
    'Mixgħul sakemm toġġezzjona: dawn il-cookies jintużaw sakemm toġġezzjona, u dan tista’ tagħmlu fi kwalunkwe ħin.',

  'policy.tables.title': 'Cookies użati fuq {site}',
  'policy.tables.intro':
    'It-tabelli jelenkaw x’jista’ jinħażen fuq l-apparat tiegħek, kategorija b’kategorija. Asterisk f’isem joqgħod minflok kwalunkwe tmiem.',
  'policy.tables.refused':
    'Dak li jeħtieġ il-kunsens tiegħek huwa elenkat anke meta tkun irrifjutajtu.',
  'policy.tables.limit':
    'Għal dak li jeħtieġ il-kunsens tiegħek, l-ebda tul ta’ żmien itwal minn 13-il xahar mhu ddikjarat.',
  'policy.tables.duration': 'It-tul ta’ żmien huwa dak tar-rekord fuq l-apparat tiegħek.',
  'policy.tables.retention':
    'Kemm sieħeb iżomm l-informazzjoni nnifisha huwa indikat fil-lista tas-servizzi, fejn ikun iddikjarat.',
  'policy.tables.source':
    'It-tabelli jinħolqu mill-konfigurazzjoni li tikkontrolla t-tags ta’ dan is-sit.',
  'policy.services.title': 'Servizzi użati fuq {site}',
  'policy.services.name': 'Servizz',
  'policy.services.category': 'Kategorija',

  'policy.choice.title': 'L-għażla tiegħek',
  'policy.choice.exempt': 'Kull cookie ddikjarata hawnhekk hija eżentata mill-kunsens.',
  'policy.choice.banner':
    'Fl-ewwel żjara tiegħek, avviż iħallik taċċetta kollox, tirrifjuta kollox, jew tagħżel skont il-kategorija u s-sieħeb.',
  'policy.choice.before':
    'Sakemm tagħżel, l-ebda cookie li teħtieġ kunsens ma tinħażen jew tinqara; li tagħlaq tieqa jew tkompli tibbrawżja mhuwiex kunsens.',
  'policy.choice.advanced':
    'It-tags ta’ Google jistgħu jitgħabbew qabel u jibagħtu informazzjoni lil Google mingħajr cookies.',
  'policy.choice.kept':
    'Iż-żmien li għalih tinżamm l-għażla tiegħek, kemm jekk aċċettajt kif ukoll jekk irrifjutajt: {lifetime}; imbagħad terġa’ tiġi mistoqsi.',
  'policy.choice.from-first': 'Dan iż-żmien jibda mill-ewwel għażla tiegħek.',
  'policy.choice.domain': 'L-għażla tiegħek tkopri {domain} u s-sottodominji tiegħu.',
  'policy.choice.change': 'Biddel l-għażla tiegħek fi kwalunkwe ħin: “{link}”.',
  'policy.choice.shared':
    'L-għażla tiegħek tapplika għal kull min juża dan il-browser; tista’ tħassarha mill-browser.',
  'policy.choice.refusal':
    'Ir-rifjut għandu konsegwenza waħda biss: jibqa’ mitfi dak li jiddependi mill-cookies irrifjutati.',

  'policy.similar.title': 'Teknoloġiji simili',
  'policy.similar.intro':
    'L-informazzjoni tista’ tinħażen fuq apparat, jew tinqara minnu, b’modi oħra minbarra bil-cookies.',
  'policy.similar.storage':
    'Il-ħżin tal-web (ħżin lokali, ħżin tas-sessjoni, bażijiet tad-data u caches tal-browser) iżomm informazzjoni fil-browser tiegħek, bħalma tagħmel cookie.',
  'policy.similar.pixels':
    'Il-pixels spiss ikunu immaġnijiet inviżibbli. Meta l-browser tiegħek jgħabbi waħda, server isir jaf li l-paġna ntwerat, flimkien ma’ dettalji bħall-indirizz IP tiegħek.',
  'policy.similar.rules':
    'Japplikaw għalihom l-istess regoli bħal għall-cookies: l-istess skopijiet, l-istess għażla, l-istess irtirar.',
  'policy.similar.tables': 'Dak li jaħżnu jidher fit-tabelli.',

  'policy.browsers.title': 'Settings tal-browser tiegħek',
  'policy.browsers.intro':
    'Il-browser tiegħek iħallik tara, timblokka u tħassar il-cookies, f’dan is-sit u f’oħrajn. Jekk timblukkahom kollha, partijiet ta’ sit jistgħu ma jibqgħux jaħdmu.',
  'policy.browsers.choice':
    'Jekk tħassar id-data ta’ dan is-sit, titħassar ukoll l-għażla tiegħek, u terġa’ tiġi mistoqsi.',
  'policy.browsers.partners':
    'Fil-browser tiegħek tista’ tħassar ukoll il-cookies li sieħeb iżomm taħt id-dominju tiegħu stess.',
  'policy.browsers.no-consent':
    'Setting tal-browser li jħalli l-cookies jgħaddu qatt ma jitqies bħala kunsens.',
  'policy.browsers.help': 'Paġni uffiċjali tal-għajnuna:',
  'policy.browsers.safari-mac': 'Safari fuq Mac',
  'policy.browsers.safari-ios': 'Safari fuq iPhone u iPad',
  'policy.browsers.opera': 'Opera (bl-Ingliż)',
  'policy.browsers.more': 'Ara wkoll:',

  'policy.signals.title': 'Sinjali mill-browser tiegħek',
  'policy.signals.intro': 'Xi browsers jistgħu jibagħtu sinjal ma’ kull paġna.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) jitlob lis-siti ma jbigħux u ma jaqsmux id-data tiegħek.',
  'policy.signals.dnt': 'Do Not Track (DNT) huwa sinjal eqdem li jitlob lis-siti ma jsegwukx.',
  'policy.signals.sharing':
    'Meta l-browser tiegħek jibagħtu, dawn il-kategoriji jibqgħu mitfija: {categories}.',
  'policy.signals.all':
    'Meta l-browser tiegħek jibagħtu, kull kategorija fakultattiva tibqa’ mitfija.',
  'policy.signals.ignored': 'M’għandu l-ebda effett fuq dan is-sit.',
  'policy.signals.override':
    'Jekk imbagħad tippermetti xi ħaġa int stess, l-għażla tiegħek tipprevali, u s-sinjal jiġi rreġistrat magħha.',
  'policy.signals.no-consent':
    'La sinjal u lanqas in-nuqqas tiegħu qatt ma jitqiesu bħala kunsens.',

  'policy.rights.title': 'Id-drittijiet tiegħek',
  'policy.rights.list':
    'Fejn japplika r-Regolament Ġenerali dwar il-Protezzjoni tad-Data (GDPR) jew liġi simili, tista’ titlob li tara d-data personali miġbura bil-cookies, li tiġi rrettifikata, imħassra jew ristretta, li tirċievi kopja li tista’ terġa’ tuża, u li toġġezzjona għall-użu tagħha.',
  'policy.rights.withdraw':
    'Tista’ tirtira l-kunsens tiegħek fi kwalunkwe ħin; dan ma jaffettwax dak li sar legalment qabel.',
  'policy.rights.contact': 'Biex tagħmel dan, ikteb lil {contact}.',
  'policy.rights.identifier':
    'L-identifikatur li jidher taħt “{link}” jgħin biex tinstab l-għażla tiegħek.',
  'policy.rights.proof':
    'Prova ta’ kull għażla tintbagħat lill-pubblikatur ta’ dan is-sit taħt dan l-identifikatur.',
  'policy.rights.authority':
    'Tista’ wkoll tressaq ilment lill-awtorità tal-protezzjoni tad-data: {authority}.',
  'policy.rights.no-authority':
    'Tista’ wkoll tressaq ilment lill-awtorità tal-protezzjoni tad-data ta’ pajjiżek.',

  'policy.transfers.title': 'Trasferimenti barra miż-Żona Ekonomika Ewropea',
  'policy.transfers.some':
    'Xi sħab huma stabbiliti barra miż-Żona Ekonomika Ewropea. L-informazzjoni miġbura permezz tagħhom tista’ tiġi trasferita hemmhekk.',
  'policy.transfers.safeguards':
    'Il-lista tas-servizzi tindika l-pajjiż ta’ kull wieħed u s-salvagwardja li tkopri trasferiment, bħal deċiżjoni ta’ adegwatezza jew klawżoli kuntrattwali standard, fejn ikunu ddikjarati.',
  'policy.transfers.copy': 'Tista’ titlob lill-pubblikatur kopja ta’ dawn is-salvagwardji.',
  'policy.transfers.none':
    'L-ebda sieħeb mhu ddikjarat bħala stabbilit barra miż-Żona Ekonomika Ewropea.',

  'policy.changes.title': 'Bidliet f’din il-politika',
  'policy.changes.page':
    '{controller} jista’ jibdel din il-paġna, pereżempju meta tiżdied jew titneħħa cookie.',
  'policy.changes.version': 'Il-verżjoni u d-dati tagħha jinsabu fuq nett.',
  'policy.changes.again':
    'Meta jiżdied skop jew sieħeb li jeħtieġ il-kunsens tiegħek, jew tinbidel bażi legali, l-avviż jerġa’ jidher u jgħid x’inhu ġdid. Il-parti l-ġdida tibqa’ mitfija sakemm twieġeb; it-tweġibiet l-oħra tiegħek jinżammu.',
  'policy.changes.wording': 'Bidla fil-kliem waħidha ma ġġibx lura l-avviż.',

  'policy.contact.title': 'Kuntatt',
  'policy.contact.controller': '{controller} huwa responsabbli għal {site}.',
  'policy.contact.questions':
    'Għal kull mistoqsija dwar il-cookies jew dwar id-data personali tiegħek, ikteb lil {contact}.',
  'policy.contact.privacy': 'L-użi l-oħra tad-data tiegħek huma deskritti hawnhekk: {policy}.',
  'policy.contact.policy': 'politika tal-privatezza ta’ {site}',
  'policy.contact.authority': 'Awtorità tal-protezzjoni tad-data: {authority}.',

  'own.service': 'Maniġer tat-tags u tal-kunsens',
  'own.service.purpose': 'Jgħabbi t-tags ta’ dan is-sit skont l-għażla tiegħek.',

  'choice.granted': 'Permess',
  'choice.denied': 'Irrifjutat',
  'choice.change': 'Biddel l-għażla tiegħi',
};
