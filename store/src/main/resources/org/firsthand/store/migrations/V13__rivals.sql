-- Schema 13: of two linked events it is told whether one is the other's rival account, which stands beside its finding;
-- of links of an older make that is not known.
PRAGMA user_version = 13;

ALTER TABLE same_event ADD COLUMN rival INTEGER NOT NULL DEFAULT 1;
