-- Mode and contexts of the codebook: how a deed was done, why it matters. Until now they stood in the documents alone.

ALTER TABLE entry ADD COLUMN mode TEXT;

CREATE TABLE entry_context (
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  n     INTEGER NOT NULL,
  name  TEXT NOT NULL,
  PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;

-- The words that show a context, in the article.
CREATE TABLE event_context (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  event   TEXT NOT NULL,
  n       INTEGER NOT NULL,
  name    TEXT NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  PRIMARY KEY (article, event, n)
) STRICT, WITHOUT ROWID;

DROP VIEW v_events;
CREATE VIEW v_events AS
SELECT a.id AS article, a.outlet, a.published, e.id, e.mention, e.type, e.mode,
       (SELECT group_concat(name, '; ') FROM (SELECT c.name FROM event_context c
         WHERE c.article = e.article AND c.event = e.id ORDER BY c.n)) AS contexts,
       e.start, e."end", substr(t.text, e.start + 1, e."end" - e.start) AS "trigger",
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM event_party p
         WHERE p.article = e.article AND p.event = e.id AND p.side = 'actor' ORDER BY p.n)) AS actors,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM event_party p
         WHERE p.article = e.article AND p.event = e.id AND p.side = 'recipient' ORDER BY p.n)) AS recipients,
       (SELECT group_concat(words, '; ') FROM (SELECT substr(t.text, o.start + 1, o."end" - o.start) AS words FROM event_object o
         WHERE o.article = e.article AND o.event = e.id ORDER BY o.n)) AS objects,
       e.date, e.place, e.status, e.said_by, e.statement, m.entry, r.name AS rule, r.resource
FROM event e JOIN article a ON a.n = e.article JOIN article_text t ON t.article = e.article JOIN rule r ON r.n = e.rule
  LEFT JOIN entry_mention m ON m.article = e.article AND m.event = e.id;

DROP VIEW v_entries;
CREATE VIEW v_entries AS
SELECT e.id, e.date, e.type, e.mode,
       (SELECT group_concat(name, '; ') FROM (SELECT c.name FROM entry_context c WHERE c.entry = e.id ORDER BY c.n)) AS contexts,
       e.status,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM entry_party p
         WHERE p.entry = e.id AND p.side = 'actor' ORDER BY p.n)) AS actors,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM entry_party p
         WHERE p.entry = e.id AND p.side = 'recipient' ORDER BY p.n)) AS recipients,
       (SELECT group_concat(text, '; ') FROM (SELECT o.text FROM entry_object o WHERE o.entry = e.id ORDER BY o.n)) AS objects,
       e.place, e.said_by, e.recalled, e.articles, e.outlets, e.witnesses_min, e.witnesses_max,
       e.parties_min, e.parties_max, e.third_min, e.third_max,
       a.id AS article, e.start, e."end", substr(t.text, e.start + 1, e."end" - e.start) AS what, e.doc
FROM entry e JOIN article a ON a.n = e.article JOIN article_text t ON t.article = e.article;

-- Rows whose document stays the same are not written again: without its mark everything derived is, by the next run or repair.
DELETE FROM meta WHERE key LIKE 'derived_%';
