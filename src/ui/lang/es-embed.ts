/** Spanish: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Contenido de {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Para mostrarlo, {vendor} recibe su dirección IP y puede almacenar o leer información en su dispositivo ({categories}).',
  'embed.once': 'Cargar una vez',
  'embed.always': 'Permitir siempre {vendor}',
  'embed.note':
    '«Cargar una vez» no guarda ninguna elección. «Permitir siempre» guarda su consentimiento para {vendor}; puede retirarlo en cualquier momento: «{link}».',
  'embed.privacy': 'Política de privacidad de {vendor}',
  'embed.open': 'Abrir en el sitio de {vendor}',
  'embed.loading': 'Cargando contenido de {vendor}',
  'embed.loaded': 'El contenido de {vendor} se ha cargado.',
  'embed.failed': 'El contenido de {vendor} no se ha podido cargar.',
};
