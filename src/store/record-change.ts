import { outlineArticle } from "../cards/article-outline";
import type { Correction } from "../model/status";
import type { Change } from "./archive";
import { recordCards, recordCorrections } from "./card-records";
import { publishedAt, startOfDay } from "./places";
import { indexedWords } from "./search-query";

/** Cards of one statement: their texts have to fit into one value of 2 MB. */
const CARDS_AT_ONCE = 100;

/**
 * The statements that keep a new revision and bring every list up to date, for
 * one transaction. The first of them fails where another revision came first.
 */
export function recordChange(database: D1Database, change: Change, number: number, tag: string) {
  const { article, kind, card, note, author, at } = change;
  const { slug } = article;
  const cards = recordCards(article).map(({ words, ...record }) => ({
    ...record,
    words: indexedWords(words),
  }));
  const parts = Array.from({ length: Math.ceil(cards.length / CARDS_AT_ONCE) }, (_, index) =>
    JSON.stringify(cards.slice(index * CARDS_AT_ONCE, (index + 1) * CARDS_AT_ONCE)),
  );
  const isRemoved = article.withdrawn !== undefined;
  const published = article.datePublished === undefined ? at : publishedAt(article);
  return [
    database
      .prepare(
        `INSERT INTO revisions (slug, number, change, card, note, author, at, tag, document)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
      )
      .bind(slug, number, kind, card ?? null, note ?? null, author, at, tag, JSON.stringify(article)),
    // Without a date of its own, an article stays where it came in.
    database
      .prepare(
        `INSERT INTO articles (slug, revision, removed, published, outline) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (slug) DO UPDATE SET revision = ?2, removed = ?3, outline = ?5,
          published = iif(?6, excluded.published, published)`,
      )
      .bind(
        slug,
        number,
        Number(isRemoved),
        published,
        JSON.stringify(outlineArticle(article)),
        Number(article.datePublished !== undefined),
      ),
    ...parts.map((part) =>
      database
        .prepare(
          `INSERT INTO cards (slug, card, status, language, title)
          SELECT ?1, value ->> 'card', value ->> 'status', value ->> 'language', value ->> 'title'
          FROM json_each(?2) WHERE true
          ON CONFLICT (slug, card) DO UPDATE SET
            status = excluded.status, language = excluded.language, title = excluded.title`,
        )
        .bind(slug, part),
    ),
    database
      .prepare("DELETE FROM card_words WHERE rowid IN (SELECT id FROM cards WHERE slug = ?1)")
      .bind(slug),
    // What was withdrawn as a whole is not found.
    ...(isRemoved ? [] : parts).map((part) =>
      database
        .prepare(
          `INSERT INTO card_words (rowid, kind, words)
          SELECT c.id, j.value ->> 'kind', j.value ->> 'words'
          FROM json_each(?2) j CROSS JOIN cards c ON c.slug = ?1 AND c.card = j.value ->> 'card'`,
        )
        .bind(slug, part),
    ),
    // Those that are there already stay as they are.
    database
      .prepare(
        `INSERT OR IGNORE INTO corrections (slug, card, position, at, correction)
        SELECT ?1, value ->> 'card', value ->> 'position', value ->> 'at', value -> 'correction'
        FROM json_each(?2)`,
      )
      .bind(slug, JSON.stringify([...correctionRows(change), ...articleRow(change, number)])),
  ];
}

/** Corrections with the time at which they became known here: now, or their own day where the article brought them along. */
function correctionRows({ article, follows, at }: Change) {
  const known = new Set((follows ? recordCorrections(follows.article) : []).map(keyOf));
  return recordCorrections(article).map((row) => ({
    ...row,
    at: follows === undefined || known.has(keyOf(row)) ? startOfDay(row.correction.date) : at,
  }));
}

function keyOf({ card, position }: { card: string; position: number }): string {
  return `${card}/${position}`;
}

/** What is told of the article as a whole: that it was withdrawn, or that it came back. */
function articleRow({ kind, card, note, at }: Change, number: number) {
  const told = kind === "remove" ? "removal" : kind === "publish" ? "restoration" : undefined;
  if (told === undefined || note === undefined || card !== undefined) return [];
  const correction: Correction = { date: at.slice(0, 10), kind: told, note };
  return [{ card: "", position: number, at, correction }];
}
