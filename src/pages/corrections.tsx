import type { Copy } from "../cards/copy";
import { formatWhen } from "../cards/dates";
import { type Card, cardItem } from "../model/card";

/** What was corrected, the latest first. A withdrawn card repeats nothing that it said. */
export function Corrections({ card, copy }: { card: Card; copy: Copy }) {
  const { corrections } = cardItem(card);
  const { language } = card.article;
  const repeats = copy.kind !== "withdrawn";
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <ol class="corrections">
        {corrections.toReversed().map(({ date, note, was, now }, index) => (
          <li id={`correction-${corrections.length - index}`} lang={language}>
            <p>
              <time datetime={date}>{formatWhen({ start: date, precision: "day" }, language)}</time>: {note}
            </p>
            {repeats && was !== undefined && (
              <p class="soft">
                <del>{was}</del>
              </p>
            )}
            {repeats && now !== undefined && (
              <p>
                <ins>{now}</ins>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
