-- Schema 9: what the desk hands to other programs and what they hand in, with when it came.
PRAGMA user_version = 9;

-- Objects of a collection in the order in which they came in. Times differ, so that a reader can go on behind the last.
CREATE TABLE shared_object (
  place      INTEGER PRIMARY KEY,
  collection TEXT NOT NULL,
  id         TEXT NOT NULL,
  type       TEXT NOT NULL,
  version    TEXT NOT NULL,
  added      TEXT NOT NULL UNIQUE,
  -- The finding that it is of; empty for what findings share and for what was handed in.
  finding    TEXT,
  json       TEXT NOT NULL,
  UNIQUE (collection, id, version)
) STRICT;
CREATE INDEX shared_object_in_order ON shared_object (collection, place);
CREATE INDEX shared_object_by_finding ON shared_object (finding, collection);

-- Findings as they were when their objects were made.
CREATE TABLE shared_finding (
  collection TEXT NOT NULL,
  finding    TEXT NOT NULL,
  state      TEXT NOT NULL,
  PRIMARY KEY (collection, finding)
) STRICT, WITHOUT ROWID;

-- What others handed in. An analyst accepts it or not; before that nobody else sees its objects.
CREATE TABLE delivery (
  id       TEXT PRIMARY KEY,
  at       TEXT NOT NULL,
  author   TEXT NOT NULL,
  accepted INTEGER CHECK (accepted IN (0, 1)),
  decider  TEXT,
  -- The answer that the sender can ask for again.
  status   TEXT NOT NULL,
  objects  TEXT NOT NULL
) STRICT;
CREATE INDEX delivery_waiting ON delivery (at) WHERE accepted IS NULL;
