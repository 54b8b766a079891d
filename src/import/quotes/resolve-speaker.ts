import type { Language } from "../languages/read-language";
import { beforePreposition } from "./match-role";
import type { NamedPerson, People, PlacedMention } from "./people";
import type { Paragraph } from "./read-tokens";

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

/** "den Hotelier": said as the article says it where he is a subject, if it does. */
function asSubject({ bodies, language }: Scene, mention: PlacedMention): PlacedMention {
  if (!isInOtherCase(mention, language)) return mention;
  const { head, kind } = mention;
  return bodies.find((other) => other.head === head && other.kind === kind && !other.isGoverned) ?? mention;
}

function isInOtherCase({ text }: PlacedMention, { objectDeterminers }: Language): boolean {
  return objectDeterminers.has(text.slice(0, text.indexOf(" ")).toLowerCase());
}

/** As far back is looked for the words that a short description stands for. */
const MOST_LOOKED_AT = 200;

/** "the ministry" after "the Varonian Ministry of Defense", "the company" after "Tri-Lakes Disposal Inc." */
function fullerMention({ bodies, language }: Scene, mention: PlacedMention): PlacedMention | undefined {
  const { head, position, text, kind } = mention;
  // "his office" is not "the governor's office".
  const first = text.toLowerCase().split(/[\s’']/u)[0] ?? "";
  if (!language.articles.has(first) && !language.demonstratives.has(first)) return undefined;
  if (head === undefined || mention.isDefinite === false || text.split(/\s+/).length > 2) return undefined;
  const end = indexBefore(bodies, position);
  const before = bodies.slice(Math.max(0, end - MOST_LOOKED_AT), end);
  const fuller = before.findLast(
    (other) =>
      other.kind === kind &&
      other.text.length > text.length &&
      !(other.isDefinite === false && isInOtherCase(other, language)) &&
      // Most do not have the word at all, and need not be divided.
      (other.head === head ||
        (other.text.toLowerCase().includes(head) &&
          beforePreposition(other.text.toLowerCase().split(/\s+/), language).includes(head))),
  );
  const isBody = kind === "group" && language.companies.has(head);
  return (
    fuller ??
    (isBody ? before.findLast((other) => other.kind === kind && isNamedBody(other, language)) : undefined)
  );
}

/** "la Secretaría de Salud", and not "la empresa". */
function isNamedBody({ head, text, isGoverned }: PlacedMention, { capitalNouns }: Language): boolean {
  return (
    head === undefined || (!capitalNouns && !isGoverned && /^(?:\p{Ll}\S*\s)?\p{Lu}\S*\s.*\p{Lu}/u.test(text))
  );
}

/** How many mentions stand before a place, found by halving. */
export function indexBefore(mentions: readonly PlacedMention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
