import type { Article, EventItem, Quote } from "./article";
import { findItem } from "./change-item";
import type { Complaint } from "./complaint";
import { foldText } from "./fold-text";
import { statementOf } from "./statement";
import type { Correction } from "./status";

/** Between words of which some are left out. */
const LEFT_OUT = /\[?(?:…|\.{3})\]?/u;

/**
 * Whether a correction tells of a change as it was: the words before must have
 * stood on the card, the words after must stand there now, or the correction
 * itself would be the fake. Compared without case and typographic marks, and
 * with words left out. A time is stored as a date and printed in words, so a
 * correction of it may tell it as it likes. `at` is where the entry stands in
 * the body.
 */
export function checkTold(
  { was, now }: Correction,
  before: Article,
  next: Article,
  id: string,
  at: (key: string) => string,
): Complaint[] {
  const [old, changed] = [findItem(before, id)?.item, findItem(next, id)?.item];
  if (!old || !changed) return [];
  const [said, says] = [statementOf(before, old), statementOf(next, changed)];
  if (JSON.stringify(said.when) !== JSON.stringify(says.when)) return [];
  return [
    ...(was === undefined || stands(was, wordsOf(before, old, said))
      ? []
      : [{ pointer: at("was"), detail: "does not stand on the card as it is published" }]),
    ...(now === undefined || stands(now, wordsOf(next, changed, says))
      ? []
      : [{ pointer: at("now"), detail: "does not stand on the card as it is corrected" }]),
  ];
}

/** All that a card says, its speaker's role included. */
function wordsOf(article: Article, item: Quote | EventItem, statement: Record<string, unknown>): string {
  const speaker = "parts" in item ? article.people.find(({ id }) => id === item.speaker) : undefined;
  return foldText([...textsIn(statement), ...textsIn(speaker)].join("\n"));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function stands(words: string, card: string): boolean {
  return words.split(LEFT_OUT).every((piece) => card.includes(foldText(piece)));
}
