/** Romanian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Activ până când vă opuneți: {categories}.',
  'banner.renewal.expired':
    'Alegerea dumneavoastră din {date} a expirat: ceea ce necesită consimțământ este dezactivat până când alegeți din nou.',
  'banner.renewal.new':
    'Noutăți față de alegerea din {date}, dezactivate până la răspunsul dumneavoastră: {items}. Celelalte răspunsuri se păstrează.',
  'banner.renewal.again':
    '{site} întreabă din nou toți vizitatorii. Alegerea dumneavoastră din {date} se aplică până când răspundeți.',
  'banner.renewal.partial': 'Ați permis deja: {items}. Restul este dezactivat până când alegeți.',
  'banner.exempt.text': 'Toate cookie-urile utilizate de {site} sunt exceptate de la consimțământ.',
  'banner.exempt.opposable': 'Vă puteți opune oricând unora dintre ele: „{link}”.',
  'banner.exempt.close': 'Închideți',
  'signals.gpc':
    'Browserul dumneavoastră trimite semnalul Global Privacy Control (GPC). Dezactivat din acest motiv: {categories}.',
  'signals.dnt':
    'Browserul dumneavoastră trimite semnalul Do Not Track (DNT). Dezactivat din acest motiv: {categories}.',
  'notice.storage':
    'Browserul dumneavoastră nu permite acestui site să stocheze nimic: alegerea este valabilă doar pentru această pagină.',
  'notice.advanced':
    'Etichetele Google se pot încărca înainte să alegeți și, fără consimțământul dumneavoastră, pot trimite informații către Google fără a utiliza cookie-uri.',
  'preferences.discarded': 'Închis fără salvare; nimic nu s-a schimbat.',
  'status.saved': 'Alegerea a fost salvată.',
  'status.accepted': 'Salvat: tot ce este opțional este acceptat.',
  'status.refused': 'Salvat: tot ce este opțional este refuzat.',
  'status.reload':
    'Alegerea a fost salvată. Pagina se va reîncărca pentru ca alegerea să se aplice integral.',
  'status.forgotten': 'Alegerea a fost ștearsă de pe acest dispozitiv.',
  'status.reload.elsewhere':
    'Alegerea dumneavoastră s-a schimbat în altă filă. Această pagină se va reîncărca.',
  'status.reload.form':
    'Alegerea dumneavoastră s-a schimbat în altă filă. Reîncărcați această pagină după ce terminați formularul.',
  'status.reload.now': 'Reîncărcați această pagină',
  'status.leftover':
    'Acest site nu a putut șterge următoarele: {items}. Puteți face acest lucru în setările browserului.',
};
