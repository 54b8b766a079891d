import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isFunctionWord, isNameWord, isVerb } from "../words/word-kinds";
import type { PlacedMention } from "./people";
import type { Reading } from "./read-name";

/** "Maria Okafor, the mayor of Leeds," and "the mayor (Labour), Maria Okafor,". */
export function areApposed(
  a: PlacedMention,
  b: PlacedMention,
  tokens: readonly Token[],
  { language, lastNames }: Reading,
): boolean {
  const isPair = (a.kind === "name" && b.kind === "role") || (a.kind === "role" && b.kind === "name");
  if (isWhereItBegins(a, tokens, language)) return false;
  // "One, the retired judge Horace Pym, resigned."
  const isNamedOne =
    a.kind === "pronoun" &&
    b.kind === "name" &&
    language.unknown.has(a.text.toLowerCase()) &&
    a.to === b.from - 1 &&
    [tokens[a.to], tokens[b.to]].every((token) => token?.text === ",");
  if (isNamedOne) return true;
  if (!isPair || (b.kind === "name" && b.role !== undefined && a.kind === "name")) return false;
  let inBrackets = false;
  const between = tokens.slice(a.to, b.from).filter(({ text }) => {
    if (text === "(") inBrackets = true;
    const isOutside = !inBrackets;
    if (text === ")") inBrackets = false;
    return isOutside;
  });
  // "La concejala aludida es Jimena Arribas".
  const isCalled = a.kind === "role" && language.copulas.has(between.at(-1)?.lower ?? "");
  // "Der Mann, der Dienst hatte, heißt Rolf Kessler."
  const isPastClause = language.verbSecond
    ? between[0]?.text === "," && between.at(-2)?.text === ","
    : language.adjectivesFirst === true && isClauseOn(a, between, tokens, language);
  if (isCalled && (between.length <= 2 || isPastClause)) return true;
  // "ein Biologe namens Ottokar Wiesner", "a baker named Lou Hart"
  if (a.kind === "role" && between.length === 1 && language.naming.has(between[0]?.lower ?? "")) return true;
  // "Speaking to Ada Quill, a spokesman said": the second is the subject of its own.
  const next = tokens[b.to];
  const isBeforeVerb = next !== undefined && (isVerb(next, language) || language.auxiliaries.has(next.lower));
  // "Según Rebollo, el alcalde la llamaba"
  const isBeforeObject =
    next !== undefined && language.objectsBefore.has(next.lower) && tokens[b.to + 1]?.kind === "word";
  const isNewSubject = a.kind === "name" && b.isDefinite === false;
  if ((a.isGoverned || isNewSubject) && isBeforeVerb) return false;
  if (a.isGoverned && isBeforeObject && language.dropsPronouns) return false;
  // "Tras reunirse con Luis Gil, el líder opositor, Juan Roa, dijo": of the name behind it.
  const verb = tokens.findIndex(({ text }, at) => at > b.to + 1 && text === ",") + 1;
  const isOfNext = next?.text === "," && isNameWord(tokens[b.to + 1], language) && verb > 0;
  if (a.isGoverned && a.kind === "name" && isOfNext && isVerb(tokens[verb] ?? next, language)) return false;
  // "Sobre la ausencia de Isco, el riojano se mostró": the clause begins with him.
  if (a.isGoverned && a.kind === "name" && b.isEpithet && next?.kind === "word") return false;
  if (a.isGoverned && a.kind === "name" && b.isDefinite && isBehindFronted(a, b, tokens, language))
    return false;
  // "su directora para las Américas, Juanita Paz,": a name of its own between marks.
  const isSetOff =
    a.kind === "role" &&
    a.block === b.block &&
    between.at(-1)?.text === "," &&
    between.length <= 8 &&
    (next === undefined || next.kind === "mark") &&
    between
      .slice(0, -1)
      .every(
        (token) => token.kind === "word" && !isVerb(token, language) && !language.relatives.has(token.lower),
      );
  if (isSetOff && b.kind === "name" && b.text.includes(" ")) return true;
  // "à Paris, un spectateur"
  const isPlace = a.kind === "name" && language.beforePlaces.has(tokens[a.from - 1]?.lower ?? "");
  const mayBePlace = isPlace && !a.text.includes(" ") && !lastNames.has(a.text);
  if (mayBePlace || (isPlace && language.indefinites.has(tokens[b.from]?.lower ?? ""))) return false;
  const isJoined = between.some(({ text }) => text === ",") && between.length <= 6;
  // "son patron allemand, Dieter Hallmann": the adjective stands behind.
  const comma = between.findIndex(({ text }) => text === ",");
  const isAdjective = language.adjectiveEndings.size > 0 && a.kind === "role" && comma === 1;
  const rest =
    isAdjective && between[0]?.kind === "word" && !between[0].isCapital ? between.slice(1) : between;
  // "El acusado, identificado como Brian C., declaró"
  const words = between.filter(({ text }) => text !== ",").map(({ lower }) => lower);
  const isNamedSo = isJoined && a.kind === "role" && language.naming.has(words.join(" "));
  return (
    isNamedSo ||
    (isJoined &&
      rest.every(
        ({ text, lower }) =>
          text === "," ||
          /^\d{1,3}(?:-\p{L}+)?$/u.test(text) ||
          language.ages.has(lower) ||
          language.articles.has(lower),
      ))
  );
}

/** "The man who kept the key is Paul Orr." */
function isClauseOn(
  { from, text }: PlacedMention,
  between: readonly Token[],
  tokens: readonly Token[],
  language: Language,
): boolean {
  return (
    tokens[from]?.startsSentence === true &&
    text.includes(" ") &&
    language.relatives.has(between[0]?.lower ?? "") &&
    between.every(({ kind }) => kind === "word")
  );
}

/** "Tras ganar a Uruguay, el técnico descargó su enfado": what a sentence begins with ends at the comma. */
function isBehindFronted(
  { from, to }: PlacedMention,
  { from: second, to: end }: PlacedMention,
  tokens: readonly Token[],
  language: Language,
): boolean {
  const next = tokens[end];
  if (language.verbSecond || second !== to + 1 || next?.kind !== "word" || isFunctionWord(next, language))
    return false;
  let start = from;
  while (start > 0 && !tokens[start]?.startsSentence) start -= 1;
  return language.prepositions.has(tokens[start]?.lower ?? "");
}

/** "A la table voisine, Anne Roy", "A l’Etat du Jura, le chef du service": a place, with the comma behind it. */
function isWhereItBegins(
  { from, to, isGoverned, text }: PlacedMention,
  tokens: readonly Token[],
  { beforePlaces, whereabouts, articles }: Language,
): boolean {
  const preposition = articles.has(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  const isFirst = [from, preposition].some(
    (at) =>
      tokens[at]?.startsSentence === true &&
      (beforePlaces.has(tokens[at]?.lower ?? "") || whereabouts.has(tokens[at]?.lower ?? "")),
  );
  // "Desde Santiago, el ministro": a single word is a place there, whoever else is called so.
  const isPerson = text.includes(" ") && sexOfFirstName(text.split(" ")[0] ?? "") !== undefined;
  return isGoverned && isFirst && !isPerson && tokens[to]?.text === ",";
}
