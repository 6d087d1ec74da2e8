-- Schema 8: what is least certain, who was first, and pages that read no long row for a short line.
PRAGMA user_version = 8;

-- The queue for review: findings that nobody has decided on, by how much speaks against each having been read rightly.
CREATE TABLE finding_doubt (
  finding TEXT PRIMARY KEY,
  points  INTEGER NOT NULL,
  reports INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_doubt_in_order ON finding_doubt (points DESC, reports DESC, finding);

-- The outlet that published a finding on an earlier day than all others that report it, where one did.
CREATE TABLE finding_first (
  finding TEXT PRIMARY KEY,
  outlet  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_first_by_outlet ON finding_first (outlet);

CREATE TRIGGER finding_looked_at_no_more AFTER DELETE ON finding BEGIN
  DELETE FROM finding_doubt WHERE finding = old.id;
  DELETE FROM finding_first WHERE finding = old.id;
END;

-- An article in one line, without its text.
CREATE INDEX article_heading ON article (id, outlet, title, json ->> '$.published.edtf', locator);

-- What an actor says, in the order in which it is listed.
DROP INDEX statement_by_actor;
CREATE INDEX statement_by_actor
  ON statement (coalesce(json ->> '$.source.actor.code', json ->> '$.source.actor.name'), article, place, id);

-- Findings are made anew from their events, and so are the tables above filled.
INSERT OR IGNORE INTO unsettled SELECT DISTINCT event FROM finding_event;
