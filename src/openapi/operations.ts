import { SCALES, type Scale } from "../design/sizes";
import type { Body, Operation } from "./operation";
import { PUBLISHING_OPERATIONS } from "./publishing-operations";

const TEXT = { type: "string" } as const;
const CARD = ["article", "id"] as const;
const NO_CARD = ["article-not-found", "card-not-found"] as const;
const NO_PICTURE = [
  "invalid-option",
  ...NO_CARD,
  "range-not-satisfiable",
  "too-many-requests",
  "drawing-failed",
  "too-many-drawings",
  "card-changing",
] as const;
const CHOICES = ["q", "kind", "gallerySize", "galleryTheme"] as const;
const GALLERY = [...CHOICES, "after"] as const;
const PERMANENT = ["article", "id", "revision", "sizeInName", "themeInName"] as const;

const PERMANENT_PICTURE_IDS = {
  0.5: "getPermanentHalfPicture",
  1: "getPermanentPicture",
  2: "getPermanentPictureAt2x",
} as const satisfies Record<Scale, string>;

const PNG = { "image/png": { schema: TEXT } } as const;
const SVG = { "image/svg+xml": { schema: TEXT } } as const;
const PAGE = { "text/html": { schema: TEXT } } as const;
const FACT_CARD = {
  "application/json": { schema: "FactCard", example: ({ card }) => card },
} as const satisfies Record<string, Body>;
const ARTICLE_LIST = {
  "application/json": { schema: "ArticleList", example: ({ articles }) => articles },
} as const satisfies Record<string, Body>;
const ARTICLE_CARDS = {
  "application/json": { schema: "ArticleCards", example: ({ article }) => article },
} as const satisfies Record<string, Body>;

/** Every operation, in the order in which people need them. */
export const OPERATIONS: readonly Operation[] = [
  {
    path: "/cards/{article}/{id}",
    id: "getCard",
    tag: "Cards",
    summary: "A card’s page, or its data",
    description:
      "The page shows the words as text, where they come from, and everything to share them with; its head has Open Graph and JSON-LD. Clients that prefer application/json get the fact card.",
    parameters: CARD,
    bodies: { ...PAGE, ...FACT_CARD },
    cache: "negotiated",
    problems: NO_CARD,
  },
  {
    path: "/cards/{article}/{id}.json",
    id: "getFactCard",
    tag: "Cards",
    summary: "The fact card",
    description:
      "What is said, by whom, when and where, and the proof: W3C selectors that find the words in the article, digests, and the corrections. A withdrawn card says that it is, and why.",
    parameters: CARD,
    bodies: FACT_CARD,
    cache: "alias",
    problems: NO_CARD,
  },
  {
    path: "/cards/{article}/{id}.jsonld",
    id: "getStructuredData",
    tag: "Cards",
    summary: "The card in schema.org’s terms",
    description: "A Quotation or an Event, based on a NewsArticle.",
    parameters: CARD,
    bodies: {
      "application/ld+json": { schema: "StructuredData", example: ({ structuredData }) => structuredData },
    },
    cache: "alias",
    problems: [...NO_CARD, "card-withdrawn"],
  },
  {
    path: "/cards/{article}/{id}.png",
    id: "getPicture",
    tag: "Pictures",
    summary: "The picture as it is now",
    description:
      "Where an address is kept by others, as og:image is, use the permanent address that the page and the fact card print. Unknown parameters are ignored.",
    parameters: [...CARD, "size", "theme", "scale", "range"],
    bodies: PNG,
    cache: "alias",
    ranges: true,
    problems: NO_PICTURE,
  },
  {
    path: "/cards/{article}/{id}.svg",
    id: "getSvg",
    tag: "Pictures",
    summary: "The picture as SVG, as it is now",
    description: "Outlines, with every word in its title and description.",
    parameters: [...CARD, "size", "theme", "range"],
    bodies: SVG,
    cache: "alias",
    ranges: true,
    problems: NO_PICTURE,
  },
  ...SCALES.map(
    (scale): Operation => ({
      path: `/cards/{article}/{id}/{revision}/{size}-{theme}${scale === 1 ? "" : `@${scale}x`}.png`,
      id: PERMANENT_PICTURE_IDS[scale],
      tag: "Pictures",
      summary:
        scale === 1
          ? "The picture at its permanent address"
          : `The picture at its permanent address, ${scale === 2 ? "twice" : "half"} as wide and high`,
      description:
        "The revision changes with what the card shows, so feeds fetch the new picture after a correction. Old addresses keep answering, with the card as it is now.",
      parameters: [...PERMANENT, "range"],
      bodies: PNG,
      cache: "permanent",
      ranges: true,
      problems: NO_PICTURE,
    }),
  ),
  {
    path: "/cards/{article}/{id}/{revision}/{size}-{theme}.svg",
    id: "getPermanentSvg",
    tag: "Pictures",
    summary: "The SVG at its permanent address",
    parameters: [...PERMANENT, "range"],
    bodies: SVG,
    cache: "permanent",
    ranges: true,
    problems: NO_PICTURE,
  },
  {
    path: "/",
    id: "getGallery",
    tag: "Articles",
    summary: "The gallery, or the articles as data",
    description:
      "A page of articles with their cards, to search and to choose from; the newest first, page by page. Wrong values are told on the page.",
    parameters: GALLERY,
    bodies: { ...PAGE, ...ARTICLE_LIST },
    cache: "negotiated",
    problems: ["invalid-option"],
  },
  {
    path: "/articles",
    id: "listArticles",
    tag: "Articles",
    summary: "The same as the gallery",
    parameters: GALLERY,
    bodies: { ...PAGE, ...ARTICLE_LIST },
    cache: "negotiated",
    problems: ["invalid-option"],
  },
  {
    path: "/articles.json",
    id: "listArticlesAsData",
    tag: "Articles",
    summary: "The articles as data, page by page",
    parameters: ["after", "limit"],
    bodies: ARTICLE_LIST,
    cache: "alias",
    problems: ["invalid-option"],
  },
  {
    path: "/search.json",
    id: "searchCards",
    tag: "Articles",
    summary: "Cards by their words, speakers, events and places",
    description:
      "Every word must begin a word of the card; case and accents do not count. Withdrawn cards are found by their notice alone. The latest published come first.",
    parameters: ["qRequired", "kind", "after", "limitFound"],
    bodies: { "application/json": { schema: "FoundCards" } },
    cache: "alias",
    problems: ["invalid-option"],
  },
  {
    path: "/corrections.json",
    id: "getCorrections",
    tag: "Corrections",
    summary: "The feed of corrections as JSON Feed 1.1",
    description: "The latest first, fifty a page. A card that is withdrawn repeats nothing that it said.",
    parameters: ["after"],
    bodies: { "application/feed+json": { schema: "JsonFeed" } },
    cache: "alias",
    problems: ["invalid-option"],
  },
  {
    path: "/corrections.atom",
    id: "getCorrectionsAsAtom",
    tag: "Corrections",
    summary: "The same feed as Atom",
    parameters: ["after"],
    bodies: { "application/atom+xml": { schema: TEXT } },
    cache: "alias",
    problems: ["invalid-option"],
  },
  {
    path: "/articles/{article}",
    id: "getArticle",
    tag: "Articles",
    summary: "An article’s cards, as a page or as data",
    parameters: ["article", ...CHOICES],
    bodies: { ...PAGE, ...ARTICLE_CARDS },
    cache: "negotiated",
    problems: ["article-not-found", "article-withdrawn"],
  },
  {
    path: "/articles/{article}.json",
    id: "getArticleAsData",
    tag: "Articles",
    summary: "An article’s cards, as data",
    parameters: ["article"],
    bodies: ARTICLE_CARDS,
    cache: "alias",
    problems: ["article-not-found", "article-withdrawn"],
  },
  {
    path: "/preview/{article}/{id}",
    id: "getPreview",
    tag: "Embedding",
    summary: "How other sites show a card’s link",
    description:
      "A page that draws the link as feeds and messengers do, and tells whether it keeps their limits.",
    parameters: [...CARD, "previewTheme"],
    bodies: PAGE,
    cache: "alias",
    problems: [...NO_CARD, "too-many-requests", "drawing-failed", "too-many-drawings"],
  },
  {
    path: "/embed/{article}/{id}",
    id: "getEmbed",
    tag: "Embedding",
    summary: "A card for an iframe",
    description: "The only pages that others may frame. Without a theme, the reader’s own setting decides.",
    parameters: [...CARD, "embedTheme"],
    bodies: PAGE,
    cache: "alias",
    problems: ["invalid-option", ...NO_CARD],
  },
  {
    path: "/embed.js",
    id: "getEmbedScript",
    tag: "Embedding",
    summary: "The script that defines <fact-card>",
    bodies: { "text/javascript": { schema: TEXT } },
    cache: "alias",
  },
  {
    path: "/oembed",
    id: "getOembed",
    tag: "Embedding",
    summary: "oEmbed 1.0 for the page of a card",
    description: "Rich content where there is room for a card, else a link; with a thumbnail where one fits.",
    parameters: ["url", "maxwidth", "maxheight", "format"],
    bodies: {
      "application/json": { schema: "Oembed" },
      "text/xml": { schema: TEXT },
    },
    cache: "alias",
    problems: ["invalid-option", ...NO_CARD, "format-not-supported"],
  },
  ...PUBLISHING_OPERATIONS,
  {
    path: "/openapi.json",
    id: "getOpenApi",
    tag: "Contracts",
    summary: "This description",
    description: "OpenAPI 3.1, made of the schemas and constants that answers are made and checked with.",
    bodies: { "application/json": { schema: "OpenApi" } },
    cache: "alias",
  },
  {
    path: "/schema/fact-card.json",
    id: "getFactCardSchema",
    tag: "Contracts",
    summary: "JSON Schema of the fact card",
    bodies: { "application/schema+json": { schema: "JsonSchema" } },
    cache: "alias",
  },
  {
    path: "/schema/article.json",
    id: "getArticleSchema",
    tag: "Contracts",
    summary: "JSON Schema of article data",
    description: "What a newsroom publishes, and what every article here has passed.",
    bodies: { "application/schema+json": { schema: "JsonSchema" } },
    cache: "alias",
  },
  {
    path: "/docs",
    id: "getDocs",
    tag: "Contracts",
    summary: "The documentation for developers",
    bodies: PAGE,
    cache: "alias",
  },
  {
    path: "/healthz",
    id: "getHealth",
    tag: "Site",
    summary: "That the service runs, and which version",
    bodies: { "application/json": { schema: "Health" } },
    cache: "never",
  },
  {
    path: "/robots.txt",
    id: "getRobots",
    tag: "Site",
    summary: "What crawlers may read: everything",
    bodies: { "text/plain": { schema: TEXT } },
    cache: "alias",
  },
  {
    path: "/sitemap.xml",
    id: "getSitemap",
    tag: "Site",
    summary: "All articles and cards, for crawlers",
    bodies: { "application/xml": { schema: TEXT } },
    cache: "alias",
  },
  {
    path: "/favicon.svg",
    id: "getFavicon",
    tag: "Site",
    summary: "The service’s sign",
    bodies: SVG,
    cache: "alias",
  },
  {
    path: "/favicon.ico",
    id: "getFaviconIco",
    tag: "Site",
    summary: "The service’s sign for browsers that take no SVG",
    bodies: PNG,
    cache: "alias",
  },
  {
    path: "/apple-touch-icon.png",
    id: "getTouchIcon",
    tag: "Site",
    summary: "The service’s sign for home screens",
    bodies: PNG,
    cache: "alias",
  },
  {
    path: "/manifest.webmanifest",
    id: "getManifest",
    tag: "Site",
    summary: "How the gallery looks on a home screen",
    bodies: { "application/manifest+json": { schema: "Manifest" } },
    cache: "alias",
  },
  {
    path: "/static/{file}",
    id: "getStaticFile",
    tag: "Site",
    summary: "A style, a script or a typeface of the pages",
    parameters: ["file"],
    bodies: {
      "text/css": { schema: TEXT },
      "text/javascript": { schema: TEXT },
      "font/woff": { schema: TEXT },
    },
    cache: "hashed",
    problems: ["page-not-found"],
  },
];
