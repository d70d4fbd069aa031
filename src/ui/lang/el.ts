/** Greek: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Cookies στον ιστότοπο {site}',
  'banner.text':
    'Ο ιστότοπος {site} και {partners} ζητούν τη συγκατάθεσή σας για την αποθήκευση ή την ανάγνωση πληροφοριών στη συσκευή σας (cookies και παρόμοιες τεχνολογίες).',
  'banner.text.own':
    'Ο ιστότοπος {site} ζητεί τη συγκατάθεσή σας για την αποθήκευση ή την ανάγνωση πληροφοριών στη συσκευή σας (cookies και παρόμοιες τεχνολογίες).',
  'banner.partners.one': '{count} συνεργάτης',
  'banner.partners.other': '{count} συνεργάτες',
  'banner.purposes': 'Για τους εξής σκοπούς:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Ό,τι και αν επιλέξετε, ο ιστότοπος παραμένει προσβάσιμος και μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή: «{link}», στο κάτω μέρος κάθε σελίδας.',
  'banner.accept': 'Αποδοχή όλων',
  'banner.accept.name': 'Αποδοχή όλων (cookies)',
  'banner.refuse': 'Απόρριψη όλων',
  'banner.refuse.name': 'Απόρριψη όλων (cookies)',
  'banner.customise': 'Προσαρμογή',
  'banner.customise.name': 'Προσαρμογή (cookies)',
  'banner.exempt.details': 'Προβολή λεπτομερειών',
  'category.analytics.title': 'Μέτρηση επισκεψιμότητας',
  'category.analytics.description':
    'Καταμέτρηση επισκέψεων και ανάλυση της χρήσης του ιστότοπου, για στατιστικά στοιχεία και βελτιώσεις.',
  'category.functionality.title': 'Προτιμήσεις και πρόσθετα',
  'category.functionality.description':
    'Απομνημόνευση ρυθμίσεων, όπως η γλώσσα ή η εμφάνιση, και παροχή πρόσθετων, όπως συνομιλία ή χάρτης.',
  'category.social.title': 'Κοινωνικά δίκτυα',
  'category.social.description':
    'Προβολή αναρτήσεων, βίντεο και κουμπιών κοινοποίησης άλλων πλατφορμών, οι οποίες μπορεί να χρησιμοποιήσουν την επίσκεψή σας για δικούς τους σκοπούς, μεταξύ άλλων για διαφήμιση.',
  'category.advertising.title': 'Διαφήμιση',
  'category.advertising.description':
    'Επιλογή διαφημίσεων βάσει της περιήγησης και των ενδιαφερόντων σας και μέτρηση του αποτελέσματός τους· συνεργάτες μπορεί να σας παρακολουθούν από ιστότοπο σε ιστότοπο και να καταρτίζουν προφίλ.',
  'link.policy': 'Πολιτική cookies',
  'link.privacy': 'Πολιτική απορρήτου: {site}',
  'link.new-window': '{label} (νέο παράθυρο)',
  'reopen.label': 'Διαχείριση cookies',
};
