import { BY, NEWSROOM } from "./bylines";

const JOINED = /\s*(?:,|;|&|\||·|•|\/|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*/iu;

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|del|della|der|den|van|von|zu|la|le|al|el|bin|dos|das|y)){1,5}$/u;

/** The people whom a byline names: "By ELLEN MARSH and Idris Kane, Court Reporter" names two. */
export function splitNames(byline: string): string[] {
  const names = byline
    .replace(/\s+/gu, " ")
    .trim()
    .replace(BY, "")
    .split(JOINED)
    .map((name) => name.trim())
    .filter((name) => NAME.test(name) && !NEWSROOM.test(name))
    .map((name) => (name === name.toUpperCase() ? inSmallLetters(name) : name));
  return [...new Set(names)];
}

/** "By Ellen Marsh, Hull": whom it names stands right behind the word for it. "By then, Ellen Marsh, a baker, had left" signs nothing. */
export function isSigned(line: string): boolean {
  const behind = line.trim().replace(BY, "");
  const [first = ""] = behind.split(JOINED);
  return behind !== line.trim() && (NAME.test(first) || NEWSROOM.test(first)) && splitNames(line).length > 0;
}

/** "ELLEN MARSH" as "Ellen Marsh"; initials such as "TJ" stay. */
function inSmallLetters(name: string): string {
  return name.replace(/\p{L}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
