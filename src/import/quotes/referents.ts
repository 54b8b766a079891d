import { sexOfFirstName } from "./first-names";
import { mayBeMeant } from "./may-be-meant";
import { isSurelyPerson, type PlacedMention } from "./people";
import type { Paragraph } from "./read-tokens";
import { indexBefore, resolveMention, type Scene, type Speaker } from "./resolve-speaker";

/** A pronoun points no farther back than this. */
const MOST_PARAGRAPHS = 3;
const MOST_MENTIONS = 60;

/** Whoever scores less is far away: then rather somebody whom the whole article is about. */
const FARTHEST = -6;

/** Two who score as closely may both be meant. */
const NARROW = 0.7;

/** As often is whom an article is about named, and as much more often than the next. */
const FEWEST_OF_MAIN = 3;
const MAIN_TO_OTHERS = 2;

/**
 * Whom pronouns mean: of those spoken of before, whoever is near, a subject, a
 * speaker, and of fitting sex. A document for "it", a group for "they".
 * Pronouns are to be asked for in the order of the text, so that one may point to
 * whom the one before it means.
 */
export class Referents {
  readonly #scene: Scene;
  readonly #mentions: readonly PlacedMention[];
  readonly #byBlock: ReadonlyMap<number, Paragraph>;
  /** Mentions of whom the article names most. */
  readonly #most: number;
  readonly #known = new Map<number, Speaker>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#mentions = scene.mentions.flat();
    this.#most = Math.max(
      0,
      ...scene.people.all.filter(isSurelyPerson).map(({ mentionedAt }) => mentionedAt.length),
    );
    this.#byBlock = new Map(scene.paragraphs.map((paragraph) => [paragraph.block, paragraph]));
  }

  /** Whom a mention means: by itself, or by what is known of the pronoun. */
  of(mention: PlacedMention, lastSpeaker?: string, asker?: string): Speaker | undefined {
    if (mention.kind !== "pronoun" || mention.apposition?.kind === "name") {
      const known = this.#known.get(mention.position);
      if (known) return known;
      const who = resolveMention(this.#scene, mention);
      const mayMean = who?.person === undefined && (mention.isEpithet || this.#isUnintroduced(mention));
      const meant = mayMean ? this.#lastNamed(mention, lastSpeaker) : undefined;
      if (meant) this.#known.set(mention.position, meant);
      return meant ?? who;
    }
    const { firstPerson, several } = this.#scene.language;
    const text = mention.text.toLowerCase();
    if (firstPerson.has(text) && !several.has(text)) return this.#writer();
    const known = mention.text === "" ? undefined : this.#known.get(mention.position);
    if (known) return known;
    const who = this.#choose(mention, lastSpeaker, asker);
    if (who && mention.text !== "") this.#known.set(mention.position, who);
    return who;
  }

  #choose(
    pronoun: PlacedMention,
    lastSpeaker: string | undefined,
    asker: string | undefined,
  ): Speaker | undefined {
    let best: { score: number; who: Speaker } | undefined;
    let second = Number.NEGATIVE_INFINITY;
    let at = indexBefore(this.#mentions, pronoun.position) - 1;
    for (let seen = 0; at >= 0 && seen < MOST_MENTIONS; at -= 1, seen += 1) {
      const mention = this.#mentions[at];
      if (!mention || pronoun.block - mention.block > MOST_PARAGRAPHS * 2) break;
      const who = this.#candidate(pronoun, mention);
      if (!who || this.#isFarFromThing(pronoun, mention, who, lastSpeaker)) continue;
      // Whoever asked does not answer.
      const score = this.#score(pronoun, mention, who, lastSpeaker) - (who.speaker === asker ? 3 : 0);
      const isOther = best !== undefined && best.who.speaker !== who.speaker;
      if (isOther) second = Math.max(second, Math.min(score, best?.score ?? score));
      if (!best || score > best.score) best = { score, who };
    }
    if (!best || best.score <= FARTHEST) {
      const main = this.#main(pronoun) ?? best?.who;
      return main && { ...main, isUnsure: true };
    }
    return best.score - second < NARROW ? { ...best.who, isUnsure: true } : best.who;
  }

  /** Whom the article is about, where one is named far more often than anybody else. */
  #main({ sex, text, isPlural, position }: PlacedMention): Speaker | undefined {
    if (isPlural && text !== "") return undefined;
    const fitting = this.#scene.people.all
      .filter(
        (person) =>
          isSurelyPerson(person) &&
          (person.mentionedAt[0] ?? position) < position &&
          (sex === undefined || person.sex === undefined || person.sex === sex),
      )
      .sort((a, b) => b.mentionedAt.length - a.mentionedAt.length);
    const [main, second] = fitting;
    const times = main?.mentionedAt.length ?? 0;
    const isMain = times >= FEWEST_OF_MAIN && times >= MAIN_TO_OTHERS * (second?.mentionedAt.length ?? 0);
    return main && isMain ? { speaker: main.name, person: main } : undefined;
  }

  /** "I" is who wrote the article. */
  #writer(): Speaker | undefined {
    const { author, people } = this.#scene;
    if (author === undefined) return undefined;
    const person = people.byName(author, 0);
    return { speaker: person?.name ?? author, ...(person ? { person } : {}) };
  }

  /** "Am Stammtisch heißt es": nothing of which the paragraph before has spoken, unless that went on speaking. */
  #isFarFromThing(
    pronoun: PlacedMention,
    mention: PlacedMention,
    who: Speaker,
    lastSpeaker?: string,
  ): boolean {
    const { verbSecond, things } = this.#scene.language;
    if (!verbSecond || !things.has(pronoun.text.toLowerCase())) return false;
    return mention.block !== pronoun.block && who.speaker !== lastSpeaker;
  }

  /** Whom "the 41-year-old" means: the name that a pronoun would mean. */
  #lastNamed(epithet: PlacedMention, lastSpeaker: string | undefined): Speaker | undefined {
    let best: { score: number; who: Speaker } | undefined;
    for (let at = indexBefore(this.#mentions, epithet.position) - 1; at >= 0; at -= 1) {
      const mention = this.#mentions[at];
      const isFar =
        mention !== undefined && epithet.block - mention.block > (epithet.isEpithet ? MOST_PARAGRAPHS : 0);
      if (!mention || isFar) break;
      // "a biologist", and then "the biologist"
      if (mention.kind === "role" && mention.head === epithet.head && !mention.isEpithet)
        return resolveMention(this.#scene, mention);
      const isName = mention.kind === "name" || mention.apposition?.kind === "name";
      const who =
        isName || mention.kind === "pronoun"
          ? this.#candidate({ ...epithet, text: mention.text }, mention)
          : undefined;
      if (!who?.person || !isSurelyPerson(who.person)) continue;
      // Who has no role yet, or only a last name, may as well be a club.
      const isKnown = who.person.sex === epithet.sex || who.person.roles.length > 0;
      if (!epithet.isEpithet && (mention.isGoverned || !isKnown)) continue;
      const score = this.#score(epithet, mention, who, lastSpeaker);
      if (!best || score > best.score) best = { score, who };
    }
    return best?.who;
  }

  /** "la diputada", of whom the article has not spoken: whoever its paragraph names. */
  #isUnintroduced({
    kind,
    head,
    text,
    sex,
    isDefinite,
    position,
    isGoverned,
    block,
  }: PlacedMention): boolean {
    const { language, bodies } = this.#scene;
    if (
      block < 0 ||
      kind !== "role" ||
      isDefinite === false ||
      isGoverned ||
      sex === undefined ||
      head === undefined
    )
      return false;
    const [first = "", ...others] = text.toLowerCase().split(" ");
    if (!language.articles.has(first) || others.length > 1) return false;
    return !bodies.some((body) => body.head === head && body.position < position);
  }

  #candidate(pronoun: PlacedMention, mention: PlacedMention): Speaker | undefined {
    if (mention.kind === "pronoun") {
      const isSame =
        mention.text.toLowerCase() === pronoun.text.toLowerCase() ||
        (pronoun.text === "" && mention.sex !== undefined);
      return isSame && !mention.isGoverned ? this.#known.get(mention.position) : undefined;
    }
    if (!mayBeMeant(pronoun, mention, this.#scene.language)) return undefined;
    const who =
      mention.isEpithet && mention.position < pronoun.position
        ? this.of(mention)
        : resolveMention(this.#scene, mention);
    const known = who?.person?.sex ?? mention.sex;
    const fits = pronoun.sex === undefined || known === undefined || known === pronoun.sex;
    return who && fits ? who : undefined;
  }

  #score(
    pronoun: PlacedMention,
    mention: PlacedMention,
    who: Speaker,
    lastSpeaker: string | undefined,
  ): number {
    const blocks = pronoun.block - mention.block;
    const sentences = blocks === 0 ? Math.min(pronoun.sentence - mention.sentence, 3) : blocks * 2 + 1;
    // "cuenta esta": the last one spoken of, whatever her part in the sentence.
    if (pronoun.sex !== undefined && this.#scene.language.determiners.has(pronoun.text.toLowerCase()))
      return -sentences + mention.position / 1e4;
    // "Her doctor, Imran Shah, disagrees with Lacey. He went on:" is the doctor.
    const isSubjectBefore = mention.isFirst && pronoun.text !== "" && blocks === 0 && sentences === 1;
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
      this.#scene.language.reading.has(pronoun.head ?? "") &&
      mention.isDocument &&
      mention.isDefinite === false &&
      sentences === 1 &&
      blocks === 0;
    return (
      (isNewDocument && this.#isLastSubject(mention) ? (mention.isGoverned ? 6 : 3.5) : 0) -
      1.6 * sentences -
      (mention.isUnlisted ? 1.5 : 0) -
      (mention.isGoverned ? (mention.isTopic ? 0.8 : 2.5) : 0) -
      (pronoun.text === "" && mention.kind === "group" ? 1.5 : 0) -
      (pronoun.text === "" && mention.isPlural && !pronoun.isPlural ? 3 : 0) -
      (pronoun.sex !== undefined && mention.kind === "group" ? 3 : 0) +
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
      (this.#isNamedIn(pronoun, who) ? 3 : 0) +
      mention.position / 1e7
    );
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
    const paragraph = this.#byBlock.get(block);
    const [from, to] = paragraph?.sentences[sentence] ?? [0, 0];
    const last = person?.name.split(" ").at(-1);
    if (!paragraph || last === undefined) return false;
    return paragraph.tokens
      .slice(from, to)
      .some(({ kind, text }) => kind === "quote" && text.split(/[^\p{L}\p{M}-]+/u).includes(last));
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

/** "Amparo" alone, of whom a feature gives no more. */
function isFirstName({ speaker }: Speaker): boolean {
  return sexOfFirstName(speaker) !== undefined;
}
