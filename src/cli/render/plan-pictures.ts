import { type Copy, copyOf, revisionOfCopy } from "../../cards/copy";
import type { Scale, SizeName } from "../../design/sizes";
import type { ThemeName } from "../../design/themes";
import { type Card, cardId } from "../../model/card";
import { pictureUrl } from "../../model/card-urls";

export const FORMATS = ["png", "svg"] as const;
export type Format = (typeof FORMATS)[number];

/** Which pictures of each card. */
export interface Looks {
  size: readonly SizeName[];
  theme: readonly ThemeName[];
  scale: readonly Scale[];
  format: readonly Format[];
}

/** A picture to be drawn, and the file it goes to, below the folder that was asked for. */
export interface PlannedPicture {
  card: Card;
  copy: Copy;
  revision: string;
  size: SizeName;
  theme: ThemeName;
  /** 1 for an SVG, which has no pixels. */
  scale: Scale;
  format: Format;
  file: string;
}

/**
 * All pictures of some cards, each once, in files that stand where the Worker's
 * permanent addresses point.
 */
export function planPictures(cards: readonly Card[], looks: Looks): PlannedPicture[] {
  const planned = cards.flatMap((card) => {
    const copy = copyOf(card);
    const revision = revisionOfCopy(copy);
    return listLooks(looks).map((look) => {
      const address = pictureUrl("", { article: card.article.slug, id: cardId(card), revision, ...look });
      return { card, copy, revision, ...look, file: address.slice(1) };
    });
  });
  return [...new Map(planned.map((picture) => [picture.file, picture])).values()];
}

function listLooks({ size: sizes, theme: themes, scale: scales, format: formats }: Looks) {
  return sizes.flatMap((size) =>
    themes.flatMap((theme) =>
      formats.flatMap((format) =>
        (format === "svg" ? ([1] as const) : scales).map((scale) => ({ size, theme, scale, format })),
      ),
    ),
  );
}
