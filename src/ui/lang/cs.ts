/** Czech: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts & Record<'banner.partners.few', string> = {
  'banner.title': 'Cookies na webu {site}',
  'banner.text':
    '{site} a\u00a0{partners} vás žádají o\u00a0souhlas s\u00a0ukládáním nebo čtením informací ve vašem zařízení (cookies a\u00a0podobné technologie).',
  'banner.text.own':
    '{site} vás žádá o\u00a0souhlas s\u00a0ukládáním nebo čtením informací ve vašem zařízení (cookies a\u00a0podobné technologie).',
  'banner.partners.one': '{count} partner',
  'banner.partners.few': '{count} partneři',
  'banner.partners.other': '{count} partnerů',
  'banner.purposes': 'Pro tyto účely:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Ať zvolíte cokoli, web vám zůstává přístupný a\u00a0svou volbu můžete kdykoli změnit: „{link}“ dole na každé stránce.',
  'banner.accept': 'Přijmout vše',
  'banner.accept.name': 'Přijmout vše (cookies)',
  'banner.refuse': 'Odmítnout vše',
  'banner.refuse.name': 'Odmítnout vše (cookies)',
  'banner.customise': 'Přizpůsobit',
  'banner.customise.name': 'Přizpůsobit (cookies)',
  'banner.exempt.details': 'Zobrazit podrobnosti',
  'category.analytics.title': 'Měření návštěvnosti',
  'category.analytics.description':
    'Počítat návštěvy a\u00a0analyzovat používání webu pro statistiky a\u00a0zlepšování.',
  'category.functionality.title': 'Předvolby a\u00a0doplňky',
  'category.functionality.description':
    'Pamatovat si nastavení, jako je jazyk nebo vzhled, a\u00a0nabízet doplňky, jako je chat nebo mapa.',
  'category.social.title': 'Sociální sítě',
  'category.social.description':
    'Zobrazovat příspěvky, videa a\u00a0tlačítka sdílení z\u00a0jiných platforem, které mohou vaši návštěvu využít pro vlastní účely včetně reklamy.',
  'category.advertising.title': 'Reklama',
  'category.advertising.description':
    'Vybírat reklamy podle vašeho prohlížení a\u00a0zájmů a\u00a0měřit jejich účinek; partneři vás mohou sledovat napříč weby a\u00a0vytvářet profil.',
  'link.policy': 'Zásady používání cookies',
  'link.privacy': 'Ochrana osobních údajů: {site}',
  'link.new-window': '{label} (nové okno)',
  'reopen.label': 'Spravovat cookies',
};
