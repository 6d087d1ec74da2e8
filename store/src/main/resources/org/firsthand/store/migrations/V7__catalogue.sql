-- Schema 7: findings can be filtered, counted and searched a page at a time, and it is known when they changed.
PRAGMA user_version = 7;

-- Each finding's number in the two tables below, and what lists of findings are put in order by.
CREATE TABLE finding_entry (
  number   INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  origins  INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  -- The date as EDTF writes it, from its first digit: 2022, 2022-07, 2022-07-15/..; empty if no year is known.
  day      TEXT NOT NULL
) STRICT;
CREATE INDEX finding_entry_in_order ON finding_entry (origins DESC, articles DESC, id);
CREATE INDEX finding_entry_by_day ON finding_entry (day DESC, id);

-- By what findings are told apart in lists: one row for each value of each facet.
CREATE TABLE finding_facet (
  facet  TEXT NOT NULL,
  value  TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (facet, value, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_facet_by_number ON finding_facet (number);

-- Full text of findings; no second copy of the words.
CREATE VIRTUAL TABLE finding_index USING fts5 (
  summary, parties,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- How a finding's counts grew. This is the journal of this file and no part of the record.
CREATE TABLE finding_history (
  finding  TEXT NOT NULL,
  at       TEXT NOT NULL,
  origins  INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  beside   INTEGER NOT NULL,
  PRIMARY KEY (finding, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_history_by_time ON finding_history (at);

CREATE TRIGGER finding_entered AFTER INSERT ON finding BEGIN
  INSERT INTO finding_entry (id, origins, articles, day)
  VALUES (new.id, new.origins, new.articles, iif(ltrim(new.json ->> '$.date.edtf', './') GLOB '[0-9]*', ltrim(new.json ->> '$.date.edtf', './'), ''))
  ON CONFLICT (id) DO UPDATE SET origins = excluded.origins, articles = excluded.articles, day = excluded.day;

  INSERT OR IGNORE INTO finding_facet (facet, value, number)
  SELECT named.facet, named.value, entry.number
  FROM finding_entry entry, (
    SELECT 'type' AS facet, new.type AS value
    UNION ALL SELECT 'factuality', new.json ->> '$.factuality'
    UNION ALL SELECT 'context', new.json ->> '$.mode'
    UNION ALL SELECT 'context', value FROM json_each(new.json, '$.contexts')
    UNION ALL SELECT 'actor', coalesce(value ->> '$.code', value ->> '$.name') FROM json_each(new.json, '$.actors')
    UNION ALL SELECT 'recipient', coalesce(value ->> '$.code', value ->> '$.name') FROM json_each(new.json, '$.recipients')
    UNION ALL SELECT 'party', coalesce(value ->> '$.code', value ->> '$.name')
      FROM (SELECT value FROM json_each(new.json, '$.actors') UNION ALL SELECT value FROM json_each(new.json, '$.recipients'))
    UNION ALL SELECT 'source', value ->> '$.kind' FROM json_each(new.json, '$.originList')
    UNION ALL SELECT 'year', nullif(substr(day, 1, 4), '') FROM finding_entry WHERE id = new.id
    UNION ALL SELECT 'origins', iif(new.origins > 3, '4 or more', cast(new.origins AS TEXT))
    UNION ALL SELECT 'decided', 'confirmed' WHERE new.json ->> '$.review.confirmed'
    UNION ALL SELECT 'decided', 'rejected' WHERE new.json ->> '$.review.rejected'
    UNION ALL SELECT 'decided', 'corrected' WHERE json_array_length(new.json, '$.review.corrected') > 0
    UNION ALL SELECT 'decided', 'with a note' WHERE json_array_length(new.json, '$.review.notes') > 0
    UNION ALL SELECT 'decided', 'undecided' WHERE (new.json ->> '$.review') IS NULL
    UNION ALL SELECT 'mark', 'contradicted' WHERE json_array_length(new.json, '$.contradictions') > 0
    UNION ALL SELECT 'mark', 'unknown lineage' WHERE (new.json ->> '$.unknownLineage') > 0
  ) AS named
  WHERE entry.id = new.id AND named.value IS NOT NULL;

  INSERT OR REPLACE INTO finding_index (rowid, summary, parties)
  SELECT number, new.json ->> '$.summary',
    (SELECT group_concat(coalesce(value ->> '$.name', '') || ' ' || coalesce(value ->> '$.text', ''), ' ')
     FROM (SELECT value FROM json_each(new.json, '$.actors')
           UNION ALL SELECT value FROM json_each(new.json, '$.recipients')))
  FROM finding_entry WHERE id = new.id;

  INSERT OR REPLACE INTO finding_history (finding, at, origins, articles, beside)
  SELECT new.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), new.origins, new.articles,
    json_array_length(new.json, '$.contradictions')
  WHERE NOT EXISTS (
    SELECT 1 FROM (SELECT * FROM finding_history WHERE finding = new.id ORDER BY at DESC LIMIT 1)
    WHERE origins = new.origins AND articles = new.articles
      AND beside = json_array_length(new.json, '$.contradictions'));
END;

CREATE TRIGGER finding_left BEFORE DELETE ON finding BEGIN
  DELETE FROM finding_facet WHERE number = (SELECT number FROM finding_entry WHERE id = old.id);
  DELETE FROM finding_index WHERE rowid = (SELECT number FROM finding_entry WHERE id = old.id);
  DELETE FROM finding_entry WHERE id = old.id;
END;

-- Those that are here are made anew, and so pass through the trigger once.
INSERT OR IGNORE INTO unsettled SELECT DISTINCT event FROM finding_event;

-- What a page about one outlet asks, without reading texts.
CREATE INDEX article_by_outlet ON article (outlet, json ->> '$.published.edtf', id);
-- What an actor says.
CREATE INDEX statement_by_actor ON statement (coalesce(json ->> '$.source.actor.code', json ->> '$.source.actor.name'));
