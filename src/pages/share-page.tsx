import { altText, cardTitle } from "../cards/alt-text";
import { type Copy, copyOf, revisionOfCopy } from "../cards/copy";
import { formatWhen } from "../cards/dates";
import { jsonLd } from "../cards/json-ld";
import { SIZE_NAMES, SIZES } from "../design/sizes";
import { THEME_NAMES } from "../design/themes";
import { type Card, cardId, listCards } from "../model/card";
import { articleUrl, cardUrls, embedScriptUrl, oembedUrl, pictureUrl, previewUrl } from "../model/card-urls";
import type { Correction } from "../model/status";
import { deepLink } from "../model/text-fragment";
import { cardDescription } from "./card-description";
import { CardText } from "./card-text";
import { type CopyItem, CopyList } from "./copy-list";
import { blockquoteCode, componentCode, iframeCode, pictureCode, quoteWithAttribution } from "./embed-code";
import { JsonLd } from "./json-ld-script";
import { metaText } from "./meta-text";
import { Page } from "./page";

interface SharePageProps {
  card: Card;
  /** Where this service answers. */
  origin: string;
}

/** `/cards/{article}/{id}`: the card as text, its proof, and everything to share it with. */
export function SharePage({ card, origin }: SharePageProps) {
  const copy = copyOf(card);
  const { article } = card;
  const view = viewOf(card, copy, origin);
  const { source, picture } = view;
  const urls = cardUrls("", article.slug, view.id);
  return (
    <Page
      title={`${cardTitle(copy)} · ${article.publisher.name}`}
      description={cardDescription(copy)}
      head={<ShareHead view={view} />}
      stylesheet="share.css"
      script="share.js"
    >
      <div class="width">
        <div class="share">
          <article class="words">
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
            <picture>
              <source srcset={picture("og", "dark").path} media="(prefers-color-scheme: dark)" />
              <img src={picture("og", "light").path} width={1200} height={630} alt={altText(copy)} />
            </picture>
            <p class="small">
              <a href={previewUrl("", article.slug, view.id)}>See how feeds show this link</a>
            </p>
          </div>
          <div class="proof">
            <Proof view={view} />
            <Corrections items={view.corrections} language={article.language} />
            <section aria-labelledby="download">
              <h2 id="download">Download</h2>
              <Downloads view={view} />
            </section>
            <section aria-labelledby="data">
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
            <CopyList items={copyItems(view)} />
          </section>
          <OtherCards card={card} />
        </div>
      </div>
    </Page>
  );
}

/** What the page's parts need of a card. */
function viewOf(card: Card, copy: Copy, origin: string) {
  const { article } = card;
  const id = cardId(card);
  const revision = revisionOfCopy(copy);
  const item = card.kind === "quote" ? card.quote : card.event;
  const stretches = card.kind === "quote" ? card.quote.parts : [card.event.basis];
  const isWithdrawn = copy.kind === "withdrawn";
  return {
    card,
    copy,
    origin,
    id,
    revision,
    urls: cardUrls(origin, article.slug, id),
    corrections: item.corrections,
    /** The exact words in the article; absent where it has no address or the card says nothing any more. */
    source: article.url === undefined || isWithdrawn ? undefined : deepLink(article.url, stretches),
    picture: (size: (typeof SIZE_NAMES)[number], theme: (typeof THEME_NAMES)[number]) => {
      const address = { article: article.slug, id, revision, size, theme, format: "png" } as const;
      return { url: pictureUrl(origin, address), path: pictureUrl("", address), ...SIZES[size] };
    },
  };
}

export type ShareView = ReturnType<typeof viewOf>;

function ShareHead({ view }: { view: ShareView }) {
  const { card, copy, origin, revision, urls, picture } = view;
  const { article } = card;
  const title = metaText(cardTitle(copy));
  const description = metaText(cardDescription(copy));
  const image = picture("og", "light");
  const account = article.authors.find(({ fediverse }) => fediverse !== undefined)?.fediverse;
  return (
    <>
      <link rel="canonical" href={urls.page} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={urls.page} />
      <meta property="og:image" content={image.url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={metaText(altText(copy))} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={metaText(article.publisher.name)} />
      <meta property="og:locale" content={localeOf(article.language)} />
      {article.datePublished !== undefined && (
        <meta property="article:published_time" content={article.datePublished} />
      )}
      <meta name="twitter:card" content="summary_large_image" />
      {account !== undefined && <meta name="fediverse:creator" content={account} />}
      <meta name="robots" content="max-image-preview:large" />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={oembedUrl(origin, urls.page, "json")}
        title={title}
      />
      <link rel="alternate" type="text/xml+oembed" href={oembedUrl(origin, urls.page, "xml")} title={title} />
      <link rel="alternate" type="application/json" href={urls.json} />
      <link rel="alternate" type="image/svg+xml" href={urls.svg} />
      {copy.kind !== "withdrawn" && <JsonLd data={jsonLd(card, copy, origin, revision)} />}
    </>
  );
}

/** A language as Open Graph writes it: `en_US`. A language alone has no territory to name. */
function localeOf(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region === undefined ? name : `${name}_${region}`;
}

function Proof({ view: { card, copy } }: { view: ShareView }) {
  const { article } = card;
  const item = card.kind === "quote" ? card.quote : card.event;
  const event = card.kind === "quote" ? card.event : undefined;
  const stated = card.kind === "quote" ? card.when?.stated : card.event.when.stated;
  return (
    <section aria-labelledby="source">
      <h2 id="source">Source</h2>
      <dl class="facts">
        <dt>Article</dt>
        <dd>{article.url === undefined ? article.headline : <a href={article.url}>{article.headline}</a>}</dd>
        <dt>Publisher</dt>
        <dd>
          <a href={article.publisher.url}>{article.publisher.name}</a>
        </dd>
        {article.authors.length > 0 && (
          <>
            <dt>By</dt>
            <dd>{article.authors.map(({ name }) => name).join(", ")}</dd>
          </>
        )}
        {article.datePublished !== undefined && (
          <>
            <dt>Published</dt>
            <dd>
              {formatWhen({ start: article.datePublished.slice(0, 10), precision: "day" }, article.language)}
            </dd>
          </>
        )}
        {event && (
          <>
            <dt>Event</dt>
            <dd>
              <a href={cardUrls("", article.slug, event.id).page}>{event.name}</a>
            </dd>
          </>
        )}
        {stated !== undefined && copy.kind !== "withdrawn" && (
          <>
            <dt>When</dt>
            <dd>The article says “{stated}”.</dd>
          </>
        )}
        <dt>Checked</dt>
        <dd>
          {copy.kind === "withdrawn"
            ? "Withdrawn: this card no longer stands for its words."
            : `${card.kind === "quote" ? "Word for word in the article" : "Rests on a passage of the article"}, ${formatWhen({ start: article.source.checkedAt.slice(0, 10), precision: "day" }, "en")}.`}
        </dd>
        <dt>Status</dt>
        <dd>{item.status}</dd>
        <dt>All cards</dt>
        <dd>
          <a href={articleUrl("", article.slug)}>All cards of this article</a>
        </dd>
      </dl>
    </section>
  );
}

function Corrections({ items, language }: { items: readonly Correction[]; language: string }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <ol class="corrections">
        {items.toReversed().map(({ date, note, was, now }) => (
          <li lang={language}>
            <p>
              <time datetime={date}>{formatWhen({ start: date, precision: "day" }, language)}</time>: {note}
            </p>
            {was !== undefined && (
              <p class="soft">
                <del>{was}</del>
              </p>
            )}
            {now !== undefined && (
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

function copyItems({ card, copy, origin, id, urls, picture }: ShareView): CopyItem[] {
  const addresses = {
    page: urls.page,
    embed: urls.embed,
    script: embedScriptUrl(origin),
    light: picture("og", "light").url,
    dark: picture("og", "dark").url,
  };
  return [
    { name: "Quote with attribution", text: quoteWithAttribution(copy, urls.page) },
    { name: "Image address", text: addresses.light },
    { name: "Alt text", text: altText(copy) },
    { name: "Web component", text: componentCode(card.article.slug, id, copy, addresses) },
    { name: "Iframe", text: iframeCode(copy, addresses) },
    { name: "Picture, light and dark", text: pictureCode(copy, addresses) },
    { name: "Plain blockquote", text: blockquoteCode(copy, urls.page) },
  ];
}

function Downloads({ view: { id, picture } }: { view: ShareView }) {
  return (
    <table class="downloads">
      <thead class="unseen">
        <tr>
          <th scope="col">Size</th>
          {THEME_NAMES.map((theme) => (
            <th scope="col">{theme}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SIZE_NAMES.map((size) => (
          <tr>
            <th scope="row">
              {size}{" "}
              <span class="soft">
                {SIZES[size].width} × {SIZES[size].height}
              </span>
            </th>
            {THEME_NAMES.map((theme) => (
              <td>
                <a href={picture(size, theme).path} download={`${id}-${size}-${theme}.png`}>
                  {theme} <span class="unseen">{size} picture</span>
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Most cards that a page shows beside its own. */
const MOST_OTHERS = 9;

/** The next cards of the article, so that every card leads to all others. */
function OtherCards({ card }: { card: Card }) {
  const all = listCards(card.article);
  const at = all.findIndex((other) => cardId(other) === cardId(card));
  const others = [...all.slice(at + 1), ...all.slice(0, at)].slice(0, MOST_OTHERS);
  if (others.length === 0) return null;
  return (
    <section class="wide" aria-labelledby="others">
      <h2 id="others">More from this article</h2>
      <ul class="others">
        {others.map((other) => {
          const copy = copyOf(other);
          const id = cardId(other);
          const address = {
            article: card.article.slug,
            id,
            revision: revisionOfCopy(copy),
            size: "og",
            format: "png",
          } as const;
          return (
            <li>
              <a href={cardUrls("", card.article.slug, id).page}>
                <picture>
                  <source
                    srcset={pictureUrl("", { ...address, theme: "dark" })}
                    media="(prefers-color-scheme: dark)"
                  />
                  <img
                    src={pictureUrl("", { ...address, theme: "light" })}
                    width={1200}
                    height={630}
                    alt={altText(copy)}
                    loading="lazy"
                  />
                </picture>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
