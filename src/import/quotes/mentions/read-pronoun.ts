import type { Language } from "../../languages/read-language";
import { joinTokens } from "../words/join-tokens";
import { isWriter, type Token } from "../words/read-tokens";
import type { Sex } from "../words/sex-of";
import { endsWithOneOf, isFunctionWord, isVerb } from "../words/word-kinds";
import type { Mention } from "./find-mentions";
import { isForNobody } from "./is-for-nobody";

/** A word that stands for somebody, if that is what it does here. */
export function readPronoun(
  tokens: readonly Token[],
  at: number,
  isGoverned: () => boolean,
  language: Language,
): Mention | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  // "lui a dit": an object, but "selon lui" is him.
  // "Lui a vu": nothing but the subject stands at a sentence's start.
  const isStressed = token.startsSentence && language.male.has(token.lower);
  if (language.objectsBefore.has(token.lower) && !isStressed && !isGoverned()) return undefined;
  const isDeterminer =
    isBeforeDay(token, tokens[at + 1], language) ||
    isBeforeNoun(token, tokens[at + 1], language) ||
    isBeforeOthers(token, tokens[at + 1], language);
  if (isForNobody(tokens, at, language)) return undefined;
  const pronoun = isDeterminer ? undefined : readSexOfPronoun(tokens, at, language);
  return (
    pronoun && {
      kind: "pronoun",
      from: at,
      to: at + 1,
      text: token.text,
      isGoverned: !language.nominatives.has(token.lower) && isGoverned(),
      ...(language.latter.has(token.lower) ? { isLatter: true } : {}),
      ...pronoun,
    }
  );
}

/** "ce dernier": two words that stand for somebody. */
export function readPair(
  { lower, text }: Token,
  next: Token | undefined,
  language: Language,
): Pick<Mention, "text" | "sex" | "isPlural" | "isLatter"> | undefined {
  if (!next || !language.determiners.has(lower)) return undefined;
  const words = `${lower} ${next.lower}`;
  const isMale = language.male.has(words);
  if (!isMale && !language.female.has(words)) return undefined;
  return {
    text: `${text} ${next.text}`,
    sex: isMale ? "male" : "female",
    isPlural: false,
    isLatter: language.latter.has(words),
  };
}

/** "uno de ellos", "l'un d'eux": somebody of whom no more is said. */
export function readOneOfThem(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Omit<Mention, "isGoverned"> | undefined {
  const { unknown, indefinites, articles, several, partitives } = language;
  const isElided = articles.has(tokens[at]?.lower ?? "") && indefinites.has(tokens[at + 1]?.lower ?? "");
  const first = isElided ? at + 1 : at;
  const [one, preposition, them] = tokens.slice(first, first + 3);
  if (!one || !(unknown.has(one.lower) || (isElided && indefinites.has(one.lower)))) return undefined;
  if (!preposition || !them || !partitives.has(preposition.lower) || !several.has(them.lower))
    return undefined;
  const text = joinTokens(tokens.slice(at, first + 3), language);
  return { kind: "role", from: at, to: first + 3, text, head: one.lower, isPlural: false, isDefinite: false };
}

/** "sagten sie", "sie fordern": the verb tells one from several. */
function isPluralBesideVerb(tokens: readonly Token[], at: number, language: Language): boolean {
  const verb = [tokens[at - 1], tokens[at + 1]].find(
    (token) => token && (isVerb(token, language) || language.auxiliaries.has(token.lower)),
  );
  return verb !== undefined && !verb.isCapital && endsWithOneOf(verb.lower, language.pluralVerbEndings);
}

/** "una tarde", "eine „Katastrophe“": a determiner, where "una" and "eine" alone are somebody. */
function isBeforeNoun({ lower }: Token, next: Token | undefined, language: Language): boolean {
  if (language.capitalNouns && language.articles.has(lower))
    return (
      next?.kind === "quote" ||
      (next?.kind === "word" && !isVerb(next, language) && !isFunctionWord(next, language))
    );
  if (!language.dropsPronouns || next?.kind !== "word" || !language.determiners.has(lower)) return false;
  return (
    !next.isCapital &&
    !isVerb(next, language) &&
    !isFunctionWord(next, language) &&
    (language.indefinites.has(lower) || language.times.has(next.lower) || !language.fillers.has(next.lower))
  );
}

/** "Some shouted" is some, "some chairs" is a determiner. */
function isBeforeOthers({ lower }: Token, next: Token | undefined, language: Language): boolean {
  if (!language.singlesWithVerb.has(lower)) return false;
  return next?.kind !== "word" || next.isCapital || !isVerb(next, language);
}

/** "este martes": a determiner, though "este" alone is somebody. */
function isBeforeDay({ lower }: Token, next: Token | undefined, language: Language): boolean {
  return next !== undefined && language.determiners.has(lower) && language.weekdays.has(next.lower);
}

/** "Der winkt ab.", "Die kommentiert das so:": an article with its verb right behind it is whoever was named last. */
function readDemonstrative(
  token: Token,
  verb: Token | undefined,
  language: Language,
): { sex: Sex; isPlural: boolean; isLatter: boolean } | undefined {
  const { verbSecond, articles, objectDeterminers, indefinites, pluralVerbEndings } = language;
  if (!verbSecond || !token.startsSentence || !verb || verb.isCapital || !isVerb(verb, language))
    return undefined;
  if (!articles.has(token.lower) || objectDeterminers.has(token.lower) || indefinites.has(token.lower))
    return undefined;
  if (endsWithOneOf(verb.lower, pluralVerbEndings)) return undefined;
  const isMale = language.maleDeterminers.has(token.lower);
  if (!isMale && !language.femaleDeterminers.has(token.lower)) return undefined;
  return { sex: isMale ? "male" : "female", isPlural: false, isLatter: true };
}

function readSexOfPronoun(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { sex?: Sex; isPlural: boolean; isLatter?: boolean } | undefined {
  const token = tokens[at];
  if (!token || (token.isCapital && !token.startsSentence && !isWriter(token, language))) return undefined;
  const demonstrative = readDemonstrative(token, tokens[at + 1], language);
  if (demonstrative) return demonstrative;
  // "celle qui a fondé l’école"
  const withRelative = `${token.lower} ${tokens[at + 1]?.lower}`;
  const isOneOf = (words: ReadonlySet<string>) => words.has(token.lower) || words.has(withRelative);
  if (isOneOf(language.male)) return { sex: "male", isPlural: false };
  if (language.several.has(token.lower) && isPluralBesideVerb(tokens, at, language))
    return { isPlural: true };
  if (isOneOf(language.female)) return { sex: "female", isPlural: false };
  return language.unknown.has(token.lower) ? { isPlural: true } : undefined;
}
