import type { Language } from "../../languages/read-language";
import type { NamedPerson, People, PlacedMention } from "../mentions/people";
import type { Paragraph } from "../words/read-tokens";
import { asSubject, fullerMention } from "./fuller-mention";

/** Who speaks: the fullest name, or the article's words for a group, role or document. */
export interface Speaker {
  speaker: string;
  person?: NamedPerson;
  /** Somebody else may be meant nearly as well. */
  isUnsure?: boolean;
}

/** An article, read as far as looking for speakers needs it. */
export interface Scene {
  language: Language;
  people: People;
  headline: string;
  /** Whom it is an interview with. */
  interviewed?: NamedPerson;
  /** Who wrote the article, where one person did: "I" outside of quotations. */
  author?: string;
  paragraphs: readonly Paragraph[];
  /** Roles and groups of the whole text, in order. */
  bodies: readonly PlacedMention[];
  /** By the noun, where the text first speaks of one. */
  firstBodies: ReadonlyMap<string, number>;
  /** Of each paragraph, in order. */
  mentions: readonly (readonly PlacedMention[])[];
}

const resolved = new WeakMap<PlacedMention, { who: Speaker | undefined }>();

/** Whom a mention means by itself, without looking where pronouns point. Every pronoun behind asks again, so it is kept. */
export function resolveMention(scene: Scene, mention: PlacedMention): Speaker | undefined {
  const known = resolved.get(mention);
  if (known) return known.who;
  const who = resolveAlone(scene, mention);
  resolved.set(mention, { who });
  return who;
}

/** Keeps whom an epithet was found to mean, so that it is not taken for somebody else. */
export function settleMention(mention: PlacedMention, who: Speaker): void {
  resolved.set(mention, { who });
}

function resolveAlone(scene: Scene, mention: PlacedMention): Speaker | undefined {
  const named =
    mention.kind === "name" ? mention : mention.apposition?.kind === "name" ? mention.apposition : undefined;
  if (named) {
    const person = scene.people.byName(named.text, named.position, named.sex);
    return person ? { speaker: person.name, person } : { speaker: named.text };
  }
  if (mention.kind === "pronoun") return undefined;
  if (mention.kind === "role" && mention.isDefinite !== false) {
    const person = scene.people.byRole(mention.text, mention.position, mention.sex);
    if (person) return { speaker: person.name, person };
  }
  return { speaker: asSubject(scene, fullerMention(scene, mention) ?? mention).text };
}
