-- What a change made old in caches, until they were told: written with the change, in one transaction, so that
-- it is told later where the Worker died, or the cache refused, right behind the commit.
CREATE TABLE pending_purges (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tag TEXT NOT NULL
);

CREATE INDEX pending_purges_tag ON pending_purges (tag, id);
