import type { Language } from "../../languages/read-language";
import { joinTokens } from "../words/join-tokens";
import { isPlural } from "../words/noun-forms";
import type { Token } from "../words/read-tokens";
import { isDeterminer, isFunctionWord, isSaying, isVerb } from "../words/word-kinds";
import type { Mention } from "./find-mentions";
import { isFrontedByCase, isFrontedObject } from "./fronted-object";
import { isObjectOfInfinitive } from "./object-of-infinitive";

/** Nobody is described in more words between the determiner and the verb. */
const LONGEST = 8;

/**
 * Adds whoever speaks by a noun that no table has: "a passing birdwatcher
 * added", "organisers said", "one deckhand, who feared for his job, said". It is
 * enough that the words stand where a verb of saying has its subject.
 */
export function addUnlisted(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  language: Language,
): Mention[] {
  if (language.withoutSpaces) return [...mentions];
  const spokenOf = new Set<number>();
  for (const { from, to, isGoverned } of mentions)
    if (!isGoverned) for (let at = from; at < to; at += 1) spokenOf.add(at);
  const named = new Set(mentions.filter(({ kind }) => kind === "name").map(({ from }) => from));
  const found: Mention[] = [];
  const covered = new Set<number>();
  for (let verb = 1; verb < tokens.length; verb += 1) {
    const token = tokens[verb];
    // Where nouns have capitals, "Der Bund stufte" is a noun and a verb that judges.
    const mayTell =
      language.capitalNouns && token
        ? isVerb(token, language) && !token.isCapital
        : isSaying(token, language);
    if (!mayTell || language.participles.has(token?.lower ?? "")) continue;
    // "This drew shouts of “Shame”"
    const isOfThem = language.partitives.has(tokens[verb + 1]?.lower ?? "");
    if (isOfThem && language.claims.has(token?.lower ?? "")) continue;
    const subject = readSubject(tokens, verb, spokenOf, language);
    if (subject && named.has(verb + 1) && isFrontedByCase(tokens[subject.from], language)) continue;
    if (!subject || covered.has(subject.from)) continue;
    for (let at = subject.from; at < subject.to; at += 1) covered.add(at);
    found.push(subject);
  }
  if (found.length === 0) return [...mentions];
  // What stands within the words is no mention of its own: "Leeds" in "a birdwatcher from Leeds".
  const rest = mentions.filter(({ from, to }) => !covered.has(from) && !covered.has(to - 1));
  return [...rest, ...found].sort((one, other) => one.from - other.from);
}

/** The words right before a verb, back to where their clause begins. */
function readSubject(
  tokens: readonly Token[],
  verb: number,
  spokenOf: ReadonlySet<number>,
  language: Language,
): Mention | undefined {
  // "Quill’s message to voters"
  if (tokens[verb - 1]?.text === "’s") return undefined;
  let to = verb;
  // "La carte la décrit"
  const isBetween = (word: string) => language.fillers.has(word) || language.objectsBefore.has(word);
  // "El turno de noche la llama"
  const isComplement = (at: number) =>
    language.times.has(tokens[at]?.lower ?? "") && language.partitives.has(tokens[at - 1]?.lower ?? "");
  while (to > 0 && isBetween(tokens[to - 1]?.lower ?? "") && !isComplement(to - 1)) to -= 1;
  // "Die Reform dürfe zu … führen": where nouns have capitals, a small word behind them is a verb.
  if (language.capitalNouns && tokens[to - 1]?.kind === "word" && !tokens[to - 1]?.isCapital)
    return undefined;
  if (tokens[to - 1]?.text === ",") to = beforeRelative(tokens, to - 1, language) ?? to;
  let from = to;
  let hasNoun = false;
  while (from > Math.max(0, to - LONGEST) && !isSubjectStart(tokens, from, language)) {
    const token = tokens[from - 1];
    if (token?.kind !== "word") return undefined;
    // "a neighbor heard him shout"
    if (language.hearing.has(token.lower) && language.adjectivesFirst) return undefined;
    // "One" alone is somebody, "one deckhand" is not two.
    if (spokenOf.has(from - 1) && !isDeterminer(token, language)) return undefined;
    // "The label promised"
    const isNamed = tokens[from - 2] !== undefined && isDeterminer(tokens[from - 2] as Token, language);
    if (isVerb(token, language) && !token.isCapital && !isNamed) return undefined;
    const isDetermined = isDeterminer(token, language);
    const mayStand =
      isDetermined || language.complements.has(token.lower) || !isFunctionWord(token, language);
    if (!mayStand) return undefined;
    hasNoun ||= !isDetermined && !isFunctionWord(token, language) && isNoun(token, language);
    from -= 1;
  }
  const first = tokens[from];
  if (!first || !hasNoun || !isSubjectStart(tokens, from, language)) return undefined;
  // "Al salir del juzgado gritó": an article within a preposition begins no subject.
  if (language.prepositions.has(first.lower) && !language.indefinites.has(first.lower)) return undefined;
  if (isFrontedObject(first, tokens[verb + 1], language)) return undefined;
  if (isObjectOfInfinitive(tokens, from, language)) return undefined;
  // "Al fondo se oía"
  if (language.prepositions.has(first.lower) && !language.indefinites.has(first.lower)) return undefined;
  if (language.objectDeterminers.has(first.lower) || language.infinitives.has(tokens[verb - 1]?.lower ?? ""))
    return undefined;
  // "Ada Quill’s brief said"
  const isOwned = first.isCapital && tokens.slice(from, to).some(({ text }) => text === "’s");
  const hasDeterminer = isOwned || isDeterminer(first, language);
  if (!hasDeterminer && !(to - from === 1 && mayStandBare(first, language))) return undefined;
  return describe(tokens, from, to, language);
}

/** "One deckhand, who feared for his job, said": the subject ends before the relative clause. */
function beforeRelative(tokens: readonly Token[], to: number, language: Language): number | undefined {
  for (let at = to; at > 1 && tokens[at]?.startsSentence !== true; at -= 1) {
    const isPronoun = tokens[at - 1]?.text === "," && language.relatives.has(tokens[at]?.lower ?? "");
    if (!isPronoun) continue;
    for (let first = at - 2; first > at - LONGEST && first >= 0; first -= 1)
      if (tokens[first]?.startsSentence)
        return language.indefinites.has(tokens[first]?.lower ?? "") ? at - 1 : undefined;
  }
  return undefined;
}

/** Also an article behind "where" and "when", or behind what a sentence begins with: "At noon the loudspeakers announced". */
function isSubjectStart(tokens: readonly Token[], from: number, language: Language): boolean {
  if (isClauseStart(tokens, from)) return true;
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (language.verbSecond || !before || !first) return false;
  const isSmall = language.partitives.has(first.lower) || language.objectDeterminers.has(first.lower);
  if (isSmall || !(language.articles.has(first.lower) || language.pronounOf.has(first.lower))) return false;
  const isConjunction = language.conjunctions.has(before.lower) && !language.clauses.has(before.lower);
  if (isConjunction || language.adverbialRelatives.has(before.lower)) return true;
  if (isFunctionWord(before, language) || isVerb(before, language)) return false;
  let start = from - 1;
  while (start > 0 && !isClauseStart(tokens, start)) start -= 1;
  const lead = tokens[start];
  const lists = [language.prepositions, language.fillers, language.adverbs];
  const isLed = lead?.startsSentence === true && lists.some((list) => list.has(lead.lower));
  return isLed && !tokens.slice(start, from).some((token) => isVerb(token, language));
}

function isClauseStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.startsSentence === true || before === undefined || before.kind !== "word";
}

function isNoun({ isCapital, startsSentence }: Token, { capitalNouns }: Language): boolean {
  return capitalNouns ? isCapital : !isCapital || startsSentence;
}

/** "organisers said", "management warned": in English a noun may stand alone. */
function mayStandBare(token: Token, language: Language): boolean {
  return (
    language.adjectivesFirst === true &&
    !language.capitalNouns &&
    !language.adverbs.has(token.lower) &&
    !language.commonCapitals.has(token.lower) &&
    !/(?:ly|ing|ed)$|\d/u.test(token.lower)
  );
}

function describe(tokens: readonly Token[], from: number, to: number, language: Language): Mention {
  const words = tokens.slice(from, to);
  const first = words[0]?.lower ?? "";
  const complement = words.findIndex((token, index) => index > 0 && language.prepositions.has(token.lower));
  const head = words[(complement === -1 ? words.length : complement) - 1]?.lower ?? "";
  return {
    kind: language.houses.has(head) ? "group" : "role",
    from,
    to,
    text: joinTokens(words, language),
    head,
    isGoverned: false,
    isPlural: language.several.has(first) || isPlural(head, first, !language.capitalNouns, language),
    isDefinite: !language.indefinites.has(first),
    isUnlisted: true,
  };
}
