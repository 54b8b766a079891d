import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";

/** "In dem Papier ist von „…“ die Rede": what the sentence begins with, where its verb has no subject. */
export function documentLeading(view: SentenceView, verb: number): PlacedMention | undefined {
  const { mentions, from, language } = view;
  if (!language.verbSecond) return undefined;
  return documentFirst(mentions.filter((mention) => mention.from >= from && mention.to <= verb));
}

/** "In dem Bericht ist laut Sender von „…“ die Rede": the words stand in it, whoever tells of it. */
export function documentToldOf(view: SentenceView, source: number): PlacedMention | undefined {
  const { mentions, tokens, from, language } = view;
  if (!language.verbSecond || !language.prepositions.has(tokens[from]?.lower ?? "")) return undefined;
  const first = documentFirst(mentions.filter((mention) => mention.from >= from && mention.to < source));
  return first?.isGoverned && first.from <= from + 1 ? first : undefined;
}

/** "Pintaron un mural: …" */
export function documentBeside(mentions: readonly PlacedMention[], at: number): PlacedMention | undefined {
  const last = mentions.at(-1);
  return last?.isDocument && last.to === at ? last : undefined;
}

/** A document that a sentence begins with: "Auf einem Transparent stand". */
export function documentFirst(mentions: readonly PlacedMention[]): PlacedMention | undefined {
  const [first] = mentions;
  return first?.isDocument ? first : undefined;
}

/** "Bärbel Jonas liefert eine Erklärung:": of somebody whom the sentence names first. */
export function isOfPerson({ mentions, from, language }: SentenceView, document: PlacedMention): boolean {
  const first = mentions.find((mention) => mention.from >= from);
  return (
    language.verbSecond === true &&
    document.isDefinite === false &&
    first?.kind === "name" &&
    !first.isGoverned
  );
}
