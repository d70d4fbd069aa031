/** Slovenian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.two' | 'banner.partners.few', string> = {
  'banner.title': 'Piškotki na spletnem mestu {site}',
  'banner.text':
    '{site} (in {partners}) prosi za vašo privolitev v shranjevanje ali branje informacij na vaši napravi (piškotki in podobne tehnologije).',
  'banner.text.own':
    '{site} prosi za vašo privolitev v shranjevanje ali branje informacij na vaši napravi (piškotki in podobne tehnologije).',
  'banner.partners.one': '{count} partner',
  'banner.partners.two': '{count} partnerja',
  'banner.partners.few': '{count} partnerji',
  'banner.partners.other': '{count} partnerjev',
  'banner.purposes': 'Za te namene:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Vklopljeno, razen če ugovarjate: {categories}.',
  'banner.change':
    'Ne glede na izbiro ostane spletno mesto dostopno in si lahko kadar koli premislite: »{link}« na dnu vsake strani.',
  'banner.accept': 'Sprejmi vse',
  'banner.accept.name': 'Sprejmi vse (piškotki)',
  'banner.refuse': 'Zavrni vse',
  'banner.refuse.name': 'Zavrni vse (piškotki)',
  'banner.customise': 'Prilagodi',
  'banner.customise.name': 'Prilagodi (piškotki)',
  'banner.renewal.expired':
    'Vaša izbira ({date}) je potekla: kar zahteva vašo privolitev, je izklopljeno, dokler znova ne izberete.',
  'banner.renewal.new':
    'Novo po vaši izbiri ({date}) in izklopljeno, dokler ne odgovorite: {items}. Vaši drugi odgovori ostanejo shranjeni.',
  'banner.renewal.again':
    '{site} znova sprašuje vse obiskovalce. Vaša izbira ({date}) velja, dokler ne odgovorite.',
  'banner.renewal.partial': 'Dovolili ste že: {items}. Drugo je izklopljeno, dokler ne izberete.',
  'banner.exempt.text':
    'Vsi piškotki na spletnem mestu {site} so izvzeti iz obveznosti privolitve.',
  'banner.exempt.opposable': 'Nekaterim lahko kadar koli ugovarjate: »{link}«.',
  'banner.exempt.details': 'Prikaži podrobnosti',
  'banner.exempt.close': 'Zapri',
  'category.necessary.title': 'Nujno potrebni',
  'category.necessary.description':
    'Omogočajo delovanje spletnega mesta: na primer prijavo, košarico, varnost ali hranjenje vaše izbire piškotkov.',
  'category.analytics.title': 'Merjenje obiska',
  'category.analytics.description':
    'Štetje obiskov in analiza uporabe spletnega mesta za statistiko in izboljšave.',
  'category.functionality.title': 'Nastavitve in dodatki',
  'category.functionality.description':
    'Pomnjenje nastavitev, kot sta jezik ali prikaz, in ponudba dodatkov, kot sta klepet ali zemljevid.',
  'category.social.title': 'Družbena omrežja',
  'category.social.description':
    'Prikaz objav, videoposnetkov in gumbov za deljenje z drugih platform, ki lahko vaš obisk uporabijo za lastne namene, tudi za oglaševanje.',
  'category.advertising.title': 'Oglaševanje',
  'category.advertising.description':
    'Izbira oglasov glede na vaše brskanje in zanimanja ter merjenje njihovega učinka; partnerji vas lahko spremljajo na več spletnih mestih in oblikujejo profil.',
  'link.policy': 'Politika piškotkov',
  'link.privacy': 'Politika zasebnosti: {site}',
  'link.new-window': '{label} (novo okno)',
  'reopen.label': 'Upravljanje piškotkov',
  'signals.gpc':
    'Vaš brskalnik pošilja signal Global Privacy Control (GPC). Zato je izklopljeno: {categories}.',
  'signals.dnt':
    'Vaš brskalnik pošilja signal Do Not Track (DNT). Zato je izklopljeno: {categories}.',
  'notice.storage':
    'Vaš brskalnik temu spletnemu mestu ne dovoli ničesar shraniti, zato vaša izbira velja le za to stran.',
  'notice.advanced':
    'Googlove oznake se lahko naložijo, preden izberete, in brez vaše privolitve pošljejo informacije Googlu brez uporabe piškotkov.',
  'preferences.discarded': 'Zaprto brez shranjevanja; nič se ni spremenilo.',
  'status.saved': 'Vaša izbira je shranjena.',
  'status.accepted': 'Shranjeno: vse neobvezno je sprejeto.',
  'status.refused': 'Shranjeno: vse neobvezno je zavrnjeno.',
  'status.reload':
    'Vaša izbira je shranjena. Stran se bo znova naložila, da bo izbira v celoti upoštevana.',
  'status.forgotten': 'Vaša izbira je izbrisana iz te naprave.',
};
