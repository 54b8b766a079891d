import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import {
  endsWithOneOf,
  isFunctionWord,
  isGroup,
  isNameWord,
  isRole,
  isTitle,
  isVerb,
} from "../words/word-kinds";
import { isBehindKnownLastName, isSecondLastName } from "./behind-last-name";
import { isForefield } from "./forefield";
import { isIntroduced } from "./is-introduced";
import { isNickname } from "./nickname";
import type { Reading } from "./read-name";

/** "EU", "AfD", "EnBW" */
export const ACRONYM = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,2}\p{Lu}{1,3})$/u;

/** What only companies have behind their names. */
export const COMPANY = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|GmbH|AG|KG|SA|SE|NV|BV|SpA|SARL|SAS|AB|Oy|ApS)$/;

/** How German nouns end, and names do not. */
const NOUN = /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|mut)$/u;

/** Names are not told from German nouns by their capital: by a first name, a title or role before, or a verb beside. */
export function mayBeNameAmongNouns(
  tokens: readonly Token[],
  at: number,
  words: number,
  isSure: boolean,
  reading: Reading,
): boolean {
  const { language, lastNames } = reading;
  const token = tokens[at];
  if (!token) return false;
  const isNoun = isRole(token, language) || isGroup(token, language);
  if (words > 0) {
    const isKnownNoun = language.roles.has(token.lower) || language.groups.has(token.lower);
    // "Ulla Menge", "Peter Richter"; but "sammelt Hilde Kamp Spenden".
    const isBehindFirstName = (place: number) => {
      const first = tokens[place]?.kind === "quote" ? tokens[place - 1] : tokens[place];
      return sexOfFirstName(first?.text ?? "") !== undefined;
    };
    const isLastName = words === 1 && isBehindFirstName(at - 1);
    const isBehindLastName = words === 2 && isBehindFirstName(at - 2) && !isBehindFirstName(at - 1);
    // "Nadia El Khatib"; "Hilde Kamp Sorge sagt": nothing but her name stands before the verb.
    const isParticle =
      tokens[at - 1]?.isCapital === true && language.particles.has(tokens[at - 1]?.lower ?? "");
    if (isBehindLastName && (isParticle || isForefield(tokens, at - 2, at + 1, language))) return true;
    if (isBehindLastName && isSecondLastName(tokens, at, reading)) return true;
    if (isBehindLastName && tokens[at - 1]?.kind === "word" && tokens[at - 2]?.kind === "word")
      return lastNames.has(token.text) && !lastNames.has(tokens[at - 1]?.text ?? "");
    if (words === 1 && isBehindKnownLastName(tokens, at, reading)) return isCompanyAhead(tokens, at);
    return !isKnownNoun || isLastName || lastNames.has(token.text) || isCompanyAhead(tokens, at);
  }
  if (lastNames.has(token.text) || isCompanyAhead(tokens, at)) return true;
  // "Trainer Hoffmann": ends like a role.
  const mayBeLastName =
    isSure && !language.roles.has(token.lower) && endsWithOneOf(token.lower, language.maleEndings);
  if (isNoun && !mayBeLastName) return false;
  const next = tokens[at + 1];
  // "sagt Hotelier Beat Imfeld": the name begins behind the trade.
  const isTrade =
    next !== undefined && sexOfFirstName(token.text) === undefined && sexOfFirstName(next.text) !== undefined;
  if (isTrade && next.isCapital && tokens[at + 2]?.isCapital && !tokens[at + 2]?.startsSentence) return false;
  if (isSure) return true;
  // "Kristaps Ozols", where the text has "Stürmer Kristaps Ozols".
  if (next?.isCapital && lastNames.get(next.text)?.has(token.text)) return true;
  if (next !== undefined && reading.pairs.has(`${token.text} ${next.text}`)) return true;
  if (isPairAlone(tokens, at, reading)) return true;
  const isFirstName = sexOfFirstName(token.text) !== undefined;
  const isBeforeName =
    isNickname(tokens, at + 1, language) ||
    (next?.isCapital && !next.startsSentence && !language.weekdays.has(next.lower));
  if (isFirstName && (isBeforeName || language.particles.has(next?.lower ?? ""))) return true;
  if (ACRONYM.test(token.text) || isIntroduced(tokens, at, language)) return true;
  // "Jonas ist neun Jahre alt": a noun would have its article.
  if (isFirstName && token.startsSentence && isForefield(tokens, at, at + 1, language)) return true;
  const before = tokens[at - 1];
  if (before && (language.determiners.has(before.lower) || language.prepositions.has(before.lower)))
    return false;
  // "sagt Huß", "Huß sagt": a noun would have its article.
  const isBesideVerb = [before, next].some(
    (word) => word !== undefined && isVerb(word, language) && !word.isCapital,
  );
  // "„…“, so Lang."
  const isSource =
    before !== undefined &&
    reading.language.weakSources.has(before.lower) &&
    !reading.language.prepositions.has(before.lower) &&
    tokens[at - 2]?.text === "," &&
    next?.kind === "mark";
  if (isSource) return true;
  // "feiert Nora Tschirch Geburtstag", "Wegner fordert Aufklärung": an object.
  const isObject =
    before !== undefined &&
    isVerb(before, language) &&
    tokens[at - 2]?.kind === "word" &&
    tokens[at - 2]?.isCapital;
  if (isObject && !language.weekdays.has(tokens[at - 2]?.lower ?? "")) return false;
  const isInflected =
    before?.kind === "word" &&
    !isVerb(before, language) &&
    (!before.isCapital || (before.startsSentence && language.commonCapitals.has(before.lower))) &&
    /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.lower);
  // "Zurückhaltender äußert sich", "Dreimal lehnte": a capital by its place alone, and nowhere else.
  const isSentences = token.startsSentence && !reading.capitals.has(token.text);
  if (isSentences && endsWithOneOf(token.lower, language.adverbEndings)) return false;
  // "Als er Bestzeit fuhr": the pronoun is the subject.
  const isBehindSubject = before?.kind === "word" && language.nominatives.has(before.lower);
  if (isBehindSubject) return false;
  return isBesideVerb && !isInflected && !NOUN.test(token.text) && !token.text.endsWith("en");
}

/** "Gundula Streich öffnete nicht": nouns would have an article there, or whose they are: "Gils Name". */
function isPairAlone(
  tokens: readonly Token[],
  at: number,
  { language, lastNames, capitals }: Reading,
): boolean {
  const [first, last] = tokens.slice(at, at + 2);
  if (!first?.startsSentence || !last || !isNameWord(last, language)) return false;
  const owner = first.text.endsWith("s") ? first.text.slice(0, -1) : "";
  if (lastNames.has(owner) || capitals.has(owner) || isFunctionWord(first, language)) return false;
  // "Scharfe Kritik übt Brandt"
  if (NOUN.test(last.text) || language.speechNouns.has(last.lower)) return false;
  return !isRole(last, language) && !isGroup(last, language) && isForefield(tokens, at, at + 2, language);
}

/** "Rothmatt Präzision AG": all capitals before what only companies have. */
export function isCompanyAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token?.isCapital) return false;
    if (COMPANY.test(token.text)) return true;
  }
  return false;
}

/** "Heike Sander vom Klinikum Jena", "Dirk Ott von der Caritas": behind a last name it says where somebody is from. */
export function isOrigin(tokens: readonly Token[], at: number, words: number, language: Language): boolean {
  const { prepositions, capitalNouns } = language;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    capitalNouns === true &&
    words > 1 &&
    prepositions.has(tokens[at]?.lower ?? "") &&
    sexOfFirstName(before.text) === undefined &&
    !isTitle(before, language)
  );
}
