import { altText } from "../cards/alt-text";
import type { Copy } from "../cards/copy";
import { picturesOf } from "../cards/pictures";
import { DEFAULT_SIZE, SIZES } from "../design/sizes";
import type { Card } from "../model/card";
import { LIST_SIZES, pictureSet } from "./picture-set";

/** A card's picture in the reader's theme. `listed`: one of many, further down the page. */
export function CardImage({ card, copy, listed = false }: { card: Card; copy: Copy; listed?: boolean }) {
  const picture = picturesOf(card, copy, "");
  const { width, height } = SIZES[DEFAULT_SIZE];
  const light = picture(DEFAULT_SIZE, "light");
  const dark = picture(DEFAULT_SIZE, "dark");
  const sizes = listed ? LIST_SIZES : undefined;
  return (
    <picture>
      <source
        srcset={listed ? pictureSet(dark, width) : dark}
        sizes={sizes}
        media="(prefers-color-scheme: dark)"
      />
      <img
        src={light}
        srcset={listed ? pictureSet(light, width) : undefined}
        sizes={sizes}
        width={width}
        height={height}
        alt={altText(copy)}
        lang={copy.language}
        loading={listed ? "lazy" : undefined}
      />
    </picture>
  );
}
