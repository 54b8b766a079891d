import type { Attribution } from "./attribute";
import type { PlacedMention } from "./people";
import { resolveMention, type Scene, type Speaker } from "./resolve-speaker";

/** A pronoun points no farther back than this many paragraphs. */
const FARTHEST_BACK = 3;

/**
 * Whom "he", "sie" or "elle" means: of those spoken of before, whoever is near,
 * a subject, a speaker, and of fitting sex. A document for "it", a group for "they".
 */
export function whoIsMeant(
  scene: Scene,
  pronoun: PlacedMention,
  place: { paragraph: number; sentence: number },
  past: readonly Attribution[],
): Speaker | undefined {
  let best: { score: number; who: Speaker } | undefined;
  const lastSpeaker = past.at(-1)?.speaker;
  for (let back = 0; back <= FARTHEST_BACK; back += 1) {
    for (const mention of scene.mentions[place.paragraph - back] ?? []) {
      if (mention.position >= pronoun.position || !mayBeMeant(scene, pronoun, mention)) continue;
      const who = resolveMention(scene, mention);
      if (!who || !fits(pronoun, mention, who)) continue;
      const distance =
        back === 0
          ? place.sentence - mention.sentence
          : back * 2 + sentencesBehind(scene, place.paragraph - back, mention);
      const score =
        -1.3 * distance -
        (mention.isGoverned ? 2.5 : 0) -
        (pronoun.text === "" && mention.kind === "group" ? 1.5 : 0) +
        (mention.isDocument ? 2 : 0) +
        (who.person ? 1 : 0) +
        (lastSpeaker !== undefined && lastSpeaker === who.speaker ? 1.2 : 0) +
        (pronoun.sex !== undefined && (who.person?.sex ?? mention.sex) === pronoun.sex ? 1.5 : 0) +
        (isFirstInSentence(scene, mention, place.paragraph - back) ? 1 : 0) +
        mention.position / 1e7;
      if (!best || score > best.score) best = { score, who };
    }
  }
  return best?.who;
}

function mayBeMeant({ language }: Scene, pronoun: PlacedMention, mention: PlacedMention): boolean {
  if (mention.kind === "pronoun") return false;
  if (pronoun.sex !== undefined)
    return mention.kind !== "group" || (language.capitalNouns === true && !mention.isPlural);
  const text = pronoun.text.toLowerCase();
  if (text === "") return mention.kind !== "group" || !mention.isGoverned;
  if (language.things.has(text)) return mention.kind === "group";
  return language.several.has(text) ? mention.kind === "group" || /s$/.test(mention.head ?? "") : true;
}

function fits(pronoun: PlacedMention, mention: PlacedMention, who: Speaker): boolean {
  const known = who.person?.sex ?? mention.sex;
  // A single capital word without role or first name may be a place.
  const isPlace =
    who.person !== undefined &&
    !who.person.name.includes(" ") &&
    who.person.roles.length === 0 &&
    mention.isGoverned;
  return !isPlace && (pronoun.sex === undefined || known === undefined || known === pronoun.sex);
}

function sentencesBehind({ paragraphs }: Scene, paragraph: number, mention: PlacedMention): number {
  return (paragraphs[paragraph]?.sentences.length ?? 1) - 1 - mention.sentence;
}

function isFirstInSentence({ mentions }: Scene, mention: PlacedMention, paragraph: number): boolean {
  return (
    mentions[paragraph]?.find(({ sentence, isGoverned }) => sentence === mention.sentence && !isGoverned) ===
    mention
  );
}
