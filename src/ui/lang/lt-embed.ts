/** Lithuanian: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Turinys: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Kad turinys būtų parodytas, {vendor} gauna jūsų IP adresą ir gali saugoti informaciją jūsų įrenginyje arba ją iš jo skaityti ({categories}).',
  'embed.once': 'Įkelti vieną kartą',
  'embed.always': 'Visada leisti: {vendor}',
  'embed.note':
    '„Įkelti vieną kartą“ pasirinkimo neišsaugo. „Visada leisti“ išsaugo jūsų sutikimą ({vendor}); bet kada galite persigalvoti: „{link}“.',
  'embed.privacy': 'Privatumo politika: {vendor}',
  'embed.open': 'Atverti svetainėje {vendor}',
  'embed.loading': 'Įkeliamas turinys: {vendor}',
  'embed.loaded': 'Turinys įkeltas: {vendor}.',
  'embed.failed': 'Turinio įkelti nepavyko: {vendor}.',
};
