/*
 * Words that take back or condition what stands before them. A shortened quote
 * never ends right before one: "We will sign […]" is not what "We will sign,
 * but only on Friday" says. One row a language; all rows are tried.
 */
const BY_LANGUAGE = {
  de: "aber außer bis doch falls jedoch obwohl ohne sofern solange sondern sonst statt wenn wobei",
  en: "although as assuming because but except however if instead nor not only or otherwise provided rather save since so than though unless until when whereas while without yet",
  es: "aunque cuando excepto hasta mientras ni pero salvo si sin sino solo sólo",
  fr: "bien cependant excepté jusqu mais ni pas quand quoique sans sauf seulement si sinon tant",
} as const;

export const TURNING_WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE).flatMap((words) => words.split(" ")),
);
