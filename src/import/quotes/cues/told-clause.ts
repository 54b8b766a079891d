import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import { isVerbAt, type SentenceView } from "./sentence-view";

/** Words from a verb to "that": "told a packed meeting at Harlow Town Hall that". */
const LONGEST_LISTENER = 10;

/** What somebody is said to have said: "said that …", by the word that begins it and the verb before. */
interface ToldClause {
  opener: number;
  verb: number;
}

/** The clause of what is told that a place stands in, as far as no other clause begins and no comma ends it before. */
export function toldClauseAround(view: SentenceView, at: number): ToldClause | undefined {
  const { tokens, from, language } = view;
  let commas = 0;
  for (let opener = at - 1; opener > from; opener -= 1) {
    const { kind, text, lower } = tokens[opener] ?? { kind: "mark", text: ";", lower: ";" };
    if (kind === "mark" && /^[;:?!]$/u.test(text)) return undefined;
    if (text === ",") commas += 1;
    if (!language.clauses.has(lower)) {
      if (language.relatives.has(lower) && !language.articles.has(lower)) return undefined;
      continue;
    }
    const verb = verbOfClause(view, opener) ?? verbOfJoinedClause(view, opener);
    // "Asked if he had met them, the mayor said": ended. "that, while it rained, the mayor": not yet.
    return verb !== undefined && commas % 2 === 0 ? { opener, verb } : undefined;
  }
  return undefined;
}

/** "recuerda que otras prometieron lo mismo y que «…»": the verb of the clause that "y que" goes on with. */
export function verbOfJoinedClause(view: SentenceView, opener: number): number | undefined {
  const { tokens, language } = view;
  const isJoined =
    language.clauses.has(tokens[opener]?.lower ?? "") &&
    language.conjunctions.has(tokens[opener - 1]?.lower ?? "");
  if (!isJoined) return undefined;
  const end = tokens[opener - 2]?.text === "," ? opener - 2 : opener - 1;
  return toldClauseAround(view, end)?.verb ?? verbTellingBare(view, end);
}

/** "said his manager never shouted but that": the verb before a clause that began without a word for it. */
export function verbTellingBare(view: SentenceView, end: number): number | undefined {
  const { tokens, mentions, language } = view;
  if (language.adjectivesFirst !== true) return undefined;
  for (let verb = end - 1; verb >= view.from && tokens[verb]?.kind === "word"; verb -= 1) {
    // "said the rules had been agreed and that"
    const isDetermined = language.articles.has(tokens[verb + 1]?.lower ?? "");
    const isBeforeSomebody = isDetermined || mentions.some(({ from }) => from === verb + 1);
    if (isBeforeSomebody && isSaying(tokens[verb], language) && isVerbAt(view, verb)) return verb;
  }
  return undefined;
}

/** Whether a verb before a quotation is only part of what another verb tells, whose subject says the words. */
export function isOnlyTold(
  view: SentenceView,
  verb: number,
  subject: PlacedMention | undefined,
  quote: number,
): boolean {
  const { tokens, language } = view;
  const clause = toldClauseAround(view, verb);
  const isWithin = isAttitude(view, verb) || isUnreal(view, verb) || isLeftBehind(view, verb, quote);
  if (!clause) return subject !== undefined && isWithin && isToldAfter(view, subject);
  if (subject && subject.from > clause.opener) return isWithin || goesOnAtComma(view, verb, quote);
  // "said that it was late and called it “…”": of the same subject.
  return !tokens.slice(clause.opener + 1, verb).some(({ lower }) => language.conjunctions.has(lower));
}

/** "said her government regarded it as “…”": what somebody thinks is told, and not said. */
function isAttitude({ tokens, language }: SentenceView, verb: number): boolean {
  return language.attitudes.has(tokens[verb]?.lower ?? "");
}

/** "said that the mayor must explain “…” how": what somebody should say is not said yet. */
function isUnreal({ tokens, language }: SentenceView, verb: number): boolean {
  return language.adjectivesFirst === true && language.unreal.has(tokens[verb - 1]?.lower ?? "");
}

/** "said that his members had warned of it in May and had been “…”": another verb has begun since. */
function isLeftBehind({ tokens, language }: SentenceView, verb: number, quote: number): boolean {
  for (let at = verb + 1; at < quote - 1; at += 1) {
    const isJoined = language.joins.has(tokens[at]?.lower ?? "");
    if (isJoined && language.auxiliaries.has(tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "said his board considered": right behind a verb of saying stands who does what is told. */
function isToldAfter(view: SentenceView, { from }: PlacedMention): boolean {
  const { tokens, language } = view;
  return (
    language.adjectivesFirst === true && isSaying(tokens[from - 1], language) && isVerbAt(view, from - 1)
  );
}

/** "recordó que la ley habla de vivienda, «pero alguien la paga»": the words go on with what is told. */
function goesOnAtComma({ tokens }: SentenceView, verb: number, quote: number): boolean {
  const isSmall = /^\P{L}*\p{Ll}/u.test(tokens[quote]?.text ?? "");
  if (!isSmall || tokens[quote - 1]?.text !== "," || verb >= quote - 2) return false;
  return tokens.slice(verb + 1, quote - 1).every(({ kind }) => kind === "word");
}

/** The verb of saying that a clause follows, past whoever listens. */
function verbOfClause(view: SentenceView, opener: number): number | undefined {
  const { tokens, mentions, from, language } = view;
  const end = language.verbSecond && tokens[opener - 1]?.text === "," ? opener - 2 : opener - 1;
  for (let at = end; at >= Math.max(from, opener - LONGEST_LISTENER); at -= 1) {
    const token = tokens[at];
    const isOther = language.clauses.has(token?.lower ?? "") || language.conjunctions.has(token?.lower ?? "");
    if (token?.kind !== "word" || isOther) return undefined;
    if (isSaying(token, language) && isVerbAt(view, at)) {
      // "un prêt, formule que Paris jugeait": a noun that looks like a verb.
      const isAppositive =
        tokens[at - 1]?.text === "," &&
        tokens.slice(from, at).filter(({ text }) => text === ",").length % 2 === 1 &&
        !mentions.some(({ to }) => to === at - 1);
      return isAppositive && language.adjectiveEndings.size > 0 ? undefined : at;
    }
    if (language.relatives.has(token.lower) && !language.articles.has(token.lower)) return undefined;
  }
  return undefined;
}
