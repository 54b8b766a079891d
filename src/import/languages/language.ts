import type { ThingsTable } from "./things-table";
import type { UnsaidTable } from "./unsaid-table";
import type { VoicesTable } from "./voices-table";

/*
 * What the importer knows of a language is a table of words. A language is added
 * by adding a table: no code asks which language it reads.
 *
 * Lists are strings of words divided by spaces; `_` stands for a space within an
 * entry. `say/s/ing` is `say`, `says` and `saying`; all is compared in lower case.
 */

export interface LanguageTable extends UnsaidTable, ThingsTable, VoicesTable {
  /** The language's BCP 47 primary tag. */
  tag: string;
  /** Verbs whose subject speaks, in every form that news uses: "said", "a déclaré" by "déclaré". */
  saying: string;
  /** Verbs that put somebody's few words into the article's sentence: "called", "accused". */
  judging: string;
  /** Verbs that speak with a word that stands apart from them: "tat_kund". */
  parting: string;
  /** Verbs that say that the subject only bears what another verb says: "wurde". */
  passives: string;
  /** Nouns for somebody's words, whose owner speaks: "her answer". */
  speechNouns: string;
  /** Whose something is, as a pronoun: "seine=er". */
  possessives: string;
  /** Words of attribution that stand alone, as a pronoun: "seinen_worten_nach=er". */
  ownSources: string;
  /** Newspapers and programmes, and the words that their names end with. */
  press: string;
  /** Verbs of what somebody thinks, wants or goes on doing, where somebody else tells it. Also listed above. */
  attitudes: string;
  /** In reported speech, before an infinitive: "müsse". */
  modals: string;
  /** Verbs whose object speaks: "zitierte". Also listed above. */
  quoting: string;
  /** Verbs of words on what bears them: "steht", "prangt". */
  standing: string;
  /** Before a verb that has no subject: "zu". */
  infinitives: string;
  /** The same, where the subject of the verb before it speaks: "wrote to say". */
  toInfinitive: string;
  /** Last letters of infinitives, where they stand behind prepositions: "avant de dire". */
  infinitiveEndings: string;
  /** Infinitives that have no object: "al salir". */
  intransitives: string;
  /** Verb forms that have no subject of their own beside them: "saying". Also listed above. */
  participles: string;
  /** Verb forms that alone say that somebody's words are told: "sei", "habe". */
  reporting: string;
  /** What somebody was: "former". */
  formers: string;
  /** Words for whoever was named last, without a name: "the 41-year-old". Endings count as well. */
  epithets: string;
  /** Words before the name of whoever speaks, without a verb: "according_to". */
  sources: string;
  /** Of these, words that mostly mean something else: "for", "as". */
  weakSources: string;
  /** Words behind the name of whoever speaks: "zufolge". */
  sourcesBehind: string;
  /** Nouns that announce somebody's words: "statement", "letter". A document may speak itself. */
  documents: string;
  /** Verbs of whoever writes one, or lets it be read: "publicó". Where there are none, a document speaks only right before a colon. */
  authoring: string;
  /** Words that stand for a person, by what they say of the person's sex. */
  male: string;
  female: string;
  /** Of anybody, or of several. */
  unknown: string;
  /** Of these, what stands for nobody: "man". */
  nobodies: string;
  /** Of these, who speaks without being known: "somebody". */
  strangers: string;
  /** Of these, what alone is somebody new: "another", "some", "einer". */
  singles: string;
  /** Of these, what is nobody where no verb stands behind it: "some". */
  singlesWithVerb: string;
  /** Of these, what stands for a thing or body, and for several. */
  things: string;
  several: string;
  /** Pronouns that are always subjects. */
  nominatives: string;
  /** Objects that stand between a subject and its verb: "se", "lo". */
  objectsBefore: string;
  /** Words that often stand beside a verb and are none: "quickly", "beside". */
  adverbs: string;
  /** Of these, what sets one against another: "dagegen". */
  opposing: string;
  /** Last letters of adverbs made of adjectives: "mente". */
  adverbEndings: string;
  /** Forms of address before a name, by sex; and those of either. */
  maleTitles: string;
  femaleTitles: string;
  titles: string;
  /** What stands before the noun of an office, with a capital as well: "Press" in "the Chief Press Secretary". */
  officeKinds: string;
  /** What somebody with a title is called without it, or by another noun: "dr=doctor", "torhüter=keeper". */
  rolesOfTitles: string;
  /** Between what somebody is and their name: "ein Mann namens Fabrice". */
  named: string;
  /** Before a number that is no exact one, and part of what is counted: "rund 200 Streikende". */
  approximating: string;
  articles: string;
  /** Between a role and the name of who holds it: "is". */
  copulas: string;
  /** Where a subject may be left out, verbs whose object is not one: "tiene una hija". */
  having: string;
  /** Verbs that no other list has, and that end as adjectives do: "dedica". */
  notAdjectives: string;
  /** Last letters of nouns in the plural. */
  pluralEndings: string;
  /** Of verbs that several do: "n" in "dijeron". */
  pluralVerbEndings: string;
  /** Words that stand with somebody's age: "aged", "ans". */
  ages: string;
  /** Articles, possessives, numerals: what begins a description of a person. */
  determiners: string;
  /** What stands before a determiner and says that all are meant: "toda" in "toda la fila". */
  wholes: string;
  /** Of the determiners, what no subject begins with: "den", "dem". */
  objectDeterminers: string;
  /** Endings of nouns in other cases and in the plural, where a table has the first case alone: "s", "en". */
  caseEndings: string;
  /** Endings of what stands between an article in such a case and its noun: "en" in "einem gestern verteilten Blatt". */
  attributeEndings: string;
  /** Determiners of somebody new: "a", and not "the". */
  indefinites: string;
  /** Between a number and those it counts: "of" in "two of them". */
  partitives: string;
  /** Prepositions before a body whose verb has no subject: "desde" in "desde el Gobierno aseguran". */
  spokenFrom: string;
  /** Pronouns before a verb for whoever is spoken to: "le" in "le preguntó". */
  addressees: string;
  /** Before whoever is spoken to or heard, where that tells: "a" in "preguntó a la jueza". */
  beforeListeners: string;
  /** Verbs of whoever asks, whom the next words answer: "preguntó". */
  asking: string;
  /** Verbs that stand before one of saying, which then has no subject of its own: "empezó" in "empezó a gritar". */
  beginning: string;
  /** Verbs of saying that answer somebody: "replied". */
  answering: string;
  /** Verbs of saying whose subject may be a sign or a note: "dice", "reza". */
  reading: string;
  /** What makes a verb say what nobody in particular says, before it or as its ending: "se". */
  impersonals: string;
  /** What makes the pronoun before it stand for nobody: "faut" in "il faut", "y_a" in "il y a". */
  subjectless: string;
  /** Verbs whose subject speaks all the same: "se queja". */
  reflexives: string;
  /** Prepositions behind which a description goes on: "for" in "the minister for health"; with a word before: "adviser_to", "familiar_with". */
  complements: string;
  /** Of the other prepositions, those between an office and where it is held: "por" in "la senadora por Salta Lucía Prado". */
  seats: string;
  /** Nouns for what is named after people: "hospital". */
  namesakes: string;
  /** Nouns before the name of what news is told to or on: "emisora". */
  channels: string;
  /** Endings of adjectives that stand behind their noun: "générale". */
  adjectiveEndings: string;
  /** Where those stand behind, the adjectives that stand before it all the same: "nueva" in "una nueva denuncia". */
  prenominals: string;
  /** Determiners and endings that say the sex of whom a role describes. */
  femaleDeterminers: string;
  femaleEndings: string;
  /** Endings of nouns that are female, for bodies and things: "-ung". */
  femaleNounEndings: string;
  maleDeterminers: string;
  maleEndings: string;
  /** Of nouns that end as those do, and are of either: "spokesperson". */
  eitherEndings: string;
  /** Words after which a name is not the subject of a sentence. */
  prepositions: string;
  /** Of these, what stands before whoever does what a passive verb says: "by". */
  agents: string;
  /** Behind nouns of speaking, before whose words they are: "from" in "shouts of “Shame” from the benches". */
  origins: string;
  /** Nouns of speaking that somebody else may take up: "claims", "shouts". */
  claims: string;
  /** Verbs whose subject does not say what stands behind them: "denied". */
  denying: string;
  /** Verbs of whoever spoke just before: "added". */
  continuing: string;
  /** Verbs whose subject only hears: "heard". */
  hearing: string;
  /** Of verbs of speaking, those whose passive has the listener for its subject: "was told". */
  addressing: string;
  conjunctions: string;
  /** Of these, those between two of a kind: "and". */
  joins: string;
  /** Endings of verbs that have an object and no subject: "sentencing Ruiz". */
  objectVerbEndings: string;
  /** Relative pronouns: what follows is about the noun before. */
  relatives: string;
  /** Of these, what is no subject: "donde", "whose". */
  adverbialRelatives: string;
  /** What begins a reported question, and is no relative pronoun: "how". */
  questionWords: string;
  /** Words that begin a clause about what was said: "that", "dass". */
  clauses: string;
  /** Nouns for what people are or do: "minister"; with their endings in `roleEndings`. */
  roles: string;
  roleEndings: string;
  /** What is written in one with them: "ex" in "exalcalde". */
  rolePrefixes: string;
  /** Nouns for things that end as roles do: "entrevista". */
  notRoles: string;
  /** Nouns for several people, or for bodies that speak: "police", "ministry". */
  groups: string;
  groupEndings: string;
  /** Of these, what a company may be called by without its name. */
  companies: string;
  /** Of these, what no public body is called. */
  firms: string;
  /** Words of names that are no person's: "News" in "NBC News". */
  bodyNames: string;
  /** Small words within names: "van", "de". */
  particles: string;
  /** Names that are not written out: "Ma." for "María". */
  shortNames: string;
  /** Between two last names of one person: "y" in "Ortega y Gasset". */
  nameJoins: string;
  /** Endings of adjectives with a capital: "Korean", "Japanese". */
  capitalAdjectives: string;
  /** Words that often begin a sentence, or stand with a capital, and name nobody: weekdays, months, "but". */
  commonCapitals: string;
  /** Between a subject and its verb, or a verb and its subject, without being either: "also", "a", "later". */
  fillers: string;
  /** Nouns before a quoted title: "film", "book". */
  works: string;
  /** Words before or behind a quoted name, nickname or term: "so-called", "known_as", "the_word". */
  naming: string;
  /** Small verbs that stand before a participle or make a clause: "has", "is". */
  auxiliaries: string;
  /** Endings of participles: "installée à Brest". */
  participleEndings: string;
  /** Nouns for where, how and to whom somebody speaks: "communiqué", "la voix brisée". */
  manners: string;
  /** Endings of words that begin a clause; where these are known, a noun without article describes whoever speaks. */
  bareEndings: string;
  /** Verbs by which people of a kind, and nobody in particular, name a thing: "economists call it". */
  terming: string;
  /** Words that end with a full stop without ending a sentence. */
  abbreviations: string;
  /** Written before a vowel and joined by an apostrophe: "l", "d". */
  elisions: string;
  /** Subjects joined to their verb by a hyphen: "dit-elle". */
  joinedSubjects: string;
  /** Monday to Sunday; further weeks for other forms and names of each. */
  weekdays: string;
  /** Parts of a day and longer times: "mañana" in "esta mañana". */
  times: string;
  /** What stands before a day: "on". */
  beforeDays: string;
  /** Days counted from the article's, `words=days`: "yesterday=-1". */
  nearDays: string;
  /** What makes it the one after, or the one before: "next", "last". */
  nextOnes: string;
  lastOnes: string;
  /** Before how long something lasts: "de" in "une grève de 24 heures". */
  lasting: string;
  /** Words and verb endings of what will be: "will". */
  future: string;
  futureEndings: string;
  /** Weeks and months in words, `words=unit:offset`: "last_week=week:-1". */
  periods: string;
  /** What stands before a place: "in". */
  beforePlaces: string;
  /** Further prepositions behind which rather a place than somebody stands: "desde". */
  whereabouts: string;
  /** Whoever speaks of themselves: "I", "my". */
  firstPerson: string;
  /** Verbs for speaking whose ending means whoever writes: "pregunté". */
  ownSaying: string;
  /** Whoever is spoken to: "you", "tu". */
  secondPerson: string;
  /** The same, politely, where a capital alone tells it from others: "Sie". */
  politePerson: string;
  /** What stands before the questions of an interview: "Q", "question". */
  questions: string;
  /** What stands before the answers: "A", "answer". */
  answers: string;
  /** Of the words that stand for a person, what means the one who was named last: "celui-ci". */
  latter: string;
  /** Determiners of somebody named before: "this". */
  demonstratives: string;
  /** First words of a sentence that cannot be understood without the one before: "it", "this". */
  refersBack: string;
  /** First words of a sentence on what somebody said right before: "that was how", "ainsi". */
  pointsBack: string;
  /** Verb-second languages put the subject behind the verb when anything else comes first. */
  verbSecond?: boolean;
  /** Every noun is written with a capital. */
  capitalNouns?: boolean;
  /** Descriptions may begin with an adjective, without a determiner: "senior officials". */
  adjectivesFirst?: boolean;
  /** Verbs may stand without a subject, which is then whoever was spoken of last. */
  dropsPronouns?: boolean;
  /** Papers print capitals without their accents: "A Paris", "l’Etat". */
  dropsAccents?: boolean;
  /** Written without spaces between words. */
  withoutSpaces?: boolean;
  /** Paragraphs that begin with a dash are speech. */
  dashSpeech?: boolean;
  /** The words for speaking may stand within the marks: « On part, dit-il, et vite. » */
  inciseInMarks?: boolean;
}
