import { isSurelyPerson, type PlacedMention } from "../mentions/people";
import type { Token } from "../words/read-tokens";
import type { Attribution } from "./attribute";
import { resolveMention, type Scene, type Speaker } from "./resolve-speaker";

/** Paragraphs before a dialogue that may name who takes part. */
const PARAGRAPHS_BEFORE = 1;

/** As many words may stand behind the last quotation before a dialogue. */
const MOST_WORDS_BEHIND = 14;

/** "¿Y usted, señora Quintanar?" names who answers. */
export function calledByName(
  { people }: Scene,
  turns: readonly Token[][],
  one: Speaker,
): Speaker | undefined {
  const said = new Set(turns.flat().flatMap(({ text }) => text.match(/\p{Lu}[\p{L}\p{M}-]{3,}/gu) ?? []));
  const person = people.all.find(
    (candidate) =>
      isSurelyPerson(candidate) &&
      candidate.name !== one.speaker &&
      candidate.name.split(" ").some((part) => said.has(part)),
  );
  return person && { speaker: person.name, person };
}

/** A name at either end of a sentence, set off by a comma. */
const VOCATIVE = /(?:^\P{L}*|,\s)(?:\p{Ll}+\s)?(\p{Lu}[\p{L}\p{M}-]{2,})(?=\P{L}*$|,)/gu;

/** "Siéntese, don Hilario.": whom words address cannot be who speaks them. */
export function addressedIn({ people }: Scene, turns: readonly Token[][]): Speaker | undefined {
  const called = new Set(
    turns.flat().flatMap(({ text }) => [...text.matchAll(VOCATIVE)].map(([, name]) => name)),
  );
  const person = people.all.find(
    (candidate) => isSurelyPerson(candidate) && candidate.name.split(" ").some((part) => called.has(part)),
  );
  return person && { speaker: person.name, person };
}

/** Of the people of whom the text spoke right before a dialogue, the last one who is not the other. */
export function otherVoice(scene: Scene, from: number, one: Speaker): Speaker | undefined {
  for (let index = from + 1; index >= from - PARAGRAPHS_BEFORE; index -= 1) {
    const last = (scene.mentions[index] ?? [])
      .filter(({ kind }) => kind === "name" || kind === "role")
      .map((mention) => ({ mention, who: resolveMention(scene, mention) }))
      .filter(
        ({ mention, who }) => who !== undefined && who.speaker !== one.speaker && mayTakePart(mention, who),
      )
      .at(-1);
    if (last) return last.who;
  }
  return undefined;
}

/** Somebody with a name, or who has just come in: "Una mujer joven se acerca." */
function mayTakePart({ isDefinite, isFirst, isPredicate }: PlacedMention, { person }: Speaker): boolean {
  if (person !== undefined) return isSurelyPerson(person);
  return isFirst === true && isDefinite === false && !isPredicate;
}

/** "“Why?” Orr asked. “Because,” Quill said.": then Orr asks again. */
export function voicesBefore(
  scene: Scene,
  attributions: ReadonlyMap<Token, Attribution>,
  from: number,
): (Speaker | undefined)[] {
  const said = (scene.paragraphs[from - 1]?.tokens ?? []).filter(({ kind }) => kind === "quote").slice(-2);
  const [asked, answered] = said;
  const isAsked = asked !== undefined && endsInQuestion(asked);
  const isAnswered = answered !== undefined && !endsInQuestion(answered);
  const [one, other] = said.map((token) => speakerIn(attributions.get(token)));
  if (isAsked && isAnswered && one && other && one.speaker !== other.speaker) return [one, other];
  // "—¿Y usted? —le preguntó el párroco en la fiesta, delante de todos.": too long for a turn, and yet the first.
  const last = said.at(-1);
  const isAsking =
    last?.stretch?.shownBy === "dash" && isTold(attributions.get(last)) && endsInQuestion(last);
  const asker = isAsking ? speakerIn(attributions.get(last)) : undefined;
  if (asker) return [mostNamed(scene, asker), asker];
  // "“Don’t wash them,” Ramón told him." and below it "“Not even in water?”": the other one asks.
  const first = scene.paragraphs[from]?.tokens.find(({ kind }) => kind === "quote");
  const told = last && isTold(attributions.get(last)) ? speakerIn(attributions.get(last)) : undefined;
  const isAskedBack = last && first && endsInQuestion(first) && !endsInQuestion(last);
  return told && isAskedBack && endsParagraph(scene, from - 1, last)
    ? [otherVoice(scene, from - 1, told), told]
    : [];
}

/** Who spoke the words with which the paragraph before a dialogue ends: "Le juge se penche. « Vous saviez ?". */
export function spokeRightBefore(
  { paragraphs }: Scene,
  attributions: ReadonlyMap<Token, Attribution>,
  from: number,
): Speaker | undefined {
  const last = paragraphs[from - 1]?.tokens.findLast(({ kind }) => kind !== "mark");
  const isBeside = paragraphs[from]?.block === (paragraphs[from - 1]?.block ?? 0) + 1;
  return isBeside && last?.kind === "quote" ? speakerIn(attributions.get(last)) : undefined;
}

/** "“Are you angry?” I asked.": who answers, by who spoke in the paragraphs before. */
export function spokeLastBefore(
  { paragraphs }: Scene,
  attributions: ReadonlyMap<Token, Attribution>,
  from: number,
): Speaker | undefined {
  const said = paragraphs.slice(Math.max(0, from - PARAGRAPHS_BEFORE), from).flatMap(({ tokens }) => tokens);
  return speakerIn(
    said.map((token) => attributions.get(token)).findLast((one) => one?.speaker !== undefined),
  );
}

/** The article says who speaks, in words; or a sentence before that ends in a colon. */
export function isTold(attribution: Attribution | undefined): boolean {
  const { by, confidence } = attribution ?? {};
  return /^(?:verb|source|colon)$/.test(by ?? "") || (by === "sentence" && confidence === "high");
}

export function speakerIn(attribution: Attribution | undefined): Speaker | undefined {
  const { speaker, person } = attribution ?? {};
  return speaker === undefined ? undefined : { speaker, ...(person ? { person } : {}) };
}

/** Behind the words stands only who spoke them. */
function endsParagraph({ paragraphs }: Scene, index: number, { end }: Token): boolean {
  const behind = (paragraphs[index]?.tokens ?? []).filter(
    ({ start, kind }) => start >= end && kind === "word",
  );
  return behind.length <= MOST_WORDS_BEHIND;
}

/** Whom the article names most, beside one. */
export function mostNamed({ people }: Scene, one: Speaker): Speaker | undefined {
  const person = people.all
    .filter((candidate) => isSurelyPerson(candidate) && candidate.name !== one.speaker)
    .toSorted((a, b) => b.mentionedAt.length - a.mentionedAt.length)[0];
  return person && { speaker: person.name, person };
}

function endsInQuestion({ text }: Token): boolean {
  return /[?？]\P{L}*$/u.test(text);
}
