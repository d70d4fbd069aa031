/** Portuguese: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Conteúdo de {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Para o mostrar, {vendor} recebe o seu endereço IP e pode armazenar ou ler informações no seu dispositivo ({categories}).',
  'embed.once': 'Carregar uma vez',
  'embed.always': 'Autorizar sempre {vendor}',
  'embed.note':
    '«Carregar uma vez» não guarda nenhuma escolha. «Autorizar sempre» guarda o seu consentimento para {vendor}; pode retirá-lo a qualquer momento: «{link}».',
  'embed.privacy': 'Política de privacidade: {vendor}',
  'embed.open': 'Abrir no site {vendor}',
  'embed.loading': 'A carregar o conteúdo de {vendor}',
  'embed.loaded': 'O conteúdo de {vendor} foi carregado.',
  'embed.failed': 'Não foi possível carregar o conteúdo de {vendor}.',
};
