import { articleUrl, cardUrls } from "../model/card-urls";
import { escapeXml } from "../model/escape-xml";
import type { Correction, Status } from "../model/status";

/** A correction, a withdrawal or a restoration in the feeds. */
export interface FeedEntry {
  slug: string;
  /** Absent: the article as a whole. */
  card?: string;
  /** Its place in the card's list, which only ever grows; of the article as a whole its revision. */
  position: number;
  /** When it was made, in UTC. */
  at: string;
  correction: Correction;
  headline: string;
  /** The card's title, language and status as they are now; of the article as a whole its headline. */
  title: string;
  language: string;
  status: Status;
}

export interface FeedAddresses {
  origin: string;
  /** This page of the feed, and the next, older one. */
  self: string;
  next?: string;
}

const TITLE = "Corrections, withdrawals and restorations of cards";

const LABELS = {
  correction: "Corrected",
  withdrawal: "Withdrawn",
  removal: "Withdrawn",
  restoration: "Restored",
} as const;

/**
 * The feed as JSON Feed 1.1.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function writeJsonFeed(entries: readonly FeedEntry[], { origin, self, next }: FeedAddresses) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: TITLE,
    home_page_url: `${origin}/`,
    feed_url: self,
    next_url: next,
    items: entries.map((entry) => ({
      id: addressOf(entry, origin),
      url: addressOf(entry, origin),
      title: titleOf(entry),
      content_text: textOf(entry),
      date_published: entry.at,
      language: entry.language,
      _factcard: {
        article: entry.slug,
        card: entry.card,
        kind: entry.correction.kind ?? "correction",
        status: entry.status,
      },
    })),
  };
}

/**
 * The feed as Atom.
 * @see https://www.rfc-editor.org/rfc/rfc4287 and https://www.rfc-editor.org/rfc/rfc5005 (next)
 */
export function writeAtomFeed(entries: readonly FeedEntry[], { origin, self, next }: FeedAddresses): string {
  // Without entries nothing was ever updated, and the element is needed.
  const updated = entries[0]?.at ?? new Date(0).toISOString();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(`${origin}/corrections.atom`)}</id>`,
    `<title>${TITLE}</title>`,
    `<updated>${updated}</updated>`,
    "<author><name>Factcard</name></author>",
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/`)}"/>`,
    ...(next === undefined
      ? []
      : [`<link rel="next" type="application/atom+xml" href="${escapeXml(next)}"/>`]),
    ...entries.map((entry) => writeEntry(entry, origin)),
    "</feed>\n",
  ].join("\n");
}

function writeEntry(entry: FeedEntry, origin: string): string {
  const address = escapeXml(addressOf(entry, origin));
  return [
    `<entry xml:lang="${escapeXml(entry.language)}">`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<title>${escapeXml(titleOf(entry))}</title>`,
    `<published>${entry.at}</published>`,
    `<updated>${entry.at}</updated>`,
    `<category term="${entry.correction.kind ?? "correction"}"/>`,
    `<content type="text">${escapeXml(textOf(entry))}</content>`,
    "</entry>",
  ].join("\n");
}

/** The entry in its card's list; it stays there for ever. */
function addressOf({ slug, card, position }: FeedEntry, origin: string): string {
  return card === undefined
    ? `${articleUrl(origin, slug)}#revision-${position}`
    : `${cardUrls(origin, slug, card).page}#correction-${position + 1}`;
}

/** A card that is withdrawn now is named by its article, as it says nothing any more. */
function titleOf({ correction, headline, title, status }: FeedEntry): string {
  return `${LABELS[correction.kind ?? "correction"]}: ${status === "withdrawn" ? headline : title}`;
}

/** The note, and what was said before and is said now, unless the card is withdrawn. */
function textOf({ correction: { note, was, now }, status }: FeedEntry): string {
  const words = status === "withdrawn" ? [] : [was && `Was: ${was}`, now && `Now: ${now}`];
  return [note, ...words.filter(Boolean)].join("\n");
}
