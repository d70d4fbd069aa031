/** Greek: what stands in for embedded content. */
import type { EmbedTexts } from './en-embed.ts';

export const texts: EmbedTexts = {
  'embed.title': 'Περιεχόμενο: {vendor}',
  'embed.title.named': '{title} ({vendor})',
  'embed.text':
    'Για την προβολή του περιεχομένου, η διεύθυνση IP σας διαβιβάζεται στον πάροχο ({vendor}), ο οποίος μπορεί να αποθηκεύσει ή να αναγνώσει πληροφορίες στη συσκευή σας ({categories}).',
  'embed.once': 'Φόρτωση μία φορά',
  'embed.always': 'Να επιτρέπεται πάντα: {vendor}',
  'embed.note':
    'Η «Φόρτωση μία φορά» δεν αποθηκεύει καμία επιλογή. Το «Να επιτρέπεται πάντα» αποθηκεύει τη συγκατάθεσή σας ({vendor})· μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή: «{link}».',
  'embed.privacy': 'Πολιτική απορρήτου: {vendor}',
  'embed.open': 'Άνοιγμα στον ιστότοπο {vendor}',
  'embed.loading': 'Φόρτωση περιεχομένου: {vendor}',
  'embed.loaded': 'Το περιεχόμενο φορτώθηκε: {vendor}.',
  'embed.failed': 'Δεν ήταν δυνατή η φόρτωση του περιεχομένου: {vendor}.',
};
