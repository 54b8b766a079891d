import { EMPTY_TABLE } from "./empty-table";
import type { LanguageTable } from "./language";

export const italian: LanguageTable = {
  ...EMPTY_TABLE,
  tag: "it",
  saying: `
    dice dicono disse dissero diceva dicevano detto dicendo dichiar/a/ano/ò/ava/ato/ando spieg/a/ano/ò/ava/ato/ando
    aggiun/ge/gono/se/to/gendo afferm/a/ano/ò/ava/ato/ando assicur/a/ano/ò/ato/ando sottoline/a/ano/ò/ato/ando
    precis/a/ano/ò/ato/ando rispond/e/ono/eva rispose risposto chied/e/ono/eva chiese chiesto domand/a/ò/ato raccont/a/ano/ò/ava/ato/ando
    ricord/a/ano/ò/ava/ato/ando conclu/de/dono/so/se insist/e/ono/ito/eva ammett/e/ono/eva ammesso ammise ammon/isce/ì/ito avvert/e/ono/ito
    annunci/a/ano/ò/ato conferm/a/ano/ò/ato neg/a/ano/ò/ato denunci/a/ano/ò/ato critic/a/ano/ò/ato lament/a/ano/ò/ato
    scriv/e/ono/eva scrisse scritto grid/a/ano/ò/ava/avano/ato/ando comment/a/ano/ò/ato osserv/a/ano/ò/ato not/a/ò/ato
    sostien/e sostengono sosteneva sostenuto riten/uto ritien/e pens/a/ano/ava/ato cred/e/ono/eva sper/a/ano/ava/ato promett/e/ono promesso
    continu/a/ano/ò/ato prosegu/e/ono/ì/ito replic/a/ano/ò/ato ribatt/e/ono/uto scherz/a/ano/ò/ato ironizz/a/ò/ato
    confess/a/ò/ato rivel/a/ò/ato rifer/isce/ito parl/a/ò/ato legg/e/ono si_legge taglia ribad/isce/ito evidenzi/a/ato esclam/a/ò/ato
    sorrid/e sospir/a/ò sbott/a/ò/ato tuon/a/ò/ato invit/a/ò/ato ringrazi/a/ato riassum/e sintetizz/a
  `,
  judging: `
    defin/isce/iscono/ì/ito/iva/endo chiam/a/ano/ò/ato accus/a/ano/ò/ato/ando descriv/e/ono/eva descritto critic/a/ato
    parl/a/ano/ò/ava/ato bolla bollato conside/ra/rato ved/e/ono vuole vogliono voleva respin/ge/to condann/a/ato
    elogi/a/ato denunci/a/ano/ato giudic/a/ato promesso promett/e
  `,
  participles:
    "dicendo dichiarando spiegando aggiungendo affermando assicurando sottolineando precisando raccontando ricordando gridando accusando definendo",
  sources: "secondo per stando_a a_detta_di come",
  documents:
    "comunicato lettera nota rapporto cartello striscione messaggio post sentenza articolo testo documento targa manifesto relazione biglietto",
  male: "lui egli",
  female: "lei ella",
  unknown: "loro chi uno noi io si",
  maleTitles: "sig signor re principe padre don fra",
  femaleTitles: "sig.ra signora signorina regina principessa suor",
  titles:
    "dott dott. dottore dottoressa prof prof. professore professoressa presidente ministro ministra sindaco sindaca papa cardinale avv. avv avvocato ing. generale giudice",
  articles: "il lo la l i gli le un uno una",
  determiners:
    "il lo la l i gli le un uno una suo sua suoi sue questo questa quel quella nostro due tre quattro alcuni molti altri",
  femaleDeterminers: "la una sua questa quella",
  femaleEndings: "essa trice iera madre figlia sorella moglie",
  prepositions:
    "di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dalla dall dai dalle in nel nella nell nei nelle con su sul sulla sull per tra fra senza dopo prima durante verso contro presso",
  agents: "da dal dalla dai dagli dalle",
  continuing: "aggiunge aggiunto continua prosegue conclude",
  joins: "e ed",
  conjunctions: "e ed ma o che mentre quando perché se poi",
  relatives: "che cui quale quali dove",
  roles: `
    ministro ministra presidente presidentessa sindaco sindaca assessore assessora portavoce direttore direttrice responsabile
    segretario segretaria deputato deputata senatore senatrice consigliere consigliera procuratore procuratrice giudice avvocato
    avvocata imputato testimone comandante allenatore allenatrice giocatore giocatrice portiere attaccante tecnico
    professore professoressa insegnante studente studentessa ricercatore ricercatrice scienziato economista esperto esperta
    storico storica autore autrice scrittore scrittrice giornalista regista attore attrice cantante musicista pittore
    pittrice fotografo artista cuoco chef agricoltore pescatore operaio operaia autista pilota infermiere infermiera medico
    chirurgo ingegnere architetto titolare proprietario proprietaria fondatore fondatrice imprenditore cliente abitante residente vicino vicina
    attivista volontario volontaria sindacalista madre padre figlio figlia fratello sorella marito moglie amico amica
    collega uomo donna vescovo parroco candidato rappresentante pensionato pensionata soprintendente sovrintendente libraio fornaio
  `,
  roleEndings: "ologo ologa ista tore trice",
  rolePrefixes: "ex vice sub",
  groups:
    "polizia carabinieri ministero governo comune procura tribunale azienda società gruppo consiglio comitato sindacato associazione partito squadra università ospedale banca residenti manifestanti operai studenti esperti tifosi famiglia fonti vigili regione giunta cittadini",
  particles: "di de del della dei da d la lo",
  commonCapitals: `
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre il lo la l i gli le un uno una e ma o di a da in con su per tra fra non si no sì
    anche ancora poi quando mentre se come dove chi che cosa perché questo questa quello quella nel nella al alla dal dalla
    dopo prima secondo ieri oggi domani ora così tutti tutto ogni due tre
  `,
  fillers:
    "ha hanno aveva è era stato si lo gli le poi anche ancora ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica mattina sera infine invece però subito",
  works:
    "film libro romanzo canzone album poesia quadro mostra serie opera articolo documentario titolo intitolato rivista giornale",
  naming:
    "cosiddetto cosiddetta cosiddetti cosiddette soprannominato soprannominata detto parola parole termine nome progetto operazione chiamato chiamata",
  auxiliaries: "ha hanno aveva avevano è sono era va vanno non ho",
  participleEndings: "ato ata ati ate uto uta ito ita ando endo",
  manners: `
    comunicato intervista conferenza stampa microfoni microfono giornalisti aula udienza lettera messaggio radio social
    voce lacrime sguardo sorriso occhi tono
  `,
  abbreviations: "sig dott prof avv ing sig.ra on sen art ecc pag n es arch mons geom dr",
  elisions: "l d un dell all dall nell sull quest quell c s m t v n po dov com anch nessun tutt sant",
  indefinites: "un uno una due tre",
  partitives: "di dei delle",
  complements: "di del della dei delle dell d",
  maleDeterminers: "il lo un uno",
  maleEndings: "uomo padre figlio fratello",
  weakSources: "per come",
  several: "essi loro",
  nominatives: "io",
  objectsBefore: "si lo la li le gli ci",
  adverbs: "anche poi ancora non",
  adjectiveEndings: "ale ico ica ivo iva ario aria ese",
  dropsPronouns: true,
  clauses: "che se",
  copulas: "è era",
  pluralEndings: "i",
  pluralVerbEndings: "no",
  ages: "anni",
  weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
  nearDays: "l'altro_ieri=-2 ieri=-1 oggi=0 domani=1 dopodomani=2",
  nextOnes: "prossimo",
  lastOnes: "scorso",
  futureEndings: "erà rà ranno",
  periods: "questa_settimana=week:0",
  beforePlaces: "a in",
  companies: "azienda società",
  firstPerson: "io mi mio mia miei noi nostro nostra",
  secondPerson: "lei tu ti te tuo tua tuoi tue voi vi vostro vostra vostri vostre",
  questions: "domanda d",
  answers: "risposta r",
  demonstratives: "questo questa",
  refersBack: "questo ciò essi esse",
  dashSpeech: true,
  inciseInMarks: true,
};
