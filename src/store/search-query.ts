import { foldText } from "../model/fold-text";
import type { CardSearch } from "./article-store";

/** Scripts that are written without spaces: each of their characters is a word to the index. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** What full-text search takes for letters of a word (https://www.sqlite.org/fts5.html#unicode61_tokenizer). */
const WORDS = /[\p{L}\p{N}\p{Co}]+/gu;

/** Most words of a search that count; each of them is looked up on its own. */
const MOST_WORDS = 12;

/** A folded text as the index holds it. */
export function indexedWords(folded: string): string {
  return folded.replace(UNSPACED, " $& ");
}

/**
 * A search as FTS5 understands it: every word at the beginning of a word of the
 * card, in any order. Of what was sent only letters and digits get through, in
 * quotation marks, so nothing of it is syntax. `undefined`: it asks for nothing
 * that could be found.
 */
export function matchQuery({ words, kind }: CardSearch): string | undefined {
  const terms = foldText(words)
    .split(" ")
    .map((word) => indexedWords(word).match(WORDS) ?? [])
    .filter((parts) => parts.length > 0)
    .slice(0, MOST_WORDS)
    .map((parts) => `words : "${parts.join(" ")}"*`);
  if (terms.length === 0 && words.trim() !== "") return undefined;
  const all = kind === undefined ? terms : [`kind : "${kind}"`, ...terms];
  return all.length === 0 ? undefined : all.join(" AND ");
}
