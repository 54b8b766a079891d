import { Buffer } from "node:buffer";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "./ask.ts";
import { type Build, DIST } from "./build-worker.ts";
import { startWorkerd } from "./workerd.ts";

/** The card as the peers get it. */
export interface CardForPeers {
  width: number;
  height: number;
  tree: unknown;
  fonts: { face: string; name: string; weight: number; openType: string }[];
}

/** Lets our own code lay the card out, and writes its tree and its typefaces where the peers import them from. */
export async function makeCard(treeBuild: Build): Promise<void> {
  const worker = await startWorkerd(treeBuild);
  try {
    const { body } = await ask(`${worker.url}/`);
    const { fonts, ...card }: CardForPeers = JSON.parse(body.toString());
    const folder = join(DIST, "card");
    mkdirSync(folder, { recursive: true });
    for (const { face, openType } of fonts) {
      writeFileSync(join(folder, `${face}.ttf`), Buffer.from(openType, "base64"));
    }
    const names = fonts.map(({ openType: _, ...font }) => font);
    writeFileSync(join(folder, "card.json"), JSON.stringify({ ...card, fonts: names }, null, 2));
  } finally {
    await worker.stop();
  }
}
