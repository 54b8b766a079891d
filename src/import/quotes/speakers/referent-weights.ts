import { indexBefore } from "../mentions/index-before";
import { isSurelyPerson, type PlacedMention } from "../mentions/people";
import { sexOfFirstName } from "../words/first-names";
import type { Paragraph } from "../words/read-tokens";
import { isFronted } from "./is-fronted";
import type { Scene, Speaker } from "./resolve-speaker";

/** As often at least is whom an article is about named. */
export const FEWEST_OF_MAIN = 3;

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * What speaks for a pronoun's meaning somebody: being near, a subject, a person,
 * of its sex, the last speaker, and named often; what speaks against it: standing
 * behind a preposition, or being named in the words themselves.
 */
export class ReferentWeights {
  readonly #scene: Scene;
  readonly #mentions: readonly PlacedMention[];
  readonly #byBlock: ReadonlyMap<number, Paragraph>;
  /** By the sentence they are spoken in. */
  readonly #spoken = new Map<readonly [number, number], ReadonlySet<string>>();
  /** Mentions of whom the article names most. */
  readonly #most: number;

  constructor(scene: Scene, mentions: readonly PlacedMention[]) {
    this.#scene = scene;
    this.#mentions = mentions;
    this.#most = Math.max(
      0,
      ...scene.people.all.filter(isSurelyPerson).map(({ mentionedAt }) => mentionedAt.length),
    );
    this.#byBlock = new Map(scene.paragraphs.map((paragraph) => [paragraph.block, paragraph]));
  }

  /** The higher, the likelier; fractions keep the later of two equals. */
  score(
    pronoun: PlacedMention,
    mention: PlacedMention,
    who: Speaker,
    lastSpeaker: string | undefined,
  ): number {
    const blocks = pronoun.block - mention.block;
    const sentences = blocks === 0 ? Math.min(pronoun.sentence - mention.sentence, 3) : blocks * 2 + 2;
    // "cuenta esta": the last one spoken of, whatever her part in the sentence.
    if (pronoun.sex !== undefined && this.#scene.language.determiners.has(pronoun.text.toLowerCase()))
      return -sentences + mention.position / 1e4;
    // "Her doctor, Imran Shah, disagrees with Lacey. He went on:" is the doctor.
    const isNew = mention.kind === "role" && mention.isDefinite === false;
    const isSubjectBefore =
      mention.isFirst && (pronoun.text !== "" || isNew) && blocks === 0 && sentences === 1;
    if (pronoun.isLatter)
      return (
        (mention.kind === "group" || (who.person && !isSurelyPerson(who.person)) ? -5 : 0) -
        sentences * 2 +
        mention.position / 1e7
      );
    const isKnownSex = pronoun.sex !== undefined && (who.person?.sex ?? mention.sex) === pronoun.sex;
    // "Dejó una nota. «Perdón», dice."
    const isNewDocument =
      pronoun.text === "" &&
      this.#mayRead(pronoun) &&
      mention.isDocument &&
      mention.isDefinite === false &&
      sentences === 1 &&
      blocks === 0;
    return (
      (isNewDocument && this.#isLastSubject(mention) ? (mention.isGoverned ? 6 : 3.5) : 0) -
      1.6 * sentences -
      (mention.isUnlisted ? 1.5 : 0) -
      (this.#isFronted(mention, pronoun) ? 12 : 0) -
      (mention.isGoverned ? (mention.isTopic ? 0.8 : mention.isPossessor ? 1 : 2.5) : 0) -
      (pronoun.text === "" && mention.kind === "group" && !areBothPlural(pronoun, mention) ? 1.5 : 0) -
      (pronoun.text === "" && mention.isPlural && !pronoun.isPlural ? 3 : 0) -
      (pronoun.text === "" && pronoun.isPlural && isOnePerson(mention, who) ? 3 : 0) -
      (pronoun.text === "" && mention.isDocument && !this.#mayRead(pronoun) ? 2 : 0) -
      (pronoun.sex !== undefined && mention.kind === "group" ? 3 : 0) -
      (pronoun.sex !== undefined && isSexless(mention, who) ? 1.5 : 0) +
      (mention.isDocument && this.#scene.language.things.has(pronoun.text.toLowerCase()) ? 4 : 0) +
      (who.person
        ? isSurelyPerson(who.person)
          ? 1
          : mention.isGoverned
            ? -6
            : isFirstName(who)
              ? 0.5
              : -1.5
        : 0) +
      (lastSpeaker !== undefined && lastSpeaker === who.speaker ? (this.#continues(pronoun) ? 3 : 1.2) : 0) +
      (isKnownSex ? 1.5 : 0) +
      (mention.isPlural && this.#scene.language.several.has(pronoun.text.toLowerCase()) ? 2.5 : 0) +
      (mention.isFirst || mention.isTopic ? 1 : 0) +
      (isSubjectBefore ? 1 : 0) +
      this.#weightOf(who) -
      (this.#isNamedIn(pronoun, who) ? 3 : 0) -
      (pronoun.text !== "" && blocks > 0 && this.#isSomebodys(mention) ? 2 : 0) +
      (blocks > 0 && this.#isInHeadline(who) ? 1 : 0) +
      mention.position / 1e7
    );
  }

  #isFronted(mention: PlacedMention, pronoun: PlacedMention): boolean {
    const paragraph = pronoun.text === "" ? undefined : this.#byBlock.get(mention.block);
    return paragraph !== undefined && isFronted(mention, pronoun, paragraph, this.#scene.language);
  }

  /** "sa nièce, Anne Roy": who is told of for somebody else’s sake; the next paragraph goes on with that one. */
  #isSomebodys({ text, role, apposition }: PlacedMention): boolean {
    const words = role ?? (apposition?.kind === "role" ? apposition.text : text);
    return this.#scene.language.pronounOf.has(words.slice(0, words.indexOf(" ")).toLowerCase());
  }

  /** Whom the headline names in full, the article is about, in every paragraph of it. */
  #isInHeadline({ person }: Speaker): boolean {
    return person?.sex !== undefined && isSurelyPerson(person) && this.#scene.headline.includes(person.name);
  }

  /** A sign or a note says, reads: it does not explain or add. */
  #mayRead({ head = "" }: PlacedMention): boolean {
    return this.#scene.language.reading.has(head);
  }

  /** How much of the article is about somebody, from 0 to 1. */
  #weightOf({ person }: Speaker): number {
    if (!person || !isSurelyPerson(person)) return 0;
    return this.#most < FEWEST_OF_MAIN ? 0 : person.mentionedAt.length / this.#most;
  }

  /** "She added", « a-t-elle ajouté »: whoever spoke before goes on. */
  #continues({ block, from, to }: PlacedMention): boolean {
    const { continuing } = this.#scene.language;
    const around = this.#byBlock.get(block)?.tokens.slice(Math.max(0, from - 1), to + 2) ?? [];
    return around.some(({ lower }) => continuing.has(lower));
  }

  /** Whether the words that a pronoun is said to speak name somebody: hardly anybody names himself. */
  #isNamedIn({ block, sentence }: PlacedMention, { person }: Speaker): boolean {
    const [first = "", ...names] = person?.name.split(" ") ?? [];
    const lastNames = (names.length > 0 ? names : [first]).filter((name) => /^\p{Lu}/u.test(name));
    const words = this.#wordsSpokenIn(block, sentence);
    return lastNames.some((name) => words.has(name));
  }

  /** What the quotations of a sentence say. Asked for each who may be meant there, so it is kept. */
  #wordsSpokenIn(block: number, sentence: number): ReadonlySet<string> {
    const paragraph = this.#byBlock.get(block);
    const place = paragraph?.sentences[sentence];
    if (!paragraph || !place) return NO_WORDS;
    const known = this.#spoken.get(place);
    if (known) return known;
    const words = new Set<string>();
    for (const { kind, text } of paragraph.tokens.slice(...place))
      if (kind === "quote") for (const word of text.split(/[^\p{L}\p{M}-]+/u)) words.add(word);
    this.#spoken.set(place, words);
    return words;
  }

  /** No subject stands behind it in its sentence. */
  #isLastSubject({ position, block, sentence }: PlacedMention): boolean {
    for (let at = indexBefore(this.#mentions, position) + 1; at < this.#mentions.length; at += 1) {
      const next = this.#mentions[at];
      if (!next || next.block !== block || next.sentence !== sentence) return true;
      if (!next.isGoverned) return false;
    }
    return true;
  }
}

/** "Llegaron los vecinos. «Fuera», gritaban." */
function areBothPlural(pronoun: PlacedMention, mention: PlacedMention): boolean {
  return pronoun.isPlural && mention.isPlural;
}

/** Of whom a verb in the plural is not. */
function isOnePerson({ kind, isPlural }: PlacedMention, { person }: Speaker): boolean {
  if (isPlural) return false;
  return kind === "role" || (kind === "name" && person !== undefined && isSurelyPerson(person));
}

/** "Amparo" alone, of whom a feature gives no more. */
function isFirstName({ speaker }: Speaker): boolean {
  return sexOfFirstName(speaker) !== undefined;
}

/** "The shed was once the laundry manager’s. “It leaks,” she said.": of whom nothing tells that it is a woman. */
function isSexless({ kind, sex }: PlacedMention, { person }: Speaker): boolean {
  return kind === "role" && sex === undefined && person === undefined;
}
