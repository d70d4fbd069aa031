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
  'banner.objection': 'Aktivt tills du invänder: {categories}.',
  'banner.change':
    'Vad du än väljer är webbplatsen öppen för dig, och du kan ändra dig när som helst: ”{link}” längst ned på varje sida.',
  'banner.accept': 'Godkänn alla',
  'banner.accept.name': 'Godkänn alla (kakor)',
  'banner.refuse': 'Avvisa alla',
  'banner.refuse.name': 'Avvisa alla (kakor)',
  'banner.customise': 'Anpassa',
  'banner.customise.name': 'Anpassa (kakor)',
  'banner.renewal.expired':
    'Ditt val den {date} har gått ut: det som kräver ditt samtycke är avstängt tills du väljer igen.',
  'banner.renewal.new':
    'Nytt sedan ditt val den {date}, och avstängt tills du svarar: {items}. Dina övriga svar finns kvar.',
  'banner.renewal.again':
    '{site} frågar alla besökare på nytt. Ditt val den {date} gäller tills du svarar.',
  'banner.renewal.partial': 'Du har redan tillåtit: {items}. Resten är avstängt tills du väljer.',
  'banner.exempt.text': 'Samtycke krävs inte för någon av de kakor som {site} använder.',
  'banner.exempt.opposable': 'Du kan när som helst invända mot några av dem: ”{link}”.',
  'banner.exempt.details': 'Visa detaljer',
  'banner.exempt.close': 'Stäng',
  'category.necessary.title': 'Absolut nödvändiga',
  'category.necessary.description':
    'Få webbplatsen att fungera: till exempel inloggning, varukorg, säkerhet eller att spara ditt val om kakor.',
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
  'signals.gpc':
    'Din webbläsare skickar signalen Global Privacy Control (GPC). Avstängt av det skälet: {categories}.',
  'signals.dnt':
    'Din webbläsare skickar signalen Do Not Track (DNT). Avstängt av det skälet: {categories}.',
  'notice.storage':
    'Din webbläsare låter inte webbplatsen lagra något, så ditt val gäller bara den här sidan.',
  'notice.advanced':
    'Googles taggar kan laddas innan du väljer och, utan ditt samtycke, skicka information till Google utan att använda kakor.',
  'preferences.discarded': 'Stängt utan att spara; inget har ändrats.',
  'status.saved': 'Ditt val är sparat.',
  'status.accepted': 'Sparat: allt valfritt är godkänt.',
  'status.refused': 'Sparat: allt valfritt är avvisat.',
  'status.reload': 'Ditt val är sparat. Sidan laddas strax om så att valet gäller fullt ut.',
  'status.forgotten': 'Ditt val har raderats på den här enheten.',
};
