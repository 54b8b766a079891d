import { Buffer } from "node:buffer";
import { ask } from "./ask.ts";
import type { Build } from "./build-worker.ts";
import { startWorkerd } from "./workerd.ts";

/** Everything that our worker can draw: each list whole. */
export interface Looks {
  cards: string[];
  sizes: readonly string[];
  themes: readonly string[];
}

/** Asks our worker what there is to draw. */
export async function readLooks(build: Build): Promise<Looks> {
  const worker = await startWorkerd(build);
  try {
    const { body } = await ask(`${worker.url}/looks`);
    return JSON.parse(Buffer.from(body).toString());
  } finally {
    await worker.stop();
  }
}

/** The addresses of all cards in all the given looks. */
export function listPaths({ cards, sizes, themes }: Looks, scale: 1 | 2 = 1): string[] {
  return sizes.flatMap((size) =>
    themes.flatMap((theme) =>
      cards.map((card) => `/?card=${card}&size=${size}&theme=${theme}&scale=${scale}`),
    ),
  );
}
