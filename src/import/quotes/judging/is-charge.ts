import { isVerb } from "../words/word-kinds";
import type { Surroundings } from "./judge";

/** Words between what names a charge and its preposition: "plainte contre X et plusieurs responsables pour". */
const FARTHEST = 7;

/** "une enquête pour « blessures involontaires »", "mis en examen pour « vol » et « recel »": words of the law, which nobody says. */
export function isCharge({ paragraph: { tokens }, at, language }: Surroundings): boolean {
  const { articles, charges, chargedFor, joins } = language;
  if (charges.size === 0) return false;
  let preposition = at - 1;
  // What is charged besides stands before, in marks of its own.
  while (preposition > 0) {
    const token = tokens[preposition];
    const isJoin = token?.text === "," || joins.has(token?.lower ?? "");
    const isBehindCharge = isJoin && tokens[preposition - 1]?.kind === "quote";
    if (!isBehindCharge && !articles.has(token?.lower ?? "")) break;
    preposition -= isBehindCharge ? 2 : 1;
  }
  if (!chargedFor.has(tokens[preposition]?.lower ?? "")) return false;
  for (let back = preposition - 1; back >= Math.max(0, preposition - FARTHEST); back -= 1) {
    const token = tokens[back];
    if (token?.kind !== "word") return false;
    if (charges.has(token.lower)) return true;
    if (isVerb(token, language)) return false;
  }
  return false;
}
