import { type Command, InvalidArgumentError, Option } from "commander";
import type { Finish } from "../program";
import type { EmbedOptions } from "./embed";

/** What a card can stand in a page as. */
export const FORMS = ["component", "iframe", "picture", "quote"] as const;

export function addEmbed(program: Command, finish: Finish): void {
  program
    .command("embed")
    .summary("print the code that puts a card into a page")
    .description(
      [
        "Prints the code that puts a card into a page. Every form holds the words themselves, which",
        "stay when scripts, frames or pictures do not load.",
      ].join(" "),
    )
    .argument("<card>", "<article>/<id>, or <file.json>/<id>")
    .addOption(
      new Option("--to <address>", "where the Worker answers, such as https://cards.example.com")
        .argParser(readOrigin)
        .conflicts("pictures"),
    )
    .option("--pictures <folder>", "without a Worker: the pictures that render put there, light and dark")
    .addOption(new Option("--form <form>", "what it stands there as").choices(FORMS).default("component"))
    .option("--articles <folder>", "where the articles are (default: assets/articles)")
    .addHelpText(
      "after",
      `
Examples:
  factcard embed us-china-alaska-talks/alaska-talks --to https://cards.example.com
  factcard embed us-china-alaska-talks/alaska-talks --pictures pictures >> page.html`,
    )
    .action(async (card: string, options: EmbedOptions) => {
      const { embed } = await import("./embed");
      finish(embed(card, options));
    });
}

function readOrigin(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname + url.search + url.hash))
    return url.origin;
  throw new InvalidArgumentError(
    "It has to be an address without a path, such as https://cards.example.com.",
  );
}
