/** Portuguese: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Ativo salvo oposição: {categories}.',
  'banner.renewal.expired':
    'A sua escolha de {date} expirou: o que exige o seu consentimento está desativado até voltar a escolher.',
  'banner.renewal.new':
    'Novo desde a sua escolha de {date} e desativado até responder: {items}. As suas outras respostas mantêm-se.',
  'banner.renewal.again':
    '{site} volta a perguntar a todos os visitantes. A sua escolha de {date} aplica-se até responder.',
  'banner.renewal.partial': 'Já autorizou: {items}. O resto está desativado até escolher.',
  'banner.exempt.text': 'Todos os cookies utilizados por {site} estão isentos de consentimento.',
  'banner.exempt.opposable': 'Pode opor-se a alguns deles a qualquer momento: «{link}».',
  'banner.exempt.close': 'Fechar',
  'signals.gpc':
    'O seu navegador envia o sinal Global Privacy Control (GPC). Desativado por esse motivo: {categories}.',
  'signals.dnt':
    'O seu navegador envia o sinal Do Not Track (DNT). Desativado por esse motivo: {categories}.',
  'notice.storage':
    'O seu navegador não permite que este site armazene nada, pelo que a sua escolha só vale para esta página.',
  'notice.advanced':
    'As etiquetas da Google podem ser carregadas antes da sua escolha e, sem o seu consentimento, enviar informações à Google sem utilizar cookies.',
  'preferences.discarded': 'Fechado sem guardar; nada mudou.',
  'status.saved': 'A sua escolha foi guardada.',
  'status.accepted': 'Guardado: tudo o que é opcional foi aceite.',
  'status.refused': 'Guardado: tudo o que é opcional foi recusado.',
  'status.reload':
    'A sua escolha foi guardada. A página vai ser recarregada para que a escolha produza pleno efeito.',
  'status.forgotten': 'A sua escolha foi apagada deste dispositivo.',
  'status.reload.elsewhere':
    'A sua escolha mudou noutro separador. Esta página vai ser recarregada.',
  'status.reload.form':
    'A sua escolha mudou noutro separador. Recarregue esta página quando tiver terminado o seu formulário.',
  'status.reload.now': 'Recarregar esta página',
  'status.leftover':
    'Este site não conseguiu apagar o seguinte: {items}. Pode fazê-lo nas definições do seu navegador.',
};
