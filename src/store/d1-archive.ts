import { createHash } from "node:crypto";
import type { Article } from "../model/article";
import {
  type Archive,
  type ArchivedArticle,
  type ChangeKind,
  OvertakenChange,
  type Revision,
} from "./archive";
import { type PageRequest, UnknownPage } from "./article-store";
import { readDocument } from "./d1-lists";
import { queuePurges } from "./purge-queue";
import { QUERIES } from "./queries";
import { readRows } from "./read-rows";
import { recordChange } from "./record-change";

interface RevisionRow {
  number: number;
  change: ChangeKind;
  card: string | null;
  note: string | null;
  author: string;
  at: string;
  tag: string;
}

/**
 * The archive in D1. `findBundled` gives the articles that the Worker brings
 * along: what is published first under such a slug follows that one.
 */
export function d1Archive(database: D1Database, findBundled: (slug: string) => Article | undefined): Archive {
  return {
    async findCurrent(slug) {
      const [row] = await readRows<{ number: number; tag: string; document: string }>(
        database,
        QUERIES.findCurrent,
        slug,
      );
      if (row) return { article: readDocument(row.document), number: row.number, tag: row.tag };
      const article = findBundled(slug);
      return article && { article, number: 0, tag: tagOf(article, 0) };
    },

    async listRevisions(slug, { most, after }: PageRequest) {
      if (after !== undefined && !/^\d{1,9}$/.test(after))
        throw new UnknownPage("'after' is not the end of a page of this list");
      const below = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after);
      const rows = await readRows<RevisionRow>(database, QUERIES.listRevisions, slug, below, most + 1);
      const shown = rows.slice(0, most);
      return {
        items: shown.map(readRevision),
        ...(rows.length > most ? { next: String(shown.at(-1)?.number) } : {}),
      };
    },

    async findRevision(slug, number) {
      const [row] = await readRows<RevisionRow & { document: string }>(
        database,
        QUERIES.findRevision,
        slug,
        number,
      );
      return row && { ...readRevision(row), article: readDocument(row.document) };
    },

    async record(change) {
      const number = (change.follows?.number ?? 0) + 1;
      const tag = tagOf(change.article, number);
      try {
        const purges = queuePurges(database, change.tags ?? []);
        await database.batch([...recordChange(database, change, number, tag), purges]);
      } catch (error) {
        if (isOvertaken(error)) throw new OvertakenChange(`revision ${number} is taken`);
        throw error;
      }
      return { article: change.article, number, tag } satisfies ArchivedArticle;
    },
  };
}

/** A number alone would come back after a database was restored from a backup, with another article under it. */
function tagOf(article: Article, number: number): string {
  const digest = createHash("sha256").update(JSON.stringify(article)).digest("hex");
  return `"${number}-${digest.slice(0, 16)}"`;
}

/** The trigger of migrations/0001 says so. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes("another revision came first");
}

function readRevision({ change, card, note, number, author, at, tag }: RevisionRow): Revision {
  return { number, kind: change, card: card ?? undefined, note: note ?? undefined, author, at, tag };
}
