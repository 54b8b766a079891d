import { EMPTY_TABLE } from "./empty-table";
import type { LanguageTable } from "./language";

export const portuguese: LanguageTable = {
  ...EMPTY_TABLE,
  tag: "pt",
  saying: `
    diz dizem disse disseram dizia diziam dito dizendo declar/a/am/ou/aram/ava/ado/ando explic/a/am/ou/aram/ava/ado/ando
    acrescent/a/am/ou/aram/ado/ando adicion/a/ou afirm/a/am/ou/aram/ava/ado/ando assegur/a/am/ou/ado garant/e/em/iu/iram
    ressalt/a/ou/aram destac/a/ou/aram/ando salient/a/ou sublinh/a/ou enfatiz/a/ou respond/e/em/eu/eram/ido pergunt/a/am/ou/aram/ava/ado
    questiona questionou cont/a/am/ou/aram/ava/ado/ando relat/a/am/ou/aram/ado lembr/a/am/ou/aram/ava/ando record/a/am/ou conclu/i/iu/íram
    insist/e/iu/iram admit/e/em/iu/iram/indo reconhec/e/em/eu/eram alert/a/am/ou/aram/ado avis/a/ou/aram anunci/a/ou/aram/ado
    confirm/a/ou/aram/ado neg/a/ou/aram denunci/a/ou/aram critic/a/am/ou/aram/ando lament/a/am/ou/aram escrev/e/em/eu/eram escrito
    grit/a/am/ou/aram/ava/avam/ando coment/a/am/ou/aram/ando observ/a/ou not/a/ou avali/a/am/ou/aram consider/a/ou sustent/a/ou/am
    defend/e/em/eu/eram ach/a/am/ou/ava pens/a/ou/ava acredit/a/am/ou esper/a/am/ou promet/e/em/eu/eram continu/a/ou complet/a/ou/am
    brinc/a/ou/ava ironiz/a/ou desabaf/a/ou/ava exclam/a/ou suspir/a/ou confess/a/ou revel/a/ou/aram inform/a/ou/aram/ado
    public/a/ou reiter/a/ou repet/e/iu resum/e/iu rebat/e/eu retruc/a/ou argument/a/ou opin/a/ou frisa frisou pede pedem pediu
    emend/a/ou prossegu/e/iu finaliz/a/ou arremat/a/ou agradec/e/eu
  `,
  judging:
    "cham/a/am/ou/aram/ado/ando classific/a/am/ou/aram/ado/ando descrev/e/em/eu/eram acus/a/am/ou/aram/ado/ando critic/a/am/ou/aram defin/e/iu/iram consider/a/am/ou qualific/a/ou trat/a/ou fal/a/am/ou/aram/ava/ado vê veem viu rejeit/a/ou conden/a/ou elogi/a/ou quer/em promet/e/eu",
  participles:
    "dizendo declarando explicando acrescentando afirmando destacando contando lembrando admitindo criticando gritando comentando chamando classificando acusando",
  sources: "segundo de_acordo_com conforme para nas_palavras_de como na_avaliação_de",
  documents:
    "comunicado nota carta relatório cartaz faixa mensagem post sentença artigo texto documento placa decisão ofício bilhete",
  male: "ele",
  female: "ela",
  unknown: "eles elas quem nós eu alguns outros",
  maleTitles: "sr sr. senhor rei príncipe padre dom seu",
  femaleTitles: "sra sra. senhora dona rainha princesa irmã",
  titles:
    "dr dr. dra dra. doutor doutora prof prof. professor professora presidente ministro ministra prefeito prefeita governador governadora papa cardeal general delegado delegada deputado deputada senador senadora juiz juíza",
  articles: "o a os as um uma uns umas",
  determiners:
    "o a os as um uma uns umas seu sua seus suas este esta esse essa aquele aquela nosso nossa dois duas três alguns muitos outros",
  femaleDeterminers: "a uma sua esta essa aquela",
  femaleEndings: "ora esa triz mãe filha irmã mulher esposa viúva",
  prepositions:
    "de do da dos das a ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sob sobre entre até desde contra após durante segundo",
  agents: "por pelo pela pelos pelas",
  continuing: "acrescenta acrescentou continua continuou conclui",
  joins: "e",
  conjunctions: "e mas ou que enquanto quando porque se pois",
  relatives: "que quem cujo cuja onde qual",
  roles: `
    ministro ministra presidente presidenta prefeito prefeita governador governadora secretário secretária porta-voz diretor
    diretora chefe deputado deputada senador senadora vereador vereadora procurador procuradora promotor promotora juiz
    juíza advogado advogada acusado testemunha delegado delegada comandante coronel capitão treinador treinadora técnico
    técnica jogador jogadora goleiro goleira atacante zagueiro professor professora aluno aluna estudante pesquisador
    pesquisadora cientista economista analista especialista historiador historiadora autor autora escritor escritora
    jornalista repórter ator atriz cantor cantora músico pintor artista cozinheiro agricultor agricultora pescador
    pescadora operário motorista piloto enfermeiro enfermeira médico médica engenheiro engenheira arquiteto arquiteta
    dono dona proprietário proprietária fundador fundadora empresário empresária cliente morador moradora vizinho vizinha
    ativista voluntário voluntária sindicalista mãe pai filho filha irmão irmã marido mulher esposa amigo amiga colega
    homem bispo padre candidato candidata representante aposentado aposentada coordenador coordenadora bióloga biólogo
  `,
  roleEndings: "ólogo óloga ista dor dora",
  rolePrefixes: "ex vice sub",
  groups:
    "polícia ministério governo prefeitura secretaria promotoria tribunal empresa grupo conselho comitê sindicato associação partido equipe universidade hospital banco moradores manifestantes trabalhadores estudantes especialistas torcedores família fontes bombeiros concessionária cooperativa",
  particles: "de da do das dos e d",
  commonCapitals: `
    segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro o a os as um uma e mas ou de do da em no
    na com por para sem sobre entre até não sim também já ainda quando enquanto se como onde quem que porque este esta isso
    hoje ontem amanhã agora depois antes segundo todos tudo cada dois duas três ele ela eles elas eu nós à às ao
  `,
  fillers:
    "tem têm foi se também ainda já ontem hoje depois então nesta neste feira segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira por fim",
  works:
    "filme livro romance música canção álbum disco poema quadro exposição mostra série peça ópera artigo documentário título intitulado intitulada revista jornal",
  naming:
    "chamado chamada chamados chamadas apelidado apelidada conhecido_como conhecida_como palavra palavras termo nome projeto operação dito",
  auxiliaries: "tem têm havia haviam há é são era foi vai vão não",
  participleEndings: "ado ada ados adas ido ida idos idas ando endo indo",
  manners: `
    comunicado entrevista coletiva conferência imprensa microfones jornalistas tribuna audiência carta mensagem rádio redes
    voz lágrimas olhar sorriso olhos tom
  `,
  abbreviations: "sr sra dr dra prof profa av art etc p pág n núm eng st",
  elisions: "d",
  indefinites: "um uma uns umas dois duas três",
  partitives: "de dos das",
  complements: "de do da dos das",
  maleDeterminers: "o um",
  maleEndings: "homem pai filho irmão",
  weakSources: "para como",
  several: "eles elas",
  objectsBefore: "se o a os as lhe",
  adverbs: "também depois ainda não",
  adjectiveEndings: "al ico ica ivo iva ário ária ense",
  dropsPronouns: true,
  clauses: "que se",
  copulas: "é era",
  pluralEndings: "s",
  pluralVerbEndings: "am em",
  ages: "anos",
  weekdays: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
  beforeDays: "na no",
  nearDays: "anteontem=-2 ontem=-1 hoje=0 amanhã=1",
  nextOnes: "próxima próximo",
  lastOnes: "passada passado",
  future: "vai vão",
  futureEndings: "rá rão",
  periods: "esta_semana=week:0",
  beforePlaces: "em no na",
  companies: "empresa companhia",
  firstPerson: "eu me meu minha meus minhas nós nosso nossa",
  secondPerson: "você vocês tu te ti teu tua teus tuas vós vosso vossa",
  questions: "pergunta p",
  answers: "resposta r",
  demonstratives: "este esta esse essa",
  refersBack: "isso isto eles elas",
  dashSpeech: true,
  inciseInMarks: true,
};
