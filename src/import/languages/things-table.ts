/** Of a language’s table, the lists that tell what bears words, and what is called out. */
export interface ThingsTable {
  /** Nouns for houses and devices that speak only right before a verb of saying: "hotel", "loudspeaker". */
  houses: string;
  /** Verbs of what is to be seen somewhere: "hangs". */
  presenting: string;
  /** What a sentence on such a thing begins with: "over", "there". */
  placing: string;
  /** Nouns for what is called out: "shouts". */
  cries: string;
  /** Before such a noun, of whoever calls: "with". */
  criers: string;
}
