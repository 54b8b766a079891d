/*
 * The few words that a card adds itself, by language, and those of its links in
 * other people's pages. Languages without a row get English: a notice in
 * another language is better than none.
 */

interface Wording {
  /** That these words are in. */
  language: string;
  weekOf: (monday: string) => string;
  corrected: (date: string) => string;
  withdrawn: string;
  /** Of the link to the words in the article. */
  exactWords: string;
  /** Of the link to the card's own page. */
  sourceAndProof: string;
}

const ENGLISH: Wording = {
  language: "en",
  weekOf: (monday) => `Week of ${monday}`,
  corrected: (date) => `Corrected ${date}`,
  withdrawn: "This card has been withdrawn",
  exactWords: "Read the exact words",
  sourceAndProof: "Source and proof",
};

const WORDINGS: Record<string, Wording> = {
  de: {
    language: "de",
    weekOf: (monday) => `Woche ab ${monday}`,
    corrected: (date) => `Korrigiert am ${date}`,
    withdrawn: "Diese Karte wurde zurückgezogen",
    exactWords: "Den genauen Wortlaut lesen",
    sourceAndProof: "Quelle und Nachweis",
  },
  en: ENGLISH,
  es: {
    language: "es",
    weekOf: (monday) => `Semana del ${monday}`,
    corrected: (date) => `Corregido el ${date}`,
    withdrawn: "Esta tarjeta ha sido retirada",
    exactWords: "Leer las palabras exactas",
    sourceAndProof: "Fuente y verificación",
  },
  fr: {
    language: "fr",
    weekOf: (monday) => `Semaine du ${monday}`,
    corrected: (date) => `Corrigé le ${date}`,
    withdrawn: "Cette carte a été retirée",
    exactWords: "Lire les mots exacts",
    sourceAndProof: "Source et preuve",
  },
};

/** The wording for a BCP 47 tag. */
export function wordingOf(language: string): Wording {
  return WORDINGS[language.split("-")[0]?.toLowerCase() ?? ""] ?? ENGLISH;
}
