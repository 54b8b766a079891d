import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";

/** Words that make it so: "est hors de question". */
const LONGEST = 4;

/** "il y a", "il ne faut", "il leur faut": a subject that nobody is. */
export function isForNobody(
  tokens: readonly Token[],
  at: number,
  { subjectless, objectsBefore, fillers, male }: Language,
): boolean {
  if (subjectless.size === 0 || !male.has(tokens[at]?.lower ?? "")) return false;
  const isSubjectless = (from: number) => {
    let words = "";
    for (const { lower } of tokens.slice(from, from + LONGEST)) {
      words = words === "" ? lower : `${words} ${lower}`;
      if (subjectless.has(words)) return true;
    }
    return false;
  };
  for (let from = at + 1; ; from += 1) {
    if (isSubjectless(from)) return true;
    const word = tokens[from]?.lower ?? "";
    if (!fillers.has(word) && !objectsBefore.has(word)) return false;
  }
}
