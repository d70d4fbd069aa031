/** Estonian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Sees kuni teie vastuväiteni: {categories}.',
  'banner.renewal.expired':
    'Teie valik ({date}) on aegunud: kõik, milleks on vaja teie nõusolekut, on välja lülitatud, kuni valite uuesti.',
  'banner.renewal.new':
    'Uus pärast teie valikut ({date}) ja kuni vastamiseni välja lülitatud: {items}. Teie muud vastused säilivad.',
  'banner.renewal.again':
    '{site} küsib kõigilt külastajatelt uuesti. Teie valik ({date}) kehtib, kuni vastate.',
  'banner.renewal.partial': 'Olete juba lubanud: {items}. Muu on välja lülitatud, kuni valite.',
  'banner.exempt.text': 'Kõik veebisaidi {site} küpsised on nõusoleku nõudest vabastatud.',
  'banner.exempt.opposable': 'Mõne suhtes neist saate igal ajal esitada vastuväite: „{link}”.',
  'banner.exempt.close': 'Sulge',
  'signals.gpc':
    'Teie veebilehitseja saadab signaali Global Privacy Control (GPC). Sel põhjusel on välja lülitatud: {categories}.',
  'signals.dnt':
    'Teie veebilehitseja saadab signaali Do Not Track (DNT). Sel põhjusel on välja lülitatud: {categories}.',
  'notice.storage':
    'Teie veebilehitseja ei luba sellel veebisaidil midagi salvestada, seega kehtib teie valik ainult sellel lehel.',
  'notice.advanced':
    'Google’i sildid võivad laaduda enne teie valikut ja saata teie nõusolekuta Google’ile teavet küpsiseid kasutamata.',
  'preferences.discarded': 'Suletud salvestamata; midagi ei muutunud.',
  'status.saved': 'Teie valik on salvestatud.',
  'status.accepted': 'Salvestatud: kõige valikulisega on nõustutud.',
  'status.refused': 'Salvestatud: kõigest valikulisest on keeldutud.',
  'status.reload':
    'Teie valik on salvestatud. Leht laaditakse uuesti, et valik täielikult jõustuks.',
  'status.forgotten': 'Teie valik on sellest seadmest kustutatud.',
  'status.reload.elsewhere': 'Teie valik muutus teisel vahekaardil. See leht laaditakse uuesti.',
  'status.reload.form':
    'Teie valik muutus teisel vahekaardil. Laadige see leht uuesti, kui olete vormi täitnud.',
  'status.reload.now': 'Laadi leht uuesti',
  'status.leftover':
    'See veebisait ei saanud kustutada: {items}. Saate seda teha oma veebilehitseja seadetes.',
};
