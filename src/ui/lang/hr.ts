/** Croatian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few', string> = {
  'banner.title': 'Kolačići na web-mjestu {site}',
  'banner.text':
    '{site} i {partners} traže Vašu privolu za pohranu ili čitanje informacija na Vašem uređaju (kolačići i slične tehnologije).',
  'banner.text.own':
    '{site} traži Vašu privolu za pohranu ili čitanje informacija na Vašem uređaju (kolačići i slične tehnologije).',
  'banner.partners.one': '{count} partner',
  'banner.partners.few': '{count} partnera',
  'banner.partners.other': '{count} partnera',
  'banner.purposes': 'U sljedeće svrhe:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Uključeno do Vašeg prigovora: {categories}.',
  'banner.change':
    'Što god odaberete, web-mjesto ostaje dostupno i u svakom trenutku možete promijeniti odluku: „{link}” na dnu svake stranice.',
  'banner.accept': 'Prihvati sve',
  'banner.accept.name': 'Prihvati sve (kolačići)',
  'banner.refuse': 'Odbij sve',
  'banner.refuse.name': 'Odbij sve (kolačići)',
  'banner.customise': 'Prilagodi',
  'banner.customise.name': 'Prilagodi (kolačići)',
  'banner.renewal.expired':
    'Vaš odabir od {date} istekao je: ono za što je potrebna Vaša privola isključeno je dok ponovno ne odaberete.',
  'banner.renewal.new':
    'Novo nakon Vašeg odabira od {date} i isključeno dok ne odgovorite: {items}. Vaši ostali odgovori ostaju sačuvani.',
  'banner.renewal.again':
    '{site} ponovno pita sve posjetitelje. Vaš odabir od {date} vrijedi dok ne odgovorite.',
  'banner.renewal.partial': 'Već ste dopustili: {items}. Ostalo je isključeno dok ne odaberete.',
  'banner.exempt.text': 'Svi kolačići na web-mjestu {site} izuzeti su od obveze privole.',
  'banner.exempt.opposable': 'Na neke od njih možete u svakom trenutku uložiti prigovor: „{link}”.',
  'banner.exempt.details': 'Prikaži pojedinosti',
  'banner.exempt.close': 'Zatvori',
  'category.necessary.title': 'Nužni',
  'category.necessary.description':
    'Omogućuju rad web-mjesta: na primjer prijavu, košaricu, sigurnost ili pamćenje Vašeg odabira kolačića.',
  'category.analytics.title': 'Mjerenje posjećenosti',
  'category.analytics.description':
    'Brojenje posjeta i analiza upotrebe web-mjesta radi statistike i poboljšanja.',
  'category.functionality.title': 'Postavke i dodaci',
  'category.functionality.description':
    'Pamćenje postavki kao što su jezik ili prikaz te ponuda dodataka kao što su chat ili karta.',
  'category.social.title': 'Društvene mreže',
  'category.social.description':
    'Prikaz objava, videozapisa i gumba za dijeljenje s drugih platformi, koje Vaš posjet mogu upotrijebiti u vlastite svrhe, uključujući oglašavanje.',
  'category.advertising.title': 'Oglašavanje',
  'category.advertising.description':
    'Odabir oglasa na temelju Vašeg pregledavanja i interesa te mjerenje njihova učinka; partneri Vas mogu pratiti na više web-mjesta i izraditi profil.',
  'link.policy': 'Politika kolačića',
  'link.privacy': 'Politika privatnosti: {site}',
  'link.new-window': '{label} (novi prozor)',
  'reopen.label': 'Upravljanje kolačićima',
  'signals.gpc':
    'Vaš preglednik šalje signal Global Privacy Control (GPC). Zbog toga je isključeno: {categories}.',
  'signals.dnt':
    'Vaš preglednik šalje signal Do Not Track (DNT). Zbog toga je isključeno: {categories}.',
  'notice.storage':
    'Vaš preglednik ovom web-mjestu ne dopušta pohranu podataka, stoga Vaš odabir vrijedi samo za ovu stranicu.',
  'notice.advanced':
    'Googleove oznake mogu se učitati prije Vašeg odabira i bez Vaše privole slati informacije Googleu bez upotrebe kolačića.',
  'preferences.discarded': 'Zatvoreno bez spremanja; ništa se nije promijenilo.',
  'status.saved': 'Vaš odabir je spremljen.',
  'status.accepted': 'Spremljeno: sve neobvezno je prihvaćeno.',
  'status.refused': 'Spremljeno: sve neobvezno je odbijeno.',
  'status.reload':
    'Vaš odabir je spremljen. Stranica će se ponovno učitati kako bi se u potpunosti primijenio.',
  'status.forgotten': 'Vaš odabir je izbrisan s ovog uređaja.',
};
