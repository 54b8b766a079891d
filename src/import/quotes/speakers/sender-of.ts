import type { Language } from "../../languages/read-language";
import type { PlacedMention } from "../mentions/people";
import { sexOfFirstName } from "../words/first-names";
import { endsWithOneOf, isDocument, isGroup, isRole } from "../words/word-kinds";

/**
 * "hieß es in einer Mitteilung des Verbandes": a message is its sender's, where a report or a law speaks
 * for itself. `undefined` where no sender is told.
 */
export function senderOf(message: PlacedMention, language: Language): PlacedMention | undefined {
  const { text, head = "", isDocument: isMessage } = message;
  if (!isMessage || !(language.messages.has(head) || endsWithOneOf(head, language.messages)))
    return undefined;
  const words = text.split(" ");
  const noun = words.findIndex((word) => word.toLowerCase() === head);
  const first = words[noun + 1]?.toLowerCase() ?? "";
  const isAgent = language.agents.has(first);
  const isOwned = isAgent || language.partitives.has(first) || language.objectDeterminers.has(first);
  if (noun === -1 || !isOwned) return undefined;
  const own = words.slice(noun + 2);
  const name = own.findIndex((word) => sexOfFirstName(word) !== undefined);
  const sender = { ...message, isDocument: false };
  if (name !== -1 && name < own.length - 1)
    return { ...sender, kind: "name", text: own.slice(name).join(" ") };
  const at = own.findIndex((word) => isSomebody(word, language));
  if (at === -1) return undefined;
  const body = nominativeOf(own[at] ?? "", language);
  return {
    ...sender,
    kind: isGroup(asToken(body), language) ? "group" : "role",
    // "Verband", and not "des Verband".
    text: (body === own[at] && !isAgent ? [first, ...own] : own.with(at, body)).join(" "),
    head: body.toLowerCase(),
    isDefinite: !language.indefinites.has(first),
  };
}

function isSomebody(word: string, language: Language): boolean {
  const token = asToken(word);
  return (isRole(token, language) || isGroup(token, language)) && !isDocument(token, language);
}

/** "Verband" of "Verbandes", where a table has it. */
function nominativeOf(word: string, { groups, roles, capitalNouns }: Language): string {
  const isListed = (noun: string) => groups.has(noun.toLowerCase()) || roles.has(noun.toLowerCase());
  if (!capitalNouns || isListed(word)) return word;
  return [word.replace(/es$/u, ""), word.replace(/s$/u, "")].find(isListed) ?? word;
}

function asToken(text: string) {
  return { kind: "word" as const, text, lower: text.toLowerCase(), isCapital: /^\p{Lu}/u.test(text) };
}
