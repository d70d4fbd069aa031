/** Bulgarian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Съдържание от: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'За да се покаже, {vendor} получава Вашия IP адрес и може да съхранява или чете информация в устройството Ви ({categories}).',
  'embed.once': 'Зареждане еднократно',
  'embed.always': 'Разрешаване винаги: {vendor}',
  'embed.note':
    '„Зареждане еднократно“ не запазва избор. „Разрешаване винаги“ запазва съгласието Ви за {vendor}; можете да промените решението си по всяко време: „{link}“.',
  'embed.privacy': 'Политика за поверителност: {vendor}',
  'embed.open': 'Отваряне в сайта {vendor}',
  'embed.loading': 'Зарежда се съдържание от: {vendor}',
  'embed.loaded': 'Съдържанието е заредено: {vendor}.',
  'embed.failed': 'Съдържанието не можа да се зареди: {vendor}.',
};
