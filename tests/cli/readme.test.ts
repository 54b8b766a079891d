import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openNewsroom } from "./newsroom";

const ROOT = join(import.meta.dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** The commands of a section, a line each. */
function commandsUnder(heading: string): string[] {
  const [, section = ""] = README.split(`\n### ${heading}\n`);
  const [own = ""] = section.split(/\n##/);
  return [...own.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

/** A folder that is like this repository, to leave files in. */
function openCopy(): string {
  const folder = openNewsroom();
  for (const part of ["package.json", "node_modules", "bin", "src", "dist", "assets/samples"])
    symlinkSync(join(ROOT, part), join(folder, part));
  return folder;
}

/** Does what an editor does between two commands. */
function fillIn(file: string): void {
  const draft = readFileSync(file, "utf8");
  writeFileSync(file, draft.replace(/"\[In our own words[^"]*\]"/g, '"What an editor wrote about it."'));
}

test("the walk-through from a saved article to a card in a page works as it is printed", () => {
  const commands = commandsUnder("From a saved article to a card in a page");
  expect(commands).toHaveLength(5);
  const cwd = openCopy();
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    npm_config_cache: join(cwd, "npm-cache"),
    npm_config_offline: "true",
  };
  for (const command of commands) {
    // What an import leaves to the editor is something found, which is exit code 1.
    const ending = command.includes(" import ") ? "; test $? -eq 1" : "";
    execFileSync("bash", ["-c", command + ending], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    if (command.includes(" import ")) fillIn(join(cwd, "drafts/lighthouse-vote.json"));
  }
  const page = readFileSync(join(cwd, "drafts.html"), "utf8");
  expect(page).toContain('href="https://www.ilse-mail.example/2031/05/13/lighthouse-vote#:~:text=A%20town');
  const pictures = [...page.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, file = ""]) => file);
  expect(pictures).toHaveLength(2);
  for (const file of pictures) expect(existsSync(join(cwd, file)), file).toBe(true);
}, 180_000);

test("the table of commands names all that there are, and no others", () => {
  const help = execFileSync(process.execPath, [join(ROOT, "dist/cli/factcard.js"), "--help"], {
    encoding: "utf8",
  });
  const [, listed = ""] = help.split("Commands:\n");
  const commands = [...listed.matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name]) => name)
    .filter((name) => name !== "help" && name !== "factcard");
  const [, section = ""] = README.split("\n## On the command line\n");
  const [table = ""] = section.split("\n## ");
  expect([...table.matchAll(/^\| `([a-z]+) /gm)].map(([, name]) => name)).toEqual(commands);
});
