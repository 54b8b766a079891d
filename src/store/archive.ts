import type { Article } from "../model/article";
import type { Page, PageRequest } from "./article-store";

/** What made a revision. */
export const CHANGES = ["publish", "correct", "withdraw", "restore", "remove"] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A new revision of an article, to be kept for ever. */
export interface Change {
  /** What it was made of; absent where nothing was published. */
  follows?: ArchivedArticle;
  kind: ChangeKind;
  /** The card that it is about, and what is said of it. */
  card?: string;
  note?: string;
  /** The name of the token that it was sent with. */
  author: string;
  /** UTC. */
  at: string;
  article: Article;
  /** What it makes old in caches, which are told of it. Absent: nothing. */
  tags?: readonly string[];
}

/** A revision as lists name it. */
export interface Revision {
  number: number;
  kind: ChangeKind;
  card?: string;
  note?: string;
  author: string;
  at: string;
  /** A strong entity tag, quotation marks included. */
  tag: string;
}

/** An article with the revision that it is. Bundled articles are revision 0, which nobody made. */
export interface ArchivedArticle {
  article: Article;
  number: number;
  tag: string;
}

/** Where articles are published to. Nothing in it is ever overwritten. */
export interface Archive {
  /** The article as it is now, also one that was withdrawn as a whole. */
  findCurrent(slug: string): Promise<ArchivedArticle | undefined>;
  /** What it was, the latest first. */
  listRevisions(slug: string, page: PageRequest): Promise<Page<Revision>>;
  findRevision(slug: string, number: number): Promise<(Revision & { article: Article }) | undefined>;
  /** Keeps a revision, all of it or nothing. Throws `OvertakenChange` where another one came first. */
  record(change: Change): Promise<ArchivedArticle>;
}

/** Another revision follows the same one. */
export class OvertakenChange extends Error {
  override readonly name = "OvertakenChange";
}
