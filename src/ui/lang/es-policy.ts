/** Spanish: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Política de cookies: {site}',
  'policy.contents': 'Índice',
  'policy.fact': '{label}: {value}',

  'policy.what.title': '¿Qué es una cookie?',
  'policy.what.cookie':
    'Una cookie es un pequeño archivo que un sitio web guarda en su navegador, en un ordenador, una tableta o un teléfono. Quien la ha puesto ahí puede reconocer después su navegador y encontrar lo que en ella se anotó: un idioma, el contenido de una cesta, un número que distingue un navegador de otro.',
  'policy.what.program':
    'Una cookie no es un programa. Dura hasta el final de su sesión de navegación o hasta su propia fecha de caducidad.',
  'policy.what.also':
    'En esta página, «cookie» designa también cualquier otro modo de almacenar información en su dispositivo o de leerla en él.',

  'policy.who.title': '¿Quién instala cookies aquí?',
  'policy.who.publisher': '{controller} edita {site} y decide qué cookies se utilizan en él.',
  'policy.who.partners':
    'Algunas las instalan o leen socios, que figuran en esta página con lo que se declara sobre ellos: función, país, política de privacidad. Un socio que actúa por cuenta del editor sigue las instrucciones de este. Un socio que actúa por cuenta propia responde también de lo que hace, según su propia política.',
  'policy.who.no-partners': 'No se ha declarado ningún socio para este sitio.',
  'policy.who.parties':
    'Una cookie es «del propio sitio» cuando pertenece al sitio que usted visita y «de terceros» cuando pertenece a otro dominio.',
  'policy.who.either': 'Un socio puede utilizar ambos tipos.',

  'policy.why.title': '¿Para qué sirven?',
  'policy.why.intro':
    'Cada cookie tiene una finalidad, y las finalidades se agrupan en categorías. A continuación se indica para qué sirve cada categoría y qué cambia si la rechaza:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Las cookies se utilizan con arreglo a una de estas bases jurídicas, indicada en las tablas:',
  'policy.why.exempt':
    'Exento de consentimiento: el sitio, o algo que usted le pide, necesita estas cookies, o la ley las exime en determinadas condiciones.',
  'policy.why.opposable': 'Puede oponerse a las que llevan esa indicación.',
  'policy.why.consent':
    'Su consentimiento: estas cookies solo se almacenan o leen una vez que usted las ha permitido.',
  'policy.why.objection':
    'Activo salvo oposición: estas cookies se utilizan hasta que usted se oponga, lo que puede hacer en cualquier momento.',

  'policy.tables.title': 'Cookies utilizadas en {site}',
  'policy.tables.intro':
    'Las tablas recogen, categoría por categoría, lo que puede almacenarse en su dispositivo. Un asterisco en un nombre sustituye a cualquier final.',
  'policy.tables.refused':
    'Lo que requiere su consentimiento figura aunque usted lo haya rechazado.',
  'policy.tables.limit':
    'Nada de lo que requiere su consentimiento se ha declarado con una duración superior a 13\u00a0meses.',
  'policy.tables.duration': 'La duración indicada es la del elemento almacenado en su dispositivo.',
  'policy.tables.retention':
    'El tiempo durante el que un socio conserva la propia información figura en la lista de servicios, cuando se ha declarado.',
  'policy.tables.source':
    'Las tablas se generan a partir de la configuración que controla las etiquetas de este sitio.',
  'policy.services.title': 'Servicios utilizados en {site}',
  'policy.services.name': 'Servicio',
  'policy.services.category': 'Categoría',

  'policy.choice.title': 'Su elección',
  'policy.choice.exempt': 'Todas las cookies declaradas aquí están exentas de consentimiento.',
  'policy.choice.banner':
    'En su primera visita, un aviso le permite aceptar todo, rechazar todo o elegir por categoría y socio.',
  'policy.choice.before':
    'Hasta que elija, no se almacena ni se lee ninguna cookie sujeta a consentimiento; cerrar una ventana o seguir navegando no equivale a consentir.',
  'policy.choice.advanced':
    'Las etiquetas de Google pueden cargarse antes y enviar información a Google sin cookies.',
  'policy.choice.kept':
    'Su elección, sea aceptación o rechazo, se conserva durante {lifetime}; después se le vuelve a preguntar.',
  'policy.choice.from-first': 'Este plazo cuenta desde su primera elección.',
  'policy.choice.domain': 'Su elección abarca {domain} y sus subdominios.',
  'policy.choice.change': 'Cambie su elección en cualquier momento: «{link}».',
  'policy.choice.shared':
    'Quien utiliza este navegador comparte su elección; usted puede borrarla del navegador.',
  'policy.choice.refusal':
    'El rechazo solo tiene como consecuencia que siga desactivado lo que depende de las cookies rechazadas.',

  'policy.similar.title': 'Tecnologías similares',
  'policy.similar.intro':
    'Se puede almacenar o leer información en un dispositivo por medios distintos de las cookies.',
  'policy.similar.storage':
    'El almacenamiento web (almacenamiento local, almacenamiento de sesión, bases de datos y cachés del navegador) conserva información en su navegador, como lo hace una cookie.',
  'policy.similar.pixels':
    'Los píxeles son imágenes a menudo invisibles. Cuando su navegador carga una, un servidor sabe que se ha visto la página y recibe datos como su dirección IP.',
  'policy.similar.rules':
    'Se les aplican las mismas reglas que a las cookies: las mismas finalidades, la misma elección, la misma retirada del consentimiento.',
  'policy.similar.tables': 'Lo que almacenan figura en las tablas.',

  'policy.browsers.title': 'Ajustes de su navegador',
  'policy.browsers.intro':
    'Su navegador le permite ver, bloquear y borrar las cookies, en este sitio y en otros. Bloquearlas todas puede impedir que funcionen partes de un sitio.',
  'policy.browsers.choice':
    'Al borrar los datos de este sitio se borra también su elección, y se le vuelve a preguntar.',
  'policy.browsers.partners':
    'En el navegador se borran también las cookies que un socio conserva en su propio dominio.',
  'policy.browsers.no-consent':
    'Un ajuste del navegador que deja pasar las cookies nunca se considera consentimiento.',
  'policy.browsers.help': 'Páginas de ayuda oficiales:',
  'policy.browsers.safari-mac': 'Safari en el Mac',
  'policy.browsers.safari-ios': 'Safari en el iPhone y el iPad',
  'policy.browsers.opera': 'Opera (en inglés)',
  'policy.browsers.more': 'Véase también:',

  'policy.signals.title': 'Señales de su navegador',
  'policy.signals.intro': 'Algunos navegadores pueden enviar una señal con cada página.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) pide a los sitios que no vendan ni compartan sus datos.',
  'policy.signals.dnt':
    'Do Not Track (DNT) es una señal más antigua que pide a los sitios que no le sigan.',
  'policy.signals.sharing':
    'Cuando su navegador la envía, estas categorías siguen desactivadas: {categories}.',
  'policy.signals.all':
    'Cuando su navegador la envía, todas las categorías opcionales siguen desactivadas.',
  'policy.signals.ignored': 'No tiene efecto en este sitio.',
  'policy.signals.override':
    'Si después permite algo por decisión propia, su elección prevalece y la señal se registra junto con ella.',
  'policy.signals.no-consent': 'Ni una señal ni su ausencia se consideran nunca consentimiento.',

  'policy.rights.title': 'Sus derechos',
  'policy.rights.list':
    'Donde se aplique el Reglamento General de Protección de Datos (RGPD) o una ley similar, puede solicitar el acceso a los datos personales recogidos con las cookies, su rectificación, su supresión, la limitación de su tratamiento o una copia reutilizable, y oponerse a su uso.',
  'policy.rights.withdraw':
    'Puede retirar su consentimiento en cualquier momento; ello no afecta a lo que se hizo lícitamente antes.',
  'policy.rights.contact': 'Para ello, escriba a {contact}.',
  'policy.rights.identifier':
    'El identificador que aparece en «{link}» ayuda a encontrar su elección.',
  'policy.rights.proof':
    'Con ese identificador se envía al editor de este sitio una prueba de cada elección.',
  'policy.rights.authority':
    'También puede presentar una reclamación ante la autoridad de protección de datos: {authority}.',
  'policy.rights.no-authority':
    'También puede presentar una reclamación ante la autoridad de protección de datos de su país.',

  'policy.transfers.title': 'Transferencias fuera del Espacio Económico Europeo',
  'policy.transfers.some':
    'Algunos socios están establecidos fuera del Espacio Económico Europeo. La información recogida a través de ellos puede transferirse allí.',
  'policy.transfers.safeguards':
    'La lista de servicios indica el país de cada uno y la garantía que ampara la transferencia, como una decisión de adecuación o cláusulas contractuales tipo, cuando se han declarado.',
  'policy.transfers.copy': 'Puede pedir al editor una copia de estas garantías.',
  'policy.transfers.none':
    'No se ha declarado ningún socio establecido fuera del Espacio Económico Europeo.',

  'policy.changes.title': 'Cambios en esta política',
  'policy.changes.page':
    '{controller} puede modificar esta página, por ejemplo cuando se añade o se retira una cookie.',
  'policy.changes.version': 'Su versión y sus fechas figuran al principio.',
  'policy.changes.again':
    'Cuando se añade una finalidad o un socio que requiere su consentimiento, o cambia una base jurídica, el aviso vuelve a aparecer e indica lo nuevo. Lo nuevo sigue desactivado hasta que responda; sus demás respuestas se mantienen.',
  'policy.changes.wording': 'Un simple cambio de redacción no hace que el aviso vuelva a aparecer.',

  'policy.contact.title': 'Contacto',
  'policy.contact.controller': '{controller} es responsable de {site}.',
  'policy.contact.questions':
    'Para cualquier pregunta sobre las cookies o sobre sus datos personales, escriba a {contact}.',
  'policy.contact.privacy': 'La {policy} describe los demás usos de sus datos.',
  'policy.contact.policy': 'política de privacidad de {site}',
  'policy.contact.authority': 'Autoridad de protección de datos: {authority}.',

  'own.service': 'Gestor de etiquetas y consentimiento',
  'own.service.purpose': 'Carga las etiquetas de este sitio según su elección.',

  'choice.granted': 'Permitido',
  'choice.denied': 'Rechazado',
  'choice.change': 'Cambiar mi elección',
};
