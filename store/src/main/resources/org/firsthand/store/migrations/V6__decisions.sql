-- Schema 6: the analyst's journal; findings kept in step event by event, and listed from narrow rows.
PRAGMA user_version = 6;

-- Lines are only added. A line stands unless one that stands undoes it.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  kind   TEXT NOT NULL,
  undoes TEXT REFERENCES decision (id),
  stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
  json   TEXT NOT NULL
) STRICT;
CREATE INDEX decision_standing ON decision (kind, number) WHERE stands = 1;

-- Where the events that a decision remembers were read.
CREATE TABLE decision_anchor (
  article  TEXT NOT NULL,
  decision INTEGER NOT NULL REFERENCES decision (number),
  locator  TEXT NOT NULL,
  PRIMARY KEY (article, decision, locator)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_anchor_by_locator ON decision_anchor (locator, decision);

-- Events of one block that are the same thing, each pair both ways.
CREATE TABLE same_event (
  event TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (event, other)
) STRICT, WITHOUT ROWID;

-- By its outline it is told which events may be the same; empty before that is known.
ALTER TABLE event_block ADD COLUMN outline BLOB;

-- Events that are still to be compared with the others of their block ...
CREATE TABLE unlinked (
  block TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (block, event)
) STRICT, WITHOUT ROWID;
-- ... and those whose finding is older than what bears on it.
CREATE TABLE unsettled (
  event TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO unlinked SELECT block, event FROM event_block;
DROP TABLE dirty;

-- Findings are made anew from their events. Columns are changed one by one, so that what hangs on the tables stays.
DELETE FROM finding_event;
DELETE FROM finding;
DROP INDEX finding_by_block;
DROP INDEX finding_in_order;
ALTER TABLE finding DROP COLUMN block;
ALTER TABLE finding ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
-- For filters: codes in capitals between bars, a line end, then words in small letters.
ALTER TABLE finding ADD COLUMN actors TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN recipients TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN contexts TEXT NOT NULL DEFAULT '';
-- Holds all that a list filters by, so that the long rows are read only to be shown.
CREATE INDEX finding_in_order
  ON finding (rejected, origins DESC, articles DESC, id, type, contexts, actors, recipients);

-- The id that a finding has of which this is the first event.
ALTER TABLE finding_event ADD COLUMN alias TEXT NOT NULL DEFAULT '';
CREATE INDEX finding_event_by_alias ON finding_event (alias);

CREATE TABLE finding_origin (
  name    TEXT NOT NULL COLLATE NOCASE,
  finding TEXT NOT NULL REFERENCES finding (id),
  PRIMARY KEY (name, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_origin_by_finding ON finding_origin (finding);

-- For the summary of a run.
CREATE INDEX statement_second_hand ON statement (number)
  WHERE json ->> '$.source.kind' = 'unnamed' OR json_array_length(json, '$.chain') > 1;
CREATE INDEX copy_in_order ON copy (copy, original) WHERE kind <> 'quotes';

-- Saved questions, and each finding as each of them saw it last.
CREATE TABLE watch (
  id   TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;
CREATE TABLE watch_seen (
  watch   TEXT NOT NULL REFERENCES watch (id),
  finding TEXT NOT NULL,
  json    TEXT NOT NULL,
  PRIMARY KEY (watch, finding)
) STRICT, WITHOUT ROWID;
