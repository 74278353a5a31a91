package org.bienban.cli;

import java.util.function.Function;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;

/** The form in which records are written, and what stands around them. */
enum Format {
  /** One line a record. */
  JSONL("", "\n", "\n"),
  /** One array. */
  JSON("[\n", ",\n", "\n]\n"),
  /** Indented, one record after the other. */
  PRETTY("", "\n", "\n"),
  /** A table for people. */
  TEXT("", "\n", ""),
  /** A folder with a file for each table. */
  CSV("", "", "");

  final String before;
  final String between;
  final String after;

  Format(String before, String between, String after) {
    this.before = before;
    this.between = between;
    this.after = after;
  }

  /** How one record is written. */
  Function<MeetingRecord, String> writer(boolean rules) {
    if (this == TEXT) {
      return RecordText::write;
    }
    RecordJson json = this == PRETTY ? RecordJson.pretty() : RecordJson.compact();
    return rules ? json.withRules()::write : json::write;
  }
}
