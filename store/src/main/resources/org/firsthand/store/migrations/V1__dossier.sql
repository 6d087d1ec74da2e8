-- A dossier of schema 1. Rows carry their record as JSON; columns beside it are those that are queried.

-- 'FHnd': tells a dossier from any other SQLite file.
PRAGMA application_id = 1179151972;
PRAGMA user_version = 1;

-- Which program with which settings wrote here; a line for each change.
CREATE TABLE run (
  number   INTEGER PRIMARY KEY,
  program  TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;

-- Bytes as they came, once however often they came.
CREATE TABLE content (
  sha256  TEXT PRIMARY KEY,
  length  INTEGER NOT NULL,
  packing TEXT NOT NULL CHECK (packing IN ('none', 'deflate')),
  bytes   BLOB NOT NULL
) STRICT;

CREATE TABLE article (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  locator TEXT NOT NULL,
  capture TEXT NOT NULL,
  title   TEXT,
  outlet  TEXT,
  -- The fingerprints as 8 bytes each: with an index by article on the table below they would take twice the room.
  prints  BLOB NOT NULL,
  json    TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_locator ON article (locator, id);

-- Every input, with what became of it: an article, a skip with its reason, or a problem.
CREATE TABLE capture (
  id         TEXT PRIMARY KEY,
  locator    TEXT NOT NULL,
  media_type TEXT NOT NULL,
  retrieved  TEXT,
  headers    TEXT NOT NULL,
  sha256     TEXT NOT NULL REFERENCES content (sha256),
  article    TEXT REFERENCES article (id),
  skipped    TEXT,
  problem    TEXT,
  CHECK ((article IS NOT NULL) + (skipped IS NOT NULL) + (problem IS NOT NULL) = 1)
) STRICT;
CREATE INDEX capture_by_locator ON capture (locator, id);
CREATE INDEX capture_by_article ON capture (article);

CREATE TABLE fingerprint (
  hash    INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE copy (
  copy     TEXT NOT NULL REFERENCES article (id),
  original TEXT NOT NULL REFERENCES article (id),
  kind     TEXT NOT NULL,
  json     TEXT NOT NULL,
  PRIMARY KEY (copy, original)
) STRICT;
CREATE INDEX copy_by_original ON copy (original);

CREATE TABLE statement (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES article (id),
  place   INTEGER NOT NULL,
  stance  TEXT NOT NULL,
  json    TEXT NOT NULL
) STRICT;
CREATE INDEX statement_by_article ON statement (article, place, id);

CREATE TABLE event (
  id      TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id),
  place   INTEGER NOT NULL,
  type    TEXT NOT NULL,
  json    TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_article ON event (article, place, id);

-- The groups in which events are compared with each other.
CREATE TABLE event_block (
  block TEXT NOT NULL,
  event TEXT NOT NULL REFERENCES event (id),
  PRIMARY KEY (block, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_block_by_event ON event_block (event);

CREATE TABLE finding (
  id       TEXT PRIMARY KEY,
  block    TEXT NOT NULL,
  type     TEXT NOT NULL,
  origins  INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  json     TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_block ON finding (block);
CREATE INDEX finding_in_order ON finding (origins DESC, articles DESC, id);

CREATE TABLE finding_event (
  finding TEXT NOT NULL REFERENCES finding (id),
  event   TEXT NOT NULL REFERENCES event (id),
  PRIMARY KEY (finding, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_event_by_event ON finding_event (event);

-- Blocks whose findings are older than their events.
CREATE TABLE dirty (
  block TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Full text. The index keeps no second copy of the words: it reads them through these views.
CREATE VIEW article_words (number, title, outlet, text) AS
  SELECT number, title, outlet, json ->> '$.text' FROM article;
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, outlet, text,
  content = 'article_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_indexed AFTER INSERT ON article BEGIN
  INSERT INTO article_index (rowid, title, outlet, text)
  VALUES (new.number, new.title, new.outlet, new.json ->> '$.text');
END;

-- Title, outlet, author, date and text make an article's id and never change under it, so an article
-- needs no trigger for updates. Title and outlet are columns of their own because each statement's
-- entry needs them, and an article's JSON is long.
CREATE VIEW statement_words (number, source, text, title, outlet) AS
  SELECT s.number, s.json ->> '$.source.text', s.json ->> '$.content.text', a.title, a.outlet
  FROM statement s JOIN article a ON a.id = s.article;
CREATE VIRTUAL TABLE statement_index USING fts5 (
  source, text, title, outlet,
  content = 'statement_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_indexed AFTER INSERT ON statement BEGIN
  INSERT INTO statement_index (rowid, source, text, title, outlet)
  SELECT new.number, new.json ->> '$.source.text', new.json ->> '$.content.text', a.title, a.outlet
  FROM article a WHERE a.id = new.article;
END;
CREATE TRIGGER statement_removed BEFORE DELETE ON statement BEGIN
  INSERT INTO statement_index (statement_index, rowid, source, text, title, outlet)
  SELECT 'delete', w.number, w.source, w.text, w.title, w.outlet FROM statement_words w WHERE w.number = old.number;
END;
