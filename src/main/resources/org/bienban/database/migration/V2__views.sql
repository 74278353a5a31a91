-- What users ask. "join" puts texts together; its name differs.

-- Who was seen in which office, and between which days. A sighting is not a term: first_seen and last_seen are the days of
-- the first and the last report, not the days on which an office began and ended.
CREATE VIEW person_in_office AS
SELECT
  p.person_key,
  p.name AS person,
  o.office_key,
  o.position,
  o.organization,
  l.code AS place_code,
  l.name AS place,
  t.status,
  min(r.seen_on) AS first_seen,
  max(r.seen_on) AS last_seen,
  count(DISTINCT r.report_key) AS reports
FROM title_held t
JOIN appearance a ON a.report_key = t.report_key AND a.official_id = t.official_id
JOIN person p ON p.person_key = a.person_key
JOIN office o ON o.office_key = t.office_key
JOIN report r ON r.report_key = t.report_key
LEFT JOIN place l ON l.place_key = o.place_key
GROUP BY p.person_key, p.name, o.office_key, o.position, o.organization, l.code, l.name, t.status;

-- Those who were at a meeting and not only named in its report.
CREATE VIEW attendee AS
SELECT
  a.report_key,
  a.official_id,
  a.person_key,
  a.name,
  a.venue_id
FROM appearance a
WHERE a.person_key IS NOT NULL
  AND (CAST(a.chaired AS integer) + CAST(a.spoke AS integer) + CAST(a.presented AS integer) + CAST(a.attended AS integer)) > 0;

-- Who met whom: both at the meeting of one report. same_venue is 1 where the report puts both at one venue, 0 where at two,
-- empty where it does not say. Each pair stands in both directions, so that WHERE person = … finds all whom somebody met.
CREATE VIEW met AS
SELECT
  a.person_key,
  p.name AS person,
  b.person_key AS other_key,
  q.name AS other,
  r.id AS report_id,
  r.seen_on,
  m.name AS meeting,
  CASE WHEN a.venue_id = b.venue_id THEN 1 WHEN a.venue_id <> b.venue_id THEN 0 END AS same_venue,
  CASE WHEN a.venue_id = b.venue_id THEN v.name END AS venue
FROM attendee a
JOIN attendee b ON b.report_key = a.report_key AND b.person_key <> a.person_key
JOIN person p ON p.person_key = a.person_key
JOIN person q ON q.person_key = b.person_key
JOIN report r ON r.report_key = a.report_key
LEFT JOIN meeting m ON m.report_key = a.report_key
LEFT JOIN venue v ON v.report_key = a.report_key AND v.venue_id = a.venue_id;

-- Attendance by meeting and venue: officials who were there by name, groups without names, and the largest number of people
-- that the report states for the venue (numbers are not added up, since a total and its parts stand side by side).
-- The row without venue has those whom the report puts at none.
CREATE VIEW attendance AS
SELECT
  r.report_key,
  r.id AS report_id,
  r.seen_on,
  m.name AS meeting,
  v.venue_id,
  v.name AS venue,
  l.code AS place_code,
  l.name AS place,
  (SELECT count(*) FROM attendee a WHERE a.report_key = r.report_key AND a.venue_id = v.venue_id) AS officials,
  (SELECT count(*) FROM attendee_group g WHERE g.report_key = r.report_key AND g.venue_id = v.venue_id) AS attendee_groups,
  (SELECT max(f.value) FROM figure f
    WHERE f.report_key = r.report_key AND f.venue_id = v.venue_id AND f.kind = 'PEOPLE') AS most_people
FROM report r
JOIN meeting m ON m.report_key = r.report_key
JOIN venue v ON v.report_key = r.report_key
LEFT JOIN place l ON l.place_key = v.place_key
UNION ALL
SELECT
  r.report_key,
  r.id,
  r.seen_on,
  m.name,
  NULL,
  NULL,
  NULL,
  NULL,
  (SELECT count(*) FROM attendee a WHERE a.report_key = r.report_key AND a.venue_id IS NULL),
  (SELECT count(*) FROM attendee_group g WHERE g.report_key = r.report_key AND g.venue_id IS NULL),
  (SELECT max(f.value) FROM figure f
    WHERE f.report_key = r.report_key AND f.venue_id IS NULL AND f.kind = 'PEOPLE')
FROM report r
JOIN meeting m ON m.report_key = r.report_key;

-- Every breakdown: the total as written and its parts.
CREATE VIEW breakdown AS
SELECT
  r.report_key,
  r.id AS report_id,
  r.seen_on,
  c.check_no,
  c.kind,
  t.text AS total,
  c.expected,
  c.found,
  c.holds,
  (SELECT ${join}(f.text, ' + ')
    FROM figure_check_part p
    JOIN figure f ON f.report_key = p.report_key AND f.figure_id = p.figure_id
    WHERE p.report_key = c.report_key AND p.check_no = c.check_no) AS parts
FROM figure_check c
JOIN report r ON r.report_key = c.report_key
JOIN figure t ON t.report_key = c.report_key AND t.figure_id = c.total;

-- Breakdowns that do not add up.
CREATE VIEW breakdown_mismatch AS
SELECT report_key, report_id, seen_on, check_no, kind, total, expected, found, found - expected AS difference, parts
FROM breakdown
WHERE expected <> found;

-- Places that reports name, by their borders then and now: code is the unit that the report means, code_now one that it
-- became part of (itself where nothing changed). named_by is VENUE or OFFICE.
CREATE VIEW report_place AS
SELECT
  n.report_key,
  r.id AS report_id,
  r.seen_on,
  n.named_by,
  l.place_key,
  l.code,
  l.name AS place,
  l.level,
  l.valid_from,
  l.valid_to,
  coalesce(s.code, l.code) AS code_now
FROM (
  SELECT DISTINCT v.report_key, v.place_key, 'VENUE' AS named_by FROM venue v WHERE v.place_key IS NOT NULL
  UNION
  SELECT DISTINCT t.report_key, o.place_key, 'OFFICE' AS named_by
  FROM title_held t JOIN office o ON o.office_key = t.office_key WHERE o.place_key IS NOT NULL
) n
JOIN report r ON r.report_key = n.report_key
JOIN place l ON l.place_key = n.place_key
LEFT JOIN place_successor s ON s.place_key = l.place_key;

-- Every span of a report: what stands where. subject_id and title_no name the row that it belongs to.
CREATE VIEW span AS
SELECT report_key, subject, subject_id, title_no, role, span_start, span_end FROM mention
UNION ALL SELECT report_key, 'TITLE', official_id, title_no, NULL, span_start, span_end FROM title_held
UNION ALL SELECT report_key, 'FIGURE', figure_id, NULL, NULL, span_start, span_end FROM figure
UNION ALL SELECT report_key, 'GROUP', CAST(group_no AS text), NULL, NULL, span_start, span_end FROM attendee_group
UNION ALL SELECT report_key, 'DOCUMENT', CAST(document_no AS text), NULL, NULL, span_start, span_end FROM document
UNION ALL SELECT report_key, 'PERIOD', CAST(period_no AS text), NULL, NULL, span_start, span_end FROM period
UNION ALL SELECT report_key, 'MEETING_DAY', CAST(day_no AS text), NULL, NULL, span_start, span_end FROM meeting_day
UNION ALL SELECT report_key, 'DIAGNOSTIC', CAST(diagnostic_no AS text), NULL, NULL, span_start, span_end FROM diagnostic
  WHERE span_start IS NOT NULL
UNION ALL SELECT report_key, 'MEETING', '1', NULL, NULL, span_start, span_end FROM meeting WHERE span_start IS NOT NULL
UNION ALL SELECT report_key, 'ORGANIZER', '1', NULL, NULL, organizer_start, organizer_end FROM meeting
  WHERE organizer_start IS NOT NULL;
