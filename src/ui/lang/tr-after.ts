/** Turkish: what is said beside and after a plain first banner. */
import type { AfterTexts } from './en-after.ts';

export const texts: AfterTexts = {
  'banner.objection': 'İtiraz etmediğiniz sürece açık: {categories}.',
  'banner.renewal.expired':
    '{date} tarihli seçiminizin süresi doldu: rızanızı gerektirenler, siz yeniden seçim yapana kadar kapalıdır.',
  'banner.renewal.new':
    '{date} tarihli seçiminizden sonra eklenen ve yanıtınıza kadar kapalı olanlar: {items}. Diğer yanıtlarınız korunur.',
  'banner.renewal.again':
    '{site} tüm ziyaretçilere yeniden soruyor. {date} tarihli seçiminiz, yanıtınıza kadar geçerlidir.',
  'banner.renewal.partial':
    'İzin vermiş olduklarınız: {items}. Diğerleri, siz seçim yapana kadar kapalıdır.',
  'banner.exempt.text': '{site} tarafından kullanılan çerezlerin tümü rıza şartından muaftır.',
  'banner.exempt.opposable':
    'Bunların bazılarına istediğiniz zaman itiraz edebilirsiniz: “{link}”.',
  'banner.exempt.close': 'Kapat',
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
  'status.reload.elsewhere': 'Seçiminiz başka bir sekmede değişti. Bu sayfa yeniden yüklenecek.',
  'status.reload.form':
    'Seçiminiz başka bir sekmede değişti. Formunuzu tamamladığınızda bu sayfayı yeniden yükleyin.',
  'status.reload.now': 'Bu sayfayı yeniden yükle',
  'status.leftover':
    'Bu sitenin silemedikleri: {items}. Bunu tarayıcınızın ayarlarından yapabilirsiniz.',
};
