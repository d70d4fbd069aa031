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
  'banner.change':
    'Seja qual for a sua escolha, continua a ter acesso ao site e pode mudar de opinião a qualquer momento: «{link}», no fim de cada página.',
  'banner.accept': 'Aceitar tudo',
  'banner.accept.name': 'Aceitar tudo (cookies)',
  'banner.refuse': 'Recusar tudo',
  'banner.refuse.name': 'Recusar tudo (cookies)',
  'banner.customise': 'Personalizar',
  'banner.customise.name': 'Personalizar (cookies)',
  'banner.exempt.details': 'Ver os detalhes',
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
};
