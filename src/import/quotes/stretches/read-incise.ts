import type { Language } from "../../languages/read-language";
import { endsWithOneOf } from "../words/word-kinds";

/** No incise is longer; what is farther away is not looked at. */
const LONGEST_INCISE = 320;

/** What stands between two commas, or up to the sentence's end. */
interface Chunk {
  words: readonly string[];
  text: string;
  /** Behind its last letter, and behind the mark that ends it. */
  end: number;
  mark: string;
}

/** How long an incise is that begins at a place, verb first; `undefined` where none does. */
export function lengthOfIncise(
  text: string,
  from: number,
  isDialogue: boolean,
  language: Language,
): number | undefined {
  // Most commas stand before other words: those are told by the first word or two.
  if (!mayStart(text, from, language)) return undefined;
  const rest = text.slice(from, from + LONGEST_INCISE);
  const first = readChunk(rest, 0, language);
  const subject = first && startsIncise(first, language);
  if (!first || !subject) return undefined;
  let last: Pick<Chunk, "end" | "mark"> = first;
  while (last.mark === "," && !(subject === "pronoun" && last !== first)) {
    const next = readChunk(rest, last.end + 1, language);
    if (!next || !isApposed(next, subject, language)) break;
    last = next;
  }
  const goingOn = last.mark === "," ? endOfGoingOn(rest, last.end + 1, language) : undefined;
  if (goingOn !== undefined) last = { end: goingOn, mark: ":" };
  // Within a dialogue the rest of the sentence is the article's.
  if (isDialogue && from + last.end >= text.length) return text.length - from;
  return Math.min(text.length - from, last.end + last.mark.length);
}

const FIRST = /(?:\p{L}{1,5}['’])?([\p{L}\p{M}]+)(?:-t)?(?:-(\p{Ll}+))?['’\s,.]?/uy;

/** Whether the first word may begin an incise: a verb, or what stands before one. */
function mayStart(text: string, from: number, language: Language): boolean {
  FIRST.lastIndex = from;
  const [, word = "", joined = ""] = FIRST.exec(text) ?? [];
  if (language.joinedSubjects.has(joined)) return true;
  if (word.length < 5 && isBeforeVerb(word, language)) return true;
  if (language.partingVerbs.has(word)) return true;
  return language.saying.has(word) || /\p{Lu}/u.test(text[FIRST.lastIndex] ?? "");
}

/** What ends a chunk: a mark before a space, that ends no short form. */
const CHUNK_END = /[,.;:?!…]+(?=[\s»”"]|$)|$/gu;

/** The chunk of the sentence that begins at a place. */
function readChunk(text: string, from: number, language: Language): Chunk | undefined {
  CHUNK_END.lastIndex = from;
  for (let match = CHUNK_END.exec(text); match; match = CHUNK_END.exec(text)) {
    const { 0: mark, index } = match;
    if (index === from && index >= text.length) return undefined;
    const before =
      mark === "." ? (/(\p{L}+)$/u.exec(text.slice(Math.max(0, index - 8), index))?.[1] ?? "") : "";
    const isShort =
      before.length === 1 || (before !== "" && language.abbreviations.has(before.toLowerCase()));
    if (!isShort || index + 1 >= text.length) {
      const own = text.slice(from, index).trim();
      return { text: own, words: wordsOf(own), end: index, mark };
    }
    if (CHUNK_END.lastIndex === index) CHUNK_END.lastIndex += 1;
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\d+/gu) ?? [];
}

/** Who speaks in "souffle Maëlle", "a-t-elle murmuré", "a indiqué mardi à l’AFP le procureur". */
function startsIncise({ words, text, mark }: Chunk, language: Language): "pronoun" | "noun" | undefined {
  let at = 0;
  while (isBeforeVerb(words[at] ?? "", language)) at += 1;
  const verb = words[at] ?? "";
  const joined = /^(.+?)-(?:t-)?(\p{L}+)$/u.exec(verb);
  if (joined && language.joinedSubjects.has(joined[2] ?? "")) {
    const isThird = language.male.has(joined[2] ?? "") || language.female.has(joined[2] ?? "");
    const says = language.saying.has(joined[1] ?? "") || (isThird && words.length <= at + 2);
    // ", corrige-t-il en posant le café,"
    const isOwn = isThird && mark === "," && !isBeforeVerb(joined[1] ?? "", language);
    const isSpoken = says || isOwn || words.slice(at + 1, at + 4).some((word) => language.saying.has(word));
    if (!isSpoken) return undefined;
    return language.things.has(joined[2] ?? "") ? "noun" : "pronoun";
  }
  // "fait valoir son directeur"
  if (language.parting.has(`${verb} ${words[at + 1]}`))
    return namesSomebody(text, words.slice(at + 2), language) ? "noun" : undefined;
  const isConjugated = language.auxiliaries.has(words[at - 1] ?? "") || isFiniteForm(verb, language);
  if (!isConjugated || language.clauses.has(words[at + 1] ?? "")) return undefined;
  if (language.saying.has(verb))
    return namesSomebody(text, words.slice(at + 1), language) ? "noun" : undefined;
  // A verb that no table has, right before somebody's name.
  const isMine = words.slice(0, at).some((word) => language.firstPerson.has(word));
  const isUnknown = verb.length > 3 && !isMine && !isSmallWord(verb, language);
  const isReflexive = at > 0 && language.objectsBefore.has(words[at - 1] ?? "");
  const name = isReflexive ? ONE_NAME : FULL_NAME;
  return isUnknown && name.test(text) ? "noun" : undefined;
}

const FULL_NAME =
  /^\S+(?:\s\S+)?\s(?:(?:M|Mme|Me|Mr|Dr)\.?\s\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)/u;
const ONE_NAME = /^\S+(?:\s\S+)?\s\p{Lu}[\p{L}'’-]+/u;

function isBeforeVerb(word: string, { objectsBefore, auxiliaries }: Language): boolean {
  return objectsBefore.has(word) || auxiliaries.has(word);
}

/** Infinitives and participles without their small verb speak for nobody: "annoncé par le maire". */
function isFiniteForm(verb: string, { participles, participleEndings }: Language): boolean {
  if (participles.has(verb) || endsWithOneOf(verb, participleEndings)) return false;
  return !INFINITIVE.test(verb);
}

const INFINITIVE = /(?:[aei]r|are|ere|dire|crire|dre|ttre|ître)$/u;

/** Where the colon stands of ", avant d’ajouter, sous les murmures : ": what whoever speaks does before going on. */
function endOfGoingOn(text: string, from: number, language: Language): number | undefined {
  const before = /^\s[^.?!:»”"]{4,80}(?=:\s)/u.exec(text.slice(from))?.[0];
  const [first = "", ...others] = wordsOf(before ?? "");
  const isInfinitive = others.slice(0, 3).some((word) => word.length > 3 && INFINITIVE.test(word));
  return before !== undefined && language.prepositions.has(first) && isInfinitive
    ? from + before.length
    : undefined;
}

/** Whether a subject stands among the words behind a verb. */
function namesSomebody(text: string, behind: readonly string[], language: Language): boolean {
  const [first = ""] = behind;
  if (language.conjunctions.has(first) || language.relatives.has(first)) return false;
  return (
    /[\s'’]\p{Lu}/u.test(text) ||
    behind.some((word) => language.determiners.has(word) || language.roles.has(word))
  );
}

function isSmallWord(word: string, language: Language): boolean {
  const { prepositions, conjunctions, relatives, determiners, adverbs, titles, maleTitles, femaleTitles } =
    language;
  return (
    [prepositions, conjunctions, relatives, determiners, adverbs, titles, maleTitles, femaleTitles].some(
      (list) => list.has(word),
    ) || language.roles.has(word)
  );
}

/** Whether a chunk still is about whoever speaks: "42 ans", "le maire de Lyon", "hébergée dans un gymnase". */
function isApposed({ words, text }: Chunk, subject: "pronoun" | "noun", language: Language): boolean {
  const [first = "", second = ""] = words;
  const isManner = words.some((word) => language.manners.has(word));
  if (subject === "pronoun") return isManner && !isClause(words, language);
  if (/^\d/u.test(first)) return language.ages.has(second);
  if (isWholeName(text, language)) return true;
  if (language.conjunctions.has(first)) return false;
  if (language.relatives.has(first) && !language.articles.has(first))
    return !words.some((word) => language.firstPerson.has(word));
  if (isClause(words, language)) return false;
  const noun = words.find((word) => !language.determiners.has(word) && !language.articles.has(word)) ?? "";
  if (isRoleWord(noun, language)) return true;
  if (language.prepositions.has(first) || language.determiners.has(first))
    return (
      isManner ||
      (language.partitives.has(first) && (!language.indefinites.has(first) || /^\S+\s\p{Lu}/u.test(text)))
    );
  if (isManner || endsWithOneOf(first, language.participleEndings)) return true;
  // A noun without its article: "viticulteur à Riquewihr", "casquette sur la tête".
  const isBare =
    !isSmallWord(first, language) &&
    !language.elisions.has(first) &&
    !language.fillers.has(first) &&
    !language.saying.has(first);
  return (
    isBare && language.bareEndings.size > 0 && !endsWithOneOf(first, language.bareEndings) && first.length > 3
  );
}

function isWholeName(text: string, { particles }: Language): boolean {
  const words = text.replace(/\s\([^)]*\)$/u, "").split(/\s/u);
  return (
    words.length <= 5 &&
    /^\p{Lu}/u.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word))
  );
}

function isRoleWord(word: string, { roles, roleEndings }: Language): boolean {
  const last = word.split("-").at(-1) ?? word;
  return word.startsWith("ex-") || roles.has(word) || roles.has(last) || endsWithOneOf(word, roleEndings);
}

/** Words of a clause of its own: "on nous demande", "c’est fini". */
function isClause(words: readonly string[], language: Language): boolean {
  const { auxiliaries, male, female, unknown, firstPerson } = language;
  return words.some((word) =>
    [auxiliaries, male, female, unknown, firstPerson].some((list) => list.has(word)),
  );
}
