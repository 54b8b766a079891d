import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Article } from "../model/article";

/*
 * Runs before the Worker is bundled, by the `[build]` command of wrangler.toml,
 * and fails for an article that the schema refuses. The Worker itself need not
 * check them again: that would take a tenth of its start.
 */

const FOLDER = join(import.meta.dirname, "../../assets/articles");

for (const file of readdirSync(FOLDER)) {
  const { error } = Article.safeParse(JSON.parse(readFileSync(join(FOLDER, file), "utf8")));
  for (const { path, message } of error?.issues ?? []) {
    console.error(`assets/articles/${file}, at '/${path.join("/")}': ${message}`);
    process.exitCode = 1;
  }
}
