-- Schema 4: fingerprints of another make, by outlet. Articles are printed anew when it is next written.
PRAGMA user_version = 4;

-- Outlets, by the name that is shown.
CREATE TABLE site (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE
) STRICT;

DROP TABLE fingerprint;
-- Levels as in a log-structured merge tree: articles enter the first, and a full level is poured into the next, in
-- order. So an article's hundred fingerprints fall on a few pages and not on a hundred all over a large table. Site 0
-- is no known outlet; with the site inside the key it costs one probe to know how many articles of one outlet have a
-- fingerprint.
CREATE TABLE fingerprint (
  level   INTEGER NOT NULL,
  hash    INTEGER NOT NULL,
  site    INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (level, hash, site, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE fingerprint_level (
  number   INTEGER PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT;
INSERT INTO fingerprint_level (number, articles) VALUES (0, 0);

-- Articles whose fingerprints are of an older make.
CREATE TABLE unprinted (
  article INTEGER PRIMARY KEY
) STRICT;
INSERT INTO unprinted SELECT number FROM article;
UPDATE article SET prints = x'';
DELETE FROM copy;
INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM event_block;
