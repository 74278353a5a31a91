-- One form for both databases; what differs between them is a placeholder:
--   key 64 bits, decimal exact, bool, date, time; clustered: the options of a table whose rows lie in the order of its key.
-- The columns are those of org.bienban.tables.Table, in its order.

CREATE TABLE report (
  report_key ${key} NOT NULL PRIMARY KEY,
  id text NOT NULL,
  sha256 text NOT NULL,
  uri text,
  media_type text,
  title text,
  published_on ${date},
  seen_on ${date},
  digest ${key} NOT NULL
) ${rows};
CREATE INDEX report_id ON report (id);
CREATE INDEX report_seen_on ON report (seen_on);

CREATE TABLE place (
  place_key ${key} NOT NULL PRIMARY KEY,
  code text,
  name text NOT NULL,
  level text,
  valid_from ${date},
  valid_to ${date}
) ${rows};
CREATE INDEX place_code ON place (code);

CREATE TABLE place_successor (
  place_key ${key} NOT NULL REFERENCES place ON DELETE CASCADE,
  code text NOT NULL,
  PRIMARY KEY (place_key, code)
) ${clustered};
CREATE INDEX place_successor_code ON place_successor (code);

CREATE TABLE office (
  office_key ${key} NOT NULL PRIMARY KEY,
  position text NOT NULL,
  organization text,
  place_key ${key} REFERENCES place,
  branch text,
  level text
) ${rows};
CREATE INDEX office_place ON office (place_key);

CREATE TABLE meeting (
  report_key ${key} NOT NULL PRIMARY KEY REFERENCES report ON DELETE CASCADE,
  name text,
  kind text,
  mode text,
  organizer text,
  organizer_start integer,
  organizer_end integer,
  span_start integer,
  span_end integer
) ${rows};

CREATE TABLE meeting_day (
  report_key ${key} NOT NULL REFERENCES meeting ON DELETE CASCADE,
  day_no integer NOT NULL,
  start_on ${date},
  start_year integer,
  start_month integer NOT NULL,
  start_day integer NOT NULL,
  end_on ${date},
  end_year integer,
  end_month integer,
  end_day integer,
  precision text NOT NULL,
  text text NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  PRIMARY KEY (report_key, day_no)
) ${clustered};

CREATE TABLE venue (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  venue_id text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  within text,
  place_key ${key} REFERENCES place,
  PRIMARY KEY (report_key, venue_id),
  FOREIGN KEY (report_key, within) REFERENCES venue DEFERRABLE INITIALLY DEFERRED
) ${clustered};
CREATE INDEX venue_place ON venue (place_key);

CREATE TABLE person (
  person_key ${key} NOT NULL PRIMARY KEY,
  name text NOT NULL,
  name_key text NOT NULL,
  first_seen ${date},
  last_seen ${date},
  reports integer NOT NULL
) ${rows};
CREATE INDEX person_name ON person (name_key);

CREATE TABLE appearance (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  official_id text NOT NULL,
  person_key ${key} REFERENCES person,
  name text NOT NULL,
  name_key text NOT NULL,
  name_start integer NOT NULL,
  honorifics text,
  venue_id text,
  on_behalf_of text,
  chaired ${bool} NOT NULL,
  spoke ${bool} NOT NULL,
  presented ${bool} NOT NULL,
  attended ${bool} NOT NULL,
  elected ${bool} NOT NULL,
  appointed ${bool} NOT NULL,
  disciplined ${bool} NOT NULL,
  awarded ${bool} NOT NULL,
  confidence ${real} NOT NULL,
  PRIMARY KEY (report_key, official_id),
  FOREIGN KEY (report_key, venue_id) REFERENCES venue
) ${clustered};
CREATE INDEX appearance_person ON appearance (person_key);
CREATE INDEX appearance_name ON appearance (name_key);

CREATE TABLE title_held (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  official_id text NOT NULL,
  title_no integer NOT NULL,
  office_key ${key} NOT NULL REFERENCES office,
  text text NOT NULL,
  full_text text NOT NULL,
  status text NOT NULL,
  shared ${bool} NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  PRIMARY KEY (report_key, official_id, title_no),
  FOREIGN KEY (report_key, official_id) REFERENCES appearance ON DELETE CASCADE
) ${clustered};
CREATE INDEX title_held_office ON title_held (office_key);

CREATE TABLE attendee_group (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  group_no integer NOT NULL,
  text text NOT NULL,
  venue_id text,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  PRIMARY KEY (report_key, group_no),
  FOREIGN KEY (report_key, venue_id) REFERENCES venue
) ${clustered};

CREATE TABLE figure (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  figure_id text NOT NULL,
  value ${decimal} NOT NULL,
  max_value ${decimal},
  of_value ${decimal},
  unit text NOT NULL,
  kind text NOT NULL,
  approximation text NOT NULL,
  venue_id text,
  part_of text,
  text text NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  PRIMARY KEY (report_key, figure_id),
  FOREIGN KEY (report_key, venue_id) REFERENCES venue,
  FOREIGN KEY (report_key, part_of) REFERENCES figure DEFERRABLE INITIALLY DEFERRED
) ${clustered};

CREATE TABLE figure_check (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  check_no integer NOT NULL,
  kind text NOT NULL,
  total text NOT NULL,
  expected ${decimal} NOT NULL,
  found ${decimal} NOT NULL,
  holds ${bool} NOT NULL,
  PRIMARY KEY (report_key, check_no),
  FOREIGN KEY (report_key, total) REFERENCES figure
) ${clustered};

CREATE TABLE figure_check_part (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  check_no integer NOT NULL,
  part_no integer NOT NULL,
  figure_id text NOT NULL,
  PRIMARY KEY (report_key, check_no, part_no),
  FOREIGN KEY (report_key, check_no) REFERENCES figure_check ON DELETE CASCADE,
  FOREIGN KEY (report_key, figure_id) REFERENCES figure
) ${clustered};

CREATE TABLE document (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  document_no integer NOT NULL,
  kind text NOT NULL,
  number text,
  symbol text,
  issuer text,
  name text,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  PRIMARY KEY (report_key, document_no)
) ${clustered};

CREATE TABLE period (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  period_no integer NOT NULL,
  start_on ${date},
  start_year integer,
  start_month integer NOT NULL,
  start_day integer NOT NULL,
  end_on ${date},
  end_year integer,
  end_month integer,
  end_day integer,
  precision text NOT NULL,
  text text NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  PRIMARY KEY (report_key, period_no)
) ${clustered};

CREATE TABLE mention (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  mention_no integer NOT NULL,
  subject text NOT NULL,
  subject_id text NOT NULL,
  title_no integer,
  role text,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  PRIMARY KEY (report_key, mention_no)
) ${clustered};

CREATE TABLE place_reading (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  reading_no integer NOT NULL,
  subject text NOT NULL,
  subject_id text NOT NULL,
  title_no integer,
  place_key ${key} NOT NULL REFERENCES place,
  PRIMARY KEY (report_key, reading_no)
) ${clustered};
CREATE INDEX place_reading_place ON place_reading (place_key);

CREATE TABLE diagnostic (
  report_key ${key} NOT NULL REFERENCES report ON DELETE CASCADE,
  diagnostic_no integer NOT NULL,
  code text NOT NULL,
  message text NOT NULL,
  span_start integer,
  span_end integer,
  PRIMARY KEY (report_key, diagnostic_no)
) ${clustered};

CREATE TABLE reject (
  reject_key ${key} NOT NULL PRIMARY KEY,
  place text NOT NULL,
  id text,
  reason text NOT NULL
) ${rows};

CREATE TABLE person_doubt (
  person_key ${key} NOT NULL REFERENCES person ON DELETE CASCADE,
  other_key ${key} NOT NULL REFERENCES person ON DELETE CASCADE,
  speaks_for text NOT NULL,
  speaks_against text NOT NULL,
  PRIMARY KEY (person_key, other_key)
) ${clustered};
CREATE INDEX person_doubt_other ON person_doubt (other_key);

-- By ids, names and offsets, not by keys: a decision outlives a report that is loaded again.
CREATE TABLE person_decision (
  decision_no integer NOT NULL,
  ref_no integer NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('SAME', 'DIFFERENT')),
  side integer NOT NULL,
  report_id text NOT NULL,
  name text NOT NULL,
  name_start integer NOT NULL,
  decided_at ${time} NOT NULL,
  PRIMARY KEY (decision_no, ref_no)
) ${clustered};

CREATE TABLE person_pending (
  name_key text NOT NULL PRIMARY KEY
) ${clustered};

CREATE TABLE run (
  run_id text NOT NULL PRIMARY KEY,
  version text NOT NULL,
  options text NOT NULL,
  started_at ${time} NOT NULL,
  ended_at ${time},
  outcome text NOT NULL,
  added integer NOT NULL,
  replaced integer NOT NULL,
  unchanged integer NOT NULL,
  deleted integer NOT NULL,
  rejected integer NOT NULL
) ${rows};
