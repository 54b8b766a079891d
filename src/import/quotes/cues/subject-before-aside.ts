import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";

/** From a comma to the relative pronoun: ", à la demande de qui". */
const LONGEST_OPENING = 3;

/** The subject of a verb right behind a comma: who stands before what is said between commas. */
export function subjectBeforeAside(
  view: SentenceView,
  own: readonly PlacedMention[],
): PlacedMention | undefined {
  const { tokens } = view;
  const apposed = own
    .filter(
      ({ isGoverned, kind, to }) => !isGoverned && kind === "name" && /^[,(–—]$/.test(tokens[to]?.text ?? ""),
    )
    .filter(
      // "Tom Yates, R-Maine, said", "Simmons, of Leith Walk, Edinburgh, shouted": where somebody is from.
      ({ from: start }) =>
        !own.some(({ kind, to }) => kind === "name" && to === start - 1 && tokens[to]?.text === ","),
    );
  // "Kamau, citing figures that the minister, Joel Otieno, tabled, called": whoever else is named is within the aside.
  return (
    apposed.find(({ to }) => beginsAside(view, to + 1)) ??
    apposed.at(-1) ??
    own.find(({ isGoverned }) => !isGoverned)
  );
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
