import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";

/** From a comma to the relative pronoun: ", à la demande de qui". */
const LONGEST_OPENING = 3;

/** The subject of a verb right behind a comma: who stands before what is said between commas. */
export function subjectBeforeAside(
  view: SentenceView,
  own: readonly PlacedMention[],
  verb: number,
): PlacedMention | undefined {
  const { tokens } = view;
  const start = startOfClause(view, verb);
  const before = own.filter(
    (mention) =>
      mention.from >= start &&
      isBeforeAside(view, mention, verb) &&
      mayBeSubject(view, mention) &&
      !endsRelative(view, mention),
  );
  const apposed = before.filter(
    // "Tom Yates, R-Maine, said", "Simmons, of Leith Walk, Edinburgh, shouted": where somebody is from.
    ({ from, kind }) =>
      kind === "name" &&
      !own.some(({ kind: other, to }) => other === "name" && to === from - 1 && tokens[to]?.text === ","),
  );
  // "Kamau, citing figures that the minister, Joel Otieno, tabled, called": whoever else is named is within the aside.
  const name = apposed.find(({ to }) => beginsAside(view, to + 1)) ?? apposed.at(-1);
  const body =
    before.find((mention) => beginsClause(view, mention)) ?? (start > view.from ? before[0] : undefined);
  return name ?? body ?? own.find(({ isGoverned }) => !isGoverned);
}

/** "Un portavoz calló, pero el banco, a preguntas de Lugo, alegó": behind the last comma and conjunction. */
function startOfClause({ tokens, from, language }: SentenceView, verb: number): number {
  for (let at = verb - 1; at > from; at -= 1) {
    const { lower = "" } = tokens[at] ?? {};
    const isCoordinating = language.conjunctions.has(lower) && language.refersBack.has(lower);
    if (isCoordinating && tokens[at - 1]?.text === ",") return at + 1;
  }
  return from;
}

/** "Roy, …", "Roy had, …", "Roy (41), …", and not "beat Gaia (3-1) and": a bracket is closed before a comma or the verb. */
function isBeforeAside({ tokens, language }: SentenceView, { to }: PlacedMention, verb: number): boolean {
  const end = language.auxiliaries.has(tokens[to]?.lower ?? "") ? to + 1 : to;
  const mark = tokens[end]?.text ?? "";
  if (mark !== "(") return /^[,–—]$/.test(mark);
  const close = tokens.findIndex(({ text }, at) => at > end && at < verb && text === ")");
  return (
    close === -1 ||
    tokens[close + 1]?.text === "," ||
    !language.conjunctions.has(tokens[close + 1]?.lower ?? "")
  );
}

/** "recuerda cómo el juez, al leer la carta, la definió", "knew that Mott had, in an email, called". */
function beginsClause({ tokens, from: begin, language }: SentenceView, { from }: PlacedMention): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  return from > begin && (language.clauses.has(before) || language.questionWords.has(before));
}

/** Where no preposition stands before, or what may be one begins a clause: "booed as Felix Adjei, in a smock, said". */
function mayBeSubject({ tokens, language }: SentenceView, { from, isGoverned }: PlacedMention): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  return !isGoverned || (language.prepositions.has(before) && language.conjunctions.has(before));
}

/** "el auto, al que ha tenido acceso Efe, señala": behind its own verb, the subject of a clause that a preposition begins. */
function endsRelative({ tokens, from: begin, language }: SentenceView, { from }: PlacedMention): boolean {
  for (let at = from - 1; at > begin + 1 && tokens[at]?.kind === "word"; at -= 1) {
    if (!language.relatives.has(tokens[at]?.lower ?? "") || at === from - 1) continue;
    const [first, second] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
    return (
      language.prepositions.has(second) || (language.articles.has(second) && language.prepositions.has(first))
    );
  }
  return false;
}

/** ", who", ", cuyo", ", à qui", ", citing": a clause on whoever stands before the comma. */
function beginsAside({ tokens, language }: SentenceView, at: number): boolean {
  const first = tokens[at]?.lower ?? "";
  if (
    language.participles.has(first) ||
    (language.adjectivesFirst && endsWithOneOf(first, language.objectVerbEndings))
  )
    return true;
  for (let place = at; place < at + LONGEST_OPENING; place += 1) {
    const word = tokens[place]?.lower ?? "";
    if (language.relatives.has(word) && !language.articles.has(word)) return true;
    if (!language.prepositions.has(word) && !language.articles.has(word)) return false;
  }
  return false;
}
