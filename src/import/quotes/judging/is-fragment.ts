import type { Surroundings } from "./judge";

/** Whether the words are a piece of the article's own sentence, and not one of their speaker's. */
export function isFragment(
  { words, stretch, paragraph, at, sentence, language }: Surroundings,
  count: number,
): boolean {
  if (/^(?:dash|turn|blockquote)$/.test(stretch.shownBy) || stretch.isContinuation || stretch.goesOn)
    return false;
  const { tokens } = paragraph;
  const [from = 0] = paragraph.sentences[sentence] ?? [];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const startsSentence = at === from || (at === from + 1 && before?.kind === "mark");
  const isAnnounced = /^[:：]$/u.test(before?.text ?? "");
  if (language.withoutSpaces) {
    if (startsSentence || isAnnounced || /^[,，]$/u.test(before?.text ?? "")) return false;
    return !/[。？！…]$/u.test(words) && [...words].length < 16;
  }
  if (/^\p{Ll}/u.test(words)) return true;
  const endsWhole = /[.?!…]$/u.test(words);
  if (startsSentence) {
    // "“Tough” is how he described it."
    const goesOnWithVerb = after?.kind === "word" && !language.saying.has(after.lower) && !after.isCapital;
    return goesOnWithVerb && !/[,.?!…]$/u.test(words) && count <= 4;
  }
  if (isAnnounced) return false;
  const isBehindVerb =
    before?.kind === "word" && language.saying.has(before.lower) && !language.naming.has(before.lower);
  if (isBehindVerb || before?.text === ",") return count <= 2 && !endsWhole;
  if (/^(?:…|\.\.\.|\[)/u.test(words)) return !endsWhole;
  return !(endsWhole && count > 5);
}
