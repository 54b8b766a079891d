import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import { isVerbAt, type SentenceView } from "./sentence-view";
import { thingAt } from "./thing-at";

/**
 * What stands somewhere, and bears the words behind the colon: "Over the door hung a sign: “…”",
 * "Sur le dos, un mot : « … »", "En la puerta hay un papel: «…»".
 */
export function presentedBefore(view: SentenceView, colon: number): PlacedMention | undefined {
  const { tokens, from, language } = view;
  const first = tokens[from]?.lower ?? "";
  const isPlaced = language.placing.has(first);
  if (!isPlaced && !language.presenting.has(first)) return undefined;
  // "Devant la porte, on a laissé des fleurs et un carton : « … »": the last of a list, where it bears words.
  const last = view.mentions.findLast(({ from: start }) => start > from && start < colon);
  const isOfList = last?.to === colon && language.joins.has(tokens[last.from - 1]?.lower ?? "");
  if (isOfList && last.isDocument && last.isDefinite === false && !last.isGoverned) return last;
  for (let at = from + 1; at < colon; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (isSaying(tokens[at], language) && isVerbAt(view, at)) return undefined;
    if (!language.indefinites.has(word) || !isShown(view, at)) continue;
    const thing = thingAt(view, at, colon);
    if (thing && goesOnTo(view, thing.to, colon)) return thing;
  }
  return undefined;
}

/** Behind a verb such as "hangs", and between the two at most when and how; or behind a comma, without any verb. */
function isShown(view: SentenceView, at: number): boolean {
  const { tokens, from, language } = view;
  // Not the last of a list.
  const isBehindComma = tokens.slice(from, at).findIndex(({ text }) => text === ",") === at - 1 - from;
  if (isBehindComma) return true;
  // "hängt an einem Nagel"
  if (language.prepositions.has(tokens[at - 1]?.lower ?? "")) return false;
  for (let verb = at - 1; verb >= from && tokens[verb]?.kind === "word"; verb -= 1) {
    if (language.presenting.has(tokens[verb]?.lower ?? "")) return true;
    if (isVerbAt(view, verb) || isSubjectAt(view, verb)) return false;
  }
  return false;
}

function isSubjectAt({ mentions }: SentenceView, at: number): boolean {
  return mentions.some(({ from, to, isGoverned }) => from <= at && at < to && !isGoverned);
}

/** Only words about the thing follow up to the colon. */
function goesOnTo(view: SentenceView, from: number, colon: number): boolean {
  for (let at = from; at < colon; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== "word" || (isSaying(token, view.language) && isVerbAt(view, at))) return false;
  }
  return true;
}
