import type { PlacedMention } from "../mentions/people";
import { nounAt } from "./noun-at";
import { ownerOfView, pronounAt } from "./owner-of-words";
import { isInBrackets, type SentenceView } from "./sentence-view";

/** "desde el punto de vista del" */
const LONGEST_SOURCE = 6;

/** The mention behind words such as "according to" that stand at a place of the sentence. */
export function sourceAt(view: SentenceView, at: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  if (!language.sourceStarts.has(tokens[at]?.lower ?? "")) return undefined;
  for (let own = LONGEST_SOURCE; own > 1; own -= 1) {
    const pronoun = at + own <= end ? pronounAt(view, at, own) : undefined;
    if (pronoun) return pronoun;
  }
  const possessor = ownerOfView(view, at);
  if (possessor) return possessor;
  const length = sourceLength(view, at);
  if (length === 0) return undefined;
  // "sa consœur Paola Renzi, pour qui « … »"
  const relative = tokens[at + length]?.lower ?? "";
  const isRelative = (word = "") => language.relatives.has(word) && !language.articles.has(word);
  // "un informe según el cual"
  const isBehindArticle = language.articles.has(relative) && isRelative(tokens[at + length + 1]?.lower);
  if (isBehindArticle)
    return mentions.findLast(({ to, kind }) => to <= at && to >= at - 1 && kind !== "pronoun");
  if (isRelative(relative)) {
    const before = mentions.filter(
      ({ from, to, kind }) => to <= at && kind !== "pronoun" && !isInBrackets(view, from),
    );
    const last = before.at(-1);
    // "citó a Léa Costa, para quien": she stands right before the comma.
    const isBeside = last?.to === at - 1 && last.kind === "name" && last.text.includes(" ");
    if (isBeside && language.beforeListeners.has(tokens[last.from - 1]?.lower ?? "")) return last;
    // "Léa Costa, de l’université de Nantes, pour qui": past where somebody works.
    const person = last?.isGoverned ? before.findLast(({ isGoverned }) => !isGoverned) : undefined;
    return person?.sentence === last?.sentence ? (person ?? last) : last;
  }
  const owner = ownerOfNamedView(view, at);
  if (owner) return owner;
  const mention = mentions.find(
    ({ from }) => from >= at + length - 1 && from <= at + length + 2 && from < end,
  );
  // "for", "so", "as": only between a quotation, or a sentence's start, and the name.
  if (!language.weakSources.has(tokens[at]?.lower ?? "") || length > 1)
    // "Laut einer amtlichen Warnung": where nouns are told by their capitals.
    return mention ?? (language.capitalNouns ? nounAt(view, at + length, end) : undefined);
  const isBehindQuote = tokens.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === "quote");
  // "Er werde, so Brockhaus, „jederzeit Kaffee kochen“."
  const next = tokens[mention?.to ?? -1]?.text;
  const isBehindComma = tokens[at - 1]?.text === ",";
  // "Pour le syndicat, « le compte n’y est pas »"
  const isQuoteBehind = tokens[(mention?.to ?? -2) + 1]?.kind === "quote";
  // "Das sei gelungen, so der Minister: „…“"
  const endsThere = next === "," || next === "." || (next === ":" && isQuoteBehind);
  const isSetOff =
    (isBehindComma &&
      endsThere &&
      (mention?.isPlural === false || !language.prepositions.has(tokens[at]?.lower ?? ""))) ||
    (next === "," && at === view.from && (mention?.kind !== "group" || isQuoteBehind)) ||
    // "Für Trainer Jan Pohl war das „ein Fest“."
    (at === view.from &&
      mention !== undefined &&
      mention.kind !== "pronoun" &&
      language.copulas.has(tokens[mention.to]?.lower ?? ""));
  // "un « tournant » pour la région": of a body only behind a comma.
  const isOfMany = mention?.kind === "group" || mention?.isPlural === true;
  if (isOfMany && tokens[at - 1]?.kind === "quote") return undefined;
  if (!isBehindQuote && !isSetOff) return undefined;
  // „…“, wie es Wendt formulierte
  const object = tokens[at + 1]?.lower ?? "";
  // „…“, wie es in der Arbeit heißt
  if (language.things.has(object) && language.prepositions.has(tokens[at + 2]?.lower ?? ""))
    return mentions.find(({ from }) => from >= at + 2 && from <= at + 3) ?? nounAt(view, at + 3, end);
  if (language.things.has(object) || language.objectsBefore.has(object))
    return mentions.find(({ from }) => from === at + 2 && from < end) ?? mention;
  // "cheered “Well done” as the mayor was led out"
  const isWhen =
    language.adjectivesFirst === true && language.copulas.has(tokens[mention?.to ?? -1]?.lower ?? "");
  if (isWhen && at > view.from && language.conjunctions.has(tokens[at]?.lower ?? "")) return undefined;
  // "„Langsam“ war so einer"
  return mention?.from === at + 1 && !language.singles.has(mention.text.toLowerCase()) ? mention : undefined;
}

/** ", so der Eindruck von Rita Sommer,": whose view a noun behind the word is. */
function ownerOfNamedView(
  { tokens, mentions, language }: SentenceView,
  at: number,
): PlacedMention | undefined {
  const [comma, source, article, noun, of] = tokens.slice(at - 1, at + 4);
  const isView =
    comma?.text === "," &&
    language.weakSources.has(source?.lower ?? "") &&
    language.articles.has(article?.lower ?? "") &&
    language.speechNouns.has(noun?.lower ?? "") &&
    language.partitives.has(of?.lower ?? "");
  return isView ? mentions.find(({ from }) => from === at + 3 || from === at + 4) : undefined;
}

/** How many words of attribution begin here. */
function sourceLength({ tokens, language }: SentenceView, at: number): number {
  for (let length = LONGEST_SOURCE; length >= 1; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    if (words.length === length && language.sources.has(words.join(" "))) return length;
  }
  return 0;
}

/** "Smith zufolge": words of attribution behind the name. */
export function isSourceBehind({ tokens, language }: SentenceView, at: number): boolean {
  return tokens.slice(at, at + 2).some(({ lower }) => language.sourcesBehind.has(lower));
}
