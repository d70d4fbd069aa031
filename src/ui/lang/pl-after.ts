/** Polish: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Aktywne do czasu sprzeciwu: {categories}.',
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
  'banner.exempt.close': 'Zamknij',
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
  'status.accepted': 'Zapisano: zaakceptowano wszystko, co opcjonalne.',
  'status.refused': 'Zapisano: odrzucono wszystko, co opcjonalne.',
  'status.reload':
    'Twój wybór został zapisany. Strona zaraz się odświeży, aby w\u00a0pełni go zastosować.',
  'status.forgotten': 'Twój wybór został usunięty z\u00a0tego urządzenia.',
  'status.reload.elsewhere':
    'Twój wybór zmienił się w\u00a0innej karcie. Ta strona zaraz się odświeży.',
  'status.reload.form':
    'Twój wybór zmienił się w\u00a0innej karcie. Odśwież tę stronę po wypełnieniu formularza.',
  'status.reload.now': 'Odśwież tę stronę',
  'status.leftover':
    'Ta witryna nie mogła usunąć: {items}. Możesz to zrobić w\u00a0ustawieniach przeglądarki.',
};
