import type { Language } from "../../languages/read-language";
import { endOfComplement } from "../mentions/end-of-complement";
import type { PlacedMention } from "../mentions/people";
import { settleEnd } from "../mentions/settle-end";
import { joinTokens } from "../words/join-tokens";
import type { Token } from "../words/read-tokens";
import { sexOfRole } from "../words/sex-of";
import { isDeterminer, isFunctionWord, isVerb } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";

/**
 * Somebody whom no table knows, right beside a verb of saying: "asked a
 * bystander", "le preguntó un paseante". `undefined` where a known mention stands.
 */
export function nounAt(view: SentenceView, at: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  // "chilló toda la última fila"
  if (language.wholes.has(tokens[at]?.lower ?? "") && at + 1 < end) return nounAt(view, at + 1, end);
  const determiner = tokens[at];
  const inner = behindOneOf(tokens, at, language);
  const last =
    determiner && isDeterminer(determiner, language) ? endOfNoun(tokens, inner + 1, end, language) : at;
  // "glisse un cadre du PS", "repite el contestador de la notaría": of what body, of whom.
  const isOf = last > at + 1 && language.partitives.has(tokens[last]?.lower ?? "");
  const body = isOf && !language.capitalNouns ? mentionOf({ tokens, mentions, language }, last) : undefined;
  const complement = isOf && !language.capitalNouns && !body ? endOfComplement(tokens, last, language) : last;
  const to = body ? body.to : settleEnd(tokens, last, complement, language);
  // "berichtete der Isländer dieser Zeitung": what follows a German noun may be whom it was told.
  const isInTheWay = (mention: PlacedMention) =>
    mention !== body &&
    mention.from >= at &&
    mention.from < end &&
    (language.capitalNouns && mention.kind !== "name" ? mention.from < to : mention.from <= to + 1);
  const noun = tokens[last - 1];
  if (language.capitalNouns && language.objectDeterminers.has(determiner?.lower ?? "")) return undefined;
  if (!determiner || !noun || to < at + 2 || mentions.some(isInTheWay)) return undefined;
  // "respondió al fin", "a-t-il dit au maire"
  if (language.prepositions.has(determiner.lower) && !language.indefinites.has(determiner.lower))
    return undefined;
  // "ha asegurado este martes la ministra": a day speaks for nobody.
  const lists = [language.weekdays, language.fillers, language.times];
  if (lists.some((list) => list.has(noun.lower))) return undefined;
  if (noun.isCapital !== (language.capitalNouns === true) || (!noun.isCapital && isVerb(noun, language)))
    return undefined;
  const sex = sexOfRole(noun.lower, determiner.lower, language);
  return {
    kind: "role",
    from: at,
    to,
    text: joinTokens(tokens.slice(at, to), language),
    head: noun.lower,
    ...(sex ? { sex } : {}),
    isGoverned: false,
    isPlural: false,
    isDefinite: !language.indefinites.has(determiner.lower),
    position: determiner.start,
    block: -1,
    sentence: -1,
  };
}

/** "l’une des cartes", "una de sus primas": the determiner right before the noun. */
function behindOneOf(tokens: readonly Token[], at: number, language: Language): number {
  const isArticle = language.articles.has(tokens[at]?.lower ?? "");
  const one = isArticle && language.indefinites.has(tokens[at + 1]?.lower ?? "") ? at + 1 : at;
  const isOneOf =
    language.indefinites.has(tokens[one]?.lower ?? "") &&
    language.partitives.has(tokens[one + 1]?.lower ?? "");
  if (!isOneOf) return at;
  const next = tokens[one + 2];
  return next && isDeterminer(next, language) ? one + 2 : one + 1;
}

/** Whoever stands behind "of". */
function mentionOf(
  { tokens, mentions, language }: Pick<SentenceView, "tokens" | "mentions" | "language">,
  at: number,
): PlacedMention | undefined {
  const isArticle = language.articles.has(tokens[at + 1]?.lower ?? "");
  return mentions.find(
    ({ from, isGoverned }) =>
      isGoverned && (from === at || from === at + 1 || (isArticle && from === at + 2)),
  );
}

/** Behind "passing birdwatcher": the noun with the adjectives before it. */
export function endOfNoun(tokens: readonly Token[], from: number, end: number, language: Language): number {
  let to = from;
  for (; to < Math.min(end, from + 4); to += 1) {
    const token = tokens[to];
    if (token?.kind !== "word" || isFunctionWord(token, language) || language.fillers.has(token.lower)) break;
    // "the entire back row": what looks like an adverb before the last noun is none.
    const isInside = tokens[to + 1]?.kind === "word" && tokens[to + 2]?.kind !== "word";
    const mayEnd = isVerb(token, language) || language.adverbs.has(token.lower);
    if (to > from && mayEnd && !(isInside && language.adjectivesFirst)) break;
    // Where nouns have capitals, the first one ends the words; but "die Wiener Linien".
    const isOrigin =
      language.epithets.has(tokens[to - 1]?.lower ?? "") && tokens[to - 1]?.text.endsWith("er");
    if (to > from && language.capitalNouns && tokens[to - 1]?.isCapital && !isOrigin) break;
  }
  return to;
}
