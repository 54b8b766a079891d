import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "./first-names";
import type { Token } from "./read-tokens";

/** "vice-", with its hyphen. */
const LONGEST_PREFIX = 5;

type WordToken = Pick<Token, "kind" | "text" | "lower" | "isCapital">;

/** Answers by word, with a capital and without; an article says few words many times. */
type Answers = WeakMap<Language, Record<"capital" | "small", Map<string, boolean>>>;

const roles: Answers = new WeakMap();
const groups: Answers = new WeakMap();

/** No article has more words; then the answers are forgotten, so that memory has an end. */
const MOST_ANSWERS = 50_000;

function askOnce(
  answers: Answers,
  token: WordToken,
  language: Language,
  ask: (token: WordToken, language: Language) => boolean,
): boolean {
  let known = answers.get(language);
  if (!known || known.capital.size + known.small.size > MOST_ANSWERS) {
    known = { capital: new Map(), small: new Map() };
    answers.set(language, known);
  }
  const own = token.isCapital ? known.capital : known.small;
  const before = own.get(token.text);
  if (before !== undefined) return before;
  const answer = ask(token, language);
  own.set(token.text, answer);
  return answer;
}

/** What a word is to whoever looks for speakers. All go by the tables of a language. */

export function isRole(token: WordToken, language: Language): boolean {
  return token.kind === "word" && askOnce(roles, token, language, readAsRole);
}

function readAsRole(token: WordToken, language: Language): boolean {
  const { lower, isCapital } = token;
  // "eine freiwillige Helferin": an adjective.
  if (language.capitalNouns && !isCapital) return isEpithet(token, language);
  if (language.roles.has(lower)) return true;
  if (isSmallWord(lower, language)) return false;
  // "Valentin" ends as "Asylantin" does.
  if (language.capitalNouns && sexOfFirstName(token.text) !== undefined) return language.epithets.has(lower);
  // "Tovar-Nieto" is nobody's grandson, "Vice-President" a president.
  const last = lower.lastIndexOf("-") + 1;
  const isDoubleName = last > LONGEST_PREFIX && /-\p{Lu}/u.test(token.text) && !language.capitalNouns;
  if (last > 0 && !isDoubleName && language.roles.has(lower.slice(last))) return true;
  if (isEpithet(token, language)) return true;
  // "exedil", "expresidenta"
  for (const prefix of language.rolePrefixes)
    if (lower.startsWith(prefix) && language.roles.has(lower.slice(prefix.length))) return true;
  // "Tollman" and "Keeper" end like roles, and are names.
  // "insiste" ends like "journaliste", and is a verb.
  if (language.capitalNouns !== true)
    return (
      !isCapital &&
      endsWithOneOf(lower, language.roleEndings) &&
      !language.notRoles.has(lower) &&
      !isVerb(token, language)
    );
  // "die Lautsprecher"
  if (!isCapital || endsWithOneOf(lower, language.notRoles) || language.notRoles.has(lower)) return false;
  return isRoleNoun(lower, language) || isInAnotherCase(lower, language, mayBeRoleNoun);
}

/** "80 Usbeken": several who are nobody named before, whatever one of them is. */
function mayBeRoleNoun(word: string, language: Language): boolean {
  return isRoleNoun(word, language) || language.epithets.has(word.slice(word.lastIndexOf("-") + 1));
}

function isRoleNoun(word: string, language: Language): boolean {
  const { roleEndings } = language;
  return (
    language.roles.has(word) ||
    endsWithOneOf(word, roleEndings) ||
    hasEnding(word, language.roles, SHORTEST_OF_COMPOUND)
  );
}

/** "des Ministers", "die Analysten": nouns are listed in their first case. */
function isInAnotherCase(
  word: string,
  language: Language,
  isListed: (word: string, language: Language) => boolean,
): boolean {
  for (const ending of language.caseEndings)
    if (
      word.length > ending.length + 4 &&
      word.endsWith(ending) &&
      isListed(word.slice(0, -ending.length), language)
    )
      return true;
  return false;
}

/** Stands for somebody who was named before: "the 41-year-old". */
export function isEpithet(
  { text, lower, isCapital }: WordToken,
  { epithets, capitalNouns }: Language,
): boolean {
  const isKnown = capitalNouns
    ? epithets.has(lower) || endsWithOneOf(lower, epithets)
    : epithets.has(lower.slice(lower.indexOf("-") + 1));
  return isKnown && (capitalNouns !== true || isCapital || /-\p{Lu}/u.test(text));
}

/** A body, several people, or a document: they speak without being a person. */
export function isGroup(token: WordToken, language: Language): boolean {
  return token.kind === "word" && askOnce(groups, token, language, readAsGroup);
}

/** "Insgesamt" ends as "Amt" does. */
function isSmallWord(word: string, { capitalNouns, commonCapitals }: Language): boolean {
  return capitalNouns === true && commonCapitals.has(word);
}

function readAsGroup({ lower, isCapital }: WordToken, language: Language): boolean {
  // "die streikenden Arbeiter": an adjective.
  if (language.capitalNouns && !isCapital) return false;
  if (isSmallWord(lower, language)) return language.groups.has(lower);
  const singular = lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : undefined;
  return (
    isGroupNoun(lower, language) ||
    (isCapital && isInAnotherCase(lower, language, isGroupNoun)) ||
    (singular !== undefined &&
      !language.capitalNouns &&
      (language.documents.has(singular) || (language.roles.has(singular) && !isCapital)))
  );
}

function isGroupNoun(word: string, language: Language): boolean {
  const { groupEndings } = language;
  return language.groups.has(word) || isDocumentNoun(word, language) || endsWithOneOf(word, groupEndings);
}

export function isDocument(
  { lower, isCapital }: Pick<Token, "lower" | "isCapital">,
  language: Language,
): boolean {
  return (
    isDocumentNoun(lower, language) ||
    (isCapital && isInAnotherCase(lower, language, isDocumentNoun)) ||
    (lower.endsWith("s") && language.documents.has(lower.slice(0, -1)))
  );
}

/** What somebody's words stand on, or are: "banner", "frase". */
export function bearsWords(token: Token, language: Language): boolean {
  return isDocument(token, language) || language.speechNouns.has(token.lower);
}

/** Of these, what is nothing but words, in the place of a sentence: "Aufschrift", "lema", "the words". */
export function isInscriptionAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined || !bearsWords(token, language)) return false;
  const isPair = language.naming.has(`${tokens[at - 1]?.lower ?? ""} ${token.lower}`);
  return isPair || language.naming.has(token.lower) || language.inscriptions.has(token.lower);
}

/** "Pressemitteilung" is a "Mitteilung". */
function isDocumentNoun(word: string, { documents, notDocuments, capitalNouns }: Language): boolean {
  if (documents.has(word)) return true;
  const isCompound = capitalNouns === true && hasEnding(word, documents, SHORTEST_OF_COMPOUND);
  return isCompound && !notDocuments.has(word) && !endsWithOneOf(word, notDocuments);
}

/** A verb whose subject speaks, or judges in somebody's few words. */
export function isVerb(
  { kind, lower }: Pick<Token, "kind" | "lower">,
  { saying, judging }: Language,
): boolean {
  return kind === "word" && (saying.has(lower) || judging.has(lower));
}

export function isSaying(token: Token | undefined, { saying }: Language): boolean {
  return token?.kind === "word" && saying.has(token.lower);
}

/** Words that can be no verb: what is left beside a quotation may be one that no table has. */
export function isFunctionWord({ lower }: Token, language: Language): boolean {
  return (
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.relatives.has(lower) ||
    language.determiners.has(lower) ||
    language.articles.has(lower)
  );
}

/** "Sen." is a title with its full stop; the stop is a token of its own. */
export function isTitle(
  { lower, isCapital }: Token,
  { titles, maleTitles, femaleTitles }: Language,
): boolean {
  const isKnown = (word: string) => titles.has(word) || maleTitles.has(word) || femaleTitles.has(word);
  return isKnown(lower) || (isCapital && isKnown(`${lower}.`));
}

/** Begins a description: an article, a possessive, a number. */
export function isDeterminer({ kind, lower, text }: Token, { determiners }: Language): boolean {
  return kind === "word" && (determiners.has(lower) || /^\d[\d.,]*$/.test(text));
}

/** Whether a word has one of the endings, behind two letters or more. */
export function endsWithOneOf(word: string, endings: ReadonlySet<string>): boolean {
  return endings.size > 0 && hasEnding(word, endings, 1);
}

/** Looks the word's own ends up: there are fewer of them than endings in a list. */
function hasEnding(word: string, endings: ReadonlySet<string>, shortest: number): boolean {
  for (let at = 2; at <= word.length - shortest; at += 1) if (endings.has(word.slice(at))) return true;
  return false;
}

/** In letters. Of shorter nouns too many words are made by chance: "Werkzeuge" are no "Zeuge". */
const SHORTEST_OF_COMPOUND = 6;

/** Of a noun for works: a "Mitglied" is no "Lied". */
const SHORTEST_OF_WORK = 5;

/** Whether a token may be part of a name. */
export function isNameWord(token: Token | undefined, language: Language): boolean {
  return token?.kind === "word" && token.isCapital && !language.commonCapitals.has(token.lower);
}

/** "the film", "der ARD-Sendung", "das Theaterstück": what has a title. */
export function isWork({ lower }: Token, { works, capitalNouns }: Language): boolean {
  return works.has(lower) || (capitalNouns === true && hasEnding(lower, works, SHORTEST_OF_WORK));
}
