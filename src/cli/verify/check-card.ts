import { setImmediate as breathe } from "node:timers/promises";
import { altText } from "../../cards/alt-text";
import { type Copy, copyOf, revisionOfCopy } from "../../cards/copy";
import { drawCard } from "../../cards/draw-card";
import { pictureMetadata } from "../../cards/picture-metadata";
import { SIZE_NAMES, SIZES } from "../../design/sizes";
import { THEME_NAMES, THEMES } from "../../design/themes";
import { type Card, cardId } from "../../model/card";
import { wordsDigest } from "../../model/words-digest";
import { drawPng } from "../../render/draw";
import { MissingGlyph, measureText } from "../../render/measure";
import { checkContrast, checkLayout, findCuts, leastContrast } from "./check-layout";
import { checkAltText, checkWeight } from "./check-limits";
import { readLines } from "./read-tree";
import type { CardResult, Finding } from "./verify-result";

/** A card's findings, but for the place in the file. */
export type CardFinding = Omit<Finding, "path" | "line">;

/** How many pictures a card is checked in. */
export const PICTURES_A_CARD = SIZE_NAMES.length * THEME_NAMES.length;

/** Sets and draws a card in every size and theme, and says what does not hold. `advance` is called for each picture. */
export async function checkCard(
  card: Card,
  advance: () => void,
): Promise<{ result: CardResult; findings: CardFinding[] }> {
  const copy = copyOf(card);
  const alt = altText(copy);
  const id = cardId(card);
  const result: CardResult = {
    id,
    type: card.kind,
    status: copy.status,
    revision: revisionOfCopy(copy),
    digest: wordsDigest(card),
    altLength: alt.length,
    pictures: [],
  };
  const findings: CardFinding[] = checkAltText(alt).map((told) => ({ ...told, card: id }));
  for (const size of SIZE_NAMES) {
    for (const theme of THEME_NAMES) {
      advance();
      await breathe();
      const checked = await checkPicture(card, copy, { size, theme });
      if ("missing" in checked) {
        const fix = "Write the character in another way, or add a typeface that has it.";
        return {
          result: { ...result, pictures: [] },
          findings: [
            ...findings,
            {
              card: id,
              code: "not-drawable",
              level: "problem",
              message: `cannot be drawn: ${checked.missing}`,
              fix,
            },
          ],
        };
      }
      findings.push(...checked.told.map((told) => ({ ...told, card: id })));
      result.pictures.push(checked.picture);
      result.contrast = Math.min(result.contrast ?? Number.POSITIVE_INFINITY, checked.contrast);
    }
  }
  return { result, findings };
}

async function checkPicture(
  card: Card,
  copy: Copy,
  look: Pick<CardResult["pictures"][number], "size" | "theme">,
) {
  const [size, theme] = [SIZES[look.size], THEMES[look.theme]];
  try {
    const lines = readLines(drawCard(copy, { size, theme, measure: measureText }), measureText);
    const { bytes } = await drawPng(copy, look, 1, pictureMetadata(card, copy));
    // Themes differ in colours alone.
    const layout = look.theme === THEME_NAMES[0] ? checkLayout(lines, copy, size) : [];
    return {
      told: [
        ...placed(look.size, layout),
        ...placed(`${look.size}, ${look.theme}`, [
          ...checkContrast(lines, theme),
          ...checkWeight(bytes.length),
        ]),
      ],
      picture: {
        ...look,
        bytes: bytes.length,
        smallestType: Math.min(...lines.map((line) => line.size)),
        shortened: findCuts(lines, copy).length > 0,
      },
      contrast: leastContrast(lines, theme),
    };
  } catch (error) {
    if (error instanceof MissingGlyph) return { missing: error.message };
    throw error;
  }
}

function placed<Told extends { message: string }>(where: string, all: readonly Told[]): Told[] {
  return all.map((told) => ({ ...told, message: `${where}: ${told.message}` }));
}
