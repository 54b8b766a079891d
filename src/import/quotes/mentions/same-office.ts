import type { Language } from "../../languages/read-language";
import type { ReadRole } from "./match-role";

/** "minister" in "ex-minister", "mandataria" for whoever is "presidenta". */
export function isSameNoun(word: string, head: string, { rolesOfTitles, rolePrefixes }: Language): boolean {
  if (word === head || (head.length > 4 && word.endsWith(head)) || (word.length > 4 && head.endsWith(word)))
    return true;
  if (rolesOfTitles.size === 0) return false;
  if (rolesOfTitles.has(`${word.replace(/\.$/u, "")}=${head}`)) return true;
  // "el exmandatario", who was "expresidente"
  const both = [...rolePrefixes].find((prefix) => word.startsWith(prefix) && head.startsWith(prefix));
  return both !== undefined && rolesOfTitles.has(`${word.slice(both.length)}=${head.slice(both.length)}`);
}

/** "el jefe del Ejecutivo" is "el presidente del Gobierno", whatever each stands beside. */
export function isSameOffice(
  { head, phrases }: ReadRole,
  role: ReadRole,
  { rolesOfTitles }: Language,
): boolean {
  if (rolesOfTitles.size === 0) return false;
  return (
    role.own.some((word) =>
      phrases.some((phrase) => rolesOfTitles.has(`${word.replace(/^ex-?/u, "")}=${phrase}`)),
    ) || role.phrases.some((phrase) => rolesOfTitles.has(`${phrase}=${head}`))
  );
}
