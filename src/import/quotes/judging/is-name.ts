import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { bearsWords, isInscriptionAt, isVerb } from "../words/word-kinds";
import type { Surroundings } from "./judge";

/** Longer names are rare. */
const LONGEST_NAME = 6;
const LONGEST_TERM = 3;

/** Whether words woven into a sentence name a work, a ship, a house: by their capitals. */
export function isWovenName(around: Surroundings, count: number): boolean {
  const { paragraph, at, language, token } = around;
  const { tokens } = paragraph;
  // American papers set the comma of the sentence within the marks.
  const words = language.adjectivesFirst ? around.words.replace(/[,.]$/u, "") : around.words;
  const before = tokens[at - 1];
  if (language.capitalNouns || language.withoutSpaces || before?.kind !== "word") return false;
  if (
    !/^\p{Lu}/u.test(words) ||
    /[.!?…,]$/u.test(words) ||
    /[!?]\P{L}*$/u.test(token.text) ||
    count > LONGEST_NAME
  )
    return false;
  if (isVerb(before, language) || language.clauses.has(before.lower)) return false;
  // "a banner with “Bread and work”"
  if (tokens.slice(Math.max(0, at - 4), at).some((word) => bearsWords(word, language))) return false;
  // "starred in “Rent”"
  const isPlace = count === 1 && language.beforePlaces.has(before.lower);
  return language.adjectivesFirst
    ? isPlace || (count > 1 && isTitleCase(words, language))
    : !isSpokenToSomebody(words, language);
}

/** "told “Face the Nation” that": the name of whoever listens. */
export function isListenersName({ paragraph, at, language, words }: Surroundings): boolean {
  const [before, after] = [paragraph.tokens[at - 1], paragraph.tokens[at + 1]];
  return (
    language.addressing.has(before?.lower ?? "") && after?.kind === "word" && isTitleCase(words, language)
  );
}

/** "The Drowned Piper", "Voices from the Mist": every word that is not small has a capital. */
export function isTitleCase(words: string, language: Language): boolean {
  const all = words.split(/\s+/);
  const capitals = all.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  const isSmall = (word: string) =>
    language.prepositions.has(word) || language.conjunctions.has(word) || language.articles.has(word);
  return capitals > 1 && all.every((word) => /^[\p{Lu}\d&]/u.test(word) || isSmall(word));
}

/** "Vecino, te vas a mojar": no name has an I or a you. */
function isSpokenToSomebody(words: string, { firstPerson, secondPerson }: Language): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => firstPerson.has(word) || secondPerson.has(word));
}

/** "so-called", "the word", "nicknamed" right before, or such words right behind. */
export function isNamed({ paragraph, at, language, words, attribution }: Surroundings): boolean {
  const { tokens } = paragraph;
  if (language.withoutSpaces) return touchesOneOf(tokens, at, language.naming);
  // „den alle nur „Kalle“ nennen“, „den er „den Scheich“ nannte“
  const before = tokens[at - 1];
  const isCalledSo = language.verbSecond && language.naming.has(tokens[at + 1]?.lower ?? "");
  const isBehindFiller = /^\p{Lu}/u.test(words) && language.fillers.has(before?.lower ?? "");
  if (isCalledSo && (isBehindFiller || isWithArticle(words, language))) return true;
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[at - back];
    if (token?.kind !== "word") return false;
    const isNaming = language.naming.has(`${tokens[at - back - 1]?.lower ?? ""} ${token.lower}`);
    // "cinta con la frase “En la curva del castaño”", and not "the word “sir”"
    if (
      isInscriptionAt(tokens, at - back, language) &&
      words.split(/\s+/).length > 2 &&
      (language.capitalNouns || !isTitleCase(words, language))
    )
      return false;
    if (isNaming) return true;
    const judges = isVerb(token, language);
    // "economists call it a “liquidity trap”"
    const isTerm = language.terming.has(token.lower) && attribution.person === undefined;
    if (isTerm && /^\p{Ll}/u.test(words) && words.split(" ").length <= LONGEST_TERM) return true;
    // "called the dam “a joke”" and "curators called “priceless and unsellable”" judge; "called “the Beaver”" names.
    const mayName =
      !judges ||
      (back === 1 &&
        !(
          attribution.speaker !== undefined &&
          attribution.verb === at - 1 &&
          judgesInWords(words, language) &&
          !(attribution.person === undefined && isWithArticle(words, language))
        ));
    // "s’est dite « choquée »": of herself.
    const isOfItself =
      language.copulas.has(tokens[at - back - 1]?.lower ?? "") &&
      language.objectsBefore.has(tokens[at - back - 2]?.lower ?? "");
    // "Kollegen nennen sie „die Nähmaschine“"
    const isNickname = back > 1 && attribution.person === undefined && isWithArticle(words, language);
    if ((mayName || isNickname) && !isOfItself && language.naming.has(token.lower)) return true;
    if (judges || language.clauses.has(token.lower) || language.conjunctions.has(token.lower)) return false;
  }
  return false;
}

/** "la Taupe", "den Scheich": what people call somebody has its article, and little else. */
function isWithArticle(words: string, { articles, indefinites }: Language): boolean {
  const [first = "", ...others] = words.split(/\s+/);
  return /^\p{Ll}/u.test(first) && articles.has(first) && !indefinites.has(first) && others.length === 1;
}

/** "une oreille comme on n’en fabrique plus", and not "la Taupe". */
function judgesInWords(words: string, { capitalNouns }: Language): boolean {
  return capitalNouns ? /^\p{Ll}\S*\s/u.test(words) : /^\p{Ll}\S*\s\P{Lu}/u.test(words);
}

/** Without spaces words stand within tokens. */
export function touchesOneOf(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + 1]?.text ?? "";
  for (const word of words) if (before.endsWith(word) || after.startsWith(word)) return true;
  return false;
}

/** `le « Petit-Louis »`, `the “Host Community Agreement”`: every word has a capital, and an article before. */
export function isNameOfThing({ paragraph, at, language, words, token }: Surroundings): boolean {
  const before = paragraph.tokens[at - 1];
  if (language.withoutSpaces || /[!?.,]["”»“]?$/u.test(token.text)) return false;
  const isNamed = words
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d]/u.test(word) || language.particles.has(word.toLowerCase()));
  if (!isNamed || before?.kind !== "word") return false;
  if (!language.capitalNouns) return language.determiners.has(before.lower);
  // "zum „Nationalen Gedenktag“": adjectives have a capital in names alone.
  if (/^\p{Lu}\S*(?:\s[\p{Lu}\d]\S*)+$/u.test(words) && !isVerb(before, language)) return true;
  // "der „Job-Turbo“", and not "ein „Skandal“", "lobte den „Mut“", "das „Zeichen der Vernunft“"
  const isPraised = isVerb(paragraph.tokens[at - 2] ?? before, language);
  const isDefinite = language.articles.has(before.lower) && !language.indefinites.has(before.lower);
  return isDefinite && !isPraised && !/\s\p{Ll}/u.test(words);
}

/** `der „Spiegel“`, `sagte er der „Neuen Presse“`: behind an article, as no statement is. */
export function isPress({ paragraph, at, language, words }: Surroundings): boolean {
  const before = paragraph.tokens[at - 1];
  if (language.press.size === 0 || before?.kind !== "word" || /[.,!?]$/.test(words)) return false;
  const [first = "", ...others] = words.toLowerCase().split(" ");
  // "que « Les Échos » ont pu lire"
  if (language.articles.has(first) && language.press.has(others.join(" "))) return true;
  const name = words.toLowerCase();
  if (!language.press.has(name) && !language.press.has(name.split(" ").at(-1) ?? "")) return false;
  return (
    /^\p{Lu}/u.test(words) &&
    (language.articles.has(before.lower) || before.isCapital || language.prepositions.has(before.lower))
  );
}

/** "que tout le monde appelait « l’Éponge »", "on “Meet the Hour,” Quill said": nobody said it. */
export function isNameInMarks(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (language.naming.has(before)) return true;
  const words = /^\P{L}*(.*?)\P{L}*$/u.exec(tokens[at]?.text ?? "")?.[1] ?? "";
  const mayName = language.adjectivesFirst === true && !language.capitalNouns;
  return mayName && language.prepositions.has(before) && isTitleCase(words, language);
}
