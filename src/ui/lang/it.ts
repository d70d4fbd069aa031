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
  'banner.objection': 'Attivo salvo opposizione: {categories}.',
  'banner.change':
    'Qualunque sia la tua scelta, il sito resta accessibile e puoi cambiare idea in qualsiasi momento: «{link}», in fondo a ogni pagina.',
  'banner.accept': 'Accetta tutto',
  'banner.accept.name': 'Accetta tutto (cookie)',
  'banner.refuse': 'Rifiuta tutto',
  'banner.refuse.name': 'Rifiuta tutto (cookie)',
  'banner.customise': 'Personalizza',
  'banner.customise.name': 'Personalizza (cookie)',
  'banner.renewal.expired':
    'La tua scelta ({date}) è scaduta: ciò che richiede il tuo consenso è disattivato finché non scegli di nuovo.',
  'banner.renewal.new':
    'Novità dopo la tua scelta ({date}), disattivate fino alla tua risposta: {items}. Le altre tue risposte restano valide.',
  'banner.renewal.again':
    '{site} chiede di nuovo a tutti i visitatori. Fino alla tua risposta vale la tua scelta precedente ({date}).',
  'banner.renewal.partial':
    'Hai già autorizzato: {items}. Il resto è disattivato finché non scegli.',
  'banner.exempt.text': 'Tutti i cookie usati da {site} sono esenti dal consenso.',
  'banner.exempt.opposable': 'Puoi opporti ad alcuni in qualsiasi momento: «{link}».',
  'banner.exempt.details': 'Vedi i dettagli',
  'banner.exempt.close': 'Chiudi',
  'category.necessary.title': 'Strettamente necessari',
  'category.necessary.description':
    'Far funzionare il sito: per esempio l’accesso, il carrello, la sicurezza o la memoria della tua scelta sui cookie.',
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
  'signals.gpc':
    'Il tuo browser invia il segnale Global Privacy Control (GPC). Disattivato per questo motivo: {categories}.',
  'signals.dnt':
    'Il tuo browser invia il segnale Do Not Track (DNT). Disattivato per questo motivo: {categories}.',
  'notice.storage':
    'Il tuo browser non permette a questo sito di archiviare nulla: la tua scelta vale solo per questa pagina.',
  'notice.advanced':
    'I tag di Google possono caricarsi prima della tua scelta e, senza il tuo consenso, inviare informazioni a Google senza usare cookie.',
  'preferences.discarded': 'Chiuso senza salvare; nulla è cambiato.',
  'status.saved': 'La tua scelta è salvata.',
  'status.accepted': 'Salvato: tutto ciò che è facoltativo è accettato.',
  'status.refused': 'Salvato: tutto ciò che è facoltativo è rifiutato.',
  'status.reload':
    'La tua scelta è salvata. La pagina sta per ricaricarsi affinché abbia pieno effetto.',
  'status.forgotten': 'La tua scelta è cancellata da questo dispositivo.',
};
