import type { Language } from "../../languages/read-language";
import type { NamedPerson, PlacedMention } from "../mentions/people";

/** Behind "the Ohio governor" a "Utah governor" is another one, where no sentence begins with them. */
export function isOfAnother(
  { text, head = "", isRetold }: PlacedMention,
  { roles }: NamedPerson,
  { rolesOfTitles }: Language,
): boolean {
  if (!isRetold || /^\p{Lu}/u.test(text)) return false;
  const words = roles.flatMap((role) => role.toLowerCase().split(/[\s.]+/u));
  return words.some((word) => word === head || rolesOfTitles.has(`${word}=${head}`));
}
