import { type Command, InvalidArgumentError } from "commander";
import type { Finish } from "../program";
import type { ImportOptions } from "./import-article";

export function addImport(program: Command, finish: Finish): void {
  program
    .command("import")
    .summary("draft an article's data from a saved page")
    .description(
      [
        "Reads a saved article (.html, .md, .txt) and drafts its data: metadata, people, quotes and",
        "events, each with its place in the text. What no program can know is left in square brackets,",
        "and whatever is unsure is told.",
      ].join(" "),
    )
    .argument("<file>", "the saved article, or - for standard input")
    .option("--slug <slug>", "the article's name in addresses (default: made of its headline)", readSlug)
    .option("-o, --out <file>", "where to write the draft; - for standard output (default: {slug}.json)")
    .option("--force", "replace the file if it is there")
    .option("--json", "print one JSON document; its schema: factcard schema import")
    .addHelpText(
      "after",
      `
Examples:
  factcard import lighthouse-vote.html
  factcard import lighthouse-vote.html --slug lighthouse --out drafts/lighthouse.json
  pandoc article.docx --to markdown | factcard import - --out draft.json`,
    )
    .action(async (file: string, options: ImportOptions) => {
      const { importArticle } = await import("./import-article");
      finish(importArticle(file, options));
    });
}

function readSlug(slug: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return slug;
  throw new InvalidArgumentError(
    "It has to be lower-case letters and digits with hyphens, such as alaska-talks.",
  );
}
