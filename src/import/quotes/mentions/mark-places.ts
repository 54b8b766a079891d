import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Paragraph } from "../words/read-tokens";
import type { PlacedMention } from "./people";

/**
 * Marks names that stand behind "in", "à" or "en" and nowhere else: places, papers and parties,
 * which neither speak nor are meant by "she". Whoever has a role, or a first name and another,
 * is somebody.
 */
export function markPlaces(
  paragraphs: readonly Paragraph[],
  mentions: readonly PlacedMention[][],
  language: Language,
): void {
  const others = new Set<string>();
  const places: PlacedMention[] = [];
  paragraphs.forEach(({ tokens }, index) => {
    for (const mention of mentions[index] ?? []) {
      if (mention.kind !== "name" && (mention.kind !== "group" || mention.head !== undefined)) continue;
      if (isBehindPlace(mention, tokens, language)) places.push(mention);
      else for (const word of [mention.text, ...mention.text.split(" ")]) others.add(word);
    }
  });
  for (const place of places) if (!others.has(place.text)) place.isPlace = true;
}

function isBehindPlace(
  { text, from, role, apposition, kind, isGoverned }: PlacedMention,
  tokens: Paragraph["tokens"],
  { addressing, agents, beforePlaces, channels, partitives, press, whereabouts }: Language,
): boolean {
  const [first = "", last] = text.split(" ");
  if (role !== undefined || apposition !== undefined) return false;
  // "en conversación con Radio Sur", "told the Herald"
  const isMedium = text
    .toLowerCase()
    .split(" ")
    .some((word) => channels.has(word) || press.has(word));
  const before = tokens[from - 1]?.lower ?? "";
  const isListener = isGoverned && (isMedium || addressing.has(before));
  if (kind === "group" || isMedium) return isListener;
  const isFirstName = sexOfFirstName(first) !== undefined;
  if (last !== undefined && isFirstName) return false;
  if (beforePlaces.has(before) || whereabouts.has(before)) return true;
  // "la provincia de Malleco", "the city of Leeds"
  return !isFirstName && partitives.has(before) && !agents.has(before);
}
