-- Whose text an article carries; the chronicle's part copying.

-- source: whose text it is. from_article: the article it is taken from, NULL where it is none of the case. minutes, days: how much later it came
-- out, NULL where unknown. passages: how many are the source's; errors: rare slips that both share.
CREATE TABLE copied (
  id           TEXT PRIMARY KEY,
  article      INTEGER NOT NULL REFERENCES article (n),
  source       TEXT NOT NULL,
  from_article INTEGER REFERENCES article (n),
  basis        TEXT NOT NULL,
  credited     INTEGER NOT NULL,
  minutes      INTEGER,
  days         INTEGER,
  passages     INTEGER NOT NULL,
  errors       INTEGER NOT NULL,
  doc          TEXT NOT NULL,
  hash         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A text of a company or office that several publishers carry.
CREATE TABLE released (
  id    TEXT PRIMARY KEY,
  body  TEXT NOT NULL,
  doc   TEXT NOT NULL,
  hash  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE released_article (
  released TEXT NOT NULL REFERENCES released (id) ON DELETE CASCADE,
  article  INTEGER NOT NULL REFERENCES article (n),
  PRIMARY KEY (released, article)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_copying AS
SELECT a.id AS article, a.outlet, c.source, b.id AS from_article, c.basis, c.credited, c.minutes, c.days, c.passages, c.errors, c.doc
FROM copied c JOIN article a ON a.n = c.article LEFT JOIN article b ON b.n = c.from_article;

CREATE VIEW v_releases AS
SELECT r.id, r.body, a.id AS article, a.outlet, r.doc
FROM released r JOIN released_article x ON x.released = r.id JOIN article a ON a.n = x.article;
