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
  'banner.objection': 'İtiraz edene kadar açık: {categories}.',
  'banner.change':
    'Seçiminiz ne olursa olsun site size açık kalır ve kararınızı istediğiniz zaman değiştirebilirsiniz: her sayfanın altındaki “{link}”.',
  'banner.accept': 'Tümünü kabul et',
  'banner.accept.name': 'Tümünü kabul et (çerezler)',
  'banner.refuse': 'Tümünü reddet',
  'banner.refuse.name': 'Tümünü reddet (çerezler)',
  'banner.customise': 'Özelleştir',
  'banner.customise.name': 'Özelleştir (çerezler)',
  'banner.renewal.expired':
    '{date} tarihli seçiminizin süresi doldu: rızanızı gerektirenler, yeniden seçim yapana kadar kapalıdır.',
  'banner.renewal.new':
    '{date} tarihli seçiminizden sonra eklenen ve yanıtınıza kadar kapalı olanlar: {items}. Diğer yanıtlarınız korunur.',
  'banner.renewal.again':
    '{site} tüm ziyaretçilere yeniden soruyor. {date} tarihli seçiminiz, yanıtınıza kadar geçerlidir.',
  'banner.renewal.partial':
    'İzin vermiş olduklarınız: {items}. Diğerleri, seçim yapana kadar kapalıdır.',
  'banner.exempt.text': '{site} tarafından kullanılan çerezlerin tümü rıza şartından muaftır.',
  'banner.exempt.opposable':
    'Bunların bazılarına istediğiniz zaman itiraz edebilirsiniz: “{link}”.',
  'banner.exempt.details': 'Ayrıntıları gör',
  'banner.exempt.close': 'Kapat',
  'category.necessary.title': 'Kesinlikle gerekli',
  'category.necessary.description':
    'Sitenin çalışması için: örneğin oturum açma, sepet, güvenlik veya çerez seçiminizin saklanması.',
  'category.analytics.title': 'Ziyaret ölçümü',
  'category.analytics.description':
    'İstatistik ve iyileştirme için ziyaretlerin sayılması ve site kullanımının analiz edilmesi.',
  'category.functionality.title': 'Tercihler ve ekler',
  'category.functionality.description':
    'Dil veya görünüm gibi ayarların hatırlanması ve sohbet veya harita gibi eklerin sunulması.',
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
  'signals.gpc':
    'Tarayıcınız Global Privacy Control (GPC) sinyalini gönderiyor. Bu nedenle kapalı: {categories}.',
  'signals.dnt':
    'Tarayıcınız Do Not Track (DNT) sinyalini gönderiyor. Bu nedenle kapalı: {categories}.',
  'notice.storage':
    'Tarayıcınız bu sitenin herhangi bir şey saklamasına izin vermiyor; seçiminiz bu nedenle yalnızca bu sayfa için geçerlidir.',
  'notice.advanced':
    'Google etiketleri siz seçim yapmadan önce yüklenebilir ve rızanız olmadan, çerez kullanmadan Google’a bilgi gönderebilir.',
  'preferences.discarded': 'Kaydedilmeden kapatıldı; hiçbir şey değişmedi.',
  'status.saved': 'Seçiminiz kaydedildi.',
  'status.accepted': 'Kaydedildi: isteğe bağlı olanların tümü kabul edildi.',
  'status.refused': 'Kaydedildi: isteğe bağlı olanların tümü reddedildi.',
  'status.reload': 'Seçiminiz kaydedildi. Tam olarak uygulanması için sayfa yeniden yüklenecek.',
  'status.forgotten': 'Seçiminiz bu cihazdan silindi.',
};
