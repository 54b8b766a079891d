import { pictureMetadata } from "../../cards/picture-metadata";
import { cardId } from "../../model/card";
import { drawPng, drawSvg } from "../../render/draw";
import { MissingGlyph } from "../../render/measure";
import { CommandProblem } from "../problem";
import type { PlannedPicture } from "./plan-pictures";

/** A picture's bytes, the Worker's own. Throws `CommandProblem` where the typefaces lack a character of the card. */
export async function drawPicture({ card, copy, size, theme, scale, format }: PlannedPicture) {
  const metadata = pictureMetadata(card, copy);
  try {
    const { bytes } =
      format === "png"
        ? await drawPng(copy, { size, theme }, scale, metadata)
        : await drawSvg(copy, { size, theme }, metadata);
    return bytes;
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    const name = `${card.article.slug}/${cardId(card)}`;
    throw new CommandProblem("not-drawable", `the card ${name} cannot be drawn: ${error.message}`, {
      fix: `List all such cards with: factcard verify ${card.article.slug}`,
    });
  }
}
