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
  'banner.change':
    'Što god odaberete, web-mjesto ostaje dostupno i u svakom trenutku možete promijeniti odluku: „{link}” na dnu svake stranice.',
  'banner.accept': 'Prihvati sve',
  'banner.accept.name': 'Prihvati sve (kolačići)',
  'banner.refuse': 'Odbij sve',
  'banner.refuse.name': 'Odbij sve (kolačići)',
  'banner.customise': 'Prilagodi',
  'banner.customise.name': 'Prilagodi (kolačići)',
  'banner.exempt.details': 'Prikaži pojedinosti',
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
};
