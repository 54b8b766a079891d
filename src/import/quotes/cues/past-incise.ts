import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import { isVerbAt, type SentenceView } from "./sentence-view";

/** Words between the commas: "she told me yesterday". */
const LONGEST_INCISE = 5;

/**
 * "Orr, she said, liked to tell owners that “…”", "An interpreter came on the fourth day, he said, and told
 * him": the subject of a verb behind the words between commas that say who tells of it.
 */
export function subjectPastIncise(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  const close = commaBefore(view, verb);
  const open = close === undefined ? undefined : commaBefore(view, close);
  if (close === undefined || open === undefined || !isIncise(view, open, close)) return undefined;
  const beside = mentions.find((mention) => mention.to === open && mention.from >= from);
  if (beside) return beside.isGoverned ? undefined : beside;
  if (!language.joins.has(tokens[close + 1]?.lower ?? "")) return undefined;
  return mentions.find((mention) => mention.from >= from && mention.to < open && !mention.isGoverned);
}

function commaBefore({ tokens, from }: SentenceView, end: number): number | undefined {
  let at = end - 1;
  while (at > from && tokens[at]?.kind === "word") at -= 1;
  return at > from && tokens[at]?.text === "," ? at : undefined;
}

/** "she said", "cuenta Ana Gil", "dit-il": a verb of saying, and somebody whose it is. */
function isIncise(view: SentenceView, open: number, close: number): boolean {
  const { tokens, mentions, language } = view;
  if (close - open - 1 > LONGEST_INCISE) return false;
  const isTold = tokens
    .slice(open + 1, close)
    .some((token, at) => isSaying(token, language) && isVerbAt(view, open + 1 + at));
  const isSomebodys =
    language.dropsPronouns === true ||
    mentions.some(({ from, to }) => from > open && to <= close) ||
    tokens.slice(open + 1, close).some(({ lower }) => language.joinedSubjects.has(lower));
  return isTold && isSomebodys;
}
