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
  'banner.change':
    'Ne glede na izbiro ostane spletno mesto dostopno in si lahko kadar koli premislite: »{link}« na dnu vsake strani.',
  'banner.accept': 'Sprejmi vse',
  'banner.accept.name': 'Sprejmi vse (piškotki)',
  'banner.refuse': 'Zavrni vse',
  'banner.refuse.name': 'Zavrni vse (piškotki)',
  'banner.customise': 'Prilagodi',
  'banner.customise.name': 'Prilagodi (piškotki)',
  'banner.exempt.details': 'Prikaži podrobnosti',
  'category.analytics.title': 'Merjenje obiska',
  'category.analytics.description':
    'Štetje obiskov in analiza uporabe spletnega mesta za statistiko in izboljšave.',
  'category.functionality.title': 'Nastavitve in dodatki',
  'category.functionality.description':
    'Pomnjenje nastavitev, kot sta jezik in prikaz, ter ponudba dodatkov, kot sta klepet in zemljevid.',
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
};
