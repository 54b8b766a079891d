import type { Command } from "commander";
import type { Finish } from "../program";
import type { VerifyOptions } from "./verify";

export function addVerify(program: Command, finish: Finish): void {
  program
    .command("verify")
    .summary("check articles: their words, their cards, their files")
    .description(
      [
        "Checks articles. With --source: whether every stretch of words stands in the text, verbatim",
        "and where it should; else where it moved to, or how it changed. Always: whether the file is",
        "right, and whether each card fits all sizes and themes, can be read, has alt text, and weighs",
        "no more than platforms take.",
      ].join(" "),
    )
    .argument("[articles...]", "slugs, or paths to articles' JSON files (default: all)")
    .option(
      "--source <file>",
      "the saved article (.html, .md, .txt), - for text on standard input, or a folder with {slug}.txt for each",
    )
    .option("--mend", "write into the file where its words stand in the text now, if none has changed")
    .option("--strict", "count notes too, such as words shortened in a picture")
    .option("--articles <folder>", "where the articles are (default: assets/articles)")
    .option("--json", "print one JSON document; its schema: factcard schema verify")
    .addHelpText(
      "after",
      `
Examples:
  factcard verify
  factcard verify us-china-alaska-talks --source talks.txt
  factcard verify us-china-alaska-talks --source talks.txt --mend
  factcard verify draft.json --source texts/ --json`,
    )
    .action(async (articles: string[], options: VerifyOptions) => {
      const { verify } = await import("./verify");
      finish(await verify(articles, options));
    });
}
