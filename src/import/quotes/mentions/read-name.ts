import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isNameWord, isSaying, isTitle } from "../words/word-kinds";
import { isSpeakerBehindListener } from "./behind-listener";
import { isJoinedLastName } from "./joined-name";
import { isNameAhead, mayBeName } from "./may-be-name";
import { COMPANY, isOrigin } from "./name-among-nouns";
import { isNickname } from "./nickname";
import { isParticle, readParticleName } from "./particle-name";
import { isOfficeAlone, readTitles } from "./read-titles";

/** What is known of an article while its names are read. */
export interface Reading {
  text: string;
  language: Language;
  /** Last words of names of several words, with the first words they stand behind: alone they name somebody as well. */
  lastNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Two capitals that the text has behind a first name: "Thurner Pichl". */
  doubleNames: ReadonlySet<string>;
  /** Two capitals that name somebody whose last name the text has alone: "Jukka Saarelainen". */
  pairs: ReadonlySet<string>;
  /** Words that stand with a capital where no sentence begins. */
  capitals: ReadonlySet<string>;
  /** Last names that begin with a small word, in small letters, as the full name has them. */
  particleNames: ReadonlyMap<string, string>;
  /** By the noun of a body in small letters, the names behind it. */
  bodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where nouns have capitals, words that the text has behind "in", "aus" or "nach". */
  places: ReadonlySet<string>;
}

/** A name with the titles before it; `to` behind its last token, letters behind a name included. */
export interface Name {
  from: number;
  to: number;
  text: string;
  words: number;
  titles: string[];
  /** Has what only companies have: "Inc.", "&". */
  isCompany: boolean;
}

/** Degrees and offices behind a name. */
const BEHIND_NAME = /^(?:MP|MEP|MSP|MLA|KC|QC|SC|OBE|MBE|CBE|PhD|MD|MdB|MdL|MdEP|Jr|Sr|II|III|IV)$/;

/** The name that begins at a token: capitals, initials, and small words between. */
export function readName(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
  isAnnounced: boolean,
): Name | undefined {
  const { language } = reading;
  const first = tokens[from];
  const alone = readParticleName(tokens, from, reading);
  if (alone) return { from, words: 2, titles: [], isCompany: false, ...alone };
  // Asked for at every word: most have neither a capital nor a title.
  if (!isAnnounced && first && !first.isCapital && !isTitle(first, language)) return undefined;
  const { titles, at: nameFrom } = readTitles(tokens, from, reading, isAnnounced);
  // "the Chief Minister": an office, and nobody's name.
  if (titles.length > 0 && isOfficeAlone(tokens, nameFrom, language)) return undefined;
  const isSure = isAnnounced || titles.length > 0;
  const last = titles.length > 0 ? readParticleName(tokens, nameFrom, reading) : undefined;
  if (last) return { from, words: 2, titles, isCompany: false, ...last };
  let at = nameFrom;
  let to = at;
  let words = 0;
  let isCompany = false;
  while (at < tokens.length && at < nameFrom + 8) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || (words > 0 && previous && token.start - previous.end > 1)) break;
    if (words > 0 && previous && isBehindNewspaper(previous, token)) break;
    if (words > 0 && isSpeakerBehindListener(tokens, nameFrom, at, language)) break;
    if (words === 1 && isBehindAcronym(tokens, at, language)) break;
    if (mayBeName(tokens, at, words, isSure, reading)) {
      at += 1;
      words += 1;
      to = at;
      isCompany ||= COMPANY.test(token.text);
      const isInitial = /^\p{Lu}$/u.test(token.text) || COMPANY.test(token.text);
      const hasStop = tokens[at]?.text === "." && tokens[at]?.start === token.end;
      if (hasStop && (isInitial || language.shortNames.has(token.lower))) {
        at += 1;
        // "Brian C.", where a court gives no more of the name.
        if (COMPANY.test(token.text) || words > 1 || tokens[at]?.isCapital === false) to = at;
      }
    } else if (words > 0 && token.text === "&" && isNameWord(tokens[at + 1], language)) {
      at += 1;
      isCompany = true;
    } else if (words > 0 && isNumeralWithin(tokens, at, language)) {
      at += 1;
    } else if (
      isParticle(tokens, at, language) &&
      !isArticleBehindName(tokens, at, words, language) &&
      !isOrigin(tokens, at, words, language) &&
      !isBeforeListener(tokens, nameFrom, at, language) &&
      !(words === 1 && isBehindStop(tokens, at, language)) &&
      (words > 0 || titles.length > 0 || (isSure && !language.complements.has(token.lower))) &&
      isNameAhead(tokens, at + 1, language)
    ) {
      at += 1;
    } else if (words > 0 && isNickname(tokens, at, language)) {
      at += 1;
    } else if (words > 1 && isJoinedLastName(tokens, nameFrom, at, isSure, language)) {
      at += 1;
    } else break;
  }
  if (words === 0) return undefined;
  let end = to;
  while (words > 1 && BEHIND_NAME.test(tokens[end - 1]?.text ?? "")) {
    end -= 1;
    words -= 1;
  }
  return { from, to, text: joinWords(tokens.slice(nameFrom, end), reading.text), words, titles, isCompany };
}

/** "Brian C. de": a full stop that does not belong to a short name, as in "Ma. del Carmen Roa". */
function isBehindStop(tokens: readonly Token[], at: number, { shortNames }: Language): boolean {
  return tokens[at - 1]?.text === "." && !shortNames.has(tokens[at - 2]?.lower ?? "");
}

/** "sagte Keller zu Ruiz": behind a verb of saying and a last name alone stands to whom. */
function isBeforeListener(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  const isPreposition = language.verbSecond && language.prepositions.has(tokens[at]?.lower ?? "");
  if (!isPreposition || at !== from + 1 || !isSaying(tokens[from - 1], language)) return false;
  return sexOfFirstName(tokens[from]?.text ?? "") === undefined;
}

/** "à l’AFP Marie Leduc": a body, and whoever spoke to it, under a first name that is known or behind "à". */
function isBehindAcronym(tokens: readonly Token[], at: number, language: Language): boolean {
  const [name, last] = [tokens[at], tokens[at + 1]];
  if (!/^\p{Lu}{2,6}$/u.test(tokens[at - 1]?.text ?? "") || !isNameWord(last, language)) return false;
  if (sexOfFirstName(name?.text ?? "") !== undefined) return true;
  const article = language.articles.has(tokens[at - 2]?.lower ?? "") ? at - 2 : at - 1;
  const isListener = language.beforePlaces.has(tokens[article - 1]?.lower ?? "");
  return isListener && language.adjectiveEndings.size > 0 && isNameWord(name, language);
}

/** "Anne Weidner der Deutschen Presse-Agentur": in names an article stands behind another small word, as in "von der". */
function isArticleBehindName(
  tokens: readonly Token[],
  at: number,
  words: number,
  { articles, capitalNouns, particles }: Language,
): boolean {
  const isArticle = capitalNouns === true && articles.has(tokens[at]?.lower ?? "");
  return isArticle && words > 0 && !particles.has(tokens[at - 1]?.lower ?? "");
}

/** "dijo a LA NACION Micaela Ferrari": somebody else's name begins. */
function isBehindNewspaper(before: Token, token: Token): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    sexOfFirstName(token.text) !== undefined
  );
}

/** "Agrícola Tres Hermanos" */
function isNumeralWithin(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  return (
    token?.isCapital === true &&
    language.determiners.has(token.lower) &&
    !language.articles.has(token.lower) &&
    isNameWord(tokens[at + 1], language)
  );
}

/** The words as they stand in the text, with what joins them: "d’Hennezel". */
function joinWords(tokens: readonly Token[], source: string): string {
  let text = "";
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const between = previous ? source.slice(previous.end, token.start) : "";
    text += between.replace(/\s+/gu, " ") + token.text;
  });
  return text;
}
