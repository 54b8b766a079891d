/*
 * What sites publish about the links that they show: one row a limit, each with
 * where it stands and how sure it is. What nobody publishes has no row. Weights
 * are read the strict way, 1 MB as 1,000,000 bytes.
 */

/**
 * How sure a limit is: the site's own document; its own source code; its own
 * document as others quote it; what people found by trying.
 */
export type Grade = "official" | "code" | "quoted" | "community";

export interface Source {
  url: string;
  grade: Grade;
}

/** How a site counts a text: in UTF-16 units, as JavaScript does, or in bytes of UTF-8. */
export type Unit = "characters" | "bytes";

/** Measures of a card's picture and its share page. */
export type Measure = "width" | "height" | "weight" | "head";
export type TextMeasure = "title" | "description" | "alt" | "address" | "siteName";

type Rule =
  /** Pixels, or bytes of the picture, or of the share page up to the end of its head. */
  | { of: Measure; least?: number; most?: number }
  /** The shape that a site cuts pictures to, width to height. */
  | { of: "crop"; ratio: number }
  /** The widest shape that it takes. */
  | { of: "shape"; most: number }
  | { of: "format"; allowed: readonly string[] }
  | { of: TextMeasure; most: number; unit: Unit };

export type Limit = Rule &
  Source & { /** What happens to a card that does not keep it. */ otherwise: string };

const FACEBOOK: Source = {
  url: "https://developers.facebook.com/docs/sharing/webmasters/images",
  grade: "official",
};
const X_PICTURE: Source = {
  url: "https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image",
  grade: "official",
};
const X_TAGS: Source = { url: "https://developer.x.com/cards/markup", grade: "official" };
const LINKEDIN: Source = { url: "https://www.linkedin.com/help/linkedin/answer/a521928", grade: "quoted" };
const SLACK: Source = {
  url: "https://opengraphplus.com/consumers/slack/issues/link-not-unfurling",
  grade: "community",
};
const DISCORD: Source = {
  url: "https://docs.discord.com/developers/link-previews/overview",
  grade: "official",
};
const WHATSAPP = "https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews";
const APPLE: Source = {
  url: "https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages",
  grade: "official",
};
/** An old release's: newer ones take more, and old servers live long. */
const MASTODON: Source = {
  url: "https://github.com/mastodon/mastodon/blob/03108ec24ae928a743c5a2fc90e662a101fabed6/app/models/preview_card.rb",
  grade: "code",
};
const MASTODON_FETCH: Source = {
  url: "https://github.com/mastodon/mastodon/blob/main/app/services/fetch_link_card_service.rb",
  grade: "code",
};
const BLUESKY: Source = {
  url: "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/external.json",
  grade: "code",
};

const MEGABYTE = 1_000_000;
const CUT_TEXT = "it is cut";
const NO_PREVIEW = "there is no preview at all";
const NO_PICTURE = "the picture is left out";

export const LIMITS = {
  facebook: [
    { of: "width", least: 600, otherwise: "the picture is small", ...FACEBOOK },
    { of: "height", least: 315, otherwise: "the picture is small", ...FACEBOOK },
    { of: "crop", ratio: 1.91, otherwise: "words are cut off", ...FACEBOOK },
    { of: "weight", most: 8 * MEGABYTE, otherwise: NO_PICTURE, ...FACEBOOK },
  ],
  x: [
    { of: "width", least: 300, most: 4096, otherwise: NO_PICTURE, ...X_PICTURE },
    { of: "height", least: 157, most: 4096, otherwise: NO_PICTURE, ...X_PICTURE },
    { of: "crop", ratio: 2, otherwise: "words are cut off", ...X_PICTURE },
    { of: "weight", most: 5 * MEGABYTE, otherwise: NO_PICTURE, ...X_PICTURE },
    { of: "format", allowed: ["JPG", "PNG", "WebP", "GIF"], otherwise: NO_PICTURE, ...X_PICTURE },
    { of: "title", most: 70, unit: "characters", otherwise: CUT_TEXT, ...X_TAGS },
    { of: "description", most: 200, unit: "characters", otherwise: CUT_TEXT, ...X_TAGS },
    { of: "alt", most: 420, unit: "characters", otherwise: CUT_TEXT, ...X_TAGS, grade: "quoted" },
  ],
  linkedin: [
    { of: "width", least: 1200, otherwise: "the picture may be small", ...LINKEDIN },
    { of: "height", least: 627, otherwise: "the picture may be small", ...LINKEDIN },
    { of: "crop", ratio: 1.91, otherwise: "words are cut off", ...LINKEDIN },
    { of: "weight", most: 5 * MEGABYTE, otherwise: NO_PICTURE, ...LINKEDIN },
  ],
  slack: [{ of: "head", most: 32_000, otherwise: "later tags are not read", ...SLACK }],
  discord: [
    {
      of: "format",
      allowed: ["PNG", "GIF", "JPG", "WebP", "AVIF"],
      otherwise: NO_PICTURE,
      ...DISCORD,
    },
    { of: "title", most: 70, unit: "bytes", otherwise: CUT_TEXT, ...DISCORD },
    { of: "description", most: 350, unit: "bytes", otherwise: CUT_TEXT, ...DISCORD },
    { of: "siteName", most: 256, unit: "characters", otherwise: NO_PREVIEW, ...DISCORD },
    { of: "alt", most: 4096, unit: "characters", otherwise: NO_PREVIEW, ...DISCORD },
    { of: "address", most: 2048, unit: "characters", otherwise: NO_PREVIEW, ...DISCORD },
  ],
  whatsapp: [
    { of: "width", least: 300, otherwise: "the picture is small", url: WHATSAPP, grade: "quoted" },
    { of: "shape", most: 4, otherwise: NO_PICTURE, url: WHATSAPP, grade: "quoted" },
    { of: "weight", most: 600_000, otherwise: NO_PICTURE, url: WHATSAPP, grade: "quoted" },
    {
      of: "weight",
      most: 300_000,
      otherwise: "the picture may be left out",
      url: "https://github.com/calcom/cal.diy/issues/5613",
      grade: "community",
    },
    {
      of: "description",
      most: 80,
      unit: "characters",
      otherwise: CUT_TEXT,
      url: WHATSAPP,
      grade: "quoted",
    },
    { of: "head", most: 300_000, otherwise: "later tags are not read", url: WHATSAPP, grade: "official" },
  ],
  imessage: [
    { of: "width", least: 900, otherwise: "the picture is small", ...APPLE },
    { of: "weight", most: 10 * MEGABYTE, otherwise: NO_PICTURE, ...APPLE },
  ],
  mastodon: [
    { of: "weight", most: MEGABYTE, otherwise: NO_PICTURE, ...MASTODON },
    { of: "format", allowed: ["JPG", "PNG", "GIF"], otherwise: NO_PICTURE, ...MASTODON },
    { of: "address", most: 2692, unit: "bytes", otherwise: NO_PREVIEW, ...MASTODON_FETCH },
  ],
  bluesky: [
    { of: "weight", most: MEGABYTE, otherwise: NO_PICTURE, ...BLUESKY },
    {
      of: "crop",
      ratio: 1.91,
      otherwise: "words are cut off",
      url: "https://app.unil.ink/blog/bluesky-website-card",
      grade: "community",
    },
  ],
} as const satisfies Record<string, readonly Limit[]>;

export type PlatformName = keyof typeof LIMITS;

/** A platform's limits. */
export function limitsOf(platform: PlatformName): readonly Limit[] {
  return LIMITS[platform];
}
