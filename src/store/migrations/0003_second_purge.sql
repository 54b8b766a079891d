-- When caches are to be told, in seconds since 1970: of each change at once, and once more when everything that
-- was read before it has reached them.
ALTER TABLE pending_purges ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
