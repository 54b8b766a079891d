import type { Language } from "../../languages/read-language";
import { findPairs } from "../words/find-pairs";
import type { Paragraph, Token } from "../words/read-tokens";
import { dropObjects, gatherDoubleNames } from "./behind-last-name";
import { type Mention, readMention } from "./find-mentions";
import { nameOfBody } from "./known-body";
import { particleNameOf } from "./particle-name";
import type { Reading } from "./read-name";
import { gatherPlaces } from "./seat-behind";

/** What a first reading tells of names, for the second. */
export function readNames(paragraphs: readonly Paragraph[], text: string, language: Language): Reading {
  const capitals = new Set<string>();
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, index) => {
      if (isCapitalWithin(token, tokens[index - 1])) capitals.add(token.text);
    });
  }
  const first: Reading = {
    text,
    language,
    lastNames: new Map(),
    pairs: new Set(),
    doubleNames: gatherDoubleNames(paragraphs, language),
    capitals,
    particleNames: new Map(),
    bodies: new Map(),
    places: gatherPlaces(paragraphs, language),
  };
  const lastNames = new Map<string, Set<string>>();
  const alone = new Set<string>();
  const particleNames = new Map<string, string>();
  const bodies = new Map<string, Set<string>>();
  for (const { tokens } of paragraphs) {
    for (const mention of readNear(tokens, first)) {
      const { kind, text: name, from, role } = mention;
      const [noun, ofBody] = nameOfBody(mention) ?? [];
      if (noun !== undefined && ofBody !== undefined && language.capitalNouns)
        bodies.set(noun, (bodies.get(noun) ?? new Set()).add(ofBody));
      const words = name.split(" ");
      const last = words.at(-1) ?? "";
      if (kind === "name" && words.length === 1 && language.capitalNouns) alone.add(name);
      if (kind !== "name" || words.length < 2) continue;
      // "Wang" of "Wang Yi", and first names, begin sentences as well.
      if (!language.capitalNouns && (role !== undefined || !tokens[from]?.startsSentence))
        capitals.add(words[0] ?? "");
      const particleName = particleNameOf(name, language);
      if (particleName) particleNames.set(...particleName);
      lastNames.set(last, (lastNames.get(last) ?? new Set()).add(words[0] ?? ""));
    }
  }
  dropObjects(lastNames, first.doubleNames, language);
  const pairs = findPairs(paragraphs, alone, language);
  for (const [firstName, lastName] of pairs)
    if (!lastNames.has(lastName)) lastNames.set(lastName, new Set([firstName]));
  return { ...first, lastNames, pairs: new Set(pairs.map((pair) => pair.join(" "))), particleNames, bodies };
}

/** "Vera "Vee" de la Cruz": more never stands between two words of a name. */
const MOST_BETWEEN = 4;

/** As far before a name may begin what the article says of whoever bears it. */
const LONGEST_ROLE = 12;

/**
 * The mentions around whatever may be a full name, and all where nouns have capitals: reading takes
 * long, and the others tell nothing of names.
 */
function* readNear(tokens: readonly Token[], reading: Reading): Generator<Mention> {
  const names = reading.language.capitalNouns ? undefined : findFullNames(tokens);
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    if (names) {
      while ((names[next] ?? tokens.length) < at) next += 1;
      const name = names[next];
      if (name === undefined) return;
      at = Math.max(at, name - LONGEST_ROLE);
    }
    const mention = readMention(tokens, at, reading);
    if (mention) yield mention;
    at = Math.max(mention?.to ?? 0, at + 1);
  }
}

/** Where words stand near each other that may be a name's. */
function findFullNames(tokens: readonly Token[]): number[] {
  const names: number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  tokens.forEach((token, at) => {
    if (!token.isCapital) return;
    if (at - before <= MOST_BETWEEN) names.push(before);
    before = at;
  });
  return names;
}

/** A capital that no sentence and no mark gave it. */
function isCapitalWithin(token: Token, before: Token | undefined): boolean {
  return token.kind === "word" && token.isCapital && !token.startsSentence && before?.kind === "word";
}
