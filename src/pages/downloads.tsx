import type { Copy } from "../cards/copy";
import { picturesOf } from "../cards/pictures";
import { SIZE_NAMES, SIZES } from "../design/sizes";
import { THEME_NAMES, type ThemeName } from "../design/themes";
import { type Card, cardId } from "../model/card";
import { SIZE_TITLES } from "./size-titles";

const THEME_TITLES = { light: "Light", dark: "Dark" } as const satisfies Record<ThemeName, string>;

/** Every size and theme of a card as a file. */
export function Downloads({ card, copy }: { card: Card; copy: Copy }) {
  const picture = picturesOf(card, copy, "");
  return (
    <table class="downloads">
      <thead class="unseen">
        <tr>
          <th scope="col">Size</th>
          {THEME_NAMES.map((theme) => (
            <th scope="col">{THEME_TITLES[theme]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SIZE_NAMES.map((size) => (
          <tr>
            <th scope="row">
              {SIZE_TITLES[size]}{" "}
              <span class="soft">
                {SIZES[size].width} × {SIZES[size].height}
              </span>
            </th>
            {THEME_NAMES.map((theme) => (
              <td>
                <a href={picture(size, theme)} download={`${cardId(card)}-${size}-${theme}.png`}>
                  {THEME_TITLES[theme]} <span class="unseen">{SIZE_TITLES[size].toLowerCase()} picture</span>
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
