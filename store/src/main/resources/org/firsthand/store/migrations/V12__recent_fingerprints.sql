-- Schema 12: fewer fingerprints wait in memory. Articles enter the index anew when the dossier is next written.
PRAGMA user_version = 12;

DELETE FROM fingerprint_block;
DELETE FROM fingerprint_waiting;
DELETE FROM unindexed;
ALTER TABLE unindexed DROP COLUMN site;
INSERT INTO unindexed SELECT number FROM article;

-- Postings of some thousand articles on their way from memory to the blocks, by slice: see Recent.
CREATE TABLE fingerprint_recent (
  slice    INTEGER PRIMARY KEY,
  postings BLOB NOT NULL
) STRICT;
