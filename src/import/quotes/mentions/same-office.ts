import type { Language } from "../../languages/read-language";
import type { ReadRole } from "./match-role";

/** "minister" in "ex-minister", "mandataria" for whoever is "presidenta". */
export function isSameNoun(word: string, head: string, language: Language): boolean {
  if (word === head || (head.length > 4 && word.endsWith(head)) || (word.length > 4 && head.endsWith(word)))
    return true;
  if (language.rolesOfTitles.size === 0) return false;
  if (titlesOf(head, language)?.has(word.endsWith(".") ? word.slice(0, -1) : word)) return true;
  // "el exmandatario", who was "expresidente"
  for (const prefix of language.rolePrefixes)
    if (word.startsWith(prefix) && head.startsWith(prefix))
      return titlesOf(head.slice(prefix.length), language)?.has(word.slice(prefix.length)) ?? false;
  return false;
}

/** "el jefe del Ejecutivo" is "el presidente del Gobierno", whatever each stands beside. */
export function isSameOffice({ head, phrases }: ReadRole, role: ReadRole, language: Language): boolean {
  if (language.rolesOfTitles.size === 0) return false;
  for (const phrase of phrases) {
    const titles = titlesOf(phrase, language);
    if (titles && role.own.some((word) => titles.has(word.replace(/^ex-?/u, "")))) return true;
  }
  const titles = head === undefined ? undefined : titlesOf(head, language);
  return titles !== undefined && role.phrases.some((phrase) => titles.has(phrase));
}

const known = new WeakMap<Language, ReadonlyMap<string, ReadonlySet<string>>>();

/** What else somebody in a role is called. Everybody is held against everybody, so that it is looked up and not put together. */
function titlesOf(role: string, language: Language): ReadonlySet<string> | undefined {
  const before = known.get(language);
  if (before) return before.get(role);
  const titles = new Map<string, Set<string>>();
  for (const entry of language.rolesOfTitles) {
    const [title = "", of = ""] = entry.split("=");
    titles.set(of, (titles.get(of) ?? new Set()).add(title));
  }
  known.set(language, titles);
  return titles.get(role);
}
