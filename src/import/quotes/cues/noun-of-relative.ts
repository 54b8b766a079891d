import type { Language } from "../../languages/read-language";
import type { PlacedMention } from "../mentions/people";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isSaying, isVerb } from "../words/word-kinds";
import { mayBeVerb, type SentenceView } from "./sentence-view";

/** "Smith, who met Jones, said": the noun before a relative pronoun, where its clause or what is behind has the verb. */
export function nounOfRelative(
  view: SentenceView,
  own: readonly PlacedMention[],
  verb: number,
  /** Behind the last word before the verb that is no filler. */
  at: number,
  touching: PlacedMention | undefined,
): PlacedMention | undefined {
  const { tokens, from, language } = view;
  for (let place = at - 1; place > from; place -= 1) {
    const token = tokens[place];
    // "The captain, whom they praised, refused, but Moira Shand, his mate, said": a clause of its own since.
    if (beginsOwnClause(view, own, place)) return undefined;
    if (!token || !language.relatives.has(token.lower)) continue;
    // "una entrevista a la radio, donde aseguró": the noun is where it was said.
    if (language.adverbialRelatives.has(token.lower)) continue;
    // "told jurors that an expert would say": what was told begins here.
    if (language.clauses.has(token.lower) && isToldTo(view, own, place)) continue;
    if (own.some((mention) => mention.from <= place && mention.to > place && mention.kind !== "pronoun"))
      continue;
    // "a la que acusa", "de los que habla": not who accuses.
    const isObject =
      language.articles.has(tokens[place - 1]?.lower ?? "") &&
      language.prepositions.has(tokens[place - 2]?.lower ?? "") &&
      tokens[place - 3]?.text === ",";
    if (isObject) continue;
    // "whose president, Ana Ruiz, called": the clause has a subject of its own.
    const inside = own.find(
      (mention) => mention.from === place + 1 && mention.apposition && tokens[mention.to]?.text === ",",
    );
    if (inside?.apposition?.to === at - 1) return inside;
    // "un letrero que le regaló el sindicato y que reza": of the same noun.
    const isJoined = place === at - 1 && language.joins.has(tokens[place - 1]?.lower ?? "");
    if (isJoined && language.adjectiveEndings.size > 0) continue;
    const noun = bearerBefore(view, own, place, verb) ?? nounBefore(view, own, place);
    // "lo hereda un sobrino, cosa que califica de «milagro»": a noun that no table has, and whoever judges it is left out.
    const isBareNoun = language.dropsPronouns && place === at - 1 && tokens[place - 1]?.kind === "word";
    if (isBareNoun && !noun && !language.prepositions.has(tokens[place - 1]?.lower ?? "")) return undefined;
    // "une mesure que le maire juge", "a quien la sala consideró": a subject of its own.
    if (touching?.from === place + 1 && touching.kind !== "pronoun" && language.adjectiveEndings.size > 0)
      return touching;
    // "la M-30, que ha descrito como «modélica»": what somebody else judges.
    if (noun && language.dropsPronouns && isJudged(noun, tokens[verb], tokens[at - 1], language)) continue;
    // "laughed at claims by the owners that it sank and said": what they claim.
    const isContent = noun?.isGoverned === true && language.clauses.has(token.lower);
    if (isContent && isConjunction(tokens[at - 1], language)) continue;
    if (touching && isSubjectInside(view, place, touching, at))
      return noun ?? nounBeforePreposition(view, own, place);
    if (noun && (!touching || touching.kind === "pronoun") && touching?.from !== place + 1) {
      const subject = subjectBesideIt(view, own, noun, place, at);
      // "Preguntada por Mora, que la esperaba, dijo": the subject is left out.
      if (subject === undefined && language.dropsPronouns) return undefined;
      return subject ?? noun;
    }
  }
  return undefined;
}

/** "a mug in his office that says", "un cartel en la puerta que dice": what bears the words, and not where it stands. */
function bearerBefore(
  { tokens, language }: SentenceView,
  own: readonly PlacedMention[],
  relative: number,
  verb: number,
): PlacedMention | undefined {
  if (language.verbSecond || verb !== relative + 1 || !language.clauses.has(tokens[relative]?.lower ?? ""))
    return undefined;
  // "un informe en el que aconseja": who reported is left out.
  if (language.articles.has(tokens[relative - 1]?.lower ?? "")) return undefined;
  if (!isSaying(tokens[verb], language)) return undefined;
  const bearer = own.findLast(
    ({ to, isDocument, isGoverned }) => to < relative - 1 && isDocument && !isGoverned,
  );
  if (!bearer || !language.beforePlaces.has(tokens[bearer.to]?.lower ?? "")) return undefined;
  const place = own.find(({ to }) => to === relative);
  const isNear =
    relative - bearer.to <= 4 && tokens.slice(bearer.to, relative).every(({ kind }) => kind === "word");
  return isNear && (place === undefined || place.kind === "group" || place.isPlace) && !place?.isDocument
    ? bearer
    : undefined;
}

/** "un parte al que tuvo acceso la agencia señala": who stands behind the verb of the clause is its subject. */
function isSubjectInside(
  view: SentenceView,
  relative: number,
  { from }: PlacedMention,
  /** Behind the last word before the verb that is no filler. */
  at: number,
): boolean {
  const { tokens, language } = view;
  if (language.adjectiveEndings.size === 0 || from < relative + 2) return false;
  const inside = tokens.slice(relative + 1, at);
  const isOneClause = inside.every(({ kind, lower }) => kind === "word" && !language.conjunctions.has(lower));
  const first = relative + 1;
  const isClitic = language.objectsBefore.has(tokens[first]?.lower ?? "");
  return isOneClause && (isClitic || mayBeVerb(view, first));
}

/** "un parte al que", "una nota a la que" */
function nounBeforePreposition(
  { tokens, language }: SentenceView,
  own: readonly PlacedMention[],
  relative: number,
): PlacedMention | undefined {
  const isSmall = (at: number) =>
    language.prepositions.has(tokens[at]?.lower ?? "") || language.articles.has(tokens[at]?.lower ?? "");
  let at = relative;
  while (at > relative - 2 && isSmall(at - 1)) at -= 1;
  return own.find(({ to }) => to === at);
}

/** ", but Moira Shand": somebody who may be a subject, right behind a comma and a conjunction. */
function beginsOwnClause(
  { tokens, language }: SentenceView,
  own: readonly PlacedMention[],
  place: number,
): boolean {
  if (tokens[place - 1]?.text !== "," || !isConjunction(tokens[place], language)) return false;
  return own.some(({ from, isGoverned }) => from === place + 1 && !isGoverned);
}

/** The noun that a relative pronoun is about: right before it, or before "fechado en mayo," as well. */
function nounBefore(
  view: SentenceView,
  own: readonly PlacedMention[],
  place: number,
): PlacedMention | undefined {
  const { tokens, language } = view;
  const isComma = tokens[place - 1]?.text === ",";
  const noun = own.find(({ to }) => to === place || (to === place - 1 && isComma));
  if (!isComma || language.adjectiveEndings.size === 0) return noun;
  const far = own.findLast(({ to }) => to < place - 1 && tokens[to]?.text === ",");
  // "Claire Dumas, biologiste à l’université de Lille, qui": past where somebody works.
  if (noun?.isGoverned && noun.kind === "group" && far?.kind === "name" && !noun.isDocument) return far;
  if (!far || noun?.kind === "name") return noun;
  const between = tokens.slice(far.to + 1, place - 1);
  // "une pétition, signée par 200 habitants, qui dénonce": past whoever signed it.
  const isPast = endsWithOneOf(between[0]?.lower ?? "", language.participleEndings);
  const isBeside = noun?.from === far.to + 1 || isPast;
  return isBeside && between.every(({ kind }) => kind === "word") ? far : noun;
}

/**
 * "FireEye, the firm that found them, said": the noun says what the name before it is. "A report by
 * the institute, which was read in court, said": behind the clause goes on what is not governed.
 */
function subjectBesideIt(
  { tokens }: SentenceView,
  own: readonly PlacedMention[],
  noun: PlacedMention,
  relative: number,
  /** Behind the last word before the verb that is no filler. */
  at: number,
): PlacedMention | undefined {
  const isBehindClause = tokens[at - 1]?.text === "," && tokens[relative + 1]?.text !== ",";
  if (noun.isGoverned && isBehindClause)
    return own.findLast(({ to, isGoverned }) => to < noun.from && !isGoverned);
  if (noun.kind === "name" || tokens[noun.from - 1]?.text !== ",") return noun;
  return (
    own.find(({ kind, to, isGoverned }) => kind === "name" && to === noun.from - 1 && !isGoverned) ?? noun
  );
}

/** Whoever stands before a clause, right behind a verb of saying, only listens. */
function isToldTo(
  { tokens, language }: SentenceView,
  own: readonly PlacedMention[],
  clause: number,
): boolean {
  const listener = own.find(({ to }) => to === clause);
  if (!listener?.isDocument) return listener !== undefined && isSaying(tokens[listener.from - 1], language);
  // "ha valorado en un comunicado que": where it was told.
  const verb = tokens[listener.from - 2];
  return (
    language.dropsPronouns === true && listener.isGoverned && verb !== undefined && isVerb(verb, language)
  );
}

/** A thing behind a preposition judges nothing. */
function isJudged(
  { kind, isGoverned, isDocument, sex, text, head = "" }: PlacedMention,
  verb: Token | undefined,
  before: Token | undefined,
  language: Language,
): boolean {
  const onlyJudges =
    verb !== undefined && language.judging.has(verb.lower) && !language.saying.has(verb.lower);
  const isPerson = kind === "role" || sex !== undefined || (kind === "name" && text.includes(" "));
  const maySpeak = isPerson || isDocument === true || language.groups.has(head);
  return (onlyJudges || isConjunction(before, language)) && isGoverned && !maySpeak;
}

function isConjunction(token: Token | undefined, { conjunctions, relatives }: Language): boolean {
  return token !== undefined && conjunctions.has(token.lower) && !relatives.has(token.lower);
}
