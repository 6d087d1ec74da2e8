-- Schema 12: fewer fingerprints wait in memory. Articles enter the index anew when the dossier is next written.
PRAGMA user_version = 12;

DELETE FROM fingerprint_block;
DELETE FROM fingerprint_waiting;
DELETE FROM unindexed;
INSERT INTO unindexed (article, site) SELECT number, 0 FROM article;

-- Postings of some thousand articles on their way from memory to the blocks, by slice: see Recent.
CREATE TABLE fingerprint_recent (
  slice    INTEGER PRIMARY KEY,
  postings BLOB NOT NULL
) STRICT;
