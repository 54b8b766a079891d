import type { Language } from "../../languages/read-language";
import type { Token } from "./read-tokens";

/** "Asked about Orr, he said", "When a man asked, Orr laughed": where the clause ends that leads to the subject. */
export function endOfLead(
  tokens: readonly Token[],
  [from, to]: [number, number],
  language: Language,
): number {
  const first = tokens[from];
  if (language.verbSecond || !first) return from;
  const isWhen = language.conjunctions.has(first.lower) && !language.refersBack.has(first.lower);
  if (!language.addressing.has(first.lower) && !isWhen) return from;
  const isEnd = ({ kind, text }: Token) => text === "," || (kind === "quote" && /,\P{L}*$/u.test(text));
  for (let at = from; at < to; at += 1) if (isEnd(tokens[at] ?? first)) return at;
  return from;
}
