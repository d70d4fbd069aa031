/** Danish: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Aktiv, indtil du gør indsigelse: {categories}.',
  'banner.renewal.expired':
    'Dit valg fra den {date} er udløbet: Det, der kræver dit samtykke, er slået fra, indtil du vælger igen.',
  'banner.renewal.new':
    'Nyt siden dit valg den {date} og slået fra, indtil du svarer: {items}. Dine øvrige svar er bevaret.',
  'banner.renewal.again':
    '{site} spørger alle besøgende igen. Dit valg fra den {date} gælder, indtil du svarer.',
  'banner.renewal.partial':
    'Du har allerede tilladt: {items}. Resten er slået fra, indtil du vælger.',
  'banner.exempt.text': 'Ingen af de cookies, som {site} bruger, kræver samtykke.',
  'banner.exempt.opposable': 'Du kan altid gøre indsigelse mod nogle af dem: ”{link}”.',
  'banner.exempt.close': 'Luk',
  'signals.gpc':
    'Din browser sender signalet Global Privacy Control (GPC). Slået fra af den grund: {categories}.',
  'signals.dnt':
    'Din browser sender signalet Do Not Track (DNT). Slået fra af den grund: {categories}.',
  'notice.storage':
    'Din browser lader ikke dette websted gemme noget, så dit valg gælder kun for denne side.',
  'notice.advanced':
    'Googles tags kan indlæses, før du vælger, og kan uden dit samtykke sende oplysninger til Google uden at bruge cookies.',
  'preferences.discarded': 'Lukket uden at gemme; intet er ændret.',
  'status.saved': 'Dit valg er gemt.',
  'status.accepted': 'Gemt: Alt valgfrit er accepteret.',
  'status.refused': 'Gemt: Alt valgfrit er afvist.',
  'status.reload': 'Dit valg er gemt. Siden genindlæses om lidt, så valget får fuld virkning.',
  'status.forgotten': 'Dit valg er slettet på denne enhed.',
  'status.reload.elsewhere': 'Dit valg er ændret i en anden fane. Denne side genindlæses om lidt.',
  'status.reload.form':
    'Dit valg er ændret i en anden fane. Genindlæs denne side, når du er færdig med din formular.',
  'status.reload.now': 'Genindlæs denne side',
  'status.leftover':
    'Dette websted kunne ikke slette følgende: {items}. Du kan gøre det i din browsers indstillinger.',
};
