/** Swedish: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Aktivt tills du invänder: {categories}.',
  'banner.renewal.expired':
    'Ditt val från den {date} har gått ut: det som kräver ditt samtycke är avstängt tills du väljer igen.',
  'banner.renewal.new':
    'Nytt sedan ditt val den {date}, och avstängt tills du svarar: {items}. Dina övriga svar finns kvar.',
  'banner.renewal.again':
    '{site} frågar alla besökare på nytt. Ditt val från den {date} gäller tills du svarar.',
  'banner.renewal.partial': 'Du har redan tillåtit: {items}. Resten är avstängt tills du väljer.',
  'banner.exempt.text': 'Samtycke krävs inte för någon av de kakor som {site} använder.',
  'banner.exempt.opposable': 'Du kan när som helst invända mot vissa av dem: ”{link}”.',
  'banner.exempt.close': 'Stäng',
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
  'status.reload.elsewhere': 'Ditt val ändrades i en annan flik. Den här sidan laddas strax om.',
  'status.reload.form':
    'Ditt val ändrades i en annan flik. Ladda om den här sidan när du är klar med ditt formulär.',
  'status.reload.now': 'Ladda om den här sidan',
  'status.leftover':
    'Webbplatsen kunde inte radera följande: {items}. Du kan göra det i webbläsarens inställningar.',
};
