import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf, isFunctionWord } from "../words/word-kinds";
import { documentBeside, documentFirst, isOfPerson } from "./document-mentions";
import type { Cue } from "./find-cue";
import { ownerOfWords } from "./owner-of-words";
import { presentedBefore } from "./presented";
import { isVerbAt, mayBeVerb, type SentenceView } from "./sentence-view";

/* Who speaks before a colon, where no verb of saying tells. */

/** What stands right before the colon announces the words: "Her answer:", "hängt der Zettel:", "un correo enviado en mayo:". */
export function announcedByNoun(view: SentenceView, colon: number): Cue | undefined {
  const shown = presentedBefore(view, colon);
  if (shown) return { mention: shown, by: "colon", verb: colon, isBeside: true };
  const owner = ownerOfWords(view, colon);
  if (owner) return { mention: owner, by: "colon", verb: colon, isBeside: true };
  // "In seinem Spind hängt nach Angaben von Mitarbeitern der Zettel: „…“"
  const beside = view.language.verbSecond
    ? view.mentions.find(
        (one) => one.to === colon && one.isDocument && !one.isGoverned && !isOfPerson(view, one),
      )
    : documentReaching(view, colon);
  return beside && { mention: beside, by: "colon", verb: colon, isBeside: true };
}

/** Whom or what the sentence before the colon is about: "Auf einem Transparent stand: …" */
export function subjectBeforeColon(view: SentenceView, colon: number): Cue | undefined {
  const { mentions, from, language, tokens } = view;
  const own = mentions.filter((mention) => mention.from >= from && mention.to <= colon);
  const last = documentBeside(own, colon);
  const beside = last && isMeantFor(view, last) ? undefined : last;
  const mention =
    documentPut(view, own, colon) ??
    (isObject(own[0], view) || isAgent(own[0], view) ? undefined : documentFirst(own)) ??
    (beside && isOfPerson(view, beside) ? undefined : beside) ??
    // "un carnet où figurait cette consigne: …"
    own.findLast(
      (one) => one.isDocument && language.relatives.has(tokens[one.to]?.lower ?? "") && !isObject(one, view),
    ) ??
    subjectBehindLead(view, own) ??
    own.find((one) => !one.isGoverned && !isObject(one, view)) ??
    own.find(({ from: start }) => isOwnerOfSpeech(view, start)) ??
    (hasNoSubject(view) ? undefined : own.at(-1));
  return mention && { mention, by: "colon", verb: colon, isBeside: mention.to === colon };
}

/** "hat eine Idee für das Schild:" */
function isMeantFor({ tokens, language }: SentenceView, { from }: PlacedMention): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  return language.weakSources.has(before) && language.prepositions.has(before);
}

/** "Unter das Ortsschild hat jemand ein zweites Schild geschraubt:": the new one, before the verb's last part. */
function documentPut(
  { tokens, language }: SentenceView,
  own: readonly PlacedMention[],
  colon: number,
): PlacedMention | undefined {
  const last = own.at(-1);
  const isNew = last?.isDocument === true && !last.isGoverned && last.isDefinite === false;
  const isLast = language.verbSecond === true && last?.to === colon - 1;
  return isNew && isLast && /ge\p{Ll}+(?:t|en)$/u.test(tokens[colon - 1]?.text ?? "") ? last : undefined;
}

/** "Und lobt seinen Kollegen Brandt:": where the verb comes second, and no subject first, it is whoever spoke before. */
function hasNoSubject({ tokens, from, language }: SentenceView): boolean {
  const [join, verb] = tokens.slice(from, from + 2);
  if (!language.verbSecond || !language.joins.has(join?.lower ?? "")) return false;
  return verb?.kind === "word" && !verb.isCapital && !isFunctionWord(verb, language);
}

/** "Das zeigt die Antwort von Brandt auf Fragen von Journalisten:" */
function isOwnerOfSpeech({ tokens, language }: SentenceView, at: number): boolean {
  const [noun, preposition] = tokens.slice(Math.max(0, at - 2), at);
  return language.partitives.has(preposition?.lower ?? "") && language.speechNouns.has(noun?.lower ?? "");
}

/** "Auf die Frage, ob sie gehe, schüttelte Mia Stark den Kopf:": behind the verb that a clause leads to. */
function subjectBehindLead(view: SentenceView, own: readonly PlacedMention[]): PlacedMention | undefined {
  const { tokens, from, language } = view;
  const first = tokens[from]?.lower ?? "";
  const isLed = language.prepositions.has(first) || language.conjunctions.has(first);
  if (language.verbSecond !== true || !isLed) return undefined;
  return own.find(
    (one) => !one.isGoverned && tokens[one.from - 2]?.text === "," && mayBeVerb(view, one.from - 1),
  );
}

/** "Joint par le Courrier, ce dernier": whoever asked. */
function isAgent(mention: PlacedMention | undefined, { tokens, language }: SentenceView): boolean {
  return language.agents.has(tokens[(mention?.from ?? 0) - 1]?.lower ?? "");
}

/** "Un avis que ne partage pas Alain Roy : « … »" */
function isObject(mention: PlacedMention | undefined, { tokens, language }: SentenceView): boolean {
  const next = tokens[mention?.to ?? -1]?.lower ?? "";
  return !language.dropsPronouns && language.clauses.has(next) && language.relatives.has(next);
}

/**
 * "La fiscal mostró un mensaje fechado dos días antes: …": somebody shows or reads it, and only
 * words about it follow. Whoever writes or sends it speaks.
 */
function documentReaching(view: SentenceView, colon: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  if (language.authoring.size === 0) return undefined;
  const document = mentions.findLast(
    ({ from: start, to, isDocument, isGoverned, isDefinite }) =>
      start > from && to < colon && isDocument === true && !isGoverned && isDefinite === false,
  );
  if (!document) return undefined;
  const isWritten = tokens.slice(from, document.from).some(({ lower }) => language.authoring.has(lower));
  // "una nota fechada ayer", "una nota de ayer"
  const isDescribed =
    language.prepositions.has(tokens[document.to]?.lower ?? "") ||
    tokens
      .slice(document.to - 1, document.to + 1)
      .some(({ lower }) => endsWithOneOf(lower, language.participleEndings));
  if (isWritten || !isDescribed) return undefined;
  for (let at = document.to + 1; at < colon; at += 1) {
    const token = tokens[at];
    const isSmall = token !== undefined && language.prepositions.has(token.lower);
    if (token?.kind !== "word" || language.conjunctions.has(token.lower) || isVerbAt(view, at))
      return undefined;
    if (isFunctionWord(token, language) && language.relatives.has(token.lower) && !isSmall) return undefined;
  }
  return document;
}
