import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { type Card, listCards } from "../../model/card";
import { articleFolder, findArticleFile, findNamed, listSlugs } from "../files/find-articles";
import { readArticle } from "../files/read-article";
import { writeWhole } from "../files/write-whole";
import { CommandProblem, EXIT } from "../problem";
import { startProgress } from "../terminal/progress";
import { sayJson } from "../terminal/say";
import { drawPicture } from "./draw-picture";
import { describePicture, type Manifest } from "./manifest";
import { type Looks, planPictures } from "./plan-pictures";
import { checkManifest, putPicture } from "./put-file";
import type { RenderResult } from "./render-result";
import { tellPictures } from "./tell-pictures";

export interface RenderOptions extends Looks {
  out: string;
  all?: boolean;
  force?: boolean;
  articles?: string;
  json?: boolean;
}

/** `factcard render`: pictures of cards, and a manifest of them. Returns the exit code. */
export async function render(names: readonly string[], options: RenderOptions): Promise<number> {
  const { out, force = false, format, scale } = options;
  if (!format.includes("png") && scale.some((one) => one !== 1)) {
    throw new CommandProblem("usage", "--scale is for PNG: an SVG has no pixels", {
      fix: "Leave --scale out, or draw PNG too: --format all",
    });
  }
  const manifestFile = join(out, "manifest.json");
  const planned = planPictures(chooseCards(names, options), options);
  checkManifest(manifestFile, force);

  const pictures: RenderResult["pictures"] = [];
  const progress = startProgress("Drawing", planned.length);
  try {
    for (const picture of planned) {
      const bytes = await drawPicture(picture);
      const outcome = putPicture(join(out, picture.file), bytes, force);
      pictures.push({ ...describePicture(picture, bytes.length), outcome });
      progress.advance();
      // Drawing never waits for anything, and Ctrl-C is only heard in between.
      await breathe();
    }
  } finally {
    progress.stop();
  }
  const result = {
    command: "render",
    ok: pictures.every(isThere),
    out,
    manifest: manifestFile,
    pictures,
  } as const;
  writeWhole(manifestFile, `${JSON.stringify(manifestOf(pictures), null, 2)}\n`);
  if (options.json) sayJson(result satisfies RenderResult);
  else tellPictures(result);
  return result.ok ? EXIT.ok : EXIT.findings;
}

function chooseCards(names: readonly string[], { all, articles }: RenderOptions): Card[] {
  const folder = articleFolder(articles);
  if (all) {
    return listSlugs(folder).flatMap((slug) => listCards(readArticle(findArticleFile(slug, folder))));
  }
  if (names.length > 0) return names.flatMap((name) => findNamed(name, folder).cards);
  throw new CommandProblem("usage", "no card is named", {
    fix: "Name cards as <article>/<id>, or give --all. List them with: factcard list",
  });
}

type Drawn = RenderResult["pictures"][number];

function isThere({ outcome }: Drawn): boolean {
  return outcome !== "differs";
}

function manifestOf(pictures: readonly Drawn[]): Manifest {
  const listed = pictures.filter(isThere).map(({ outcome: _, ...entry }) => entry);
  return { generator: "factcard render", pictures: listed };
}
