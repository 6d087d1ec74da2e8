-- Schema 14: of a block only those events are read whose days meet the new one's; of outlines of an older make all days are.
PRAGMA user_version = 14;

ALTER TABLE event_block ADD COLUMN first_day INTEGER NOT NULL DEFAULT -2147483648;
ALTER TABLE event_block ADD COLUMN last_day INTEGER NOT NULL DEFAULT 2147483647;
CREATE INDEX event_block_by_day ON event_block (block, last_day, first_day);

-- What is compared is taken out by itself.
CREATE INDEX unlinked_by_event ON unlinked (event);
