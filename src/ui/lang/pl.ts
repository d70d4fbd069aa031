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
  'banner.change':
    'Niezależnie od wyboru witryna pozostaje dla Ciebie dostępna, a\u00a0wybór możesz zmienić w\u00a0każdej chwili: „{link}” na dole każdej strony.',
  'banner.accept': 'Akceptuj wszystko',
  'banner.accept.name': 'Akceptuj wszystko (pliki cookie)',
  'banner.refuse': 'Odrzuć wszystko',
  'banner.refuse.name': 'Odrzuć wszystko (pliki cookie)',
  'banner.customise': 'Dostosuj',
  'banner.customise.name': 'Dostosuj (pliki cookie)',
  'banner.exempt.details': 'Pokaż szczegóły',
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
};
