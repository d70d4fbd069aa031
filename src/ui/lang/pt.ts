/** Portuguese: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookies em {site}',
  'banner.text':
    '{site} e {partners} pedem o seu consentimento para armazenar ou ler informações no seu dispositivo (cookies e tecnologias semelhantes).',
  'banner.text.own':
    '{site} pede o seu consentimento para armazenar ou ler informações no seu dispositivo (cookies e tecnologias semelhantes).',
  'banner.partners.one': '{count} parceiro',
  'banner.partners.other': '{count} parceiros',
  'banner.purposes': 'Para estas finalidades:',
  'banner.purpose': '{title}: {description}',
  'banner.objection': 'Ativo salvo oposição: {categories}.',
  'banner.change':
    'Seja qual for a sua escolha, o site continua acessível e pode mudar de opinião a qualquer momento: «{link}», no fim de cada página.',
  'banner.accept': 'Aceitar tudo',
  'banner.accept.name': 'Aceitar tudo (cookies)',
  'banner.refuse': 'Recusar tudo',
  'banner.refuse.name': 'Recusar tudo (cookies)',
  'banner.customise': 'Personalizar',
  'banner.customise.name': 'Personalizar (cookies)',
  'banner.renewal.expired':
    'A sua escolha de {date} expirou: o que exige o seu consentimento está desativado até voltar a escolher.',
  'banner.renewal.new':
    'Novo desde a sua escolha de {date} e desativado até responder: {items}. As suas outras respostas mantêm-se.',
  'banner.renewal.again':
    '{site} volta a perguntar a todos os visitantes. A sua escolha de {date} aplica-se até responder.',
  'banner.renewal.partial': 'Já autorizou: {items}. O resto está desativado até escolher.',
  'banner.exempt.text': 'Todos os cookies utilizados por {site} estão isentos de consentimento.',
  'banner.exempt.opposable': 'Pode opor-se a alguns deles a qualquer momento: «{link}».',
  'banner.exempt.details': 'Ver os detalhes',
  'banner.exempt.close': 'Fechar',
  'category.necessary.title': 'Estritamente necessários',
  'category.necessary.description':
    'Fazer funcionar o site: por exemplo, iniciar sessão, um carrinho, a segurança ou conservar a sua escolha de cookies.',
  'category.analytics.title': 'Medição de audiência',
  'category.analytics.description':
    'Contar as visitas e analisar a utilização do site, para fins estatísticos e de melhoria.',
  'category.functionality.title': 'Preferências e extras',
  'category.functionality.description':
    'Memorizar definições como a língua ou a apresentação e oferecer extras como um chat ou um mapa.',
  'category.social.title': 'Redes sociais',
  'category.social.description':
    'Mostrar publicações, vídeos e botões de partilha de outras plataformas, que podem utilizar a sua visita para os seus próprios fins, incluindo publicidade.',
  'category.advertising.title': 'Publicidade',
  'category.advertising.description':
    'Escolher anúncios em função da sua navegação e dos seus interesses e medir o seu efeito; os parceiros podem acompanhar a sua navegação entre sites e criar um perfil.',
  'link.policy': 'Política de cookies',
  'link.privacy': 'Política de privacidade: {site}',
  'link.new-window': '{label} (nova janela)',
  'reopen.label': 'Gerir cookies',
  'signals.gpc':
    'O seu navegador envia o sinal Global Privacy Control (GPC). Desativado por esse motivo: {categories}.',
  'signals.dnt':
    'O seu navegador envia o sinal Do Not Track (DNT). Desativado por esse motivo: {categories}.',
  'notice.storage':
    'O seu navegador não permite que este site armazene nada, pelo que a sua escolha só vale para esta página.',
  'notice.advanced':
    'As etiquetas da Google podem ser carregadas antes da sua escolha e, sem o seu consentimento, enviar informações à Google sem utilizar cookies.',
  'preferences.discarded': 'Fechado sem guardar; nada mudou.',
  'status.saved': 'A sua escolha está guardada.',
  'status.accepted': 'Guardado: tudo o que é opcional está aceite.',
  'status.refused': 'Guardado: tudo o que é opcional está recusado.',
  'status.reload':
    'A sua escolha está guardada. A página vai ser recarregada para que a escolha produza pleno efeito.',
  'status.forgotten': 'A sua escolha foi apagada deste dispositivo.',
};
