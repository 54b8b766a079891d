import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import { initialsIn, type Label } from "./read-label";
import { speaksOfItself, speaksToSomebody } from "./speaks-to";

/** Fewer in a row are lists of other things, unless a colon announces them. */
const FEWEST_VOICES = 3;

/**
 * The names before what several say, one below the other and once each: "Wilfrido Montes, árbitro: No
 * declaramos nada." Results and programmes are set like that too, and do not say "I" and "you".
 */
export function findVoices(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  language: Language,
): ReadonlySet<string> {
  const voices = new Set<string>();
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from;
    while (to < blocks.length && isNamed(labels[to], language)) to += 1;
    const said = blocks.slice(from, to).map(({ text }, index) => text.slice(labels[from + index]?.length));
    const isAnnounced = /[:：]$/u.test(blocks[from - 1]?.text ?? "");
    const personal = said.filter(
      (text) => speaksOfItself(text, language) || speaksToSomebody(text, language),
    );
    if (said.length >= (isAnnounced ? 2 : FEWEST_VOICES) && personal.length * 2 >= said.length)
      for (const label of labels.slice(from, to)) if (label) voices.add(label.name);
    from = to;
  }
  return voices;
}

/** A name of two words or more, or behind a title: "Ms. Achterberg". */
function isNamed(
  label: Label | undefined,
  { titles, maleTitles, femaleTitles, articles, particles }: Language,
) {
  if (!label || initialsIn(label.name) !== undefined) return false;
  const [first = "", ...others] = label.name.split(" ");
  const isTitle = [titles, maleTitles, femaleTitles].some((list) => list.has(first.toLowerCase()));
  const isName = others.every((word) => /^\p{Lu}/u.test(word) || particles.has(word));
  return others.length > 0 && isName && (isTitle || !articles.has(first.toLowerCase()));
}
