import { kindClosed, type Mark, type MarkKind } from "./mark-kinds";

/** What may stand behind a closing mark: the words on who speaks, or nothing more. */
const BEHIND = /^\s?[,.;]?(?:\s+[\p{Ll}(–—-]|\s*$)/u;

/** A first word: marks that open are lost with the initials that papers set large. */
const BEGINNING = /^\s*[¿¡(…]*\p{Lu}/u;

const SENTENCE_END = /[.!?…]\s+\p{Lu}/u;

/**
 * `We lost,” she said`, `gritó: ¡Fuera!”, y se fue`: where a quotation begins whose opening mark is missing,
 * behind the colon before it or where its paragraph begins. `undefined` where the mark closes none.
 */
export function unopenedAt(
  mark: Mark,
  text: string,
  pointsInwards: boolean,
  /** Where the last quotation before it ends; 0 where those before it may be words within its own. */
  from: number,
): { kind: MarkKind; start: number } | undefined {
  const kind = kindClosed(mark, pointsInwards);
  const before = text.slice(0, mark.at);
  if (
    !kind ||
    !/[\p{L}.,!?…)]\s?$/u.test(before.slice(-2)) ||
    !BEHIND.test(text.slice(mark.at + mark.text.length))
  )
    return undefined;
  const colon = before.lastIndexOf(": ");
  if (colon >= from && !SENTENCE_END.test(before.slice(colon))) return { kind, start: colon + 2 };
  return from === 0 && BEGINNING.test(before) ? { kind, start: 0 } : undefined;
}
