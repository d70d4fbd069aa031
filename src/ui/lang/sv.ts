/** Swedish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Kakor på {site}',
  'banner.text':
    '{site} och {partners} ber om ditt samtycke till att lagra eller läsa information på din enhet (kakor och liknande tekniker).',
  'banner.text.own':
    '{site} ber om ditt samtycke till att lagra eller läsa information på din enhet (kakor och liknande tekniker).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partner',
  'banner.purposes': 'För dessa ändamål:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Vad du än väljer är webbplatsen öppen för dig, och du kan ändra dig när som helst: ”{link}” längst ned på varje sida.',
  'banner.accept': 'Godkänn alla',
  'banner.accept.name': 'Godkänn alla (kakor)',
  'banner.refuse': 'Avvisa alla',
  'banner.refuse.name': 'Avvisa alla (kakor)',
  'banner.customise': 'Anpassa',
  'banner.customise.name': 'Anpassa (kakor)',
  'banner.exempt.details': 'Visa detaljer',
  'category.analytics.title': 'Besöksmätning',
  'category.analytics.description':
    'Räkna besök och analysera hur webbplatsen används, för statistik och förbättringar.',
  'category.functionality.title': 'Inställningar och tillägg',
  'category.functionality.description':
    'Komma ihåg inställningar som språk eller visning och erbjuda tillägg som chatt eller karta.',
  'category.social.title': 'Sociala nätverk',
  'category.social.description':
    'Visa inlägg, videor och delningsknappar från andra plattformar, som kan använda ditt besök för egna ändamål, även reklam.',
  'category.advertising.title': 'Reklam',
  'category.advertising.description':
    'Välja annonser utifrån ditt surfande och dina intressen och mäta deras effekt; webbplatsens partner kan följa dig mellan webbplatser och skapa en profil.',
  'link.policy': 'Policy för kakor',
  'link.privacy': 'Integritetspolicy för {site}',
  'link.new-window': '{label} (nytt fönster)',
  'reopen.label': 'Hantera kakor',
};
