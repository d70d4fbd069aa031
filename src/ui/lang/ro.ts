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
  'banner.change':
    'Oricare ar fi alegerea dumneavoastră, site-ul rămâne accesibil și o puteți schimba oricând: „{link}”, în partea de jos a fiecărei pagini.',
  'banner.accept': 'Acceptați tot',
  'banner.accept.name': 'Acceptați tot (cookie-uri)',
  'banner.refuse': 'Refuzați tot',
  'banner.refuse.name': 'Refuzați tot (cookie-uri)',
  'banner.customise': 'Personalizați',
  'banner.customise.name': 'Personalizați (cookie-uri)',
  'banner.exempt.details': 'Vedeți detaliile',
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
};
