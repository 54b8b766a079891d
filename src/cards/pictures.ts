import { SIZE_NAMES, SIZES, type SizeName } from "../design/sizes";
import { THEME_NAMES, type ThemeName } from "../design/themes";
import { type Card, cardId } from "../model/card";
import { pictureUrl } from "../model/card-urls";
import { type Copy, revisionOfCopy } from "./copy";

/** Gives the permanent addresses of a card's PNG pictures. `origin` may be empty, for pages of our own. */
export function picturesOf(card: Card, copy: Copy, origin: string) {
  const address = { article: card.article.slug, id: cardId(card), revision: revisionOfCopy(copy) };
  return (size: SizeName, theme: ThemeName) => pictureUrl(origin, { ...address, size, theme, format: "png" });
}

/** Every size and theme of a card with its permanent address, PNG each, widest first. */
export function listPictures(origin: string, article: string, id: string, revision: string) {
  return SIZE_NAMES.flatMap((size) =>
    THEME_NAMES.map((theme) => ({
      size,
      theme,
      url: pictureUrl(origin, { article, id, revision, size, theme, format: "png" }),
      width: SIZES[size].width,
      height: SIZES[size].height,
      encodingFormat: "image/png" as const,
    })),
  ) satisfies { size: SizeName; theme: ThemeName }[];
}
