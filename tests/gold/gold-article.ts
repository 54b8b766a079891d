import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import * as z from "zod";
import { readArticle } from "../../src/import/read-article";
import type { SavedArticle } from "../../src/import/saved-article";

/** What a person found in an article, before any program read it. */
const Labels = z.object({
  language: z.string(),
  quotes: z.array(
    z.object({
      /** The words, in order; more than one where the article split them. */
      parts: z.array(z.string()).min(1),
      /** The fullest name, or what the article calls the speaker; null where it does not say. */
      speaker: z.string().nullable(),
      also: z.array(z.string()).default([]),
      traps: z.array(z.string()).default([]),
    }),
  ),
  /** Words in marks that nobody says. */
  marked: z.array(z.object({ exact: z.string(), kind: z.string() })).default([]),
});

export type GoldQuote = z.infer<typeof Labels>["quotes"][number];

export interface GoldArticle {
  path: string;
  language: string;
  saved: SavedArticle;
  quotes: GoldQuote[];
  marked: { exact: string; kind: string }[];
}

/** The labelled articles below a folder, a language's folder each. */
export function readGold(folder: string): GoldArticle[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:html|md|txt)$/.test(file))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const { dir, name } = parse(path);
      const labels = Labels.parse(JSON.parse(readFileSync(join(dir, `${name}.json`), "utf8")));
      return { path, ...labels, saved: readArticle(readFileSync(path), path) };
    });
}
