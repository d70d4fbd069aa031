/** Turkish: what the banner says. */
import type { BannerTexts } from './en.ts';

export const texts: BannerTexts = {
  'banner.title': 'Çerezler: {site}',
  'banner.text':
    '{site} ve {partners}, cihazınızda bilgi saklamak veya cihazınızdaki bilgileri okumak için rızanızı istiyor (çerezler ve benzer teknolojiler).',
  'banner.text.own':
    '{site}, cihazınızda bilgi saklamak veya cihazınızdaki bilgileri okumak için rızanızı istiyor (çerezler ve benzer teknolojiler).',
  'banner.partners.one': '{count} iş ortağı',
  'banner.partners.other': '{count} iş ortağı',
  'banner.purposes': 'Şu amaçlarla:',
  'banner.purpose': '{title}: {description}',
  'banner.change':
    'Seçiminiz ne olursa olsun site size açık kalır ve kararınızı istediğiniz zaman değiştirebilirsiniz: her sayfanın altındaki “{link}”.',
  'banner.accept': 'Tümünü kabul et',
  'banner.accept.name': 'Tümünü kabul et (çerezler)',
  'banner.refuse': 'Tümünü reddet',
  'banner.refuse.name': 'Tümünü reddet (çerezler)',
  'banner.customise': 'Özelleştir',
  'banner.customise.name': 'Özelleştir (çerezler)',
  'banner.exempt.details': 'Ayrıntıları gör',
  'category.analytics.title': 'Ziyaret ölçümü',
  'category.analytics.description':
    'İstatistik ve iyileştirme için ziyaretlerin sayılması ve site kullanımının analiz edilmesi.',
  'category.functionality.title': 'Tercihler ve ek özellikler',
  'category.functionality.description':
    'Dil veya görünüm gibi ayarların hatırlanması ve sohbet veya harita gibi ek özelliklerin sunulması.',
  'category.social.title': 'Sosyal ağlar',
  'category.social.description':
    'Diğer platformların gönderilerinin, videolarının ve paylaşım düğmelerinin gösterilmesi; bu platformlar ziyaretinizi reklam dâhil kendi amaçları için kullanabilir.',
  'category.advertising.title': 'Reklam',
  'category.advertising.description':
    'Gezinmenize ve ilgi alanlarınıza göre reklam seçilmesi ve etkisinin ölçülmesi; iş ortakları sizi siteler arasında izleyebilir ve profil oluşturabilir.',
  'link.policy': 'Çerez politikası',
  'link.privacy': 'Gizlilik politikası: {site}',
  'link.new-window': '{label} (yeni pencere)',
  'reopen.label': 'Çerezleri yönet',
};
