import { altText } from "../cards/alt-text";
import { type Copy, copyOf } from "../cards/copy";
import { picturesOf } from "../cards/pictures";
import { searchText } from "../cards/search-text";
import { SIZES } from "../design/sizes";
import { DEFAULT_THEME, type ThemeName } from "../design/themes";
import type { GalleryOptions } from "../http/gallery-options";
import { type Card, cardId } from "../model/card";
import { cardUrls, previewUrl } from "../model/card-urls";
import { holdsWords } from "../model/fold-text";
import { componentCode, embedAddresses } from "./embed-code";
import { LIST_SIZES, pictureSet } from "./picture-set";

/** Pictures that load at once: a first row on a wide screen. The others wait until they come near. */
const FIRST_ROW = 3;

interface CardListProps {
  cards: readonly ListedCard[];
  options: GalleryOptions;
  origin: string;
  /** Whether its first cards are the first of the page. */
  first?: boolean;
}

export interface ListedCard {
  card: Card;
  copy: Copy;
  words: string;
  /** Whether the search finds it. */
  found: boolean;
}

/** A card with what the search has to know of it. */
export function listedCard(card: Card, { query, kind }: GalleryOptions): ListedCard {
  const copy = copyOf(card);
  const words = searchText(copy);
  const found = (kind === undefined || kind === card.kind) && holdsWords(words, query);
  return { card, copy, words, found };
}

/**
 * Cards as pictures, with what an editor takes from them. Those that the search
 * does not find are there too, hidden, so that the script can bring them back.
 */
export function CardList({ cards, options, origin, first = false }: CardListProps) {
  const eager = new Set(
    first
      ? cards
          .filter(({ found }) => found)
          .slice(0, FIRST_ROW)
          .map(({ card }) => card)
      : [],
  );
  return (
    <ul class="cards">
      {cards.map((listed) => (
        <CardItem listed={listed} options={options} origin={origin} eager={eager.has(listed.card)} />
      ))}
    </ul>
  );
}

interface CardItemProps {
  listed: ListedCard;
  options: GalleryOptions;
  origin: string;
  eager: boolean;
}

function CardItem({ listed: { card, copy, words, found }, options, origin, eager }: CardItemProps) {
  const { size, theme } = options;
  const { slug } = card.article;
  const id = cardId(card);
  const { width, height } = SIZES[size];
  const picture = (base: string, look: ThemeName) => picturesOf(card, copy, base)(size, look);
  const alt = altText(copy);
  const chosen = theme ?? DEFAULT_THEME;
  const heading = `${slug}-${id}`;
  return (
    <li data-kind={card.kind} data-words={words} hidden={!found}>
      <div class="shown">
        <picture>
          <source
            srcset={pictureSet(picture("", theme ?? "dark"), width)}
            sizes={LIST_SIZES}
            media="(prefers-color-scheme: dark)"
          />
          <img
            src={picture("", chosen)}
            srcset={pictureSet(picture("", chosen), width)}
            sizes={LIST_SIZES}
            width={width}
            height={height}
            alt={alt}
            lang={copy.language}
            loading={eager ? undefined : "lazy"}
            decoding="async"
          />
        </picture>
        <p class="kind">
          {card.kind === "quote" ? "Quote" : "Event"}
          {copy.status !== "current" && (
            <>
              {" · "}
              {copy.mark === undefined ? (
                <strong>Withdrawn</strong>
              ) : (
                <strong lang={copy.language}>{copy.mark}</strong>
              )}
            </>
          )}
        </p>
        <h3 id={heading} lang={copy.language}>
          <a href={cardUrls("", slug, id).page}>
            <CardName copy={copy} />
          </a>
        </h3>
      </div>
      <div class="actions">
        <button
          type="button"
          data-needs-script
          data-copy-text={picture(origin, chosen)}
          aria-describedby={heading}
        >
          Copy image URL
        </button>
        <button type="button" data-needs-script data-copy-text={alt} aria-describedby={heading}>
          Copy alt text
        </button>
        <button
          type="button"
          data-needs-script
          data-copy-text={componentCode(copy, embedAddresses(card, copy, origin))}
          aria-describedby={heading}
        >
          Copy embed code
        </button>
        <a
          class="download"
          href={picture("", chosen)}
          download={`${id}-${size}-${chosen}.png`}
          aria-describedby={heading}
        >
          Download PNG
        </a>
        <a class="lab" href={previewUrl("", slug, id)} aria-describedby={heading}>
          See link previews
        </a>
      </div>
    </li>
  );
}

/** Who speaks and on what; an event's name and what it is; that a card was withdrawn, and why. */
function CardName({ copy }: { copy: Copy }) {
  const [name, context] =
    copy.kind === "quote"
      ? [copy.name, copy.context]
      : copy.kind === "event"
        ? [copy.name, copy.summary]
        : [copy.title, copy.reason];
  return (
    <>
      {name} <span class="context">{context}</span>
    </>
  );
}
