/*
 * The few words that a card adds itself, by language. Languages without a row
 * get English: a notice in another language is better than none.
 */

interface Wording {
  weekOf: (monday: string) => string;
  corrected: (date: string) => string;
  withdrawn: string;
}

const ENGLISH: Wording = {
  weekOf: (monday) => `Week of ${monday}`,
  corrected: (date) => `Corrected ${date}`,
  withdrawn: "This card has been withdrawn",
};

const WORDINGS: Record<string, Wording> = {
  de: {
    weekOf: (monday) => `Woche ab ${monday}`,
    corrected: (date) => `Korrigiert am ${date}`,
    withdrawn: "Diese Karte wurde zurückgezogen",
  },
  en: ENGLISH,
  es: {
    weekOf: (monday) => `Semana del ${monday}`,
    corrected: (date) => `Corregido el ${date}`,
    withdrawn: "Esta tarjeta ha sido retirada",
  },
  fr: {
    weekOf: (monday) => `Semaine du ${monday}`,
    corrected: (date) => `Corrigé le ${date}`,
    withdrawn: "Cette carte a été retirée",
  },
};

/** The wording for a BCP 47 tag. */
export function wordingOf(language: string): Wording {
  return WORDINGS[language.split("-")[0]?.toLowerCase() ?? ""] ?? ENGLISH;
}
