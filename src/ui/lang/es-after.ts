/** Spanish: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Activo salvo oposición: {categories}.',
  'banner.renewal.expired':
    'Su elección del {date} ha caducado: lo que requiere su consentimiento está desactivado hasta que vuelva a elegir.',
  'banner.renewal.new':
    'Novedades desde su elección del {date}, desactivadas hasta que responda: {items}. Sus demás respuestas se mantienen.',
  'banner.renewal.again':
    '{site} vuelve a preguntar a todos sus visitantes. Su elección del {date} se aplica hasta que responda.',
  'banner.renewal.partial':
    'Ya ha permitido lo siguiente: {items}. Lo demás está desactivado hasta que elija.',
  'banner.exempt.text': 'Todas las cookies que utiliza {site} están exentas de consentimiento.',
  'banner.exempt.opposable': 'Puede oponerse a algunas en cualquier momento: «{link}».',
  'banner.exempt.close': 'Cerrar',
  'signals.gpc':
    'Su navegador envía la señal Global Privacy Control (GPC). Desactivado por ese motivo: {categories}.',
  'signals.dnt':
    'Su navegador envía la señal Do Not Track (DNT). Desactivado por ese motivo: {categories}.',
  'notice.storage':
    'Su navegador no permite que este sitio almacene nada, por lo que su elección solo vale para esta página.',
  'notice.advanced':
    'Las etiquetas de Google pueden cargarse antes de que elija y, sin su consentimiento, enviar información a Google sin utilizar cookies.',
  'preferences.discarded': 'Se ha cerrado sin guardar; nada ha cambiado.',
  'status.saved': 'Se ha guardado su elección.',
  'status.accepted': 'Guardado: se ha aceptado todo lo opcional.',
  'status.refused': 'Guardado: se ha rechazado todo lo opcional.',
  'status.reload':
    'Se ha guardado su elección. La página va a recargarse para que se aplique por completo.',
  'status.forgotten': 'Su elección se ha borrado de este dispositivo.',
  'status.reload.elsewhere':
    'Su elección ha cambiado en otra pestaña. Esta página va a recargarse.',
  'status.reload.form':
    'Su elección ha cambiado en otra pestaña. Recargue esta página cuando haya terminado su formulario.',
  'status.reload.now': 'Recargar esta página',
  'status.leftover':
    'Este sitio no ha podido borrar lo siguiente: {items}. Puede hacerlo en los ajustes de su navegador.',
};
