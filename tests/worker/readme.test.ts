import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { listReadmePictures, pictureAddress } from "../readme-pictures";

const ROOT = join(import.meta.dirname, "../..");

test("the README shows pictures", () => {
  expect(listReadmePictures().length).toBeGreaterThanOrEqual(4);
});

test.for(listReadmePictures())("%s is what the Worker draws", async (file) => {
  const answer = await fetch(new URL(pictureAddress(file), inject("workerUrl")));
  const drawn = Buffer.from(await answer.arrayBuffer());
  expect(readFileSync(join(ROOT, file)).equals(drawn), "run 'npm run readme'").toBe(true);
});

test("the README begins with the two set-up commands, and has no others", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const commands = [...readme.matchAll(/```sh\n(.*)\n```/g)].map(([, command]) => command);
  expect(commands.slice(0, 2)).toEqual(["npm ci && npm run dev", "npm ci && npm test"]);
  expect(commands.slice(2).filter((command) => command?.includes("npm ci"))).toEqual([]);
});
