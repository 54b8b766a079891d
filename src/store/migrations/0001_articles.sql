-- What a newsroom published, with everything it ever published before.

-- Every revision of every article, whole. The current one is the last.
CREATE TABLE revisions (
  slug TEXT NOT NULL,
  number INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('publish', 'correct', 'withdraw', 'restore', 'remove')),
  -- The card that was corrected, withdrawn or restored, and what was said of it.
  card TEXT,
  note TEXT,
  -- The name of the token, and the time in UTC.
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  tag TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (slug, number)
);

-- Of two who publish at once, the second finds the number taken, and its whole batch is undone.
CREATE TRIGGER revisions_follow BEFORE INSERT ON revisions
WHEN NEW.number <> 1 + coalesce((SELECT max(number) FROM revisions WHERE slug = NEW.slug), 0)
BEGIN
  SELECT RAISE(ABORT, 'another revision came first');
END;

CREATE TRIGGER revisions_stay BEFORE UPDATE ON revisions
BEGIN
  SELECT RAISE(ABORT, 'revisions are never changed');
END;

CREATE TRIGGER revisions_are_kept BEFORE DELETE ON revisions
BEGIN
  SELECT RAISE(ABORT, 'revisions are never deleted');
END;

-- The articles as they are now: which revision is current, and what lists need to know.
CREATE TABLE articles (
  slug TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  -- What lists are sorted by: when it was published, in UTC.
  published TEXT NOT NULL,
  outline TEXT NOT NULL
);

CREATE INDEX articles_newest ON articles (published DESC, slug DESC) WHERE removed = 0;

-- The cards, for search results and feeds. Rows stay for ever, as addresses do.
CREATE TABLE cards (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  card TEXT NOT NULL,
  status TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (slug, card)
);

-- What cards are found by; rows are those of cards. The texts themselves stand in the revisions.
CREATE VIRTUAL TABLE card_words USING fts5 (
  kind,
  words,
  content = '',
  contentless_delete = 1,
  prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Every correction, withdrawal and restoration. A card's list only ever grows, so its place in it names one.
-- The empty card is the whole article.
CREATE TABLE corrections (
  slug TEXT NOT NULL,
  card TEXT NOT NULL,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  correction TEXT NOT NULL,
  PRIMARY KEY (slug, card, position)
);

CREATE INDEX corrections_newest ON corrections (at DESC, slug DESC, card DESC, position DESC);
