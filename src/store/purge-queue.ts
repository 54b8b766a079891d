import { readRows } from "./read-rows";

/** A tag that caches have still to be told of. */
export interface PendingPurge {
  tag: string;
  /** The latest change that named it. */
  id: number;
}

/** What committed changes made old, and nobody told the caches yet. */
export interface PurgeQueue {
  /** At most so many tags, those of the latest changes first. */
  list(most: number): Promise<PendingPurge[]>;
  /** Takes out what the caches were told. A change that came meanwhile stays. */
  settle(told: readonly PendingPurge[]): Promise<void>;
}

/** The queue in D1, see migrations/0002. */
export function d1PurgeQueue(database: D1Database): PurgeQueue {
  return {
    list: (most) =>
      readRows<PendingPurge>(
        database,
        "SELECT tag, max(id) AS id FROM pending_purges GROUP BY tag ORDER BY id DESC LIMIT ?1",
        most,
      ),
    async settle(told) {
      await database
        .prepare(
          `DELETE FROM pending_purges WHERE id IN (
            SELECT p.id FROM json_each(?1) told
            JOIN pending_purges p ON p.tag = told.value ->> 'tag' AND p.id <= told.value ->> 'id')`,
        )
        .bind(JSON.stringify(told))
        .run();
    },
  };
}

/** The statement that puts tags into the queue, for the transaction of the change. */
export function queuePurges(database: D1Database, tags: readonly string[]): D1PreparedStatement {
  return database
    .prepare("INSERT INTO pending_purges (tag) SELECT value FROM json_each(?1)")
    .bind(JSON.stringify(tags));
}
