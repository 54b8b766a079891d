import { altText } from "../cards/alt-text";
import { type Copy, revisionOfCopy } from "../cards/copy";
import { jsonLd } from "../cards/json-ld";
import { linkTitle } from "../cards/link-title";
import { picturesOf } from "../cards/pictures";
import { DEFAULT_SIZE, SIZES } from "../design/sizes";
import { DEFAULT_THEME } from "../design/themes";
import { type Card, cardId } from "../model/card";
import { cardUrls, oembedUrl } from "../model/card-urls";
import { cardDescription } from "./card-description";
import { CorrectionFeeds } from "./correction-feeds";
import { JsonLd } from "./json-ld-script";
import { metaText } from "./meta-text";

/**
 * The tags of a card's page that feeds read: Open Graph, one picture, oEmbed and JSON-LD.
 * @see https://ogp.me/
 */
export function ShareHead({ card, copy, origin }: { card: Card; copy: Copy; origin: string }) {
  const { article } = card;
  const urls = cardUrls(origin, article.slug, cardId(card));
  const { width, height } = SIZES[DEFAULT_SIZE];
  const title = metaText(linkTitle(copy));
  const description = metaText(cardDescription(copy));
  const account = article.authors.find(({ fediverse }) => fediverse !== undefined)?.fediverse;
  return (
    <>
      <link rel="canonical" href={urls.page} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={urls.page} />
      <meta property="og:image" content={picturesOf(card, copy, origin)(DEFAULT_SIZE, DEFAULT_THEME)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
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
      <CorrectionFeeds />
      {copy.kind !== "withdrawn" && <JsonLd data={jsonLd(card, copy, origin, revisionOfCopy(copy))} />}
    </>
  );
}

/** A language as Open Graph writes it: `en_US`. A language alone has no territory to name. */
function localeOf(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region === undefined ? name : `${name}_${region}`;
}
