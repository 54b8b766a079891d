import type { Token } from "../words/read-tokens";
import { isDocument, isSaying, isVerb, isWork } from "../words/word-kinds";
import type { Surroundings } from "./judge";

/** Words before a verb in which a fake is told of: "a fake post that went round claims Keller said". */
const FARTHEST_FAKE = 12;

/** Whether the article itself says that nobody said the words, or only might have. `undefined` where it does not. */
export function whyUnsaid(around: Surroundings): string | undefined {
  const { paragraph, at, sentence, attribution, language } = around;
  const { verb } = attribution;
  const [from, to] = paragraph.sentences[sentence] ?? [0, 0];
  // Of quotations that go on, the verb may stand in another paragraph.
  if (attribution.by !== "verb" || verb === undefined || verb < from || verb >= to) return undefined;
  const token = paragraph.tokens[verb];
  const isVerbOfSaying = token !== undefined && isVerb(token, language);
  if (!isVerbOfSaying || around.stretch.goesOn || around.stretch.isContinuation) return undefined;
  const mayBeNegated =
    !language.denying.has(token.lower) && !language.concealing.has(token.lower) && isOfWords(around, verb);
  const before = readBefore(around, from, isBesideMarks(around, verb) ? at : verb);
  const isNegated = before === "negated" || isNegatedBehind(around, verb);
  if ((mayBeNegated && isNegated) || isDisowned(around, verb))
    return "the article says that this was not said";
  if (
    before === "unreal" ||
    language.unreal.has(paragraph.tokens[verb + 1]?.lower ?? "") ||
    isIf(around, from, verb)
  )
    return "the article says only that this might be or have been said";
  if (isOfFake(around, from, verb))
    return "the article speaks of a fake, an error or no evidence before these words";
  return undefined;
}

/** `hat nie „…“ gesagt`: the verb ends the clause that the words stand in. */
function isBesideMarks({ paragraph: { tokens }, at, language }: Surroundings, verb: number): boolean {
  return language.verbSecond === true && verb === at + 1 && tokens[verb]?.kind === "word";
}

/** Not "could not say why: “…”" and not "did not say who came and called it “…”". */
function isOfWords(around: Surroundings, verb: number): boolean {
  const {
    paragraph: { tokens },
    at,
    language,
  } = around;
  const isColon = tokens[at - 1]?.text === ":";
  const isOther = ({ lower }: Token) => language.conjunctions.has(lower) && !language.clauses.has(lower);
  const between = tokens.slice(verb + 1, at - 1);
  const isFar = isColon && !between.every((token) => belongsToVerb(around, token));
  return verb > at || (!isFar && !between.some(isOther));
}

/** `dément avoir dit : « … »`, `bestreitet, „…“ gesagt zu haben`. */
function isDisowned(around: Surroundings, verb: number): boolean {
  const {
    paragraph: { tokens },
    at,
    language,
  } = around;
  if (verb > at || !language.disowning.has(tokens[verb]?.lower ?? "")) return false;
  const between = tokens.slice(verb + 1, at);
  const isSpeech = (token: Token | undefined) => token !== undefined && language.saying.has(token.lower);
  const isMark = ({ text }: Token) => text === ":" || (text === "," && language.verbSecond === true);
  const isBeside = between.every(
    (token) =>
      isMark(token) ||
      isSpeech(token) ||
      language.infinitives.has(token.lower) ||
      belongsToVerb(around, token),
  );
  return isBeside && (between.some(isSpeech) || (language.verbSecond === true && isSpeech(tokens[at + 1])));
}

/** What the words right before a verb say of it; a word that does not belong to the verb ends the look. */
function readBefore(around: Surroundings, from: number, end: number): "negated" | "unreal" | undefined {
  const { language, paragraph } = around;
  const { tokens } = paragraph;
  const has = (words: ReadonlySet<string>, at: number) =>
    words.has(tokens[at]?.lower ?? "") || words.has(`${tokens[at - 1]?.lower} ${tokens[at]?.lower}`);
  for (let at = end - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (!token) return undefined;
    // "bestreitet, gesagt zu haben"
    if (token.text === "," && language.verbSecond)
      return has(language.disowning, at - 1) ? "negated" : undefined;
    if (token.kind !== "word" || language.stillSaid.has(token.lower)) return undefined;
    if (has(language.negations, at) || has(language.disowning, at)) return "negated";
    // "in May said"
    if (has(language.unreal, at) && (!token.isCapital || token.startsSentence)) return "unreal";
    if (!belongsToVerb(around, token)) return undefined;
  }
  return undefined;
}

/** `sagte nie: „…“`, `ne dit pas : « … »`: nothing else stands between the verb and the words. */
function isNegatedBehind(around: Surroundings, verb: number): boolean {
  const { paragraph, at, language } = around;
  const between = paragraph.tokens.slice(verb + 1, Math.max(verb + 1, at));
  const isAll = between.every((token) => token.text === ":" || belongsToVerb(around, token));
  return (
    isAll &&
    between.some(({ lower }) => language.negationsBehind.has(lower)) &&
    !between.some(({ lower }) => language.stillSaid.has(lower))
  );
}

/** Auxiliaries, small words, and whoever speaks. */
function belongsToVerb({ language, attribution }: Surroundings, token: Token): boolean {
  const { lower, kind } = token;
  if (kind !== "word") return false;
  const isSubject = (attribution.speaker ?? "").split(" ").includes(token.text);
  const { fillers, auxiliaries, copulas, adverbs, clauses, male, female, unknown } = language;
  const small = [fillers, auxiliaries, copulas, adverbs, clauses, male, female, unknown];
  return (
    isSubject ||
    [...small, language.negationsBehind, language.unsaidFillers].some((words) => words.has(lower))
  );
}

/** "If Keller had said", "whether she said". */
function isIf({ paragraph: { tokens }, language }: Surroundings, from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from && tokens[at]?.kind === "word"; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (language.conditions.has(token.lower)) return true;
    if (isVerb(token, language)) return false;
  }
  return false;
}

/** "A fake post claims Keller said", "is falsely quoted as saying"; but not "asked about the fake post Keller said". */
function isOfFake(
  { paragraph: { tokens }, at: words, language }: Surroundings,
  from: number,
  verb: number,
): boolean {
  const isAbout = (at: number) =>
    [at - 1, at - 2].some((place) => {
      const word = tokens[place]?.lower ?? "";
      return place >= from && language.prepositions.has(word) && !language.beforePlaces.has(word);
    });
  const isMedium = (token: Token | undefined) =>
    token?.kind === "word" &&
    (language.media.has(token.lower) || isDocument(token, language) || isWork(token, language));
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST_FAKE); at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    const before = tokens[at - 1];
    const isTold = token.text === "," && language.verbSecond && before && isVerb(before, language);
    if (isTold) continue;
    // "quoted as saying"
    const isSmall = language.clauses.has(token.lower) || language.weakSources.has(token.lower);
    if (token.kind !== "word" || (language.conjunctions.has(token.lower) && !isSmall)) return false;
    const next = tokens[at + 1];
    if (language.fakes.has(`${token.lower} ${next?.lower}`)) return true;
    if (!language.fakes.has(token.lower)) continue;
    // Who "falsely claimed" something said it all the same.
    const isOfAnother = at + 1 < verb || isSaying(tokens[words - 1], language);
    if (isOfAnother && isSaying(next, language) && at + 1 < words - 1) return true;
    if ((isMedium(next) || isMedium(tokens[at + 2]) || isMedium(before)) && !isAbout(at)) return true;
  }
  return false;
}
