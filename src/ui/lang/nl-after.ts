/** Dutch: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Actief tot u bezwaar maakt: {categories}.',
  'banner.renewal.expired':
    'Uw keuze van {date} is verlopen: wat uw toestemming vereist, staat uit tot u opnieuw kiest.',
  'banner.renewal.new':
    'Nieuw sinds uw keuze van {date}, en uit tot u antwoordt: {items}. Uw andere antwoorden blijven behouden.',
  'banner.renewal.again':
    '{site} vraagt alle bezoekers opnieuw om hun keuze. Uw keuze van {date} geldt tot u antwoordt.',
  'banner.renewal.partial': 'U hebt al toegestaan: {items}. De rest staat uit tot u kiest.',
  'banner.exempt.text': 'Voor geen van de cookies die {site} gebruikt, is toestemming vereist.',
  'banner.exempt.opposable': 'Tegen sommige ervan kunt u altijd bezwaar maken: ‘{link}’.',
  'banner.exempt.close': 'Sluiten',
  'signals.gpc':
    'Uw browser verzendt het signaal Global Privacy Control (GPC). Om die reden uit: {categories}.',
  'signals.dnt':
    'Uw browser verzendt het signaal Do Not Track (DNT). Om die reden uit: {categories}.',
  'notice.storage':
    'Uw browser laat deze site niets opslaan. Uw keuze geldt daarom alleen voor deze pagina.',
  'notice.advanced':
    'De tags van Google kunnen laden voordat u kiest en, zonder uw toestemming, informatie naar Google sturen zonder cookies te gebruiken.',
  'preferences.discarded': 'Gesloten zonder op te slaan; er is niets gewijzigd.',
  'status.saved': 'Uw keuze is opgeslagen.',
  'status.accepted': 'Opgeslagen: alles wat optioneel is, is geaccepteerd.',
  'status.refused': 'Opgeslagen: alles wat optioneel is, is geweigerd.',
  'status.reload':
    'Uw keuze is opgeslagen. De pagina wordt zo opnieuw geladen, zodat uw keuze volledig geldt.',
  'status.forgotten': 'Uw keuze is van dit apparaat gewist.',
  'status.reload.elsewhere':
    'Uw keuze is in een ander tabblad gewijzigd. Deze pagina wordt zo opnieuw geladen.',
  'status.reload.form':
    'Uw keuze is in een ander tabblad gewijzigd. Laad deze pagina opnieuw als u klaar bent met uw formulier.',
  'status.reload.now': 'Deze pagina opnieuw laden',
  'status.leftover':
    'Deze site kon het volgende niet verwijderen: {items}. U kunt dat doen in de instellingen van uw browser.',
};
