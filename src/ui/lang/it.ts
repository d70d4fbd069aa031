/** Italian: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookie su {site}',
  'banner.text':
    '{site} e {partners} chiedono il tuo consenso per archiviare o leggere informazioni sul tuo dispositivo (cookie e tecnologie simili).',
  'banner.text.own':
    '{site} chiede il tuo consenso per archiviare o leggere informazioni sul tuo dispositivo (cookie e tecnologie simili).',
  'banner.partners.one': '{count} partner',
  'banner.partners.other': '{count} partner',
  'banner.purposes': 'Per queste finalità:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Qualunque sia la tua scelta, il sito resta accessibile e puoi cambiare idea in qualsiasi momento: «{link}», in fondo a ogni pagina.',
  'banner.accept': 'Accetta tutto',
  'banner.accept.name': 'Accetta tutto (cookie)',
  'banner.refuse': 'Rifiuta tutto',
  'banner.refuse.name': 'Rifiuta tutto (cookie)',
  'banner.customise': 'Personalizza',
  'banner.customise.name': 'Personalizza (cookie)',
  'banner.exempt.details': 'Vedi i dettagli',
  'category.analytics.title': 'Misurazione delle visite',
  'category.analytics.description':
    'Contare le visite e analizzare l’uso del sito, a fini statistici e di miglioramento.',
  'category.functionality.title': 'Preferenze ed extra',
  'category.functionality.description':
    'Ricordare impostazioni come la lingua o la visualizzazione e offrire extra come una chat o una mappa.',
  'category.social.title': 'Social network',
  'category.social.description':
    'Mostrare post, video e pulsanti di condivisione di altre piattaforme, che possono usare la tua visita per finalità proprie, pubblicità compresa.',
  'category.advertising.title': 'Pubblicità',
  'category.advertising.description':
    'Scegliere gli annunci in base alla tua navigazione e ai tuoi interessi e misurarne l’effetto; i partner possono seguirti da un sito all’altro e creare un profilo.',
  'link.policy': 'Informativa sui cookie',
  'link.privacy': 'Informativa sulla privacy di {site}',
  'link.new-window': '{label} (nuova finestra)',
  'reopen.label': 'Gestisci i cookie',
};
