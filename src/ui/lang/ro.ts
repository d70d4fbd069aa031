/** Romanian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few', string> = {
  'banner.title': 'Cookie-uri pe {site}',
  'banner.text':
    '{site} și {partners} vă cer consimțământul pentru a stoca sau a citi informații pe dispozitivul dumneavoastră (cookie-uri și tehnologii similare).',
  'banner.text.own':
    '{site} vă cere consimțământul pentru a stoca sau a citi informații pe dispozitivul dumneavoastră (cookie-uri și tehnologii similare).',
  'banner.partners.one': '{count} partener',
  'banner.partners.few': '{count} parteneri',
  'banner.partners.other': '{count} de parteneri',
  'banner.purposes': 'În aceste scopuri:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Activ până la opoziție: {categories}.',
  'banner.change':
    'Oricare ar fi alegerea dumneavoastră, site-ul rămâne accesibil și o puteți schimba oricând: „{link}”, în partea de jos a fiecărei pagini.',
  'banner.accept': 'Acceptați tot',
  'banner.accept.name': 'Acceptați tot (cookie-uri)',
  'banner.refuse': 'Refuzați tot',
  'banner.refuse.name': 'Refuzați tot (cookie-uri)',
  'banner.customise': 'Personalizați',
  'banner.customise.name': 'Personalizați (cookie-uri)',
  'banner.renewal.expired':
    'Alegerea dumneavoastră din {date} a expirat: ceea ce necesită consimțământul este dezactivat până alegeți din nou.',
  'banner.renewal.new':
    'Noutăți de la alegerea din {date}, dezactivate până la răspunsul dumneavoastră: {items}. Celelalte răspunsuri se păstrează.',
  'banner.renewal.again':
    '{site} întreabă din nou toți vizitatorii. Alegerea dumneavoastră din {date} se aplică până răspundeți.',
  'banner.renewal.partial': 'Ați permis deja: {items}. Restul este dezactivat până alegeți.',
  'banner.exempt.text': 'Toate cookie-urile utilizate de {site} sunt exceptate de la consimțământ.',
  'banner.exempt.opposable': 'Vă puteți opune oricând unora dintre ele: „{link}”.',
  'banner.exempt.details': 'Vedeți detaliile',
  'banner.exempt.close': 'Închideți',
  'category.necessary.title': 'Strict necesare',
  'category.necessary.description':
    'Funcționarea site-ului: de exemplu autentificarea, coșul, securitatea sau păstrarea alegerii privind cookie-urile.',
  'category.analytics.title': 'Măsurarea audienței',
  'category.analytics.description':
    'Numărarea vizitelor și analiza utilizării site-ului, în scop statistic și de îmbunătățire.',
  'category.functionality.title': 'Preferințe și opțiuni',
  'category.functionality.description':
    'Reținerea unor setări precum limba sau afișarea și oferirea unor opțiuni precum un chat sau o hartă.',
  'category.social.title': 'Rețele sociale',
  'category.social.description':
    'Afișarea de postări, videoclipuri și butoane de distribuire de pe alte platforme, care pot utiliza vizita dumneavoastră în scopuri proprii, inclusiv publicitare.',
  'category.advertising.title': 'Publicitate',
  'category.advertising.description':
    'Alegerea reclamelor în funcție de navigare și de interese și măsurarea efectului lor; partenerii vă pot urmări de la un site la altul și pot crea un profil.',
  'link.policy': 'Politica de cookie-uri',
  'link.privacy': 'Politica de confidențialitate: {site}',
  'link.new-window': '{label} (fereastră nouă)',
  'reopen.label': 'Gestionați cookie-urile',
  'signals.gpc':
    'Browserul dumneavoastră trimite semnalul Global Privacy Control (GPC). Dezactivat din acest motiv: {categories}.',
  'signals.dnt':
    'Browserul dumneavoastră trimite semnalul Do Not Track (DNT). Dezactivat din acest motiv: {categories}.',
  'notice.storage':
    'Browserul dumneavoastră nu permite acestui site să stocheze nimic: alegerea este valabilă doar pentru această pagină.',
  'notice.advanced':
    'Etichetele Google se pot încărca înainte de a alege și, fără consimțământul dumneavoastră, pot trimite informații către Google fără a utiliza cookie-uri.',
  'preferences.discarded': 'Închis fără salvare; nimic nu s-a schimbat.',
  'status.saved': 'Alegerea a fost salvată.',
  'status.accepted': 'Salvat: tot ce este opțional este acceptat.',
  'status.refused': 'Salvat: tot ce este opțional este refuzat.',
  'status.reload':
    'Alegerea a fost salvată. Pagina se va reîncărca pentru ca alegerea să se aplice integral.',
  'status.forgotten': 'Alegerea a fost ștearsă de pe acest dispozitiv.',
};
