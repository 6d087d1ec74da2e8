-- A dossier of schema 3: what servers said of addresses, so that they can be asked for changes only.

CREATE TABLE visit (
  -- As it was asked for, before redirects.
  address       TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  -- For a feed: when its newest entry was published.
  newest        TEXT
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
