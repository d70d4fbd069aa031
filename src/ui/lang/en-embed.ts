/** English: what stands in for embedded content. */
export const texts = {
  'embed.title': 'Content from {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'To show it, {vendor} receives your IP address and may store or read information on your device ({categories}).',
  'embed.once': 'Load once',
  'embed.always': 'Always allow {vendor}',
  'embed.note':
    '“Load once” saves no choice. “Always allow” saves your consent for {vendor}; you can change your mind at any time: “{link}”.',
  'embed.privacy': 'Privacy policy of {vendor}',
  'embed.open': 'Open on the {vendor} site',
  'embed.loading': 'Loading content from {vendor}',
  'embed.loaded': 'Content from {vendor} is loaded.',
  'embed.failed': 'Content from {vendor} could not be loaded.',
} as const;

export type EmbedTexts = Record<keyof typeof texts, string>;
