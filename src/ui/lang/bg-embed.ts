/** Bulgarian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Съдържание от {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'За показването на съдържанието {vendor} получава Вашия IP адрес и може да съхранява или чете информация в устройството Ви ({categories}).',
  'embed.once': 'Еднократно зареждане',
  'embed.always': 'Постоянно разрешаване: {vendor}',
  'embed.note':
    '„Еднократно зареждане“ не запазва избор. „Постоянно разрешаване“ запазва съгласието Ви за {vendor}; можете да промените решението си по всяко време: „{link}“.',
  'embed.privacy': 'Политика за поверителност: {vendor}',
  'embed.open': 'Отваряне в сайта {vendor}',
  'embed.loading': 'Зарежда се съдържание от {vendor}',
  'embed.loaded': 'Съдържанието от {vendor} е заредено.',
  'embed.failed': 'Съдържанието от {vendor} не можа да се зареди.',
};
