-- An article that says it corrects another, whether or not the other was found.

DROP VIEW v_errata;
DROP TABLE erratum;

-- corrects: NULL where none could be named; how then says why. start, "end": the words that say so; NULL where they stand in a title that the input
-- gave beside the text. rejected: JSON list of articles that were less alike, NULL where there were none.
CREATE TABLE erratum (
  id       TEXT PRIMARY KEY,
  article  INTEGER NOT NULL REFERENCES article (n),
  corrects INTEGER REFERENCES article (n),
  how      TEXT NOT NULL CHECK (how IN ('address', 'title', 'alike', 'itself', 'several', 'none', 'no_outlet', 'no_date')),
  start    INTEGER,
  "end"    INTEGER,
  rule     INTEGER NOT NULL REFERENCES rule (n),
  rejected TEXT,
  doc      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW v_errata AS
SELECT a.id AS article, a.outlet, a.published, b.id AS corrects, e.how, e.start, e."end",
       substr(t.text, e.start + 1, e."end" - e.start) AS words, r.name AS rule, e.rejected, e.doc
FROM erratum e JOIN article a ON a.n = e.article JOIN article_text t ON t.article = e.article JOIN rule r ON r.n = e.rule
  LEFT JOIN article b ON b.n = e.corrects;
