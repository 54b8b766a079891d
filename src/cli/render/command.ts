import { type Command, Option } from "commander";
import { DEFAULT_SIZE, SCALES, SIZE_NAMES } from "../../design/sizes";
import { DEFAULT_THEME, THEME_NAMES } from "../../design/themes";
import type { Finish } from "../program";
import { FORMATS } from "./plan-pictures";
import { readList } from "./read-list";
import type { RenderOptions } from "./render";

export function addRender(program: Command, finish: Finish): void {
  program
    .command("render")
    .summary("draw cards as picture files")
    .description(
      [
        "Draws cards as the Worker does, byte for byte, into files that are named as their permanent",
        "addresses, with a manifest.json for whoever uploads them: alt text, size, bytes.",
      ].join(" "),
    )
    .argument("[cards...]", "<article>/<id>, <article> or an article's JSON file for all of its cards")
    .requiredOption("-o, --out <folder>", "where to put the pictures")
    .option("--all", "all cards of all articles")
    .addOption(choice("--size <sizes>", SIZE_NAMES, DEFAULT_SIZE))
    .addOption(choice("--theme <themes>", THEME_NAMES, DEFAULT_THEME))
    .addOption(choice("--scale <scales>", SCALES, 1, "of PNG"))
    .addOption(choice("--format <formats>", FORMATS, "png"))
    .option("--force", "replace files that differ")
    .option("--articles <folder>", "where the articles are (default: assets/articles)")
    .option("--json", "print one JSON document; its schema: factcard schema render")
    .addHelpText(
      "after",
      `
A file that holds the same picture is kept; one that differs is left alone without --force.

Examples:
  factcard render us-china-alaska-talks/alaska-talks --out pictures
  factcard render us-china-alaska-talks --out pictures --size og,square --theme all
  factcard render --all --out public --size all --theme all --format all`,
    )
    .action(async (names: string[], options: RenderOptions) => {
      const { render } = await import("./render");
      finish(await render(names, options));
    });
}

/** An option that takes several of a list, and says so in plain words. */
function choice<T extends string | number>(flags: string, allowed: readonly T[], usual: T, of?: string) {
  const which = of === undefined ? "several with commas, or all" : `${of}; several with commas, or all`;
  return new Option(flags, `${allowed.join(", ")}; ${which}`)
    .argParser(readList(allowed))
    .default([usual], String(usual));
}
