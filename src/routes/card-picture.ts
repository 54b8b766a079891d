import { type Copy, revisionOfCopy } from "../cards/copy";
import { pictureMetadata } from "../cards/picture-metadata";
import type { PictureOptions } from "../http/picture-options";
import { entityTag } from "../http/validators";
import { type Card, cardId } from "../model/card";
import { drawPng, drawSvg } from "../render/draw";
import { type Drawing, drawOnce } from "../render/drawn-pictures";

export type PictureFormat = "png" | "svg";

/** A picture of a card: its entity tag, which takes no drawing, and how to draw it. */
export function cardPicture(
  card: Card,
  copy: Copy,
  options: PictureOptions,
  format: PictureFormat,
): { tag: string; draw: () => Promise<Drawing> } {
  const metadata = pictureMetadata(card, copy);
  const { size, theme } = options;
  // An SVG has no pixels to scale.
  const scale = format === "svg" ? 1 : options.scale;
  const tag = entityTag(revisionOfCopy(copy), metadata, size, theme, scale, format);
  return {
    tag,
    draw: () =>
      drawOnce(tag, `${card.article.slug}/${cardId(card)}`, () =>
        format === "png"
          ? drawPng(copy, { size, theme }, scale, metadata)
          : drawSvg(copy, { size, theme }, metadata),
      ),
  };
}
