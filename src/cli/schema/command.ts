import { Argument, type Command } from "commander";
import type { Finish } from "../program";

/** What has a JSON Schema: the commands' `--json` documents, an article, and what goes wrong. */
export const SCHEMA_NAMES = [
  "article",
  "import",
  "list",
  "verify",
  "render",
  "manifest",
  "publish",
  "problem",
] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

export function addSchema(program: Command, finish: Finish): void {
  program
    .command("schema")
    .summary("print the JSON Schema of what --json prints")
    .description("Prints a JSON Schema (2020-12): of what a command prints with --json, or of an article.")
    .addArgument(new Argument("<name>", "what it is of").choices(SCHEMA_NAMES))
    .addHelpText(
      "after",
      `
Examples:
  factcard schema verify
  factcard schema article > article.schema.json`,
    )
    .action(async (name: SchemaName) => {
      const { printSchema } = await import("./print-schema");
      finish(printSchema(name));
    });
}
