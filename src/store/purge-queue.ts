import { readRows } from "./read-rows";

/** A tag that caches have to be told of by now. */
export interface PendingPurge {
  tag: string;
  /** The latest change that named it, and when caches were to be told of that at the latest. */
  id: number;
  due: number;
}

/** What committed changes made old, and the caches have still to be told of. */
export interface PurgeQueue {
  /** At most so many tags of those that are due, those of the latest changes first. */
  list(most: number): Promise<PendingPurge[]>;
  /** Takes out what the caches were told. A change that came meanwhile stays, and so does what is not due yet. */
  settle(told: readonly PendingPurge[]): Promise<void>;
}

/**
 * Seconds from a change to the second purge of its tags. Whoever read the
 * database right before the change may hand the cache an old answer right after
 * the first purge. Twice what `src/http/keep-in-time.ts` lets an answer take.
 */
export const UNTIL_SECOND_PURGE = 20;

/** The queue in D1, see migrations/0002 and 0003. All times are the database's own. */
export function d1PurgeQueue(database: D1Database): PurgeQueue {
  return {
    list: (most) =>
      readRows<PendingPurge>(
        database,
        `SELECT tag, max(id) AS id, max(due) AS due FROM pending_purges
        WHERE due <= unixepoch() GROUP BY tag ORDER BY id DESC LIMIT ?1`,
        most,
      ),
    async settle(told) {
      await database
        .prepare(
          `DELETE FROM pending_purges WHERE id IN (
            SELECT p.id FROM json_each(?1) told
            JOIN pending_purges p ON p.tag = told.value ->> 'tag'
              AND p.id <= told.value ->> 'id' AND p.due <= told.value ->> 'due')`,
        )
        .bind(JSON.stringify(told))
        .run();
    },
  };
}

/** The statement that puts tags into the queue, for the transaction of the change: for at once, and for the second purge. */
export function queuePurges(database: D1Database, tags: readonly string[]): D1PreparedStatement {
  return database
    .prepare(
      `INSERT INTO pending_purges (tag, due)
      SELECT tag.value, time.due FROM json_each(?1) tag
      CROSS JOIN (SELECT 0 AS due UNION ALL SELECT unixepoch() + ?2) time`,
    )
    .bind(JSON.stringify(tags), UNTIL_SECOND_PURGE);
}
