import type { Command } from "commander";
import type { Finish } from "../program";
import type { PublishOptions } from "./publish";
import { TOKEN_VARIABLE } from "./read-token";

export function addPublish(program: Command, finish: Finish): void {
  program
    .command("publish")
    .summary("send articles to a Worker that publishes them")
    .description(
      [
        "Sends articles to a Worker's publish API, each with the text that proves its words. First asks",
        "what is published there, and says what changes. The token is read from the environment variable",
        `${TOKEN_VARIABLE}, and from nowhere else.`,
      ].join(" "),
    )
    .argument("[articles...]", "slugs, or paths to articles' JSON files")
    .requiredOption("--to <address>", "the Worker: https://cards.example.com, or http://localhost:8787")
    .requiredOption(
      "--source <file>",
      "the saved article (.html, .md, .txt), - for text on standard input, or a folder with {slug}.txt for each",
    )
    .option("--all", "all articles of the folder")
    .option("--dry-run", "send nothing, and say what would change")
    .option("--note <why>", "why an article that was withdrawn is published again")
    .option("--articles <folder>", "where the articles are (default: assets/articles)")
    .option("--json", "print one JSON document; its schema: factcard schema publish")
    .addHelpText(
      "after",
      `
Nothing is overwritten that somebody else has published since: run it again to see what that was.

Examples:
  factcard publish us-china-alaska-talks --source talks.txt --to http://localhost:8787 --dry-run
  factcard publish us-china-alaska-talks --source talks.txt --to https://cards.example.com
  factcard publish --all --source texts/ --to https://cards.example.com --json`,
    )
    .action(async (articles: string[], options: PublishOptions) => {
      const { publish } = await import("./publish");
      finish(await publish(articles, options));
    });
}
