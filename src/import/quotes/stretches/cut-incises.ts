import type { Language } from "../../languages/read-language";
import type { QuotedStretch } from "./find-stretches";
import { lengthOfIncise } from "./read-incise";

/**
 * Cuts the article's own words out of speech: « On nous enterre, souffle
 * Maëlle, et on nous demande… », "—No —dijo Juan—. Nunca."
 */
export function cutIncises(
  stretches: readonly QuotedStretch[],
  text: string,
  offset: number,
  language: Language,
): QuotedStretch[] {
  if (!language.inciseInMarks) return [...stretches];
  return stretches.flatMap((stretch) => {
    if (/^(?:turn|blockquote)$/.test(stretch.shownBy) || stretch.end - stretch.start > LONGEST_CUT)
      return [stretch];
    const words = text.slice(stretch.start - offset, stretch.end - offset);
    const incises = findIncises(words, stretch.shownBy === "dash", language);
    return incises.length === 0 ? [stretch] : split(stretch, words, incises);
  });
}

/** Nobody speaks longer in one paragraph; what does is not looked through. */
const LONGEST_CUT = 5000;

type Range = [from: number, to: number];

function split(stretch: QuotedStretch, words: string, incises: readonly Range[]): QuotedStretch[] {
  const pieces: QuotedStretch[] = [];
  let from = 0;
  for (const [start, end] of [...incises, [words.length, words.length] satisfies Range]) {
    // Without a closing mark the speech ended before the article's words.
    if (stretch.isUnclosed && from > 0 && /\.\s*$/u.test(words.slice(0, from))) break;
    const raw = words.slice(from, start);
    const piece = raw.trim().replace(/^[,.;:]\s*/u, "");
    const lead = raw.indexOf(piece);
    if (/[\p{L}\p{N}]/u.test(piece)) {
      const at = stretch.start + from + lead;
      pieces.push({
        ...stretch,
        start: at,
        end: at + piece.length,
        outerStart: pieces.length === 0 && from === 0 ? stretch.outerStart : at,
        outerEnd: end === words.length && start === end ? stretch.outerEnd : at + piece.length,
        isContinuation: pieces.length === 0 ? stretch.isContinuation : stretch.shownBy !== "dash",
        goesOn: start === words.length && stretch.goesOn,
      });
    }
    from = end;
  }
  return pieces;
}

/** Ranges of a stretch that are the article's words. */
function findIncises(words: string, isDialogue: boolean, language: Language): Range[] {
  const incises: Range[] = [];
  // Between dashes: "—dijo Juan—", "– сказал он. –".
  const dashes = /(?<=[\s.,?!…])[—–-]\s?(?=\p{Ll})|(?<=\S\s)[—–]\s(?=\p{Ll})/gu;
  for (const { index } of words.matchAll(dashes)) {
    if (incises.some(([, to]) => index < to)) continue;
    const rest = words.slice(index + 1, index + 200);
    const isClosed = /[—–](?=[\s.,;:?!…]|$)/u.test(rest.slice(3));
    // "—No —quiso saber ella": set as only the words of the article are, a space before and none behind.
    const isSet = isDialogue && /\s/u.test(words[index - 1] ?? "") && /^\p{Ll}/u.test(rest);
    if (!isSet && !startsWithSpeaking(rest, language) && !(isClosed && startsWithVerbAndName(rest, language)))
      continue;
    const closing = /[—–-](?=[\s.,;:?!…]|$)[.,;:?!…]?\s?|[.,]\s[—–]\s?/u.exec(rest.slice(3));
    incises.push([index, closing ? index + 4 + closing.index + closing[0].length : words.length]);
  }
  // Between commas, with the subject behind the verb: ", souffle Maëlle,", ", observe-t-il,".
  for (const match of words.matchAll(/[,?!…]\s+(?=\p{Ll})/gu)) {
    const from = match.index + (match[0].startsWith(",") ? 0 : 1);
    if (incises.some(([start, to]) => from >= start && from < to)) continue;
    const start = match.index + match[0].length;
    const length = lengthOfIncise(words, start, isDialogue, language);
    if (length !== undefined) incises.push([from, start + length]);
  }
  return incises.sort(([a], [b]) => a - b);
}

function startsWithSpeaking(rest: string, language: Language): boolean {
  return (rest.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    .slice(0, 4)
    .some((word) => language.saying.has(word));
}

/** A verb that no table has, with somebody's name behind it: "protestó desde el público Honorina Casado". */
function startsWithVerbAndName(
  rest: string,
  { prepositions, conjunctions, determiners, relatives }: Language,
): boolean {
  const first = /^\s?(\p{Ll}+)/u.exec(rest)?.[1] ?? "";
  const isVerb =
    first.length > 3 && ![prepositions, conjunctions, determiners, relatives].some((list) => list.has(first));
  return isVerb && /^[^—–]{3,80}?\s\p{Lu}\p{Ll}/u.test(rest);
}
