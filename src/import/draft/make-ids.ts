import { foldText } from "../../model/fold-text";

/** Ids stand in addresses; longer ones are cut at a word. */
const LONGEST_ID = 60;

/** Makes ids of words, each of them once: "wang-yi", "wang-yi-2". */
export class Ids {
  readonly #taken = new Set<string>();

  /** A slug of the words, or of `otherwise` where they have no letter that a slug may have. */
  make(words: string, otherwise: string): string {
    const slug = makeSlug(words) || otherwise;
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? slug : `${slug}-${number}`;
      if (!this.#taken.has(id)) {
        this.#taken.add(id);
        return id;
      }
    }
  }
}

/** Lower-case letters and digits with hyphens between; empty for words in other scripts. */
export function makeSlug(words: string): string {
  const parts = foldText(words)
    .replace(/'/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const part of parts) {
    if (slug.length + part.length + 1 > LONGEST_ID) break;
    slug += slug === "" ? part : `-${part}`;
  }
  return slug;
}
