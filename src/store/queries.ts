/*
 * Every query that reads, by name, so that their plans can be looked at. None
 * of them reads more rows than it gives, beside those of an index.
 */

export const QUERIES = {
  findArticle: `
    SELECT r.document FROM articles a
    JOIN revisions r ON r.slug = a.slug AND r.number = a.revision
    WHERE a.slug = ?1`,

  findArticles: `
    SELECT a.slug, r.document FROM json_each(?1) wanted
    CROSS JOIN articles a ON a.slug = wanted.value
    JOIN revisions r ON r.slug = a.slug AND r.number = a.revision`,

  findShadowed: `
    SELECT a.slug FROM json_each(?1) wanted
    CROSS JOIN articles a ON a.slug = wanted.value`,

  listArticles: `
    SELECT a.slug, a.published, r.document FROM articles a
    JOIN revisions r ON r.slug = a.slug AND r.number = a.revision
    WHERE a.removed = 0 AND (a.published, a.slug) < (?1, ?2)
    ORDER BY a.published DESC, a.slug DESC LIMIT ?3`,

  listOutlines: `
    SELECT slug, published, outline FROM articles
    WHERE removed = 0 AND (published, slug) < (?1, ?2)
    ORDER BY published DESC, slug DESC LIMIT ?3`,

  // The newest come first because full-text search can walk its rows in that order, and stop.
  searchCards: `
    SELECT c.id, c.slug, c.card FROM card_words w
    CROSS JOIN cards c ON c.id = w.rowid
    WHERE w.card_words MATCH ?1 AND w.rowid < ?2
    ORDER BY w.rowid DESC LIMIT ?3`,

  listCorrections: `
    SELECT n.slug, n.card, n.position, n.at, n.correction,
      a.outline ->> 'headline' AS headline,
      coalesce(c.title, a.outline ->> 'headline') AS title,
      coalesce(c.language, a.outline ->> 'language') AS language,
      coalesce(c.status, iif(a.removed, 'withdrawn', 'current')) AS status
    FROM corrections n
    JOIN articles a ON a.slug = n.slug
    LEFT JOIN cards c ON c.slug = n.slug AND c.card = n.card
    WHERE (n.at, n.slug, n.card, n.position) < (?1, ?2, ?3, ?4)
    ORDER BY n.at DESC, n.slug DESC, n.card DESC, n.position DESC LIMIT ?5`,

  findCurrent: `
    SELECT r.number, r.tag, r.document FROM articles a
    JOIN revisions r ON r.slug = a.slug AND r.number = a.revision
    WHERE a.slug = ?1`,

  listRevisions: `
    SELECT number, change, card, note, author, at, tag FROM revisions
    WHERE slug = ?1 AND number < ?2
    ORDER BY number DESC LIMIT ?3`,

  findRevision: `
    SELECT number, change, card, note, author, at, tag, document FROM revisions
    WHERE slug = ?1 AND number = ?2`,
} as const;
