import type { Language } from "../languages/read-language";
import type { NamedPerson, People, PlacedMention } from "./people";
import type { Paragraph } from "./read-tokens";

/** Who speaks: the fullest name, or the article's words for a group, role or document. */
export interface Speaker {
  speaker: string;
  person?: NamedPerson;
}

/** An article, read as far as looking for speakers needs it. */
export interface Scene {
  language: Language;
  people: People;
  headline: string;
  paragraphs: readonly Paragraph[];
  /** Of each paragraph, in order. */
  mentions: readonly (readonly PlacedMention[])[];
}

/** Whom a mention means by itself, without looking where pronouns point. */
export function resolveMention(scene: Scene, mention: PlacedMention): Speaker | undefined {
  const named =
    mention.kind === "name" ? mention : mention.apposition?.kind === "name" ? mention.apposition : undefined;
  if (named) {
    const person = scene.people.byName(named.text, named.position, named.sex);
    return person ? { speaker: person.name, person } : { speaker: named.text };
  }
  if (mention.kind === "pronoun") return undefined;
  if (mention.kind === "role" && mention.isDefinite !== false) {
    const person = scene.people.byRole(mention.text, mention.position);
    if (person) return { speaker: person.name, person };
  }
  return { speaker: (fullerMention(scene, mention) ?? mention).text };
}

/** "the ministry" after "the Varonian Ministry of Defense", "the official" after "a senior official". */
function fullerMention({ mentions, language }: Scene, mention: PlacedMention): PlacedMention | undefined {
  const { head, position, text } = mention;
  // "his office" is not "the governor's office".
  if (!language.articles.has(text.toLowerCase().split(/[\s’']/u)[0] ?? "")) return undefined;
  if (head === undefined || mention.isDefinite === false || text.split(/\s+/).length > 2) return undefined;
  return mentions
    .flat()
    .filter(
      (other) =>
        other.position < position &&
        other.text.length > text.length &&
        other.kind === mention.kind &&
        (other.head === head || other.text.toLowerCase().split(/\s+/).includes(head)),
    )
    .at(-1);
}
