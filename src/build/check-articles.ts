import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Article } from "../model/article";
import { findFutureCorrections } from "../model/future-corrections";

/*
 * Runs before the Worker is bundled, by the `[build]` command of wrangler.toml,
 * and fails for an article that the schema refuses, or with corrections of days to come. The Worker itself need not
 * check them again: that would take a tenth of its start.
 */

const FOLDER = join(import.meta.dirname, "../../assets/articles");

for (const file of readdirSync(FOLDER)) {
  const { error, data } = Article.safeParse(JSON.parse(readFileSync(join(FOLDER, file), "utf8")));
  const wrong = data ? findFutureCorrections(data, new Date()) : error.issues;
  for (const { path, message } of wrong) {
    console.error(`assets/articles/${file}, at '/${path.join("/")}': ${message}`);
    process.exitCode = 1;
  }
}
