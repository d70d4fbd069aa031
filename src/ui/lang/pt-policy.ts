/** Portuguese: what the cookie policy says beside the texts of the interface. */
import type { PolicyTexts } from './en-policy.ts';

export const texts: PolicyTexts = {
  'policy.title': 'Política de cookies: {site}',
  'policy.contents': 'Índice',
  'policy.fact': '{label}: {value}',

  'policy.what.title': 'O que é um cookie?',
  'policy.what.cookie':
    'Um cookie é um pequeno ficheiro que um site coloca no seu navegador, num computador, tablet ou telefone. Quem o colocou pode mais tarde reconhecer o seu navegador e encontrar o que nele foi anotado: uma língua, o conteúdo de um carrinho, um número que distingue um navegador de outro.',
  'policy.what.program':
    'Um cookie não é um programa. Dura até ao fim da sua sessão de navegação ou até à sua própria data de expiração.',
  'policy.what.also':
    'Nesta página, «cookie» designa também qualquer outra forma de armazenar informações no seu dispositivo ou de as ler.',

  'policy.who.title': 'Quem instala cookies aqui?',
  'policy.who.publisher':
    '{controller} publica {site} e decide que cookies são utilizados nesse site.',
  'policy.who.partners':
    'Alguns são instalados ou lidos por parceiros, enumerados nesta página com o que é declarado sobre eles: função, país, política de privacidade. Um parceiro que atua por conta do editor segue as instruções deste. Um parceiro que atua por conta própria responde também pelo que faz, segundo a sua própria política.',
  'policy.who.no-partners': 'Nenhum parceiro está declarado para este site.',
  'policy.who.parties':
    'Um cookie é «do próprio site» quando pertence ao site que está a visitar e «de terceiros» quando pertence a outro domínio.',
  'policy.who.either': 'Um parceiro pode utilizar ambos.',

  'policy.why.title': 'Para que servem?',
  'policy.why.intro':
    'Cada cookie tem uma finalidade, e as finalidades estão agrupadas em categorias. Eis para que serve cada categoria e o que muda se a recusar:',
  'policy.why.category': '{title}. {description}',
  'policy.why.bases':
    'Os cookies são utilizados com base num destes fundamentos jurídicos, indicado nos quadros:',
  'policy.why.exempt':
    'Isento de consentimento: o site, ou algo que lhe pede, precisa destes cookies, ou a lei isenta-os sob determinadas condições.',
  'policy.why.opposable': 'Pode opor-se aos que têm essa indicação.',
  'policy.why.consent':
    'O seu consentimento: estes cookies só são armazenados ou lidos depois de os autorizar.',
  'policy.why.objection':
    'Ativo salvo oposição: estes cookies são utilizados até que se oponha, o que pode fazer a qualquer momento.',

  'policy.tables.title': 'Cookies utilizados em {site}',
  'policy.tables.intro':
    'Os quadros enumeram, categoria a categoria, o que pode ser armazenado no seu dispositivo. Um asterisco num nome representa qualquer terminação.',
  'policy.tables.refused': 'O que exige o seu consentimento é indicado mesmo que o tenha recusado.',
  'policy.tables.limit':
    'Nada do que exige o seu consentimento está declarado com uma duração superior a 13\u00a0meses.',
  'policy.tables.duration': 'A duração é a do registo no seu dispositivo.',
  'policy.tables.retention':
    'O tempo durante o qual um parceiro conserva as próprias informações é indicado na lista de serviços, quando declarado.',
  'policy.tables.source':
    'Os quadros são gerados a partir da configuração que controla as etiquetas deste site.',
  'policy.services.title': 'Serviços utilizados em {site}',
  'policy.services.name': 'Serviço',
  'policy.services.category': 'Categoria',

  'policy.choice.title': 'A sua escolha',
  'policy.choice.exempt': 'Todos os cookies aqui declarados estão isentos de consentimento.',
  'policy.choice.banner':
    'Na primeira visita, um aviso permite-lhe aceitar tudo, recusar tudo ou escolher por categoria e parceiro.',
  'policy.choice.before':
    'Até escolher, nenhum cookie sujeito a consentimento é armazenado ou lido; fechar uma janela ou continuar a navegar não equivale a consentimento.',
  'policy.choice.advanced':
    'As etiquetas da Google podem ser carregadas antes e enviar informações à Google sem cookies.',
  'policy.choice.kept':
    'A sua escolha, aceitação ou recusa, é conservada durante {lifetime}; depois, volta a ser-lhe pedida.',
  'policy.choice.from-first': 'Este prazo conta a partir da sua primeira escolha.',
  'policy.choice.domain': 'A sua escolha abrange {domain} e os seus subdomínios.',
  'policy.choice.change': 'Altere a sua escolha a qualquer momento: «{link}».',
  'policy.choice.shared':
    'Quem utiliza este navegador partilha a sua escolha; pode apagá-la do navegador.',
  'policy.choice.refusal':
    'A recusa tem como única consequência deixar desativado o que depende dos cookies recusados.',

  'policy.similar.title': 'Tecnologias semelhantes',
  'policy.similar.intro':
    'É possível armazenar informações num dispositivo, ou lê-las, por outros meios que não os cookies.',
  'policy.similar.storage':
    'O armazenamento web (armazenamento local, armazenamento de sessão, bases de dados e caches do navegador) conserva informações no seu navegador, tal como um cookie.',
  'policy.similar.pixels':
    'Os píxeis são imagens muitas vezes invisíveis. Quando o seu navegador carrega uma, um servidor fica a saber que a página foi vista e recebe dados como o seu endereço IP.',
  'policy.similar.rules':
    'Aplicam-se-lhes as mesmas regras que aos cookies: as mesmas finalidades, a mesma escolha, a mesma retirada do consentimento.',
  'policy.similar.tables': 'O que armazenam consta dos quadros.',

  'policy.browsers.title': 'Definições do seu navegador',
  'policy.browsers.intro':
    'O seu navegador permite-lhe ver, bloquear e apagar cookies, neste site e noutros. Bloqueá-los todos pode impedir o funcionamento de partes de um site.',
  'policy.browsers.choice':
    'Apagar os dados deste site apaga também a sua escolha, que volta a ser-lhe pedida.',
  'policy.browsers.partners':
    'É também no navegador que se apagam os cookies que um parceiro conserva no seu próprio domínio.',
  'policy.browsers.no-consent':
    'Uma definição do navegador que deixa passar os cookies nunca é considerada consentimento.',
  'policy.browsers.help': 'Páginas de ajuda oficiais:',
  'policy.browsers.safari-mac': 'Safari no Mac',
  'policy.browsers.safari-ios': 'Safari no iPhone e no iPad',
  'policy.browsers.opera': 'Opera (em inglês)',
  'policy.browsers.more': 'Ver também:',

  'policy.signals.title': 'Sinais do seu navegador',
  'policy.signals.intro': 'Alguns navegadores podem enviar um sinal com cada página.',
  'policy.signals.gpc':
    'Global Privacy Control (GPC) pede aos sites que não vendam nem partilhem os seus dados.',
  'policy.signals.dnt':
    'Do Not Track (DNT) é um sinal mais antigo que pede aos sites que não acompanhem a sua navegação.',
  'policy.signals.sharing':
    'Quando o seu navegador o envia, estas categorias continuam desativadas: {categories}.',
  'policy.signals.all':
    'Quando o seu navegador o envia, todas as categorias opcionais continuam desativadas.',
  'policy.signals.ignored': 'Não tem efeito neste site.',
  'policy.signals.override':
    'Se depois autorizar algo por decisão própria, a sua escolha prevalece e o sinal é registado com ela.',
  'policy.signals.no-consent':
    'Nem um sinal nem a sua ausência são alguma vez considerados consentimento.',

  'policy.rights.title': 'Os seus direitos',
  'policy.rights.list':
    'Onde se aplica o Regulamento Geral sobre a Proteção de Dados (RGPD) ou uma lei semelhante, pode pedir o acesso aos dados pessoais recolhidos com os cookies, a sua retificação, o seu apagamento, a limitação do seu tratamento ou uma cópia reutilizável, e opor-se à sua utilização.',
  'policy.rights.withdraw':
    'Pode retirar o seu consentimento a qualquer momento; tal não afeta o que foi feito licitamente antes.',
  'policy.rights.contact': 'Para tal, escreva para {contact}.',
  'policy.rights.identifier':
    'O identificador apresentado em «{link}» ajuda a encontrar a sua escolha.',
  'policy.rights.proof':
    'Uma prova de cada escolha é enviada ao editor deste site com esse identificador.',
  'policy.rights.authority':
    'Pode também apresentar uma reclamação à autoridade de proteção de dados: {authority}.',
  'policy.rights.no-authority':
    'Pode também apresentar uma reclamação à autoridade de proteção de dados do seu país.',

  'policy.transfers.title': 'Transferências para fora do EEE',
  'policy.transfers.some':
    'Alguns parceiros estão estabelecidos fora do Espaço Económico Europeu. As informações recolhidas através deles podem ser para lá transferidas.',
  'policy.transfers.safeguards':
    'A lista de serviços indica o país de cada um e a garantia que abrange uma transferência, como uma decisão de adequação ou cláusulas contratuais-tipo, quando declarados.',
  'policy.transfers.copy': 'Pode pedir ao editor uma cópia destas garantias.',
  'policy.transfers.none':
    'Nenhum parceiro está declarado como estabelecido fora do Espaço Económico Europeu.',

  'policy.changes.title': 'Alterações a esta política',
  'policy.changes.page':
    '{controller} pode alterar esta página, por exemplo quando um cookie é acrescentado ou retirado.',
  'policy.changes.version': 'A versão e as datas figuram no início.',
  'policy.changes.again':
    'Quando é acrescentada uma finalidade ou um parceiro que exige o seu consentimento, ou muda um fundamento jurídico, o aviso volta a aparecer e indica o que é novo. A novidade continua desativada até responder; as suas outras respostas mantêm-se.',
  'policy.changes.wording': 'Uma simples alteração de redação não faz reaparecer o aviso.',

  'policy.contact.title': 'Contacto',
  'policy.contact.controller': '{controller} é responsável por {site}.',
  'policy.contact.questions':
    'Para qualquer questão sobre os cookies ou sobre os seus dados pessoais, escreva para {contact}.',
  'policy.contact.privacy': 'A {policy} descreve as outras utilizações dos seus dados.',
  'policy.contact.policy': 'política de privacidade do site {site}',
  'policy.contact.authority': 'Autoridade de proteção de dados: {authority}.',

  'own.service': 'Gestão de etiquetas e consentimento',
  'own.service.purpose': 'Carrega as etiquetas deste site de acordo com a sua escolha.',

  'choice.granted': 'Autorizado',
  'choice.denied': 'Recusado',
  'choice.change': 'Alterar a minha escolha',
};
