import { readFileSync } from "node:fs";
import { readArticle } from "../../src/import/read-article";
import type { SavedArticle } from "../../src/import/saved-article";
import { languages, listGold, type Shelf } from "./gold-articles";
import { Labels } from "./labels";

/** An article as the importer reads it, with what a person found in it before. */
export interface LabelledArticle extends Labels {
  /** Below the gold set's folder. */
  name: string;
  saved: SavedArticle;
}

/** All labelled articles of one shelf. */
export function readGold(shelf: Shelf): LabelledArticle[] {
  return languages.flatMap((language) =>
    listGold(shelf, language).map(({ path, slug, labels }) => ({
      ...Labels.parse(JSON.parse(readFileSync(labels, "utf8"))),
      name: `${language}/${slug}`,
      saved: readArticle(readFileSync(path), path),
    })),
  );
}
