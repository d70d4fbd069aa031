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
  'banner.objection': 'Activo salvo oposición: {categories}.',
  'banner.change':
    'Sea cual sea su elección, el sitio sigue abierto para usted y puede cambiar de opinión en cualquier momento: «{link}», al final de cada página.',
  'banner.accept': 'Aceptar todo',
  'banner.accept.name': 'Aceptar todo (cookies)',
  'banner.refuse': 'Rechazar todo',
  'banner.refuse.name': 'Rechazar todo (cookies)',
  'banner.customise': 'Personalizar',
  'banner.customise.name': 'Personalizar (cookies)',
  'banner.renewal.expired':
    'Su elección del {date} ha caducado: lo que requiere su consentimiento está desactivado hasta que vuelva a elegir.',
  'banner.renewal.new':
    'Novedades desde su elección del {date}, desactivadas hasta que responda: {items}. Sus demás respuestas se mantienen.',
  'banner.renewal.again':
    '{site} vuelve a preguntar a todos sus visitantes. Su elección del {date} se aplica hasta que responda.',
  'banner.renewal.partial': 'Ya ha permitido: {items}. Lo demás está desactivado hasta que elija.',
  'banner.exempt.text': 'Todas las cookies que utiliza {site} están exentas de consentimiento.',
  'banner.exempt.opposable': 'Puede oponerse a algunas en cualquier momento: «{link}».',
  'banner.exempt.details': 'Ver los detalles',
  'banner.exempt.close': 'Cerrar',
  'category.necessary.title': 'Estrictamente necesarias',
  'category.necessary.description':
    'Hacer funcionar el sitio: por ejemplo, iniciar sesión, la cesta, la seguridad o conservar su elección de cookies.',
  'category.analytics.title': 'Medición de audiencia',
  'category.analytics.description':
    'Contar las visitas y analizar el uso del sitio, con fines estadísticos y de mejora.',
  'category.functionality.title': 'Preferencias y extras',
  'category.functionality.description':
    'Recordar ajustes como el idioma o la presentación y ofrecer extras como un chat o un mapa.',
  'category.social.title': 'Redes sociales',
  'category.social.description':
    'Mostrar publicaciones, vídeos y botones para compartir de otras plataformas, que pueden utilizar su visita para sus propios fines, incluida la publicidad.',
  'category.advertising.title': 'Publicidad',
  'category.advertising.description':
    'Elegir anuncios según su navegación y sus intereses y medir su efecto; los socios pueden seguirle de un sitio a otro y elaborar un perfil.',
  'link.policy': 'Política de cookies',
  'link.privacy': 'Política de privacidad de {site}',
  'link.new-window': '{label} (ventana nueva)',
  'reopen.label': 'Gestionar las cookies',
  'signals.gpc':
    'Su navegador envía la señal Global Privacy Control (GPC). Desactivado por ese motivo: {categories}.',
  'signals.dnt':
    'Su navegador envía la señal Do Not Track (DNT). Desactivado por ese motivo: {categories}.',
  'notice.storage':
    'Su navegador no permite que este sitio almacene nada, por lo que su elección solo vale para esta página.',
  'notice.advanced':
    'Las etiquetas de Google pueden cargarse antes de que elija y, sin su consentimiento, enviar información a Google sin utilizar cookies.',
  'preferences.discarded': 'Se ha cerrado sin guardar; nada ha cambiado.',
  'status.saved': 'Su elección está guardada.',
  'status.accepted': 'Guardado: todo lo opcional está aceptado.',
  'status.refused': 'Guardado: todo lo opcional está rechazado.',
  'status.reload':
    'Su elección está guardada. La página va a recargarse para que se aplique por completo.',
  'status.forgotten': 'Su elección se ha borrado de este dispositivo.',
};
