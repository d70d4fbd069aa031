/** Italian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Attivo salvo opposizione: {categories}.',
  'banner.renewal.expired':
    'La tua scelta ({date}) è scaduta: ciò che richiede il tuo consenso è disattivato finché non scegli di nuovo.',
  'banner.renewal.new':
    'Novità dopo la tua scelta ({date}), disattivate fino alla tua risposta: {items}. Le tue altre risposte restano valide.',
  'banner.renewal.again':
    '{site} ripropone la scelta a tutti i visitatori. Fino alla tua risposta vale la tua scelta precedente ({date}).',
  'banner.renewal.partial':
    'Hai già autorizzato: {items}. Il resto è disattivato finché non scegli.',
  'banner.exempt.text': 'Tutti i cookie usati da {site} sono esenti dal consenso.',
  'banner.exempt.opposable': 'Puoi opporti ad alcuni in qualsiasi momento: «{link}».',
  'banner.exempt.close': 'Chiudi',
  'signals.gpc':
    'Il tuo browser invia il segnale Global Privacy Control (GPC). Disattivato per questo motivo: {categories}.',
  'signals.dnt':
    'Il tuo browser invia il segnale Do Not Track (DNT). Disattivato per questo motivo: {categories}.',
  'notice.storage':
    'Il tuo browser non permette a questo sito di archiviare nulla: la tua scelta vale solo per questa pagina.',
  'notice.advanced':
    'I tag di Google possono caricarsi prima della tua scelta e, senza il tuo consenso, inviare informazioni a Google senza usare cookie.',
  'preferences.discarded': 'Chiuso senza salvare; nulla è cambiato.',
  'status.saved': 'La tua scelta è stata salvata.',
  'status.accepted': 'Salvato: accettato tutto ciò che è facoltativo.',
  'status.refused': 'Salvato: rifiutato tutto ciò che è facoltativo.',
  'status.reload':
    'La tua scelta è stata salvata. La pagina sta per ricaricarsi affinché la scelta abbia pieno effetto.',
  'status.forgotten': 'La tua scelta è stata cancellata da questo dispositivo.',
  'status.reload.elsewhere':
    'La tua scelta è cambiata in un’altra scheda. Questa pagina sta per ricaricarsi.',
  'status.reload.form':
    'La tua scelta è cambiata in un’altra scheda. Ricarica questa pagina quando hai finito il modulo.',
  'status.reload.now': 'Ricarica questa pagina',
  'status.leftover':
    'Questo sito non è riuscito a cancellare: {items}. Puoi farlo nelle impostazioni del tuo browser.',
};
