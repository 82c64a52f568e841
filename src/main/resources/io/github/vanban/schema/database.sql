-- The database that `vanban extract --format sqlite` and `--format jdbc` write, version 2.
--
-- Standard SQL, for SQLite and PostgreSQL alike. A text is known by its hash, so that the same text
-- is there once, whatever the number of files and runs it comes from. In all tables but the first
-- three, nr is the row's number among those of its text, from 0, as in the JSON output.
--
-- The tables of what is in texts are made from the list of fields, where this file says so; `vanban
-- schema sql` prints the whole. Their columns are those of the CSV files.

CREATE TABLE vanban_schema (
  version INTEGER NOT NULL
);

INSERT INTO vanban_schema (version) VALUES (2);

-- (the tables of what is in texts)

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

CREATE INDEX recipients_name ON recipients (name);

CREATE INDEX document_references_cited_key ON document_references (cited_key);
CREATE INDEX document_references_number ON document_references (number);

CREATE INDEX dates_first_day ON dates (first_day);

CREATE INDEX bodies_body_id ON bodies (body_id);
CREATE INDEX bodies_canonical ON bodies (canonical);

CREATE INDEX statistics_whole ON statistics (document, whole);
CREATE INDEX counts_statistic ON counts (document, statistic);
CREATE INDEX counts_list ON counts (list, measure);
CREATE INDEX statistics_category ON statistics (category, unit);

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
  COALESCE(c.place, d.place) AS place,
  c.level,
  c.agency,
  c.period,
  d.issued,
  MAX(CASE WHEN c.measure = 'total' THEN c.value END) AS total,
  MAX(CASE WHEN c.measure = 'central' THEN c.value END) AS central,
  MAX(CASE WHEN c.measure = 'province' THEN c.value END) AS province,
  MAX(CASE WHEN c.measure = 'district' THEN c.value END) AS district,
  MAX(CASE WHEN c.measure = 'commune' THEN c.value END) AS commune,
  MAX(CASE WHEN c.measure = 'online' THEN c.value END) AS online,
  MAX(CASE WHEN c.measure = 'full' THEN c.value END) AS full_online,
  MAX(CASE WHEN c.measure = 'partial' THEN c.value END) AS partial_online,
  MAX(CASE WHEN c.measure = 'level1' THEN c.value END) AS level1,
  MAX(CASE WHEN c.measure = 'level2' THEN c.value END) AS level2,
  MAX(CASE WHEN c.measure = 'level3' THEN c.value END) AS level3,
  MAX(CASE WHEN c.measure = 'level4' THEN c.value END) AS level4,
  MAX(CASE WHEN c.measure = 'level34' THEN c.value END) AS level34,
  MAX(CASE WHEN c.measure = 'oneStop' THEN c.value END) AS one_stop,
  MAX(CASE WHEN c.measure = 'interlinked' THEN c.value END) AS interlinked,
  MAX(CASE WHEN c.measure = 'post' THEN c.value END) AS post,
  MAX(CASE WHEN c.measure = 'published' THEN c.value END) AS published,
  MAX(CASE WHEN c.measure = 'amended' THEN c.value END) AS amended,
  MAX(CASE WHEN c.measure = 'abolished' THEN c.value END) AS abolished,
  MAX(CASE WHEN c.measure = 'simplified' THEN c.value END) AS simplified,
  (SELECT MIN(s.source) FROM sources s WHERE s.document = d.document) AS source,
  d.document,
  c.scope
FROM counts c
JOIN documents d ON d.document = c.document
WHERE c.list = 'procedures'
GROUP BY
  d.document, d.place, d.issued, c.scope, c.place, c.level, c.agency, c.period;

-- Counts of models and exemplars, a row a scope.
CREATE VIEW models_by_place AS
SELECT
  COALESCE(c.place, d.place) AS place,
  c.level,
  c.agency,
  c.period,
  d.issued,
  MAX(CASE WHEN c.measure = 'total' THEN c.value END) AS total,
  MAX(CASE WHEN c.measure = 'province' THEN c.value END) AS province,
  MAX(CASE WHEN c.measure = 'district' THEN c.value END) AS district,
  MAX(CASE WHEN c.measure = 'commune' THEN c.value END) AS commune,
  MAX(CASE WHEN c.measure = 'economy' THEN c.value END) AS economy,
  MAX(CASE WHEN c.measure = 'culture' THEN c.value END) AS culture,
  MAX(CASE WHEN c.measure = 'defence' THEN c.value END) AS defence,
  MAX(CASE WHEN c.measure = 'politics' THEN c.value END) AS politics,
  MAX(CASE WHEN c.measure = 'collectives' THEN c.value END) AS collectives,
  MAX(CASE WHEN c.measure = 'individuals' THEN c.value END) AS individuals,
  MAX(CASE WHEN c.measure = 'registered' THEN c.value END) AS registered,
  MAX(CASE WHEN c.measure = 'recognised' THEN c.value END) AS recognised,
  MAX(CASE WHEN c.measure = 'new' THEN c.value END) AS new_models,
  MAX(CASE WHEN c.measure = 'replicated' THEN c.value END) AS replicated,
  MAX(CASE WHEN c.measure = 'commended' THEN c.value END) AS commended,
  MAX(CASE WHEN c.measure = 'commendedCollectives' THEN c.value END) AS commended_collectives,
  MAX(CASE WHEN c.measure = 'commendedIndividuals' THEN c.value END) AS commended_individuals,
  (SELECT MIN(s.source) FROM sources s WHERE s.document = d.document) AS source,
  d.document,
  c.scope
FROM counts c
JOIN documents d ON d.document = c.document
WHERE c.list = 'models'
GROUP BY
  d.document, d.place, d.issued, c.scope, c.place, c.level, c.agency, c.period;

-- Counts of petitions and meetings with citizens, a row a scope.
CREATE VIEW cases_by_place AS
SELECT
  COALESCE(c.place, d.place) AS place,
  c.level,
  c.agency,
  c.period,
  d.issued,
  MAX(CASE WHEN c.measure = 'received' THEN c.value END) AS received,
  MAX(CASE WHEN c.measure = 'settled' THEN c.value END) AS settled,
  MAX(CASE WHEN c.measure = 'rate' THEN c.value END) AS rate,
  MAX(CASE WHEN c.measure = 'meetings' THEN c.value END) AS meetings,
  (SELECT MIN(s.source) FROM sources s WHERE s.document = d.document) AS source,
  d.document,
  c.scope
FROM counts c
JOIN documents d ON d.document = c.document
WHERE c.list = 'cases'
GROUP BY
  d.document, d.place, d.issued, c.scope, c.place, c.level, c.agency, c.period;

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
