-- Schema 2: articles with one address are versions of one report.
PRAGMA user_version = 2;

-- The page's address in the one way of writing, if it has one.
ALTER TABLE article ADD COLUMN address TEXT;
-- The newest version's id, if this is not it.
ALTER TABLE article ADD COLUMN newer TEXT REFERENCES article (id);
CREATE INDEX article_by_address ON article (address) WHERE address IS NOT NULL;
