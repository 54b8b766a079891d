import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isRole, isTitle, isVerb } from "../words/word-kinds";
import type { Reading } from "./read-name";

/** Tokens of the longest last name: "de la Torre y Prado". */
const LONGEST = 6;

/** A small word within names: "van", "an" behind "Mac". */
export function isParticle(tokens: readonly Token[], at: number, { particles }: Language): boolean {
  const { lower = "" } = tokens[at] ?? {};
  return particles.has(lower) || particles.has(`${tokens[at - 1]?.lower} ${lower}`);
}

/** "von der Heide" of "Joachim von der Heide": by itself in small letters, as the full name has it. */
export function particleNameOf(fullName: string, { particles }: Language): [string, string] | undefined {
  const words = fullName.split(" ");
  const at = words.findIndex((word, index) => index > 0 && beginsWithParticle(word, particles));
  if (at === -1) return undefined;
  const name = words.slice(at).join(" ");
  return [name.toLowerCase(), name];
}

function beginsWithParticle(word: string, particles: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  const apostrophe = lower.search(/['’]/u);
  return particles.has(apostrophe > 0 ? lower.slice(0, apostrophe) : lower);
}

/**
 * "sagt von der Heide", "Van der Meer said": a last name with its small words, which the article
 * has with a first name as well. `to` is behind its last token.
 */
export function readParticleName(
  tokens: readonly Token[],
  at: number,
  { language, particleNames, text }: Reading,
): { to: number; text: string } | undefined {
  const first = tokens[at];
  if (particleNames.size === 0 || !first || !language.particles.has(first.lower)) return undefined;
  if (isOwnersPreposition(tokens, at, language)) return undefined;
  for (let to = Math.min(tokens.length, at + LONGEST); to > at + 1; to -= 1) {
    const name = particleNames.get(text.slice(first.start, tokens[to - 1]?.end).toLowerCase());
    if (name !== undefined) return { to, text: name };
  }
  return undefined;
}

/** "el plan de Mendoza": behind a word of its clause that names nobody's doing, "de" is no part of the name. */
function isOwnersPreposition(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, particle] = [tokens[at - 1], tokens[at]];
  if (!particle || particle.isCapital || !language.prepositions.has(particle.lower)) return false;
  if (before?.kind !== "word") return false;
  const isAnnounced = isTitle(before, language) || (isRole(before, language) && !needsPreposition(language));
  const isJoined = language.weakSources.has(before.lower) || language.conjunctions.has(before.lower);
  return !isAnnounced && !isJoined && !isVerb(before, language) && !language.auxiliaries.has(before.lower);
}

/** "le maire de Lyon": where an office is held. */
function needsPreposition({ adjectiveEndings }: Language): boolean {
  return adjectiveEndings.size > 0;
}
