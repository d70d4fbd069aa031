/** Finnish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Evästeet sivustolla {site}',
  'banner.text':
    '{site} ja {partners} pyytävät suostumustasi tietojen tallentamiseen laitteellesi tai niiden lukemiseen siltä (evästeet ja vastaavat tekniikat).',
  'banner.text.own':
    '{site} pyytää suostumustasi tietojen tallentamiseen laitteellesi tai niiden lukemiseen siltä (evästeet ja vastaavat tekniikat).',
  'banner.partners.one': '{count} kumppani',
  'banner.partners.other': '{count} kumppania',
  'banner.purposes': 'Käyttötarkoitukset:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Valitsitpa mitä tahansa, sivusto pysyy avoinna ja voit muuttaa valintaasi milloin tahansa: ”{link}” jokaisen sivun alareunassa.',
  'banner.accept': 'Hyväksy kaikki',
  'banner.accept.name': 'Hyväksy kaikki (evästeet)',
  'banner.refuse': 'Hylkää kaikki',
  'banner.refuse.name': 'Hylkää kaikki (evästeet)',
  'banner.customise': 'Mukauta',
  'banner.customise.name': 'Mukauta (evästeet)',
  'banner.exempt.details': 'Näytä tiedot',
  'category.analytics.title': 'Kävijämittaus',
  'category.analytics.description':
    'Käyntien laskeminen ja sivuston käytön analysointi tilastointia ja kehittämistä varten.',
  'category.functionality.title': 'Asetukset ja lisätoiminnot',
  'category.functionality.description':
    'Asetusten, kuten kielen tai ulkoasun, muistaminen ja lisätoiminnot, kuten chat tai kartta.',
  'category.social.title': 'Sosiaalinen media',
  'category.social.description':
    'Muiden alustojen julkaisujen, videoiden ja jakopainikkeiden näyttäminen; alustat voivat käyttää käyntiäsi omiin tarkoituksiinsa, myös mainontaan.',
  'category.advertising.title': 'Mainonta',
  'category.advertising.description':
    'Mainosten valinta selailusi ja kiinnostuksesi perusteella ja niiden vaikutuksen mittaus; kumppanit voivat seurata sinua sivustolta toiselle ja luoda profiilin.',
  'link.policy': 'Evästekäytäntö',
  'link.privacy': 'Tietosuojaseloste: {site}',
  'link.new-window': '{label} (uusi ikkuna)',
  'reopen.label': 'Hallitse evästeitä',
};
