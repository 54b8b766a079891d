import { Article } from "../../model/article";
import type { Stretch } from "../../model/selectors";
import { type Edit, editJson } from "../files/edit-json";
import { type ArticleFile, readArticleFile } from "../files/read-article";
import { writeWhole } from "../files/write-whole";
import { listStretches } from "./check-article";
import { checkStretch, listUntruths } from "./check-stretch";
import type { SourceText } from "./source-text";

const FIELDS = ["prefix", "suffix", "start", "end", "matches"] as const satisfies (keyof Stretch)[];

/**
 * Takes over, in an article's file, where its words stand in a text, and that
 * text's digest. Only where all words stand there as they are: a changed word
 * is a correction, and for an editor to make. Gives the file as it is now, and
 * how many stretches were mended.
 */
export function mendArticle(before: ArticleFile, text: SourceText): { file: ArticleFile; mended: number } {
  const unmended = { file: before, mended: 0 };
  const { article, file, json } = before;
  if (!article) return unmended;
  const edits: Edit[] = [];
  let mended = 0;
  for (const { stretch, path } of listStretches(article)) {
    const looked = checkStretch(stretch, text, undefined);
    if (!looked.found || !isSure(stretch, looked.found, text)) return unmended;
    const { found } = looked;
    if (looked.result === "verbatim" && listUntruths(stretch, text).length === 0) continue;
    mended += 1;
    edits.push(...FIELDS.map((field) => ({ path: [...path, field], value: found[field] })));
  }
  const { digest, codePoints } = text;
  if (edits.length === 0 && digest === article.source.digest && codePoints === article.source.codePoints)
    return unmended;

  const checkedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  for (const [field, value] of Object.entries({ digest, codePoints, checkedAt }))
    edits.push({ path: ["source", field], value });
  const mendedJson = editJson(json, edits);
  // Parts may stand in another order now, which no edit of numbers can mend.
  if (!Article.safeParse(JSON.parse(mendedJson)).success) return unmended;
  writeWhole(file, mendedJson);
  return { file: readArticleFile(file), mended };
}

/** Whether it is these words that were meant, and not the same ones in another place. */
function isSure({ prefix, exact, suffix, start }: Stretch, found: Stretch, text: SourceText): boolean {
  return found.start === start || found.matches === 1 || text.placesOf(prefix + exact + suffix).length === 1;
}
