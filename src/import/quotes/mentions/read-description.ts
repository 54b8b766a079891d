import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import { genderOf, isParty, isPlural } from "../words/noun-forms";
import type { Token } from "../words/read-tokens";
import { isRelativePronoun } from "../words/relative-pronoun";
import { sexOfName, sexOfRole } from "../words/sex-of";
import { isDeterminer, isDocument, isEpithet, isNameWord, isTitle } from "../words/word-kinds";
import { endOfAttribute } from "./attribute-end";
import { behindKind, isMakerBefore } from "./behind-kind";
import { isSpeakerBehindListener } from "./behind-listener";
import { endOfComplement } from "./end-of-complement";
import { findHead, type Head } from "./find-head";
import type { Mention } from "./find-mentions";
import { endOfForefield } from "./forefield";
import { endOfGenitive } from "./genitive-behind";
import { endOfJoinedMatter, endOfSmallName } from "./joined-body";
import { endOfKnownBody } from "./known-body";
import { nameBehind, nameBehindParty } from "./name-behind";
import { endOfBothSexes } from "./of-both-sexes";
import { readBareName, wordsOf } from "./read-bare-name";
import { type Name, type Reading, readName } from "./read-name";
import { endOfSeat } from "./seat-behind";
import { readSecondOffice } from "./second-office";
import { settleEnd } from "./settle-end";
import { skipAdjectives } from "./skip-adjectives";
import { skipBracket, skipRetired } from "./skip-brackets";

export type Description = Omit<Mention, "isGoverned">;

/** The longest description of somebody that begins at a token: determiner, adjectives, role or group, name. */
export function readDescription(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
): Description | undefined {
  const { language } = reading;
  const first = tokens[at];
  if (!first) return undefined;
  const second = tokens[at + 1];
  const hasDeterminer = isDeterminer(first, language);
  if (hasDeterminer && isRelativePronoun(tokens, at, language)) return undefined;
  // "habe ihr die Dame gesagt": to her.
  if (language.objectsBefore.has(first.lower) && language.articles.has(second?.lower ?? "")) return undefined;
  // "In 2014 a federal report"
  if (/^\d/.test(first.text) && language.articles.has(second?.lower ?? "")) return undefined;
  if (isYear(tokens, at, language)) return undefined;
  const from = skipPartitive(tokens, hasDeterminer ? at + 1 : at, hasDeterminer, language);
  const head = findHead(tokens, from, hasDeterminer, reading);
  return head
    ? describe(tokens, at, from, head, hasDeterminer, reading)
    : readBareName(tokens, at, from, hasDeterminer, reading);
}

/** "In 2019 Ada Quill told the paper": no number of anything. */
function isYear(tokens: readonly Token[], at: number, language: Language): boolean {
  const isBehindIn = language.beforePlaces.has(tokens[at - 1]?.lower ?? "");
  return (
    isBehindIn && /^(?:1[6-9]|20)\d\d$/u.test(tokens[at]?.text ?? "") && isNameWord(tokens[at + 1], language)
  );
}

/** "one of the reports", "two of them": begins behind "of" and its article. */
function skipPartitive(
  tokens: readonly Token[],
  from: number,
  hasDeterminer: boolean,
  language: Language,
): number {
  if (!hasDeterminer || !language.partitives.has(tokens[from]?.lower ?? "")) return from;
  const article = tokens[from + 1];
  if (article && (isDeterminer(article, language) || language.articles.has(article.lower))) return from + 2;
  // "deux des infirmières": the article is in the preposition.
  if (
    language.articles.has(tokens[from]?.lower ?? "") &&
    language.indefinites.has(tokens[from - 1]?.lower ?? "")
  )
    return from + 1;
  // "thousands of people"
  return language.pluralEndings.has(tokens[from - 1]?.lower.slice(-1) ?? "") ? from + 1 : from;
}

/** "a colleague of Mr Hines": somebody else's name. */
function isOfAddressed(tokens: readonly Token[], at: number, language: Language): boolean {
  const address = tokens[at + 1];
  const isOf = language.partitives.has(tokens[at]?.lower ?? "");
  return isOf && address !== undefined && isTitle(address, language);
}

/** "Subió a la tribuna Ana Vela Roa": no body is called that, if not "la fundación Ana Vela Roa" or a company. */
function isOfItsOwn(
  { words, titles }: Name,
  first: Token | undefined,
  { isGroup }: Head,
  noun: Token | undefined,
  { adjectiveEndings, namesakes, companies }: Language,
): boolean {
  if (!isGroup || adjectiveEndings.size === 0 || words < 2 || titles.length > 0) return false;
  const mayBeCalled = namesakes.has(noun?.lower ?? "") || companies.has(noun?.lower ?? "");
  return !mayBeCalled && sexOfFirstName(first?.text ?? "") !== undefined;
}

function describe(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: Head,
  hasDeterminer: boolean,
  reading: Reading,
): Description | undefined {
  const { language } = reading;
  const ofBothSexes = endOfBothSexes(tokens, head.at, language);
  if (ofBothSexes !== undefined)
    return {
      kind: "role",
      from: at,
      to: ofBothSexes,
      text: wordsOf(tokens, at, ofBothSexes, reading),
      head: tokens[ofBothSexes - 1]?.lower ?? "",
      isPlural: true,
      isDefinite: hasDeterminer && !language.indefinites.has(tokens[at]?.lower ?? ""),
    };
  const noun = head.noun ?? tokens[head.to - 1] ?? tokens[head.at];
  const determiner = hasDeterminer ? (tokens[at]?.lower ?? "") : "";
  // "200 Angestellte"
  const isCount = language.capitalNouns === true && /^\d/u.test(determiner);
  // "Treustadts Bürgermeister": one, by whose he is.
  const owner = tokens[head.at - 1];
  const isOwned = !hasDeterminer && /^\p{Lu}.*(?:s|’)$/u.test(owner?.text ?? "");
  const isMany = !isOwned && isPlural(noun?.lower ?? "", determiner, head.isGroup, language);
  const isSeveral = isMany && !head.isGroup && hasDeterminer && language.capitalNouns === true;
  const isAnother = head.isGroup && isSpeakerBehindListener(tokens, at, head.to, language);
  const behind = head.isGroup
    ? behindKind(tokens, head.to, hasDeterminer, language)
    : skipRetired(tokens, head.to, language);
  const isOther = isSeveral || isAnother || isOfAddressed(tokens, head.to, language);
  const beside = isOther ? undefined : readName(tokens, behind, reading, !head.isGroup);
  const right = beside && isOfItsOwn(beside, tokens[behind], head, noun, language) ? undefined : beside;
  // "le député LFI de la Creuse, Adrien Clouzeau"
  if (right && isParty(tokens, right, head, language))
    return describe(tokens, at, from, { ...head, to: right.from + 1, noun }, hasDeterminer, reading);
  const name =
    head.isGroup || isSeveral
      ? right
      : right
        ? (nameBehindParty(tokens, right, reading) ?? right)
        : isOfAddressed(tokens, head.to, language)
          ? undefined
          : nameBehind(tokens, head.to, reading);
  if (name && (!head.isGroup || name.titles.length > 0)) {
    const sex =
      sexOfRole(noun?.lower ?? "", determiner, language) ?? sexOfName(name.titles, name.text, language);
    const role = [wordsOf(tokens, from, Math.max(head.to, name.from), reading), ...name.titles].join(" ");
    return {
      kind: "name",
      from: at,
      to: name.to,
      text: name.text,
      role,
      ...(sex ? { sex } : {}),
      isPlural: false,
      ...(tokens[name.to]?.text === "’s" ? { isPossessor: true } : {}),
    };
  }
  const both = head.isGroup ? undefined : readSecondOffice(tokens, head, reading);
  if (both?.name) {
    const sex = sexOfRole(noun?.lower ?? "", determiner, language) ?? sexOfName([], both.name.text, language);
    return {
      kind: "name",
      from: at,
      to: both.name.to,
      text: both.name.text,
      role: wordsOf(tokens, from, both.name.from, reading),
      ...(sex ? { sex } : {}),
      isPlural: false,
    };
  }
  // A name right behind a body belongs to it: "the group Verhoeven NV"; "la Policía Nacional" is all one name.
  const isCalledByName =
    name !== undefined &&
    head.isGroup &&
    (hasDeterminer || isMakerBefore(noun, language)) &&
    !language.capitalNouns &&
    (!noun?.isCapital || /^\p{Lu}{2,6}$/u.test(noun.text)) &&
    !language.pluralEndings.has((noun?.lower ?? "").slice(-1));
  const forefieldTo = head.isGroup
    ? (endOfForefield(tokens, at, head.to, language) ?? endOfKnownBody(tokens, head.to - 1, reading))
    : undefined;
  const genitiveTo = head.isGroup ? endOfGenitive(tokens, head.to, language) : head.to;
  const seatTo =
    head.isGroup && genitiveTo === head.to ? endOfSeat(tokens, at, head.to, reading) : genitiveTo;
  const joinedTo = isCalledByName ? endOfSmallName(tokens, name.to, language) : undefined;
  const matterTo = name && head.isGroup ? endOfJoinedMatter(tokens, head.to, name.to, language) : seatTo;
  const ownTo = forefieldTo ?? Math.max(joinedTo ?? 0, matterTo);
  // "the answer of the minister": the minister is somebody of his own.
  const isSpeech = language.speechNouns.has(noun?.lower ?? "") && (language.capitalNouns || !noun?.isCapital);
  const settledTo =
    both?.to ??
    (isSpeech
      ? skipAdjectives(tokens, ownTo, language)
      : settleEnd(
          tokens,
          ownTo,
          endOfComplement(
            tokens,
            skipBracket(tokens, skipAdjectives(tokens, ownTo, language), language),
            language,
          ),
          language,
        ));
  // Somebody new: whoever was spoken of before needs no more to be told apart.
  const isNew = !head.isGroup && language.indefinites.has(determiner);
  const to = isNew ? endOfAttribute(tokens, at, settledTo, language) : settledTo;
  const sex = head.isGroup || isSeveral ? undefined : sexOfRole(noun?.lower ?? "", determiner, language);
  const isAnaphor =
    hasDeterminer &&
    !head.isGroup &&
    (language.capitalNouns || to === skipAdjectives(tokens, head.to, language)) &&
    !language.indefinites.has(determiner) &&
    tokens
      .slice(from, head.to)
      .some((token) => language.epithets.has(token.lower) || isEpithet(token, language));
  // "du ministère": "ministère", whatever "du" stands for.
  // "rund 200 Streikende"
  const isAbout = isCount && language.approximating.has(tokens[at - 1]?.lower ?? "");
  const isContracted = language.prepositions.has(determiner) && !language.indefinites.has(determiner);
  const isDocumentHead = noun !== undefined && isDocument(noun, language);
  // "un de ses avocats": one person, though the noun means several.
  const isOneOfThem =
    head.isGroup &&
    !isDocumentHead &&
    from > at + 1 &&
    language.articles.has(determiner) &&
    language.indefinites.has(determiner) &&
    language.pluralEndings.has((noun?.lower ?? "").slice(-1));
  return {
    kind: head.isGroup && !isOneOfThem ? "group" : "role",
    from: at,
    to,
    text: isCalledByName
      ? joinedTo !== undefined && joinedTo > name.to
        ? wordsOf(tokens, name.from, joinedTo, reading)
        : name.text
      : wordsOf(tokens, isContracted ? from : isAbout ? at - 1 : at, to, reading),
    head: noun?.lower ?? "",
    ...(sex ? { sex } : {}),
    ...genderOf(noun?.lower ?? "", head.isGroup, determiner, language),
    isPlural: isMany && !isOneOfThem,
    ...(isDocumentHead ? { isDocument: true } : {}),
    ...(isAnaphor ? { isEpithet: true } : {}),
    isDefinite: !hasDeterminer || !(language.indefinites.has(determiner) || isCount),
  };
}
