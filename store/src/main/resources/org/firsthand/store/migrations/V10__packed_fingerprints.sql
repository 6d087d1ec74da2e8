-- Schema 10: the index of fingerprints in packed blocks. Articles enter it anew when the dossier is next written.
PRAGMA user_version = 10;

-- Articles with the outlets' numbers that are to enter the index; what is known of their copies holds.
CREATE TABLE unindexed (
  article INTEGER PRIMARY KEY,
  site    INTEGER NOT NULL
) STRICT;
INSERT INTO unindexed
SELECT article, max(site) FROM fingerprint WHERE level IN (SELECT number FROM fingerprint_level) GROUP BY article;
DROP TABLE fingerprint;
DROP TABLE fingerprint_level;

-- Postings from the fingerprint that is the number, up to the next row's: see Block.
CREATE TABLE fingerprint_block (
  number   INTEGER PRIMARY KEY,
  postings BLOB NOT NULL
) STRICT;
-- The articles that entered last, in that order, of whose fingerprints a part is not in the blocks yet: see Waiting.
CREATE TABLE fingerprint_waiting (
  number  INTEGER PRIMARY KEY,
  site    INTEGER NOT NULL,
  article INTEGER NOT NULL
) STRICT;
