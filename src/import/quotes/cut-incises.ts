import type { Language } from "../languages/read-language";
import type { QuotedStretch } from "./find-stretches";

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
    if (!startsWithSpeaking(rest, language) && !(isClosed && startsWithVerbAndName(rest, language))) continue;
    const closing = /[—–-](?=[\s.,;:?!…]|$)[.,;:?!…]?\s?|[.,]\s[—–]\s?/u.exec(rest.slice(3));
    incises.push([index, closing ? index + 4 + closing.index + closing[0].length : words.length]);
  }
  // Between commas, with the subject behind the verb: ", souffle Maëlle,", ", observe-t-il,".
  for (const match of words.matchAll(/[,?!…]\s+(?=\p{Ll})/gu)) {
    const from = match.index + (match[0].startsWith(",") ? 0 : 1);
    if (incises.some(([start, to]) => from >= start && from < to)) continue;
    const rest = words.slice(match.index + match[0].length);
    const length = lengthOfIncise(rest, isDialogue, language);
    if (length !== undefined) incises.push([from, match.index + match[0].length + length]);
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

const JOINED = /^(?:(?:\p{L}+['’])?\p{L}+-(?:t-)?(?:je|il|elle|on|ils|elles|nous|vous)\b)/u;

/** How long an incise is that begins here, verb first; `undefined` where none does. */
function lengthOfIncise(rest: string, isDialogue: boolean, language: Language): number | undefined {
  const head = rest.slice(0, 240);
  const joined = JOINED.exec(head)?.[0];
  if (joined !== undefined) {
    const end = /^[^,.?!;:»]{0,60}?(?=[,.]|$)/u.exec(head.slice(joined.length));
    const isSpeech = saysSo(joined, head.slice(joined.length), language);
    if (end && (isSpeech || end[0] === "")) return joined.length + end[0].length + 1;
  }
  const verb =
    /^(?:(?:m|t|s|l|nous|me|te|se|lui|leur|le|la|y)['’\s]\s?)*(?:(?:a|ont|avait|ha|han|había|è|aveva)\s)?([\p{L}]+)\s+(?=(?:(?:le|la|les|un|une|el|los|las|una|il|lo|i|gli|son|sa|ses|su|sus)\s|l['’]|M\.|Mme|Me\s|Mr|\p{Lu}))/u.exec(
      head,
    );
  if (!verb || !language.saying.has((verb[1] ?? "").toLowerCase())) return undefined;
  // Apposed to the subject: "patronne du chalutier", "58 ans", "le maire de Lyon".
  const subject =
    /^[^,.?!;]*(?:\b(?:M|Mr|Mme|Dr|Me|St)\.[^,.?!;]*)?(?:,\s(?:\d+\s\p{L}+|(?:le|la|l['’]|un|une|el|ex-)?\s?\p{Ll}[\p{L}-]+)(?=[\s,.])[^,.?!;]*)*/u.exec(
      head.slice(verb[0].length),
    )?.[0];
  if (subject === undefined) return undefined;
  const parts = subject.split(/(?=,)/u);
  let length = verb[0].length + (parts[0] ?? "").length;
  for (const part of parts.slice(1)) {
    if (!isApposed(part, language)) break;
    length += part.length;
  }
  const isEnd = length >= rest.length;
  // Within a dialogue the rest of the sentence is the article's: "demande la présidente, Martine Collignon."
  if (isDialogue && isEnd) return rest.length;
  if (isDialogue) {
    const name = /^,\s\p{Lu}[\p{L}\s'’-]+(?=[.,]|$)/u.exec(rest.slice(length));
    length += name?.[0].length ?? 0;
  }
  return Math.min(rest.length, length + 1);
}

function isApposed(part: string, { roles, determiners }: Language): boolean {
  if (/^,\s\d+\s/u.test(part)) return true;
  const words = part.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const first = words.find((word) => !determiners.has(word)) ?? "";
  return roles.has(first) || [...roles].some((role) => first === role);
}

/** "a-t-elle confié": the participle stands behind the pronoun. */
function saysSo(joined: string, rest: string, { saying }: Language): boolean {
  const verb = joined.split("-")[0]?.split(/['’]/u).at(-1)?.toLowerCase() ?? "";
  const next = /^\s([\p{L}]+)/u.exec(rest)?.[1]?.toLowerCase() ?? "";
  return saying.has(verb) || saying.has(next);
}
