-- Schema 11: what pages count need not be counted anew from all rows after each change.
PRAGMA user_version = 11;

-- Findings that came, changed or went, the last 100,000: who has the lists in memory reads on from where it was.
CREATE TABLE finding_change (
  place  INTEGER PRIMARY KEY,
  -- By chance, so that two files that were changed equally often are told apart.
  mark   INTEGER NOT NULL,
  number INTEGER NOT NULL
) STRICT;
INSERT INTO finding_change (place, mark, number) VALUES (1, random(), 0);

CREATE TRIGGER finding_entry_came AFTER INSERT ON finding_entry BEGIN
  INSERT INTO finding_change (mark, number) VALUES (random(), new.number);
  DELETE FROM finding_change WHERE place <= (SELECT max(place) FROM finding_change) - 100000;
END;
CREATE TRIGGER finding_entry_changed AFTER UPDATE ON finding_entry BEGIN
  INSERT INTO finding_change (mark, number) VALUES (random(), new.number);
END;
CREATE TRIGGER finding_entry_went AFTER DELETE ON finding_entry BEGIN
  INSERT INTO finding_change (mark, number) VALUES (random(), old.number);
END;

-- Outlets in numbers. Copies are those of another outlet's articles; quotations in common are set aside.
CREATE TABLE outlet (
  name     TEXT PRIMARY KEY,
  articles INTEGER NOT NULL,
  -- The last published date, in EDTF.
  last     TEXT,
  -- How many of its articles are copies, and how many copies there are of its articles.
  copying  INTEGER NOT NULL DEFAULT 0,
  copied   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet_copies (
  copy     TEXT NOT NULL,
  original TEXT NOT NULL,
  copies   INTEGER NOT NULL,
  PRIMARY KEY (copy, original)
) STRICT, WITHOUT ROWID;
CREATE INDEX outlet_copies_in_order ON outlet_copies (copy, copies DESC, original);

INSERT INTO outlet (name, articles, last)
SELECT outlet, count(*), max(json ->> '$.published.edtf')
FROM article INDEXED BY article_by_outlet WHERE outlet IS NOT NULL GROUP BY outlet;

INSERT INTO outlet_copies (copy, original, copies)
SELECT x.outlet, y.outlet, count(*)
FROM copy c INDEXED BY copy_in_order
CROSS JOIN article x INDEXED BY article_heading ON x.id = c.copy
CROSS JOIN article y INDEXED BY article_heading ON y.id = c.original
WHERE c.kind <> 'quotes' AND x.outlet <> y.outlet
GROUP BY x.outlet, y.outlet;

UPDATE outlet SET copied = one.copies
FROM (SELECT original, sum(copies) AS copies FROM outlet_copies GROUP BY original) AS one
WHERE one.original = name;

UPDATE outlet SET copying = one.articles
FROM (
  SELECT x.outlet, count(*) AS articles FROM article x INDEXED BY article_heading
  WHERE EXISTS (
    SELECT 1 FROM copy c INDEXED BY copy_in_order
    CROSS JOIN article y INDEXED BY article_heading ON y.id = c.original
    WHERE c.copy = x.id AND c.kind <> 'quotes' AND y.outlet <> x.outlet)
  GROUP BY x.outlet) AS one
WHERE one.outlet = name;

-- Outlet and date are a part of what an article's id is made of: they never change under it.
CREATE TRIGGER article_counted AFTER INSERT ON article WHEN new.outlet IS NOT NULL BEGIN
  INSERT INTO outlet (name, articles, last) VALUES (new.outlet, 1, new.json ->> '$.published.edtf')
  ON CONFLICT (name) DO UPDATE SET articles = articles + 1,
    last = nullif(max(coalesce(last, ''), coalesce(excluded.last, '')), '');
END;
CREATE TRIGGER article_counted_no_more AFTER DELETE ON article WHEN old.outlet IS NOT NULL BEGIN
  UPDATE outlet SET articles = articles - 1,
    last = (SELECT max(json ->> '$.published.edtf') FROM article WHERE outlet = old.outlet)
  WHERE name = old.outlet;
  DELETE FROM outlet WHERE name = old.outlet AND articles = 0;
END;

-- The ends of a copy between two outlets, and whether its article has another such copy.
CREATE VIEW copy_between (copy, original, outlet, other, again) AS
  SELECT c.copy, c.original, x.outlet, y.outlet, EXISTS (
    SELECT 1 FROM copy d INDEXED BY copy_in_order
    CROSS JOIN article z INDEXED BY article_heading ON z.id = d.original
    WHERE d.copy = c.copy AND d.original <> c.original AND d.kind <> 'quotes' AND z.outlet <> x.outlet)
  FROM copy c
  CROSS JOIN article x INDEXED BY article_heading ON x.id = c.copy
  CROSS JOIN article y INDEXED BY article_heading ON y.id = c.original
  WHERE c.kind <> 'quotes' AND x.outlet <> y.outlet;

CREATE TRIGGER copy_counted AFTER INSERT ON copy BEGIN
  INSERT INTO outlet_copies (copy, original, copies)
  SELECT outlet, other, 1 FROM copy_between WHERE copy = new.copy AND original = new.original
  ON CONFLICT (copy, original) DO UPDATE SET copies = copies + 1;

  UPDATE outlet SET copied = copied + 1
  WHERE name = (SELECT other FROM copy_between WHERE copy = new.copy AND original = new.original);

  UPDATE outlet SET copying = copying + 1
  WHERE name = (SELECT outlet FROM copy_between WHERE copy = new.copy AND original = new.original AND NOT again);
END;
CREATE TRIGGER copy_counted_no_more BEFORE DELETE ON copy BEGIN
  UPDATE outlet_copies SET copies = copies - 1
  WHERE (copy, original) = (
    SELECT outlet, other FROM copy_between WHERE copy = old.copy AND original = old.original);
  DELETE FROM outlet_copies
  WHERE copies = 0 AND (copy, original) = (
    SELECT outlet, other FROM copy_between WHERE copy = old.copy AND original = old.original);

  UPDATE outlet SET copied = copied - 1
  WHERE name = (SELECT other FROM copy_between WHERE copy = old.copy AND original = old.original);

  UPDATE outlet SET copying = copying - 1
  WHERE name = (SELECT outlet FROM copy_between WHERE copy = old.copy AND original = old.original AND NOT again);
END;
