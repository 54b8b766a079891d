import { ageIn } from "../mentions/age-of";
import { indexBefore } from "../mentions/index-before";
import { isSurelyPerson, type PlacedMention } from "../mentions/people";
import { isOfAnother } from "./is-of-another";
import { isUnintroduced } from "./is-unintroduced";
import { mayBeMeant } from "./may-be-meant";
import { FEWEST_OF_MAIN, ReferentWeights } from "./referent-weights";
import { resolveMention, type Scene, type Speaker, settleMention } from "./resolve-speaker";
import { isOnSide, tellsSide } from "./side-of";

/** A pronoun points no farther back than this. */
const MOST_PARAGRAPHS = 3;
const MOST_MENTIONS = 60;

/** Whoever scores less is far away: then rather somebody whom the whole article is about. */
const FARTHEST = -6;

/** Two who score as closely may both be meant. */
const NARROW = 0.7;

/** More than all else weighs: "der FPÖ-Politiker" is of that party, however near somebody else is. */
const OF_SIDE = 10;

/** As much more often than the next is whom an article is about named. */
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
  readonly #weights: ReferentWeights;
  readonly #known = new Map<number, Speaker>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#mentions = scene.mentions.flat();
    this.#weights = new ReferentWeights(scene, this.#mentions);
  }

  /** Whom a mention means: by itself, or by what is known of the pronoun. */
  of(mention: PlacedMention, lastSpeaker?: string, asker?: string): Speaker | undefined {
    if (mention.kind !== "pronoun" || mention.apposition?.kind === "name") {
      const known = this.#known.get(mention.position);
      if (known) return known;
      const who = resolveMention(this.#scene, mention);
      const mayMean =
        who?.person === undefined && (mention.isEpithet || isUnintroduced(mention, this.#scene));
      const meant = mayMean ? this.#lastNamed(mention, lastSpeaker) : undefined;
      if (meant) {
        this.#known.set(mention.position, meant);
        if (mention.isRetold) settleMention(mention, meant);
      }
      return meant ?? who;
    }
    const { firstPerson, ownSaying, several } = this.#scene.language;
    const text = mention.text.toLowerCase();
    const isOwn = text === "" && ownSaying.has(mention.head ?? "");
    if (isOwn || (firstPerson.has(text) && !several.has(text))) return this.#writer();
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
      if (!who || isToldOf(mention, pronoun)) continue;
      if (this.#isFarFromThing(pronoun, mention, who, lastSpeaker)) continue;
      // Whoever asked does not answer.
      const score = this.#weights.score(pronoun, mention, who, lastSpeaker) - (who.speaker === asker ? 3 : 0);
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
    // In Romance languages a description takes up the last paragraph's name.
    const { language } = this.#scene;
    if (this.#scene.people.all.some((person) => isOfAnother(epithet, person, language))) return undefined;
    const inOne = language.adjectiveEndings.size > 0 ? 1 : 0;
    const age = ageIn(epithet.text, language);
    const asOld = age === undefined ? undefined : this.#asOldAs(age, epithet);
    if (asOld) return asOld;
    let best: { score: number; who: Speaker } | undefined;
    for (let at = indexBefore(this.#mentions, epithet.position) - 1; at >= 0; at -= 1) {
      const mention = this.#mentions[at];
      const isFar =
        mention !== undefined &&
        epithet.block - mention.block >
          (epithet.isEpithet || tellsSide(epithet.text) ? MOST_PARAGRAPHS : inOne);
      if (!mention || isFar) break;
      // "a biologist", and then "the biologist"
      const isSame =
        mention.head === epithet.head || language.rolesOfTitles.has(`${mention.head}=${epithet.head}`);
      if (mention.kind === "role" && isSame && !mention.isEpithet)
        return resolveMention(this.#scene, mention);
      const isName = mention.kind === "name" || mention.apposition?.kind === "name";
      // "Der Vater des Kindes kam. „…“, sagte der 61-Jährige": of whom the article gives no name.
      const mayBeRole = age !== undefined && mention.kind === "role" && mention.sex === epithet.sex;
      const who =
        isName || mayBeRole || mention.kind === "pronoun"
          ? this.#candidate({ ...epithet, text: mention.text }, mention)
          : undefined;
      if (age !== undefined && who?.person?.age !== undefined && who.person.age !== age) continue;
      if (!who || !(who.person ? isSurelyPerson(who.person) : mayBeRole)) continue;
      // Who has no role yet, or only a last name, may as well be a club.
      const isUntold = who.person?.sex !== undefined && who.person.roles.length === 0;
      const isKnown =
        epithet.sex === undefined
          ? isUntold
          : who.person !== undefined && (who.person.sex === epithet.sex || who.person.roles.length > 0);
      const isNear = epithet.block === mention.block || isUntold;
      const mayBeGoverned = isUntold && language.ages.has(epithet.text.split(" ").at(-1) ?? "");
      const mayStand = mayBeGoverned || !mention.isGoverned || mention.isTopic === true;
      const side = who.person ? isOnSide(epithet.text, who.person) : 0;
      if (!epithet.isEpithet && side < 1 && (!mayStand || !isKnown || !isNear)) continue;
      // "Der Fahrer", behind "die Abgeordnete": a noun of its own, where a table has those for anybody.
      const isBare = language.capitalNouns && !epithet.text.includes(" ", epithet.text.indexOf(" ") + 1);
      if (!epithet.isEpithet && side < 1 && isBare && !isUntold) continue;
      const score =
        OF_SIDE * side +
        this.#weights.score(
          epithet,
          mention,
          who,
          language.adjectiveEndings.size > 0 ? undefined : lastSpeaker,
        );
      if (!best || score > best.score) best = { score, who };
    }
    return best?.who;
  }

  /** Whom "the 41-year-old" means, where the article has said before who is as old. */
  #asOldAs(age: number, { position, sex }: PlacedMention): Speaker | undefined {
    const person = this.#scene.people.all.find(
      (one) =>
        one.age === age &&
        (one.mentionedAt[0] ?? position) < position &&
        (sex === undefined || one.sex === undefined || one.sex === sex),
    );
    if (person) return { speaker: person.name, person };
    const role = this.#scene.bodies.find(
      (one) => one.age === age && one.position < position && !one.isEpithet && one.kind === "role",
    );
    return role && resolveMention(this.#scene, role);
  }

  /** Whom "la réalisatrice" was taken for, where nothing else was told of that person. */
  #newName({ position, kind }: PlacedMention): Speaker | undefined {
    const meant = kind === "role" ? this.#known.get(position) : undefined;
    return meant?.person?.roles.length === 0 && !this.#scene.language.capitalNouns ? meant : undefined;
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
        : (this.#newName(mention) ?? resolveMention(this.#scene, mention));
    const known = who?.person?.sex ?? mention.sex;
    const fits = pronoun.sex === undefined || known === undefined || known === pronoun.sex;
    return who && fits ? who : undefined;
  }
}

/** "The clerk was late, she recalled": she is not whom she speaks of. */
function isToldOf({ block, sentence, isFirst, kind }: PlacedMention, pronoun: PlacedMention): boolean {
  if (!pronoun.isTeller || !isFirst || kind === "pronoun") return false;
  return block === pronoun.block && sentence === pronoun.sentence;
}
