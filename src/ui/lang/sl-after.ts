/** Slovenian: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'Vklopljeno, razen če ugovarjate: {categories}.',
  'banner.renewal.expired':
    'Vaša izbira ({date}) je potekla: kar zahteva vašo privolitev, je izklopljeno, dokler znova ne izberete.',
  'banner.renewal.new':
    'Novo od vaše izbire ({date}) in izklopljeno, dokler ne odgovorite: {items}. Vaši drugi odgovori ostanejo shranjeni.',
  'banner.renewal.again':
    '{site} znova sprašuje vse obiskovalce. Vaša izbira ({date}) velja, dokler ne odgovorite.',
  'banner.renewal.partial': 'Dovolili ste že: {items}. Drugo je izklopljeno, dokler ne izberete.',
  'banner.exempt.text':
    'Vsi piškotki na spletnem mestu {site} so izvzeti iz obveznosti privolitve.',
  'banner.exempt.opposable': 'Nekaterim lahko kadar koli ugovarjate: »{link}«.',
  'banner.exempt.close': 'Zapri',
  'signals.gpc':
    'Vaš brskalnik pošilja signal Global Privacy Control (GPC). Zato je izklopljeno: {categories}.',
  'signals.dnt':
    'Vaš brskalnik pošilja signal Do Not Track (DNT). Zato je izklopljeno: {categories}.',
  'notice.storage':
    'Vaš brskalnik temu spletnemu mestu ne dovoli ničesar shraniti, zato vaša izbira velja le za to stran.',
  'notice.advanced':
    'Googlove oznake se lahko naložijo, preden izberete, in brez vaše privolitve pošljejo informacije Googlu brez uporabe piškotkov.',
  'preferences.discarded': 'Zaprto brez shranjevanja; nič se ni spremenilo.',
  'status.saved': 'Vaša izbira je shranjena.',
  'status.accepted': 'Shranjeno: vse neobvezno je sprejeto.',
  'status.refused': 'Shranjeno: vse neobvezno je zavrnjeno.',
  'status.reload':
    'Vaša izbira je shranjena. Stran se bo znova naložila, da bo izbira v celoti upoštevana.',
  'status.forgotten': 'Vaša izbira je izbrisana iz te naprave.',
  'status.reload.elsewhere':
    'Vaša izbira se je spremenila v drugem zavihku. Ta stran se bo znova naložila.',
  'status.reload.form':
    'Vaša izbira se je spremenila v drugem zavihku. Znova naložite to stran, ko izpolnite obrazec.',
  'status.reload.now': 'Znova naloži stran',
  'status.leftover':
    'To spletno mesto ni moglo izbrisati: {items}. To lahko storite v nastavitvah brskalnika.',
};
