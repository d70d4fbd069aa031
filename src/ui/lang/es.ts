/** Spanish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookies en {site}',
  'banner.text':
    '{site} y {partners} solicitan su consentimiento para almacenar o leer información en su dispositivo (cookies y tecnologías similares).',
  'banner.text.own':
    '{site} solicita su consentimiento para almacenar o leer información en su dispositivo (cookies y tecnologías similares).',
  'banner.partners.one': '{count} socio',
  'banner.partners.other': '{count} socios',
  'banner.purposes': 'Para estas finalidades:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Sea cual sea su elección, usted sigue teniendo acceso al sitio y puede cambiar de opinión en cualquier momento: «{link}», al final de cada página.',
  'banner.accept': 'Aceptar todo',
  'banner.accept.name': 'Aceptar todo (cookies)',
  'banner.refuse': 'Rechazar todo',
  'banner.refuse.name': 'Rechazar todo (cookies)',
  'banner.customise': 'Personalizar',
  'banner.customise.name': 'Personalizar (cookies)',
  'banner.exempt.details': 'Ver los detalles',
  'category.analytics.title': 'Medición de audiencia',
  'category.analytics.description':
    'Contar las visitas y analizar el uso del sitio, con fines estadísticos y de mejora.',
  'category.functionality.title': 'Preferencias y extras',
  'category.functionality.description':
    'Recordar ajustes como el idioma o la presentación y ofrecer extras como un chat o un mapa.',
  'category.social.title': 'Redes sociales',
  'category.social.description':
    'Mostrar publicaciones, vídeos y botones para compartir de otras plataformas, que pueden utilizar su visita para fines propios, incluida la publicidad.',
  'category.advertising.title': 'Publicidad',
  'category.advertising.description':
    'Elegir anuncios según su navegación y sus intereses y medir su efecto; los socios pueden seguirle de un sitio a otro y elaborar un perfil.',
  'link.policy': 'Política de cookies',
  'link.privacy': 'Política de privacidad de {site}',
  'link.new-window': '{label} (ventana nueva)',
  'reopen.label': 'Gestionar las cookies',
};
