import { globSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";

/** Seen while the importer is worked on, or kept for the measurement. */
export const shelves = ["seen", "unseen", "training"] as const;
export type Shelf = (typeof shelves)[number];

export const languages = ["en", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

export interface GoldArticle {
  path: string;
  slug: string;
  /** The ending of the file's name: txt, md or html. */
  form: string;
  /** The file as a reader would save it. */
  source: string;
  /** The path of its labels, whether they exist or not. */
  labels: string;
}

/** The articles of one language on one shelf, in the order of their names. */
export function listGold(shelf: Shelf, language: Language): GoldArticle[] {
  return globSync(`${import.meta.dirname}/${shelf}/${language}/*.{txt,md,html}`)
    .toSorted()
    .map((path) => ({
      path,
      slug: basename(path, extname(path)),
      form: extname(path).slice(1),
      source: readFileSync(path, "utf8"),
      labels: path.replace(/\.\w+$/u, ".json"),
    }));
}
