-- The same by names instead of numbers, with the words cut out of the texts. Others may rely on these views and their columns.

CREATE VIEW v_articles AS
SELECT a.id, a.outlet, a.published, a.published_how, a.title, a.url, a.language, a.agency, a.agency_how, a.agency_from,
       a.path, a.text_sha256, a.sha256, a.counted, c.seq AS change, t.text, t.analysis
FROM article a JOIN article_text t ON t.article = a.n LEFT JOIN change c ON c.article = a.id;

CREATE VIEW v_sentences AS
SELECT a.id AS article, s.n, s.start, s."end", s.heading, substr(t.text, s.start + 1, s."end" - s.start) AS text
FROM sentence s JOIN article a ON a.n = s.article JOIN article_text t ON t.article = s.article;

CREATE VIEW v_lines AS
SELECT a.id AS article, l.n, l.start, l."end", l.kind, r.name AS rule, substr(t.text, l.start + 1, l."end" - l.start) AS text
FROM line l JOIN article a ON a.n = l.article JOIN article_text t ON t.article = l.article JOIN rule r ON r.n = l.rule;

CREATE VIEW v_times AS
SELECT a.id AS article, x.n, x.start, x."end", substr(t.text, x.start + 1, x."end" - x.start) AS text,
       x.type, x.value, x.mod, r.name AS rule, x.rejected
FROM time x JOIN article a ON a.n = x.article JOIN article_text t ON t.article = x.article JOIN rule r ON r.n = x.rule;

CREATE VIEW v_entities AS
SELECT a.id AS article, e.id, e.name, e.type, e.country, e.sector,
       (SELECT count(*) FROM mention m WHERE m.article = e.article AND m.entity = e.id) AS mentions, r.name AS rule
FROM entity e JOIN article a ON a.n = e.article JOIN rule r ON r.n = e.rule;

CREATE VIEW v_mentions AS
SELECT a.id AS article, m.start, m."end", substr(t.text, m.start + 1, m."end" - m.start) AS text,
       m.kind, e.id AS entity, e.name, e.type, r.name AS rule
FROM mention m JOIN article a ON a.n = m.article JOIN article_text t ON t.article = m.article
  JOIN entity e ON e.article = m.article AND e.id = m.entity JOIN rule r ON r.n = m.rule;

CREATE VIEW v_statements AS
SELECT a.id AS article, a.outlet, a.published, s.id, s.speaker,
       (SELECT group_concat(name, ' < ') FROM (SELECT y.name FROM relay y WHERE y.article = s.article AND y.statement = s.id
         ORDER BY y.hop)) AS via,
       s.type, s.stance, s.certainty, s.start, s."end", substr(t.text, s.start + 1, s."end" - s.start) AS text,
       substr(t.text, s.cue_start + 1, s.cue_end - s.cue_start) AS cue, r.name AS rule
FROM statement s JOIN article a ON a.n = s.article JOIN article_text t ON t.article = s.article JOIN rule r ON r.n = s.rule;

CREATE VIEW v_events AS
SELECT a.id AS article, a.outlet, a.published, e.id, e.mention, e.type, e.mode,
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

CREATE VIEW v_entries AS
SELECT e.id, e.date, e.type, e.status,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM entry_party p
         WHERE p.entry = e.id AND p.side = 'actor' ORDER BY p.n)) AS actors,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM entry_party p
         WHERE p.entry = e.id AND p.side = 'recipient' ORDER BY p.n)) AS recipients,
       (SELECT group_concat(text, '; ') FROM (SELECT o.text FROM entry_object o WHERE o.entry = e.id ORDER BY o.n)) AS objects,
       e.place, e.said_by, e.recalled, e.articles, e.outlets, e.witnesses_min, e.witnesses_max,
       e.parties_min, e.parties_max, e.third_min, e.third_max,
       a.id AS article, e.start, e."end", substr(t.text, e.start + 1, e."end" - e.start) AS what, e.doc
FROM entry e JOIN article a ON a.n = e.article JOIN article_text t ON t.article = e.article;

-- One row for each mention that an entry rests on.
CREATE VIEW v_reports AS
SELECT m.entry, m.mention, a.id AS article, a.outlet, a.published, m.event, m.start, m."end",
       substr(t.text, m.start + 1, m."end" - m.start) AS "trigger"
FROM entry_mention m JOIN article a ON a.n = m.article JOIN article_text t ON t.article = m.article;

-- One row for each origin of an entry and each article that rests on it.
CREATE VIEW v_witnesses AS
SELECT o.entry, e.date, e.type, o.name, o.kind, o.side, o.basis, a.id AS article, a.outlet,
       e.witnesses_min, e.witnesses_max, e.third_min, e.third_max
FROM origin o JOIN entry e ON e.id = o.entry JOIN article a ON a.n = o.article;

CREATE VIEW v_echoes AS
SELECT e.id, e.kind, e.shared, e.score, e.origin, e.how,
       a.id AS a, a.outlet AS a_outlet, e.a_start, e.a_end, substr(s.text, e.a_start + 1, e.a_end - e.a_start) AS a_text,
       b.id AS b, b.outlet AS b_outlet, e.b_start, e.b_end, substr(t.text, e.b_start + 1, e.b_end - e.b_start) AS b_text
FROM echo e JOIN article a ON a.n = e.a_article JOIN article_text s ON s.article = e.a_article
  JOIN article b ON b.n = e.b_article JOIN article_text t ON t.article = e.b_article;

CREATE VIEW v_disputes AS
SELECT d.id, a.id AS article, d.start, d."end", substr(t.text, d.start + 1, d."end" - d.start) AS claim,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM dispute_party p
         WHERE p.dispute = d.id AND p.part = 'by' ORDER BY p.n)) AS claimed_by,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM dispute_party p
         WHERE p.dispute = d.id AND p.part = 'rejected_by' ORDER BY p.n)) AS rejected_by,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM dispute_party p
         WHERE p.dispute = d.id AND p.part = 'repeated_by' ORDER BY p.n)) AS repeated_by,
       (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM dispute_party p
         WHERE p.dispute = d.id AND p.part = 'checked_by' ORDER BY p.n)) AS checked_by, d.doc
FROM dispute d JOIN article a ON a.n = d.article JOIN article_text t ON t.article = d.article;

CREATE VIEW v_roles AS
SELECT o.id, o.person, o.office, o.of_whom, o.from_date, o.until_date,
       (SELECT count(*) FROM office_mention m WHERE m.office = o.id) AS mentions, o.doc
FROM office o;

CREATE VIEW v_stories AS
SELECT s.id, s.name, s.parent, a.id AS article, a.outlet, a.published, a.title
FROM story s JOIN story_article x ON x.story = s.id JOIN article a ON a.n = x.article;

CREATE VIEW v_discrepancies AS
SELECT d.id, d.entry, d.field, v.n, v.value, a.id AS article, a.outlet, v.start, v."end",
       substr(t.text, v.start + 1, v."end" - v.start) AS text
FROM discrepancy d JOIN discrepancy_value v ON v.discrepancy = d.id JOIN article a ON a.n = v.article
  JOIN article_text t ON t.article = v.article;

CREATE VIEW v_variants AS
SELECT g.id, g.speaker, g.quotations_differ, v.n, a.id AS article, a.outlet, a.published, v.statement, v.wording, v.verb, v.quoting,
       substr(t.text, s.start + 1, s."end" - s.start) AS text
FROM statement_group g JOIN statement_variant v ON v.grouped = g.id JOIN article a ON a.n = v.article
  JOIN article_text t ON t.article = v.article JOIN statement s ON s.article = v.article AND s.id = v.statement;

CREATE VIEW v_versions AS
SELECT v.article, v.n, v.current, v.published, v.title, v.url, v.text_sha256, v.sha256, v.medium, v.seen
FROM version v;

CREATE VIEW v_errata AS
SELECT a.id AS article, a.outlet, b.id AS corrects, e.start, e."end", substr(t.text, e.start + 1, e."end" - e.start) AS words, e.why
FROM erratum e JOIN article a ON a.n = e.article JOIN article b ON b.n = e.corrects JOIN article_text t ON t.article = e.article;

-- Why each value is what it is: the rule that said so and the readings that lost.
CREATE VIEW v_provenance AS
SELECT a.id AS article, 'time' AS layer, 't' || (x.n + 1) AS id, x.start, x."end", r.stage, r.name AS rule, r.resource, x.rests, x.rejected
  FROM time x JOIN article a ON a.n = x.article JOIN rule r ON r.n = x.rule
UNION ALL
SELECT a.id, 'entity', e.id, NULL, NULL, r.stage, r.name, r.resource, e.rests, e.rejected
  FROM entity e JOIN article a ON a.n = e.article JOIN rule r ON r.n = e.rule
UNION ALL
SELECT a.id, 'mention', m.entity, m.start, m."end", r.stage, r.name, r.resource, NULL, NULL
  FROM mention m JOIN article a ON a.n = m.article JOIN rule r ON r.n = m.rule
UNION ALL
SELECT a.id, 'role', o.entity, o.start, o."end", r.stage, r.name, r.resource, NULL, NULL
  FROM role o JOIN article a ON a.n = o.article JOIN rule r ON r.n = o.rule
UNION ALL
SELECT a.id, 'statement', s.id, s.start, s."end", r.stage, r.name, r.resource, s.rests, s.rejected
  FROM statement s JOIN article a ON a.n = s.article JOIN rule r ON r.n = s.rule
UNION ALL
SELECT a.id, 'event', e.id, e.start, e."end", r.stage, r.name, r.resource, e.rests, e.rejected
  FROM event e JOIN article a ON a.n = e.article JOIN rule r ON r.n = e.rule;
