/** Of a language’s table, the lists that tell what bears words, what is called out, and the unnamed apart. */
export interface ThingsTable {
  /** Nouns for houses and devices that speak only right before a verb of saying: "hotel", "loudspeaker". */
  houses: string;
  /** Beside nouns that names stand with, those for nothing but words that something bears: "leyenda". */
  inscriptions: string;
  /** Nouns for words with which somebody does something: "Worten" in "ging mit den Worten". */
  introductions: string;
  /** Nouns that end as those for documents do, and bear no words: "Anspruch". */
  notDocuments: string;
  /** Nouns for what somebody sends, and so says: "letter", and not "report". */
  messages: string;
  /** Verbs of what is to be seen somewhere: "hangs". */
  presenting: string;
  /** Verbs of whoever puts words on a thing: "wrote". */
  inscribing: string;
  /** What a sentence on such a thing begins with: "over", "there". */
  placing: string;
  /** Nouns for what is called out: "shouts". */
  cries: string;
  /** Before such a noun, of whoever calls: "with". */
  criers: string;
  /** Between somebody without a name and what they wear or carry: "with", "wearing". */
  attributes: string;
  /** Also where they are, which tells them apart only before their verb: "a man at the back called". */
  whereBefore: string;
  /** Nouns for how, where and to whom somebody speaks, by which nobody is told apart: "with a smile". */
  deliveries: string;
}
