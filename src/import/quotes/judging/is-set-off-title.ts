import { isVerb, isWork } from "../words/word-kinds";
import { isTitleCase } from "./is-name";
import type { Surroundings } from "./judge";

/** Words between "a" and the work: "a best-selling radio drama". */
const FARTHEST = 4;

/**
 * A title between commas, beside what it is a title of: "her memoir, “Righty Tighty,” sold",
 * "“Under the Hood,” a radio program".
 */
export function isSetOffTitle({ paragraph, at, language, words }: Surroundings): boolean {
  if (!language.adjectivesFirst || language.capitalNouns) return false;
  const { tokens } = paragraph;
  const title = words.replace(/[,.]$/u, "");
  const isName = isTitleCase(title, language) || /^\p{Lu}\S*$/u.test(title);
  const isEnded = title !== words || /^[,.]$/u.test(tokens[at + 1]?.text ?? "");
  if (!isName || !isEnded) return false;
  const [work, comma] = [tokens[at - 2], tokens[at - 1]];
  const isNoun = work?.kind === "word" && !work.isCapital && !isVerb(work, language);
  if (comma?.text === "," && work && (isWork(work, language) || (isNoun && isTitleCase(title, language))))
    return true;
  const behind = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  if (!language.articles.has(tokens[behind]?.lower ?? "")) return false;
  for (let next = behind + 1; next <= behind + FARTHEST; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word") return false;
    if (isWork(token, language)) return true;
  }
  return false;
}
