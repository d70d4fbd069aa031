/** Turkish: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Çerez politikası: {site}',
  'policy.contents': 'İçindekiler',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'Çerez nedir?',
  'policy.what.cookie':
    'Çerez, bir web sitesinin bilgisayar, tablet veya telefondaki tarayıcınıza yerleştirdiği küçük bir dosyadır. Çerezi yerleştiren taraf daha sonra tarayıcınızı tanıyabilir ve çereze kaydedilenleri bulabilir: bir dil, bir sepetin içeriği, bir tarayıcıyı diğerinden ayıran bir sayı.',
  'policy.what.program':
    'Çerez bir program değildir. Gezinme oturumunuzun sonuna veya kendi bitiş tarihine kadar kalır.',
  'policy.what.also':
    'Bu sayfada “çerez”, cihazınızda bilgi saklamanın veya oradaki bilgileri okumanın diğer tüm yollarını da ifade eder.',

  'policy.who.title': 'Burada çerezleri kim yerleştiriyor?',
  'policy.who.publisher':
    '{controller}, {site} sitesini yayımlar ve sitede hangi çerezlerin kullanılacağına karar verir.',
  'policy.who.partners':
    'Bazıları, bu sayfada haklarında beyan edilen bilgilerle (rol, ülke, gizlilik politikası) birlikte listelenen iş ortakları tarafından yerleştirilir veya okunur. Yayıncı adına hareket eden bir iş ortağı, yayıncının talimatlarına uyar. Kendi adına hareket eden bir iş ortağı da yaptıklarından kendi politikası çerçevesinde sorumludur.',
  'policy.who.no-partners': 'Bu site için beyan edilmiş iş ortağı yok.',
  'policy.who.parties':
    'Bir çerez, ziyaret ettiğiniz siteye aitse “birinci taraf”, başka bir alan adına aitse “üçüncü taraf” çerezidir.',
  'policy.who.either': 'Bir iş ortağı her iki türü de kullanabilir.',

  'policy.why.title': 'Ne işe yararlar?',
  'policy.why.intro':
    'Her çerez bir amaca hizmet eder ve amaçlar kategorilere ayrılmıştır. Her kategorinin ne işe yaradığı ve reddedilmesinin neyi değiştirdiği aşağıdadır:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases': 'Çerezler, tablolarda belirtilen şu hukuki dayanaklardan biriyle kullanılır:',
  'policy.why.exempt':
    'Rıza gerekmez: sitenin veya siteden istediğiniz bir şeyin bu çerezlere ihtiyacı vardır ya da kanun bunları belirli koşullarla muaf tutar.',
  'policy.why.opposable': 'Bu şekilde işaretlenmiş olanlara itiraz edebilirsiniz.',
  'policy.why.consent':
    'Rızanız: bu çerezler yalnızca siz izin verdikten sonra saklanır veya okunur.',
  'policy.why.objection':
    'İtiraz etmediğiniz sürece açık: bu çerezler siz itiraz edene kadar kullanılır; istediğiniz zaman itiraz edebilirsiniz.',

  'policy.tables.title': 'Kullanılan çerezler: {site}',
  'policy.tables.intro':
    'Tablolar, cihazınızda nelerin saklanabileceğini kategorilere göre listeler. Bir addaki yıldız işareti herhangi bir son eki temsil eder.',
  'policy.tables.refused': 'Rızanızı gerektirenler, bunları reddetmiş olsanız bile listelenir.',
  'policy.tables.limit':
    'Rızanızı gerektirenlerin hiçbiri için 13\u00a0aydan uzun bir süre beyan edilmemiştir.',
  'policy.tables.duration': 'Süre, cihazınızdaki kaydın süresidir.',
  'policy.tables.retention':
    'Bir iş ortağının bilgilerin kendisini ne kadar süre sakladığı, beyan edilmişse hizmetler listesinde belirtilir.',
  'policy.tables.source': 'Tablolar, bu sitenin etiketlerini yöneten yapılandırmadan üretilir.',
  'policy.services.title': 'Kullanılan hizmetler: {site}',
  'policy.services.name': 'Hizmet',
  'policy.services.category': 'Kategori',

  'policy.choice.title': 'Seçiminiz',
  'policy.choice.exempt': 'Burada beyan edilen çerezlerin tümü rıza şartından muaftır.',
  'policy.choice.banner':
    'İlk ziyaretinizde bir bildirim, tümünü kabul etmenize, tümünü reddetmenize veya kategoriye ve iş ortağına göre seçim yapmanıza olanak tanır.',
  'policy.choice.before':
    'Siz seçim yapana kadar, rıza gerektiren hiçbir çerez saklanmaz veya okunmaz; bir pencereyi kapatmak veya gezinmeye devam etmek rıza değildir.',
  'policy.choice.advanced':
    'Google etiketleri daha önce yüklenebilir ve çerez olmadan Google’a bilgi gönderebilir.',
  'policy.choice.kept':
    'Seçiminiz, ister kabul ister ret olsun, {lifetime} saklanır; ardından size yeniden sorulur.',
  'policy.choice.from-first': 'Bu süre ilk seçiminizden itibaren başlar.',
  'policy.choice.domain': 'Seçiminiz {domain} alan adını ve alt alan adlarını kapsar.',
  'policy.choice.change': 'Seçiminizi istediğiniz zaman değiştirebilirsiniz: “{link}”.',
  'policy.choice.shared':
    'Seçiminiz bu tarayıcıyı kullanan herkes için geçerlidir; seçiminizi tarayıcıdan silebilirsiniz.',
  'policy.choice.refusal':
    'Reddetmenin tek sonucu, reddedilen çerezlere bağlı olanların kapalı kalmasıdır.',

  'policy.similar.title': 'Benzer teknolojiler',
  'policy.similar.intro':
    'Bilgiler bir cihazda çerezlerden başka yollarla da saklanabilir veya oradan okunabilir.',
  'policy.similar.storage':
    'Web depolaması (yerel depolama, oturum depolaması, tarayıcının veri tabanları ve önbellekleri), bir çerez gibi tarayıcınızda bilgi saklar.',
  'policy.similar.pixels':
    'Pikseller çoğunlukla görünmez görüntülerdir. Tarayıcınız bir piksel yüklediğinde bir sunucu, sayfanın görüntülendiğini ve IP adresiniz gibi ayrıntıları öğrenir.',
  'policy.similar.rules':
    'Bunlara çerezlerle aynı kurallar uygulanır: aynı amaçlar, aynı seçim, rızanın aynı şekilde geri alınması.',
  'policy.similar.tables': 'Sakladıkları bilgiler tablolarda yer alır.',

  'policy.browsers.title': 'Tarayıcınızın ayarları',
  'policy.browsers.intro':
    'Tarayıcınız bu sitedeki ve diğer sitelerdeki çerezleri görmenize, engellemenize ve silmenize olanak tanır. Tümünü engellerseniz bir sitenin bazı bölümleri çalışmayabilir.',
  'policy.browsers.choice':
    'Bu sitenin verilerini silmek seçiminizi de siler ve size yeniden sorulur.',
  'policy.browsers.partners':
    'Bir iş ortağının kendi alan adı altında sakladığı çerezleri de tarayıcınızdan silersiniz.',
  'policy.browsers.no-consent':
    'Çerezlere izin veren bir tarayıcı ayarı hiçbir zaman rıza sayılmaz.',
  'policy.browsers.help': 'Resmî yardım sayfaları:',
  'policy.browsers.safari-mac': 'Mac’te Safari',
  'policy.browsers.safari-ios': 'iPhone ve iPad’de Safari',
  'policy.browsers.opera': 'Opera (İngilizce)',
  'policy.browsers.more': 'Ayrıca bkz.:',

  'policy.signals.title': 'Tarayıcınızdan gelen sinyaller',
  'policy.signals.intro': 'Bazı tarayıcılar her sayfayla birlikte bir sinyal gönderebilir.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC), sitelerden verilerinizi satmamalarını veya paylaşmamalarını ister.',
  'policy.signals.dnt':
    'Do Not Track (DNT), sitelerden sizi izlememelerini isteyen daha eski bir sinyaldir.',
  'policy.signals.sharing':
    'Tarayıcınız bunu gönderdiğinde şu kategoriler kapalı kalır: {categories}.',
  'policy.signals.all': 'Tarayıcınız bunu gönderdiğinde isteğe bağlı tüm kategoriler kapalı kalır.',
  'policy.signals.ignored': 'Bu sitede etkisi yoktur.',
  'policy.signals.override':
    'Daha sonra bir şeye kendiniz izin verirseniz kendi seçiminiz öncelik taşır ve sinyal onunla birlikte kaydedilir.',
  'policy.signals.no-consent': 'Ne bir sinyal ne de sinyalin yokluğu rıza sayılır.',

  'policy.rights.title': 'Haklarınız',
  'policy.rights.list':
    'Genel Veri Koruma Tüzüğü’nün (GDPR) veya benzer bir kanunun geçerli olduğu yerlerde, çerezlerle toplanan kişisel verilere erişmeyi, bunların düzeltilmesini, silinmesini veya işlenmesinin kısıtlanmasını, yeniden kullanabileceğiniz bir kopyasını almayı talep edebilir ve kullanılmalarına itiraz edebilirsiniz.',
  'policy.rights.withdraw':
    'Rızanızı istediğiniz zaman geri alabilirsiniz; bu, daha önce hukuka uygun olarak yapılanları etkilemez.',
  'policy.rights.contact': 'Bunun için şu adrese yazın: {contact}.',
  'policy.rights.identifier':
    '“{link}” altında gösterilen tanımlayıcı, seçiminizin bulunmasına yardımcı olur.',
  'policy.rights.proof': 'Her seçimin kanıtı, bu tanımlayıcıyla bu sitenin yayıncısına gönderilir.',
  'policy.rights.authority': 'Ayrıca veri koruma makamına şikâyette bulunabilirsiniz: {authority}.',
  'policy.rights.no-authority': 'Ayrıca ülkenizin veri koruma makamına şikâyette bulunabilirsiniz.',

  'policy.transfers.title': 'Avrupa Ekonomik Alanı dışına aktarımlar',
  'policy.transfers.some':
    'Bazı iş ortakları Avrupa Ekonomik Alanı dışında yerleşiktir. Onlar aracılığıyla toplanan bilgiler oraya aktarılabilir.',
  'policy.transfers.safeguards':
    'Hizmetler listesi, beyan edilmişse her birinin ülkesini ve aktarımı kapsayan güvenceyi (yeterlilik kararı veya standart sözleşme hükümleri gibi) belirtir.',
  'policy.transfers.copy': 'Yayıncıdan bu güvencelerin bir kopyasını isteyebilirsiniz.',
  'policy.transfers.none':
    'Hiçbir iş ortağı Avrupa Ekonomik Alanı dışında yerleşik olarak beyan edilmemiştir.',

  'policy.changes.title': 'Bu politikadaki değişiklikler',
  'policy.changes.page':
    '{controller}, örneğin bir çerez eklendiğinde veya kaldırıldığında bu sayfayı değiştirebilir.',
  'policy.changes.version': 'Sürümü ve tarihleri sayfanın başında yer alır.',
  'policy.changes.again':
    'Rızanızı gerektiren bir amaç veya iş ortağı eklendiğinde ya da bir hukuki dayanak değiştiğinde bildirim yeniden görünür ve neyin yeni olduğunu belirtir. Yeni kısım, yanıtınıza kadar kapalı kalır; diğer yanıtlarınız korunur.',
  'policy.changes.wording': 'Yalnızca ifade değişikliği bildirimin yeniden görünmesine yol açmaz.',

  'policy.contact.title': 'İletişim',
  'policy.contact.controller': '{site} sitesinden {controller} sorumludur.',
  'policy.contact.questions':
    'Çerezler veya kişisel verileriniz hakkındaki tüm sorularınız için şu adrese yazın: {contact}.',
  'policy.contact.privacy': '{policy}, verilerinizin diğer kullanımlarını açıklar.',
  'policy.contact.policy': '{site} sitesinin gizlilik politikası',
  'policy.contact.authority': 'Veri koruma makamı: {authority}.',

  'own.service': 'Etiket ve rıza yöneticisi',
  'own.service.purpose': 'Bu sitenin etiketlerini seçiminize göre yükler.',

  'choice.granted': 'İzin verildi',
  'choice.denied': 'Reddedildi',
  'choice.change': 'Seçimimi değiştir',
};
