import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createTestHarness } from "wrangler";

/*
 * Draws the pictures that the README shows, with the Worker itself. Their file
 * names tell what they are: `{card}.{size}-{theme}.png`.
 */

const ROOT = join(import.meta.dirname, "..");
const ARTICLE = "us-china-alaska-talks";

/** The picture files that the README shows. */
export function listReadmePictures(): string[] {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  return [...new Set(readme.match(/assets\/readme\/[\w.-]+\.png/g))];
}

/** The address that a README picture was fetched from. Throws for a file name that tells none. */
export function pictureAddress(file: string): string {
  const [, card, size, theme] = /^([a-z0-9-]+)\.([a-z]+)-([a-z]+)\.png$/.exec(basename(file)) ?? [];
  if (!card) throw new Error(`${file} is not named {card}.{size}-{theme}.png`);
  return `/cards/${ARTICLE}/${card}.png?size=${size}&theme=${theme}`;
}

async function drawReadmePictures() {
  const worker = createTestHarness({ workers: [{ configPath: join(ROOT, "wrangler.toml") }] });
  await worker.listen();
  try {
    for (const file of listReadmePictures()) {
      const answer = await worker.fetch(pictureAddress(file));
      if (!answer.ok) throw new Error(`${file}: ${await answer.text()}`);
      mkdirSync(join(ROOT, "assets/readme"), { recursive: true });
      writeFileSync(join(ROOT, file), new Uint8Array(await answer.arrayBuffer()));
      console.log(file);
    }
  } finally {
    await worker.close();
  }
}

if (process.argv[1] === import.meta.filename) await drawReadmePictures();
