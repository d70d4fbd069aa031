/** Polish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few' | 'banner.partners.many', string> = {
  'banner.title': 'Pliki cookie w\u00a0witrynie {site}',
  'banner.text':
    '{site} i\u00a0{partners} proszą o\u00a0zgodę na zapisywanie lub odczytywanie informacji na Twoim urządzeniu (pliki cookie i\u00a0podobne technologie).',
  'banner.text.own':
    '{site} prosi o\u00a0zgodę na zapisywanie lub odczytywanie informacji na Twoim urządzeniu (pliki cookie i\u00a0podobne technologie).',
  'banner.partners.one': '{count} partner',
  'banner.partners.few': '{count} partnerów',
  'banner.partners.many': '{count} partnerów',
  'banner.partners.other': '{count} partnera',
  'banner.purposes': 'W\u00a0następujących celach:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Aktywne do czasu sprzeciwu: {categories}.',
  'banner.change':
    'Niezależnie od wyboru witryna pozostaje dla Ciebie dostępna, a\u00a0wybór możesz zmienić w\u00a0każdej chwili: „{link}” na dole każdej strony.',
  'banner.accept': 'Akceptuj wszystko',
  'banner.accept.name': 'Akceptuj wszystko (pliki cookie)',
  'banner.refuse': 'Odrzuć wszystko',
  'banner.refuse.name': 'Odrzuć wszystko (pliki cookie)',
  'banner.customise': 'Dostosuj',
  'banner.customise.name': 'Dostosuj (pliki cookie)',
  'banner.renewal.expired':
    'Twój wybór z\u00a0dnia {date} wygasł: to, co wymaga Twojej zgody, jest wyłączone do czasu nowego wyboru.',
  'banner.renewal.new':
    'Nowości od Twojego wyboru z\u00a0dnia {date}, wyłączone do czasu odpowiedzi: {items}. Pozostałe odpowiedzi są zachowane.',
  'banner.renewal.again':
    '{site} ponownie pyta wszystkich odwiedzających. Twój wybór z\u00a0dnia {date} obowiązuje do czasu odpowiedzi.',
  'banner.renewal.partial':
    'Już dozwolone przez Ciebie: {items}. Reszta jest wyłączona do czasu wyboru.',
  'banner.exempt.text':
    'Wszystkie pliki cookie w\u00a0witrynie {site} są zwolnione z\u00a0wymogu zgody.',
  'banner.exempt.opposable':
    'Wobec niektórych możesz w\u00a0każdej chwili wnieść sprzeciw: „{link}”.',
  'banner.exempt.details': 'Pokaż szczegóły',
  'banner.exempt.close': 'Zamknij',
  'category.necessary.title': 'Ściśle niezbędne',
  'category.necessary.description':
    'Zapewnienie działania witryny: na przykład logowanie, koszyk, bezpieczeństwo lub zapamiętanie wyboru plików cookie.',
  'category.analytics.title': 'Pomiar odwiedzin',
  'category.analytics.description':
    'Liczenie odwiedzin i\u00a0analiza korzystania z\u00a0witryny na potrzeby statystyk i\u00a0ulepszeń.',
  'category.functionality.title': 'Preferencje i\u00a0dodatki',
  'category.functionality.description':
    'Zapamiętywanie ustawień, takich jak język lub wygląd, oraz oferowanie dodatków, takich jak czat lub mapa.',
  'category.social.title': 'Media społecznościowe',
  'category.social.description':
    'Wyświetlanie postów, filmów i\u00a0przycisków udostępniania z\u00a0innych platform, które mogą wykorzystać Twoją wizytę do własnych celów, w\u00a0tym reklamowych.',
  'category.advertising.title': 'Reklama',
  'category.advertising.description':
    'Dobór reklam na podstawie przeglądanych stron i\u00a0zainteresowań oraz pomiar ich skuteczności; partnerzy mogą śledzić Cię w\u00a0różnych witrynach i\u00a0tworzyć profil.',
  'link.policy': 'Polityka plików cookie',
  'link.privacy': 'Polityka prywatności: {site}',
  'link.new-window': '{label} (nowe okno)',
  'reopen.label': 'Zarządzaj plikami cookie',
  'signals.gpc':
    'Twoja przeglądarka wysyła sygnał Global Privacy Control (GPC). Z\u00a0tego powodu wyłączone: {categories}.',
  'signals.dnt':
    'Twoja przeglądarka wysyła sygnał Do Not Track (DNT). Z\u00a0tego powodu wyłączone: {categories}.',
  'notice.storage':
    'Twoja przeglądarka nie pozwala tej witrynie niczego zapisać, więc wybór dotyczy tylko tej strony.',
  'notice.advanced':
    'Tagi Google mogą się załadować przed Twoim wyborem i\u00a0bez Twojej zgody wysyłać informacje do Google bez użycia plików cookie.',
  'preferences.discarded': 'Zamknięto bez zapisywania; nic się nie zmieniło.',
  'status.saved': 'Twój wybór został zapisany.',
  'status.accepted': 'Zapisano: wszystko opcjonalne jest zaakceptowane.',
  'status.refused': 'Zapisano: wszystko opcjonalne jest odrzucone.',
  'status.reload':
    'Twój wybór został zapisany. Strona zaraz się odświeży, aby w\u00a0pełni go zastosować.',
  'status.forgotten': 'Twój wybór został usunięty z\u00a0tego urządzenia.',
};
