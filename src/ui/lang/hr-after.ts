/** Croatian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Uključeno do Vašeg prigovora: {categories}.',
  'banner.renewal.expired':
    'Vaš odabir od {date} istekao je: ono za što je potrebna Vaša privola isključeno je dok ponovno ne odaberete.',
  'banner.renewal.new':
    'Novo nakon Vašeg odabira od {date} i isključeno dok ne odgovorite: {items}. Vaši ostali odgovori ostaju sačuvani.',
  'banner.renewal.again':
    '{site} ponovno pita sve posjetitelje. Vaš odabir od {date} vrijedi dok ne odgovorite.',
  'banner.renewal.partial': 'Već ste dopustili: {items}. Ostalo je isključeno dok ne odaberete.',
  'banner.exempt.text': 'Svi kolačići na web-mjestu {site} izuzeti su od obveze privole.',
  'banner.exempt.opposable': 'Na neke od njih možete u svakom trenutku uložiti prigovor: „{link}”.',
  'banner.exempt.close': 'Zatvori',
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
  'status.reload.elsewhere':
    'Vaš se odabir promijenio u drugoj kartici. Ova će se stranica ponovno učitati.',
  'status.reload.form':
    'Vaš se odabir promijenio u drugoj kartici. Ponovno učitajte ovu stranicu kada ispunite obrazac.',
  'status.reload.now': 'Ponovno učitaj stranicu',
  'status.leftover':
    'Ovo web-mjesto nije moglo izbrisati: {items}. To možete učiniti u postavkama svojeg preglednika.',
};
