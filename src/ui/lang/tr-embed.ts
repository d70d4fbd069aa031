/** Turkish: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'İçerik: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'İçeriğin gösterilmesi için {vendor}, IP adresinizi alır ve cihazınızda bilgi saklayabilir veya oradaki bilgileri okuyabilir ({categories}).',
  'embed.once': 'Bir kez yükle',
  'embed.always': 'Her zaman izin ver: {vendor}',
  'embed.note':
    '“Bir kez yükle” hiçbir seçimi kaydetmez. “Her zaman izin ver”, {vendor} için rızanızı kaydeder; kararınızı istediğiniz zaman değiştirebilirsiniz: “{link}”.',
  'embed.privacy': 'Gizlilik politikası: {vendor}',
  'embed.open': '{vendor} sitesinde aç',
  'embed.loading': 'İçerik yükleniyor: {vendor}',
  'embed.loaded': 'İçerik yüklendi: {vendor}.',
  'embed.failed': 'İçerik yüklenemedi: {vendor}.',
};
