/** Polish: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Polityka plików cookie: {site}',
  'policy.contents': 'Spis treści',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Czym jest plik cookie?',
  'policy.what.cookie':
    'Plik cookie to mały plik, który witryna umieszcza w\u00a0Twojej przeglądarce na komputerze, tablecie lub telefonie. Ten, kto go umieścił, może później rozpoznać Twoją przeglądarkę i\u00a0odczytać to, co w\u00a0nim zapisano: język, zawartość koszyka, numer odróżniający jedną przeglądarkę od drugiej.',
  'policy.what.program':
    'Plik cookie nie jest programem. Pozostaje do końca sesji przeglądania lub do daty swojego wygaśnięcia.',
  'policy.what.also':
    'Na tej stronie „plik cookie” oznacza także każdy inny sposób zapisywania informacji na Twoim urządzeniu lub ich odczytywania.',

  'policy.who.title': 'Kto umieszcza tu pliki cookie?',
  'policy.who.publisher':
    '{controller} prowadzi witrynę {site} i\u00a0decyduje, jakie pliki cookie są w\u00a0niej używane.',
  'policy.who.partners':
    'Niektóre są umieszczane lub odczytywane przez partnerów wymienionych na tej stronie wraz z\u00a0tym, co o\u00a0nich zadeklarowano: rola, kraj, polityka prywatności. Partner, który działa w\u00a0imieniu administratora, postępuje zgodnie z\u00a0jego poleceniami. Partner, który działa we własnym imieniu, sam także odpowiada za swoje działania, zgodnie z\u00a0własną polityką.',
  'policy.who.no-partners': 'Dla tej witryny nie zadeklarowano żadnego partnera.',
  'policy.who.parties':
    '„Domena własna” oznacza, że plik cookie należy do witryny, którą odwiedzasz, a\u00a0„domena zewnętrzna” – że należy do innej domeny.',
  'policy.who.either': 'Partner może używać plików cookie obu rodzajów.',

  'policy.why.title': 'Do czego służą?',
  'policy.why.intro':
    'Każdy plik cookie służy określonemu celowi, a\u00a0cele są pogrupowane w\u00a0kategorie. Oto do czego służy każda kategoria i\u00a0co zmienia odmowa:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Pliki cookie są używane na jednej z\u00a0następujących podstaw prawnych, wskazanej w\u00a0tabelach:',
  'policy.why.exempt':
    'Zwolnione z\u00a0wymogu zgody: witryna lub coś, czego od niej oczekujesz, wymaga tych plików cookie albo prawo zwalnia je pod pewnymi warunkami.',
  'policy.why.opposable': 'Wobec tak oznaczonych możesz wnieść sprzeciw.',
  'policy.why.consent':
    'Twoja zgoda: te pliki cookie są zapisywane lub odczytywane dopiero wtedy, gdy na nie zezwolisz.',
  'policy.why.objection':
    'Aktywne do czasu sprzeciwu: te pliki cookie są używane, dopóki nie wniesiesz sprzeciwu, co możesz zrobić w\u00a0każdej chwili.',

  'policy.tables.title': 'Pliki cookie używane w\u00a0witrynie {site}',
  'policy.tables.intro':
    'Tabele pokazują według kategorii, co może zostać zapisane na Twoim urządzeniu. Gwiazdka w\u00a0nazwie oznacza dowolne zakończenie.',
  'policy.tables.refused': 'To, co wymaga Twojej zgody, jest wymienione także po odmowie.',
  'policy.tables.limit':
    'Nic, co wymaga Twojej zgody, nie ma zadeklarowanego czasu trwania dłuższego niż 13\u00a0miesięcy.',
  'policy.tables.duration': 'Czas trwania dotyczy zapisu na Twoim urządzeniu.',
  'policy.tables.retention':
    'To, jak długo partner przechowuje same informacje, podano na liście usług, o\u00a0ile zostało zadeklarowane.',
  'policy.tables.source':
    'Tabele powstają na podstawie konfiguracji, która steruje tagami tej witryny.',
  'policy.services.title': 'Usługi używane w\u00a0witrynie {site}',
  'policy.services.name': 'Usługa',
  'policy.services.category': 'Kategoria',

  'policy.choice.title': 'Twój wybór',
  'policy.choice.exempt':
    'Wszystkie zadeklarowane tu pliki cookie są zwolnione z\u00a0wymogu zgody.',
  'policy.choice.banner':
    'Przy pierwszej wizycie baner pozwala zaakceptować wszystko, odrzucić wszystko lub wybrać według kategorii i\u00a0partnera.',
  'policy.choice.before':
    'Do czasu wyboru żaden plik cookie wymagający zgody nie jest zapisywany ani odczytywany; zamknięcie okna lub dalsze przeglądanie nie oznacza zgody.',
  'policy.choice.advanced':
    'Tagi Google mogą załadować się wcześniej i\u00a0wysyłać informacje do Google bez plików cookie.',
  'policy.choice.kept':
    'Twój wybór, akceptacja lub odmowa, jest przechowywany przez {lifetime}; potem pytanie pojawia się ponownie.',
  'policy.choice.from-first': 'Okres ten biegnie od pierwszego wyboru.',
  'policy.choice.domain': 'Twój wybór obejmuje domenę {domain} i\u00a0jej subdomeny.',
  'policy.choice.change': 'Możesz zmienić wybór w\u00a0każdej chwili: „{link}”.',
  'policy.choice.shared':
    'Wybór dotyczy każdego, kto korzysta z\u00a0tej przeglądarki; możesz go z\u00a0niej usunąć.',
  'policy.choice.refusal':
    'Jedynym skutkiem odmowy jest to, że wyłączone pozostaje to, co zależy od odrzuconych plików cookie.',

  'policy.similar.title': 'Podobne technologie',
  'policy.similar.intro':
    'Informacje można zapisywać na urządzeniu lub odczytywać także w\u00a0inny sposób niż za pomocą plików cookie.',
  'policy.similar.storage':
    'Pamięć internetowa (pamięć lokalna, pamięć sesji, bazy danych i\u00a0pamięci podręczne przeglądarki) przechowuje informacje w\u00a0Twojej przeglądarce, tak jak plik cookie.',
  'policy.similar.pixels':
    'Piksele to często niewidoczne obrazy. Gdy przeglądarka ładuje taki obraz, serwer dowiaduje się, że strona została wyświetlona, i\u00a0otrzymuje dane takie jak Twój adres IP.',
  'policy.similar.rules':
    'Stosuje się do nich te same zasady co do plików cookie: te same cele, ten sam wybór, to samo wycofanie zgody.',
  'policy.similar.tables': 'To, co zapisują, podano w\u00a0tabelach.',

  'policy.browsers.title': 'Ustawienia przeglądarki',
  'policy.browsers.intro':
    'Przeglądarka pozwala zobaczyć, zablokować i\u00a0usunąć pliki cookie, w\u00a0tej witrynie i\u00a0w\u00a0innych. Zablokowanie wszystkich może sprawić, że części witryny przestaną działać.',
  'policy.browsers.choice':
    'Usunięcie danych tej witryny usuwa także Twój wybór i\u00a0pytanie pojawia się ponownie.',
  'policy.browsers.partners':
    'W\u00a0przeglądarce usuwa się także pliki cookie, które partner przechowuje we własnej domenie.',
  'policy.browsers.no-consent':
    'Ustawienie przeglądarki, które przepuszcza pliki cookie, nigdy nie jest uznawane za zgodę.',
  'policy.browsers.help': 'Oficjalne strony pomocy:',
  'policy.browsers.safari-mac': 'Safari na Macu',
  'policy.browsers.safari-ios': 'Safari na iPhonie i\u00a0iPadzie',
  'policy.browsers.opera': 'Opera (po angielsku)',
  'policy.browsers.more': 'Zobacz też:',

  'policy.signals.title': 'Sygnały Twojej przeglądarki',
  'policy.signals.intro': 'Niektóre przeglądarki mogą wysyłać sygnał z\u00a0każdą stroną.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) prosi witryny, by nie sprzedawały i\u00a0nie udostępniały Twoich danych.',
  'policy.signals.dnt':
    'Do Not Track (DNT) to starszy sygnał, który prosi witryny, by Cię nie śledziły.',
  'policy.signals.sharing':
    'Gdy Twoja przeglądarka go wysyła, te kategorie pozostają wyłączone: {categories}.',
  'policy.signals.all':
    'Gdy Twoja przeglądarka go wysyła, wszystkie opcjonalne kategorie pozostają wyłączone.',
  'policy.signals.ignored': 'W\u00a0tej witrynie nie wywołuje skutku.',
  'policy.signals.override':
    'Jeśli następnie na coś zezwolisz, Twój własny wybór ma pierwszeństwo, a\u00a0sygnał jest odnotowywany wraz z\u00a0nim.',
  'policy.signals.no-consent': 'Ani sygnał, ani jego brak nigdy nie są uznawane za zgodę.',

  'policy.rights.title': 'Twoje prawa',
  'policy.rights.list':
    'Tam, gdzie stosuje się ogólne rozporządzenie o\u00a0ochronie danych (RODO) lub podobne przepisy, możesz żądać dostępu do danych osobowych zebranych za pomocą plików cookie, ich sprostowania, usunięcia, ograniczenia ich przetwarzania lub kopii do ponownego wykorzystania, a\u00a0także wnieść sprzeciw wobec ich wykorzystywania.',
  'policy.rights.withdraw':
    'Możesz wycofać zgodę w\u00a0każdej chwili; nie wpływa to na to, co wcześniej zrobiono zgodnie z\u00a0prawem.',
  'policy.rights.contact': 'W\u00a0tym celu napisz na adres {contact}.',
  'policy.rights.identifier':
    'Identyfikator pokazany w\u00a0sekcji „{link}” pomaga odnaleźć Twój wybór.',
  'policy.rights.proof':
    'Dowód każdego wyboru jest wysyłany do administratora tej witryny pod tym identyfikatorem.',
  'policy.rights.authority': 'Możesz także wnieść skargę do organu ochrony danych: {authority}.',
  'policy.rights.no-authority':
    'Możesz także wnieść skargę do organu ochrony danych w\u00a0swoim kraju.',

  'policy.transfers.title': 'Przekazywanie danych poza EOG',
  'policy.transfers.some':
    'Niektórzy partnerzy mają siedzibę poza Europejskim Obszarem Gospodarczym. Informacje zbierane za ich pośrednictwem mogą być tam przekazywane.',
  'policy.transfers.safeguards':
    'Lista usług podaje kraj każdego partnera i\u00a0zabezpieczenie, którym objęte jest przekazywanie, takie jak decyzja stwierdzająca odpowiedni stopień ochrony lub standardowe klauzule umowne, o\u00a0ile je zadeklarowano.',
  'policy.transfers.copy': 'Możesz poprosić administratora o\u00a0kopię tych zabezpieczeń.',
  'policy.transfers.none':
    'Żaden partner nie jest zadeklarowany jako mający siedzibę poza Europejskim Obszarem Gospodarczym.',

  'policy.changes.title': 'Zmiany tej polityki',
  'policy.changes.page':
    '{controller} może zmienić tę stronę, na przykład gdy plik cookie jest dodawany lub usuwany.',
  'policy.changes.version': 'Wersję i\u00a0daty podano na początku.',
  'policy.changes.again':
    'Gdy zostaje dodany cel lub partner wymagający Twojej zgody albo zmienia się podstawa prawna, baner pojawia się ponownie i\u00a0informuje, co jest nowe. To, co nowe, pozostaje wyłączone do czasu odpowiedzi; pozostałe odpowiedzi są zachowane.',
  'policy.changes.wording':
    'Sama zmiana brzmienia tekstu nie powoduje ponownego pojawienia się banera.',

  'policy.contact.title': 'Kontakt',
  'policy.contact.controller': '{controller} odpowiada za witrynę {site}.',
  'policy.contact.questions':
    'W\u00a0razie pytań o\u00a0pliki cookie lub Twoje dane osobowe napisz na adres {contact}.',
  'policy.contact.privacy': '{policy} opisuje pozostałe sposoby wykorzystywania Twoich danych.',
  'policy.contact.policy': 'Polityka prywatności witryny {site}',
  'policy.contact.authority': 'Organ ochrony danych: {authority}.',

  'own.service': 'Zarządzanie tagami i\u00a0zgodami',
  'own.service.purpose': 'Ładuje tagi tej witryny zgodnie z\u00a0Twoim wyborem.',

  'choice.granted': 'Dozwolone',
  'choice.denied': 'Odrzucone',
  'choice.change': 'Zmień mój wybór',
};
