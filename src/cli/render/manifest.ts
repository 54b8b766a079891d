import * as z from "zod";
import { altText, cardTitle } from "../../cards/alt-text";
import { SIZE_NAMES, SIZES } from "../../design/sizes";
import { THEME_NAMES } from "../../design/themes";
import { cardId } from "../../model/card";
import { Status } from "../../model/status";
import { FORMATS, type PlannedPicture } from "./plan-pictures";

/** A picture file, with what a content management system asks for when it is uploaded. */
export const PictureEntry = z.strictObject({
  /** Below the manifest's folder, with slashes. */
  file: z.string(),
  article: z.string(),
  card: z.string(),
  type: z.enum(["quote", "event"]),
  status: Status,
  revision: z.string(),
  size: z.enum(SIZE_NAMES),
  theme: z.enum(THEME_NAMES),
  scale: z.number(),
  format: z.enum(FORMATS),
  encodingFormat: z.enum(["image/png", "image/svg+xml"]),
  /** Pixels of the file; of an SVG, its own measure. */
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  title: z.string(),
  alt: z.string(),
  credit: z.string(),
  language: z.string(),
});

/** `manifest.json` beside the pictures of one run. */
export const Manifest = z.strictObject({
  /** Tells it from other people's manifests. */
  generator: z.literal("factcard render"),
  pictures: z.array(PictureEntry),
});

export type PictureEntry = z.infer<typeof PictureEntry>;
export type Manifest = z.infer<typeof Manifest>;

export function describePicture(planned: PlannedPicture, bytes: number): PictureEntry {
  const { card, copy, revision, size, theme, scale, format, file } = planned;
  const { width, height } = SIZES[size];
  return {
    file,
    article: card.article.slug,
    card: cardId(card),
    type: card.kind,
    status: copy.status,
    revision,
    size,
    theme,
    scale,
    format,
    encodingFormat: format === "png" ? "image/png" : "image/svg+xml",
    width: width * scale,
    height: height * scale,
    bytes,
    title: cardTitle(copy),
    alt: altText(copy),
    credit: copy.publisher,
    language: copy.language,
  };
}
