import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";

/** Small words between "se" and its verb: "se le ha podido leer". */
const MOST_BETWEEN = 3;

/**
 * Whether a verb says what is said somewhere, by nobody in particular: "se advierte", "podía leerse",
 * but not "se queja".
 */
export function isImpersonal({ tokens, language }: SentenceView, verb: number): boolean {
  const { impersonals, reflexives, objectsBefore, auxiliaries } = language;
  const word = tokens[verb]?.lower ?? "";
  if (impersonals.size === 0 || reflexives.has(word)) return false;
  if (language.reading.has(word) && [...impersonals].some((ending) => word.endsWith(ending))) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - MOST_BETWEEN); at -= 1) {
    const before = tokens[at]?.lower ?? "";
    if (impersonals.has(before)) return true;
    if (!objectsBefore.has(before) && !auxiliaries.has(before)) return false;
  }
  return false;
}

/** What such a verb is said in: "En el informe, al que … , se advierte", "una carta en la que se leía". */
export function bearerOfImpersonal(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  if (!isImpersonal(view, verb)) return undefined;
  const own = mentions.filter((mention) => mention.from >= from && mention.to <= verb);
  const documents = own.filter(({ isDocument }) => isDocument === true);
  const isPointedTo = ({ to }: PlacedMention) => {
    const behind = tokens.slice(to, to + 3).map(({ lower }) => lower);
    const relative = behind.findIndex((word) => language.relatives.has(word) && !language.articles.has(word));
    return relative > 0 && language.prepositions.has(behind[0] ?? "");
  };
  const antecedent = documents.findLast(isPointedTo);
  if (antecedent) return antecedent;
  const [first] = own;
  if (first?.isDocument && first.isGoverned) return first;
  return language.reading.has(tokens[verb]?.lower ?? "") ? documents.at(-1) : undefined;
}
