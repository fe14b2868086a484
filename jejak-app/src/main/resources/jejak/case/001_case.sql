-- What came in, what people decided, and what Jejak reads from it.
--
-- Offsets ("start", "end") count Unicode code points of the article's canonical text from 0, end exclusive:
--   substr(text, start + 1, end - start)   is the passage.
-- Dates are ISO 8601 (day, month or year, as precise as known). Unknown is NULL. 1 is true, 0 is false.
-- "hash" and "stamp" are Jejak's own: they say whether a row has to be made or written again.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-------------------------------------------------------------------------------------------------------------------------
-- 1. The truth: cannot be rebuilt from anything else (with the files under originals/).
-------------------------------------------------------------------------------------------------------------------------

-- An article came in. The same article may come in again with other details.
CREATE TABLE sighting (
  seq         INTEGER PRIMARY KEY,
  wanted_id   TEXT NOT NULL,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  medium      TEXT NOT NULL,
  path        TEXT,
  outlet      TEXT,
  published   TEXT,
  url         TEXT,
  title       TEXT
) STRICT;
CREATE UNIQUE INDEX sighting_once ON sighting (wanted_id, text_sha256, sha256, medium,
  ifnull(path, ''), ifnull(outlet, ''), ifnull(published, ''), ifnull(url, ''), ifnull(title, ''));

-- An input that could not be read; its bytes are kept in unread/SHA256 where they were not too many.
CREATE TABLE unread (
  seq    INTEGER PRIMARY KEY,
  place  TEXT NOT NULL,
  reason TEXT NOT NULL,
  sha256 TEXT
) STRICT;
CREATE UNIQUE INDEX unread_once ON unread (place, reason, ifnull(sha256, ''));

-- What an analyst put right. Rows are never deleted; an undone one names the correction that undid it.
CREATE TABLE correction (
  seq       INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  who       TEXT NOT NULL,
  at        TEXT NOT NULL,
  why       TEXT,
  kind      TEXT NOT NULL,
  body      TEXT NOT NULL CHECK (json_valid(body)),
  undone_by INTEGER REFERENCES correction (seq)
) STRICT;

-- A search kept under a name; hits in articles changed after "seen" are new.
CREATE TABLE saved_search (
  name  TEXT PRIMARY KEY,
  query TEXT NOT NULL,
  seen  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-------------------------------------------------------------------------------------------------------------------------
-- 2. Articles as they count now. Everything from here on is derived and can be rebuilt.
-------------------------------------------------------------------------------------------------------------------------

CREATE TABLE article (
  n             INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  wanted_id     TEXT NOT NULL,
  text_sha256   TEXT NOT NULL,
  sha256        TEXT NOT NULL,
  medium        TEXT NOT NULL,
  path          TEXT,
  url           TEXT,
  title         TEXT,
  outlet        TEXT,
  language      TEXT NOT NULL,
  published     TEXT,
  published_how TEXT NOT NULL CHECK (published_how IN ('given', 'stated', 'inferred', 'unknown')),
  zone          TEXT NOT NULL,
  agency        TEXT,
  agency_how    TEXT NOT NULL CHECK (agency_how IN ('stated', 'carried', 'corrected', 'none')),
  agency_from   TEXT,
  counted       INTEGER NOT NULL CHECK (counted IN (0, 1)),
  hash          TEXT NOT NULL,
  stamp         TEXT NOT NULL
) STRICT;

-- The canonical text, and the whole analysis as the document jejak/1.
CREATE TABLE article_text (
  article  INTEGER PRIMARY KEY REFERENCES article (n) ON DELETE CASCADE,
  text     TEXT NOT NULL,
  analysis TEXT NOT NULL
) STRICT;

-- The last change of each article: what an index has to read again after "seq".
CREATE TABLE change (
  seq     INTEGER PRIMARY KEY AUTOINCREMENT,
  article TEXT NOT NULL UNIQUE,
  kind    TEXT NOT NULL CHECK (kind IN ('put', 'drop'))
) STRICT;

-- All texts that came under one address; the one with current = 1 is the article.
CREATE TABLE version (
  article     TEXT NOT NULL,
  n           INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  medium      TEXT NOT NULL,
  url         TEXT,
  title       TEXT,
  published   TEXT,
  seen        INTEGER NOT NULL,
  current     INTEGER NOT NULL CHECK (current IN (0, 1)),
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Which rule said so. Every derived row below names one.
CREATE TABLE rule (
  n        INTEGER PRIMARY KEY,
  stage    TEXT NOT NULL,
  name     TEXT NOT NULL,
  resource TEXT NOT NULL,
  UNIQUE (stage, name, resource)
) STRICT;

CREATE TABLE line (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  rule    INTEGER NOT NULL REFERENCES rule (n),
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentence (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  line    INTEGER NOT NULL,
  heading INTEGER NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- TIMEX3. "rests" and "rejected" (here and below): JSON arrays, NULL when empty.
CREATE TABLE time (
  article      INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  n            INTEGER NOT NULL,
  start        INTEGER NOT NULL,
  "end"        INTEGER NOT NULL,
  type         TEXT NOT NULL,
  value        TEXT NOT NULL,
  mod          TEXT,
  anchor_start INTEGER,
  anchor_end   INTEGER,
  rule         INTEGER NOT NULL REFERENCES rule (n),
  rests        TEXT,
  rejected     TEXT,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  id      TEXT NOT NULL,
  name    TEXT NOT NULL,
  type    TEXT NOT NULL,
  country TEXT,
  sector  TEXT,
  rule    INTEGER NOT NULL REFERENCES rule (n),
  rests   TEXT,
  rejected TEXT,
  PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name ON entity (name);

CREATE TABLE mention (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  entity  TEXT NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('name', 'metonym', 'description', 'pronoun')),
  rule    INTEGER NOT NULL REFERENCES rule (n),
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- An office that one article gives a person; "office" below is merged over articles.
CREATE TABLE role (
  article     INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  n           INTEGER NOT NULL,
  entity      TEXT NOT NULL,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  office      TEXT NOT NULL,
  of_whom     TEXT,
  from_date   TEXT,
  until_date  TEXT,
  former      INTEGER NOT NULL,
  rule        INTEGER NOT NULL REFERENCES rule (n),
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  article      INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  id           TEXT NOT NULL,
  start        INTEGER NOT NULL,
  "end"        INTEGER NOT NULL,
  type         TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  stance       TEXT NOT NULL,
  certainty    TEXT NOT NULL,
  speaker      TEXT,
  cue_start    INTEGER NOT NULL,
  cue_end      INTEGER NOT NULL,
  source_start INTEGER,
  source_end   INTEGER,
  rule         INTEGER NOT NULL REFERENCES rule (n),
  rests        TEXT,
  rejected     TEXT,
  PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_speaker ON statement (speaker);

-- Through whom a statement reached the article; hop 1 is nearest the article.
CREATE TABLE relay (
  article      INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  statement    TEXT NOT NULL,
  hop          INTEGER NOT NULL,
  name         TEXT NOT NULL,
  cue_start    INTEGER,
  cue_end      INTEGER,
  source_start INTEGER,
  source_end   INTEGER,
  PRIMARY KEY (article, statement, hop)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  article     INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  id          TEXT NOT NULL,
  mention     TEXT NOT NULL,
  type        TEXT NOT NULL,
  mode        TEXT,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  date        TEXT,
  date_start  INTEGER,
  date_end    INTEGER,
  place       TEXT,
  place_start INTEGER,
  place_end   INTEGER,
  status      TEXT NOT NULL CHECK (status IN ('asserted', 'alleged', 'denied', 'planned', 'possible')),
  said_by     TEXT,
  statement   TEXT,
  rule        INTEGER NOT NULL REFERENCES rule (n),
  rests       TEXT,
  rejected    TEXT,
  PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_mention ON event (mention);

CREATE TABLE event_party (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  event   TEXT NOT NULL,
  side    TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  n       INTEGER NOT NULL,
  name    TEXT NOT NULL,
  entity  TEXT,
  start   INTEGER,
  "end"   INTEGER,
  PRIMARY KEY (article, event, side, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_object (
  article INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  event   TEXT NOT NULL,
  n       INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  amount  TEXT,
  unit    TEXT,
  PRIMARY KEY (article, event, n)
) STRICT, WITHOUT ROWID;

-------------------------------------------------------------------------------------------------------------------------
-- 3. Over articles. "doc" is the item as it stands in `jejak chronicle --format json`.
-------------------------------------------------------------------------------------------------------------------------

CREATE TABLE entry (
  id            TEXT PRIMARY KEY,
  date          TEXT,
  article       INTEGER NOT NULL REFERENCES article (n),
  start         INTEGER NOT NULL,
  "end"         INTEGER NOT NULL,
  type          TEXT NOT NULL,
  place         TEXT,
  status        TEXT NOT NULL CHECK (status IN ('asserted', 'alleged', 'denied', 'planned', 'possible')),
  said_by       TEXT,
  recalled      INTEGER NOT NULL,
  articles      INTEGER NOT NULL,
  outlets       INTEGER NOT NULL,
  witnesses_min INTEGER,
  witnesses_max INTEGER,
  parties_min   INTEGER,
  parties_max   INTEGER,
  third_min     INTEGER,
  third_max     INTEGER,
  doc           TEXT NOT NULL,
  hash          TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_date ON entry (date);

-- The same text in two outlets gives two rows with one mention id, which depends on the text alone.
CREATE TABLE entry_mention (
  entry   TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  mention TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article (n),
  event   TEXT NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  PRIMARY KEY (entry, article, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_mention_id ON entry_mention (mention);
CREATE INDEX entry_mention_event ON entry_mention (article, event);

CREATE TABLE entry_party (
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  side  TEXT NOT NULL CHECK (side IN ('actor', 'recipient', 'claimant', 'rejecter', 'checker')),
  n     INTEGER NOT NULL,
  name  TEXT NOT NULL,
  PRIMARY KEY (entry, side, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_party_name ON entry_party (name);

CREATE TABLE entry_object (
  entry  TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  n      INTEGER NOT NULL,
  text   TEXT NOT NULL,
  amount TEXT,
  unit   TEXT,
  PRIMARY KEY (entry, n)
) STRICT, WITHOUT ROWID;

-- Who could know of an entry; one row for each article that rests on the origin.
CREATE TABLE origin (
  entry   TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (n),
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  side    TEXT,
  basis   TEXT NOT NULL CHECK (basis IN ('stated', 'carried', 'unresolved')),
  PRIMARY KEY (entry, n, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX origin_name ON origin (name);

CREATE TABLE dispute (
  id      TEXT PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (n),
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  doc     TEXT NOT NULL,
  hash    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute_party (
  dispute TEXT NOT NULL REFERENCES dispute (id) ON DELETE CASCADE,
  part    TEXT NOT NULL CHECK (part IN ('by', 'rejected_by', 'repeated_by', 'checked_by')),
  n       INTEGER NOT NULL,
  name    TEXT NOT NULL,
  PRIMARY KEY (dispute, part, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute_mention (
  dispute TEXT NOT NULL REFERENCES dispute (id) ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (n),
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  PRIMARY KEY (dispute, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispute_entry (
  dispute TEXT NOT NULL REFERENCES dispute (id) ON DELETE CASCADE,
  entry   TEXT NOT NULL,
  PRIMARY KEY (dispute, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
  id         TEXT PRIMARY KEY,
  person     TEXT NOT NULL,
  office     TEXT NOT NULL,
  of_whom    TEXT,
  from_date  TEXT,
  until_date TEXT,
  doc        TEXT NOT NULL,
  hash       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX office_person ON office (person);

CREATE TABLE office_mention (
  office  TEXT NOT NULL REFERENCES office (id) ON DELETE CASCADE,
  n       INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (n),
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  PRIMARY KEY (office, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE echo (
  id        TEXT PRIMARY KEY,
  a_article INTEGER NOT NULL REFERENCES article (n),
  a_start   INTEGER NOT NULL,
  a_end     INTEGER NOT NULL,
  b_article INTEGER NOT NULL REFERENCES article (n),
  b_start   INTEGER NOT NULL,
  b_end     INTEGER NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('verbatim', 'edited', 'translated', 'repeat')),
  shared    TEXT NOT NULL CHECK (shared IN ('text', 'quotation', 'standing')),
  score     REAL NOT NULL,
  origin    TEXT,
  how       TEXT,
  doc       TEXT NOT NULL,
  hash      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX echo_a ON echo (a_article);
CREATE INDEX echo_b ON echo (b_article);

CREATE TABLE story (
  id     TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  parent TEXT,
  doc    TEXT NOT NULL,
  hash   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE story_article (
  story   TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES article (n),
  PRIMARY KEY (story, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE discrepancy (
  id    TEXT PRIMARY KEY,
  entry TEXT NOT NULL,
  field TEXT NOT NULL,
  doc   TEXT NOT NULL,
  hash  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE discrepancy_value (
  discrepancy TEXT NOT NULL REFERENCES discrepancy (id) ON DELETE CASCADE,
  n           INTEGER NOT NULL,
  value       TEXT NOT NULL,
  article     INTEGER NOT NULL REFERENCES article (n),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  PRIMARY KEY (discrepancy, n, article, start)
) STRICT, WITHOUT ROWID;

-- One statement told several times; the variant with n = 1 is the fullest.
CREATE TABLE statement_group (
  id                TEXT PRIMARY KEY,
  speaker           TEXT,
  quotations_differ INTEGER NOT NULL,
  doc               TEXT NOT NULL,
  hash              TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_variant (
  grouped   TEXT NOT NULL REFERENCES statement_group (id) ON DELETE CASCADE,
  n         INTEGER NOT NULL,
  article   INTEGER NOT NULL REFERENCES article (n),
  statement TEXT NOT NULL,
  wording   TEXT NOT NULL,
  verb      TEXT NOT NULL,
  quoting   TEXT NOT NULL,
  PRIMARY KEY (grouped, n)
) STRICT, WITHOUT ROWID;

-- An article that says it corrects another.
CREATE TABLE erratum (
  article  INTEGER NOT NULL REFERENCES article (n),
  corrects INTEGER NOT NULL REFERENCES article (n),
  start    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  rule     INTEGER NOT NULL REFERENCES rule (n),
  why      TEXT NOT NULL,
  PRIMARY KEY (article, corrects)
) STRICT, WITHOUT ROWID;

-------------------------------------------------------------------------------------------------------------------------
-- 4. What Jejak has already worked out, in a form of its own, so that it need not do it again. May be deleted at any time.
-------------------------------------------------------------------------------------------------------------------------

CREATE TABLE cache (
  key  TEXT PRIMARY KEY,
  mark TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
