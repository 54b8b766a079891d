import { altText, cardTitle } from "../cards/alt-text";
import { type Copy, copyOf } from "../cards/copy";
import { hasFewWords } from "../cards/frame-height";
import { linkTitle } from "../cards/link-title";
import { sourceLink } from "../cards/source-link";
import { type Card, cardId } from "../model/card";
import { cardUrls, previewUrl } from "../model/card-urls";
import { cardDescription } from "./card-description";
import { CardImage } from "./card-image";
import { CardText } from "./card-text";
import { type CopyItem, CopyList } from "./copy-list";
import { Corrections } from "./corrections";
import { Downloads } from "./downloads";
import {
  blockquoteCode,
  componentCode,
  embedAddresses,
  iframeCode,
  pictureCode,
  quoteWithAttribution,
} from "./embed-code";
import { OtherCards } from "./other-cards";
import { Page } from "./page";
import { Proof } from "./proof";
import { ShareHead } from "./share-head";

interface SharePageProps {
  card: Card;
  /** Where this service answers. */
  origin: string;
}

/** `/cards/{article}/{id}`: the card as text, its proof, and everything to share it with. */
export function SharePage({ card, origin }: SharePageProps) {
  const copy = copyOf(card);
  const { article } = card;
  const source = sourceLink(card, copy);
  const urls = cardUrls("", article.slug, cardId(card));
  return (
    <Page
      title={`${linkTitle(copy)} · ${article.publisher.name}`}
      description={cardDescription(copy)}
      head={<ShareHead card={card} copy={copy} origin={origin} />}
      stylesheet="share.css"
      script="share.js"
    >
      <div class="width">
        <div class="share">
          <article class={hasFewWords(copy) ? "words few-words" : "words"}>
            <h1 class="unseen">{cardTitle(copy)}</h1>
            <CardText card={card} copy={copy} source={source} heading="h2" />
            {source !== undefined && (
              <p class="exact-words">
                <a class="button" href={source}>
                  Read the exact words at {article.publisher.name}
                </a>
              </p>
            )}
          </article>
          <div class="picture">
            <CardImage card={card} copy={copy} />
            <p class="small">
              <a href={previewUrl("", article.slug, cardId(card))}>See how feeds show this link</a>
            </p>
          </div>
          <div class="proof">
            <Proof card={card} copy={copy} />
            <Corrections card={card} copy={copy} />
            <section class="files" aria-labelledby="download">
              <h2 id="download">Download</h2>
              <Downloads card={card} copy={copy} />
            </section>
            <section class="files" aria-labelledby="data">
              <h2 id="data">As data</h2>
              <p>
                <a href={urls.json}>JSON</a> ·{" "}
                {copy.kind !== "withdrawn" && (
                  <>
                    <a href={urls.jsonLd}>JSON-LD</a> ·{" "}
                  </>
                )}
                <a href={urls.svg}>SVG</a>
              </p>
            </section>
          </div>
          <section class="copy" aria-labelledby="copy">
            <h2 id="copy">Copy</h2>
            <CopyList items={copyItems(card, copy, origin)} />
          </section>
          <OtherCards card={card} />
        </div>
      </div>
    </Page>
  );
}

/** What the card's own words are called. */
const NAMES_OF_TEXT = {
  quote: "Quote with attribution",
  event: "Event with its source",
  withdrawn: "Notice with its source",
} as const satisfies Record<Copy["kind"], string>;

/** What editors take from the page as text. */
function copyItems(card: Card, copy: Copy, origin: string): CopyItem[] {
  const addresses = embedAddresses(card, copy, origin);
  return [
    { name: NAMES_OF_TEXT[copy.kind], text: quoteWithAttribution(copy, addresses.page) },
    { name: "Image address", text: addresses.light },
    { name: "Alt text", text: altText(copy) },
    { name: "Web component", text: componentCode(copy, addresses) },
    { name: "Iframe", text: iframeCode(copy, addresses) },
    { name: "Picture, light and dark", text: pictureCode(copy, addresses) },
    { name: "Plain blockquote", text: blockquoteCode(copy, addresses.page) },
  ];
}
