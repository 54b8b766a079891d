import { altText } from "../cards/alt-text";
import type { Copy } from "../cards/copy";
import { picturesOf } from "../cards/pictures";
import { DEFAULT_SIZE, SIZES } from "../design/sizes";
import type { Card } from "../model/card";

/** A card's picture in the reader's theme. `lazy`: where it stands further down. */
export function CardImage({ card, copy, lazy = false }: { card: Card; copy: Copy; lazy?: boolean }) {
  const picture = picturesOf(card, copy, "");
  const { width, height } = SIZES[DEFAULT_SIZE];
  return (
    <picture>
      <source srcset={picture(DEFAULT_SIZE, "dark")} media="(prefers-color-scheme: dark)" />
      <img
        src={picture(DEFAULT_SIZE, "light")}
        width={width}
        height={height}
        alt={altText(copy)}
        lang={copy.language}
        loading={lazy ? "lazy" : undefined}
      />
    </picture>
  );
}
