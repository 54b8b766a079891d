/*
 * What reading gives and drafting takes: a saved article as a reader sees it,
 * whatever file it came from.
 */

/** What a block of the article is to its reader. */
export type BlockKind =
  | "headline"
  | "standfirst"
  | "byline"
  | "heading"
  | "paragraph"
  | "list-item"
  | "blockquote"
  | "caption"
  /** Set apart from the running text: related links, boxes, advertisements, credits. */
  | "aside";

/** One block of text. */
export interface Block {
  kind: BlockKind;
  /** Normalised as `normaliseText` does, and never empty. */
  text: string;
  /** All of it is set bold: in an interview, what the newspaper asks. */
  isStrong?: boolean;
  /** Its first words, where they alone are set bold: in an interview, who speaks, or what was asked. */
  strongLead?: string;
  /** The same, set in italics. */
  isItalic?: boolean;
  italicLead?: string;
}

/** What the article says about itself. A field is absent where it says nothing. */
export interface ArticleMetadata {
  headline?: string;
  /** BCP 47, as stated, else recognised from the words. */
  language?: string;
  /** What the page states instead, where its words are clearly of another language. */
  statedLanguage?: string;
  authors: { name: string; url?: string }[];
  publisher?: { name?: string; url?: string };
  url?: string;
  /** ISO 8601: a date, or a time with its offset from UTC. */
  datePublished?: string;
  dateModified?: string;
  /** The place named before the first sentence: `ANCHORAGE, Alaska`. */
  dateline?: string;
}

/** A saved article. */
export interface SavedArticle {
  metadata: ArticleMetadata;
  /** In reading order. Joined by single spaces they are the text that offsets count in. */
  blocks: Block[];
}

/** The normalised text that digests and offsets of a saved article are of. */
export function textOf({ blocks }: SavedArticle): string {
  return blocks.map(({ text }) => text).join(" ");
}
