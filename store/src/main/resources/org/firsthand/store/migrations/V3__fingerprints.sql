-- A dossier of schema 3: fingerprints of another make, by outlet. Articles are printed anew when it is next written.
PRAGMA user_version = 3;

-- Outlets, by the name that is shown.
CREATE TABLE site (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE
) STRICT;

DROP TABLE fingerprint;
-- Site 0 is no known outlet. With the site inside the key it costs one probe to know how many articles of one outlet
-- have a fingerprint.
CREATE TABLE fingerprint (
  hash    INTEGER NOT NULL,
  site    INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (hash, site, article)
) STRICT, WITHOUT ROWID;

-- Articles whose fingerprints are of an older make.
CREATE TABLE unprinted (
  article INTEGER PRIMARY KEY
) STRICT;
INSERT INTO unprinted SELECT number FROM article;
UPDATE article SET prints = x'';
DELETE FROM copy;
INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM event_block;
