/** Ukrainian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Вміст: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Щоб показати вміст, {vendor} отримує вашу IP-адресу та може зберігати або зчитувати інформацію на вашому пристрої ({categories}).',
  'embed.once': 'Завантажити раз',
  'embed.always': 'Завжди дозволяти: {vendor}',
  'embed.note':
    '«Завантажити раз» не зберігає вибору. «Завжди дозволяти» зберігає вашу згоду ({vendor}); ви можете будь-коли змінити рішення: «{link}».',
  'embed.privacy': 'Політика конфіденційності: {vendor}',
  'embed.open': 'Відкрити на сайті {vendor}',
  'embed.loading': 'Завантаження вмісту: {vendor}',
  'embed.loaded': 'Вміст завантажено: {vendor}.',
  'embed.failed': 'Не вдалося завантажити вміст: {vendor}.',
};
