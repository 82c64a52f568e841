-- The database that `vanban extract --format sqlite` and `--format jdbc` write, version 1.
--
-- Standard SQL, for SQLite and PostgreSQL alike. A text is known by its hash, so that the same text
-- is there once, whatever the number of files and runs it comes from. In all tables but the first
-- three, nr is the row's number among those of its text, from 0, as in the JSON output; columns are
-- those of the CSV files, where no comment says more.

CREATE TABLE vanban_schema (
  version INTEGER NOT NULL
);

INSERT INTO vanban_schema (version) VALUES (1);

-- One row a text.
CREATE TABLE documents (
  -- the first 32 hexadecimal digits of the SHA-256 of the text in UTF-8
  document VARCHAR(32) NOT NULL PRIMARY KEY,
  format TEXT NOT NULL,
  encodings TEXT,
  warnings TEXT,
  chars INTEGER NOT NULL,
  title TEXT,
  issued DATE,
  place TEXT,
  type TEXT,
  number TEXT,
  issuer TEXT,
  signer TEXT,
  signer_position TEXT,
  recipients TEXT
);

CREATE INDEX documents_place ON documents (place);
CREATE INDEX documents_number ON documents (number);

-- Where texts come from: one row for each path or id that a text was found under.
CREATE TABLE sources (
  source TEXT NOT NULL,
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  PRIMARY KEY (source, document)
);

CREATE INDEX sources_document ON sources (document);

-- Inputs that could not be read when they were last tried.
CREATE TABLE failures (
  source TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  message TEXT NOT NULL
);

CREATE TABLE recipients (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quoted TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  purpose TEXT,
  note TEXT,
  bodies TEXT,
  canonical TEXT,
  PRIMARY KEY (document, nr)
);

CREATE INDEX recipients_name ON recipients (name);

-- references.csv; that word alone is one of SQL's own.
CREATE TABLE document_references (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quoted TEXT NOT NULL,
  type TEXT NOT NULL,
  number TEXT,
  number_ordinal TEXT,
  number_year TEXT,
  number_type TEXT,
  number_organ TEXT,
  issued DATE,
  issuer TEXT,
  cluster INTEGER NOT NULL,
  cited_key TEXT,
  cited_issued DATE,
  cited_title TEXT,
  provision TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (document, nr)
);

CREATE INDEX document_references_cited_key ON document_references (cited_key);
CREATE INDEX document_references_number ON document_references (number);

CREATE TABLE dates (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quoted TEXT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT,
  first_day DATE,
  last_day DATE,
  malformed TEXT,
  resolved BOOLEAN NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (document, nr)
);

CREATE INDEX dates_first_day ON dates (first_day);

CREATE TABLE bodies (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quoted TEXT NOT NULL,
  kind TEXT NOT NULL,
  level TEXT,
  name TEXT NOT NULL,
  place TEXT,
  body_id TEXT,
  canonical TEXT NOT NULL,
  branch TEXT,
  code TEXT,
  parent TEXT,
  province TEXT,
  province_today TEXT,
  existed_since TEXT,
  existed_until TEXT,
  successors TEXT,
  members TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (document, nr)
);

CREATE INDEX bodies_body_id ON bodies (body_id);
CREATE INDEX bodies_canonical ON bodies (canonical);

CREATE TABLE statistics (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quoted TEXT NOT NULL,
  value NUMERIC NOT NULL,
  out_of NUMERIC,
  maximum NUMERIC,
  unit TEXT,
  category TEXT NOT NULL,
  label TEXT,
  role TEXT NOT NULL,
  whole INTEGER,
  dimension TEXT,
  period TEXT,
  period_first_day DATE,
  period_last_day DATE,
  approx TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (document, nr),
  -- a total may stand behind its parts
  FOREIGN KEY (document, whole) REFERENCES statistics (document, nr)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX statistics_whole ON statistics (document, whole);
CREATE INDEX statistics_category ON statistics (category, unit);

CREATE TABLE procedures (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  scope INTEGER NOT NULL,
  place TEXT,
  level TEXT,
  agency TEXT,
  period TEXT,
  period_first_day DATE,
  period_last_day DATE,
  measure TEXT NOT NULL,
  value NUMERIC NOT NULL,
  statistic INTEGER NOT NULL,
  PRIMARY KEY (document, nr),
  FOREIGN KEY (document, statistic) REFERENCES statistics (document, nr) ON DELETE CASCADE
);

CREATE INDEX procedures_statistic ON procedures (document, statistic);

CREATE TABLE models (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  scope INTEGER NOT NULL,
  place TEXT,
  level TEXT,
  agency TEXT,
  period TEXT,
  period_first_day DATE,
  period_last_day DATE,
  measure TEXT NOT NULL,
  value NUMERIC NOT NULL,
  statistic INTEGER NOT NULL,
  PRIMARY KEY (document, nr),
  FOREIGN KEY (document, statistic) REFERENCES statistics (document, nr) ON DELETE CASCADE
);

CREATE INDEX models_statistic ON models (document, statistic);

CREATE TABLE cases (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  scope INTEGER NOT NULL,
  place TEXT,
  level TEXT,
  agency TEXT,
  period TEXT,
  period_first_day DATE,
  period_last_day DATE,
  measure TEXT NOT NULL,
  value NUMERIC NOT NULL,
  statistic INTEGER NOT NULL,
  PRIMARY KEY (document, nr),
  FOREIGN KEY (document, statistic) REFERENCES statistics (document, nr) ON DELETE CASCADE
);

CREATE INDEX cases_statistic ON cases (document, statistic);

-- findings.csv; findings is the view that has the text beside each.
CREATE TABLE document_findings (
  document VARCHAR(32) NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  nr INTEGER NOT NULL,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  mentions TEXT,
  quoted TEXT,
  start_offset INTEGER,
  end_offset INTEGER,
  PRIMARY KEY (document, nr)
);

CREATE INDEX document_findings_kind ON document_findings (kind);

-- Cited documents, and how often: by how many texts, of how many places. Where first_issued and
-- last_issued differ, the texts disagree, or several documents have that key.
CREATE VIEW cited_documents AS
SELECT
  r.cited_key,
  MIN(r.type) AS type,
  MIN(r.cited_title) AS title,
  MIN(r.cited_issued) AS first_issued,
  MAX(r.cited_issued) AS last_issued,
  COUNT(DISTINCT r.document) AS texts,
  COUNT(*) AS mentions,
  COUNT(DISTINCT d.place) AS places
FROM document_references r
JOIN documents d ON d.document = r.document
WHERE r.cited_key IS NOT NULL
GROUP BY r.cited_key;

-- The same for each place that the citing texts are about; null for texts that are about none.
CREATE VIEW cited_documents_by_place AS
SELECT
  r.cited_key,
  d.place,
  MIN(r.type) AS type,
  MIN(r.cited_title) AS title,
  COUNT(DISTINCT r.document) AS texts,
  COUNT(*) AS mentions
FROM document_references r
JOIN documents d ON d.document = r.document
WHERE r.cited_key IS NOT NULL
GROUP BY r.cited_key, d.place;

-- Counts of administrative procedures, a row a scope. The place is the text's where the scope has
-- none of its own.
CREATE VIEW procedures_by_place AS
SELECT
  COALESCE(p.place, d.place) AS place,
  p.level,
  p.agency,
  p.period,
  d.issued,
  MAX(CASE WHEN p.measure = 'total' THEN p.value END) AS total,
  MAX(CASE WHEN p.measure = 'central' THEN p.value END) AS central,
  MAX(CASE WHEN p.measure = 'province' THEN p.value END) AS province,
  MAX(CASE WHEN p.measure = 'district' THEN p.value END) AS district,
  MAX(CASE WHEN p.measure = 'commune' THEN p.value END) AS commune,
  MAX(CASE WHEN p.measure = 'full' THEN p.value END) AS full_online,
  MAX(CASE WHEN p.measure = 'partial' THEN p.value END) AS partial_online,
  MAX(CASE WHEN p.measure = 'post' THEN p.value END) AS post,
  MAX(CASE WHEN p.measure = 'one_stop' THEN p.value END) AS one_stop,
  MAX(CASE WHEN p.measure = 'interlinked' THEN p.value END) AS interlinked,
  MAX(CASE WHEN p.measure = 'cut' THEN p.value END) AS cut,
  (SELECT MIN(s.source) FROM sources s WHERE s.document = d.document) AS source,
  d.document,
  p.scope
FROM procedures p
JOIN documents d ON d.document = p.document
GROUP BY
  d.document, d.place, d.issued, p.scope, p.place, p.level, p.agency, p.period;

-- Counts of models and exemplars, a row a scope.
CREATE VIEW models_by_place AS
SELECT
  COALESCE(m.place, d.place) AS place,
  m.level,
  m.agency,
  m.period,
  d.issued,
  MAX(CASE WHEN m.measure = 'total' THEN m.value END) AS total,
  MAX(CASE WHEN m.measure = 'economy' THEN m.value END) AS economy,
  MAX(CASE WHEN m.measure = 'culture' THEN m.value END) AS culture,
  MAX(CASE WHEN m.measure = 'defence' THEN m.value END) AS defence,
  MAX(CASE WHEN m.measure = 'politics' THEN m.value END) AS politics,
  MAX(CASE WHEN m.measure = 'collectives' THEN m.value END) AS collectives,
  MAX(CASE WHEN m.measure = 'individuals' THEN m.value END) AS individuals,
  MAX(CASE WHEN m.measure = 'registered' THEN m.value END) AS registered,
  MAX(CASE WHEN m.measure = 'recognised' THEN m.value END) AS recognised,
  (SELECT MIN(s.source) FROM sources s WHERE s.document = d.document) AS source,
  d.document,
  m.scope
FROM models m
JOIN documents d ON d.document = m.document
GROUP BY
  d.document, d.place, d.issued, m.scope, m.place, m.level, m.agency, m.period;

-- What texts say against themselves, with the text that says it.
CREATE VIEW findings AS
SELECT
  f.kind,
  f.severity,
  f.message,
  f.quoted,
  f.start_offset,
  f.end_offset,
  (SELECT MIN(s.source) FROM sources s WHERE s.document = d.document) AS source,
  d.title,
  d.place,
  d.issued,
  d.document,
  f.nr
FROM document_findings f
JOIN documents d ON d.document = f.document;
