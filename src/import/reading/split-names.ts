import { BY, NEWSROOM } from "./bylines";

/** "y" and "e" stand within names too: they join two people only before a first name and a surname. */
const JOINED =
  /\s*(?:,|;|&|\||·|•|\/|\b(?:and|AND|und|UND|et|ET)\b|(?<=\s)[yYeE](?=\s+\p{Lu}[\p{L}\p{M}.'’-]*\s+\p{Lu}))\s*/u;

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
    .map(tidyName);
  return [...new Set(names)];
}

/** "By Ellen Marsh, Hull": whom it names stands right behind the word for it. "By then, Ellen Marsh, a baker, had left" signs nothing. */
export function isSigned(line: string): boolean {
  const behind = line.trim().replace(BY, "");
  const [first = ""] = behind.split(JOINED);
  return behind !== line.trim() && (NAME.test(first) || NEWSROOM.test(first)) && splitNames(line).length > 0;
}

/** One name as it is set in running text, without the "By" before it. */
export function tidyName(written: string): string {
  const name = written.replace(/\s+/gu, " ").trim().replace(BY, "");
  return name.length > 3 && name === name.toUpperCase() ? inSmallLetters(name) : name;
}

/** "ELLEN MCBRIDE" as "Ellen McBride"; initials such as "TJ" stay. */
function inSmallLetters(name: string): string {
  return name
    .replace(/\p{L}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase())
    .replace(/(?<!\p{L})Mc\p{L}/gu, (start) => `Mc${start.slice(2).toUpperCase()}`);
}
