import type { Command } from "commander";
import type { Finish } from "../program";

export function addList(program: Command, finish: Finish): void {
  program
    .command("list")
    .summary("list the articles, or an article's cards")
    .description("Lists the articles, or the cards of an article with their words.")
    .argument("[article]", "slug, or path to an article's JSON file")
    .option("--articles <folder>", "where the articles are (default: assets/articles)")
    .option("--json", "print one JSON document; its schema: factcard schema list")
    .addHelpText(
      "after",
      `
Examples:
  factcard list
  factcard list us-china-alaska-talks
  factcard list --json`,
    )
    .action(async (article: string | undefined, options: { articles?: string; json?: boolean }) => {
      const { list } = await import("./list");
      finish(list(article, options));
    });
}
