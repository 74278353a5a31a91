package org.bienban.tables;

import java.util.ArrayList;
import java.util.List;
import org.bienban.record.MeetingRecord;

/**
 * The rows of one report: a function of its record alone.
 *
 * <p>A record with one official in one office gives a row each of {@code report}, {@code
 * appearance}, {@code title_held}, {@code mention} and {@code office}. Immutable.
 */
public final class ReportRows {

  private final String id;
  private final String sha256;
  private final long key;
  private final long digest;
  private final List<Row> own;
  private final List<Row> shared;

  private ReportRows(MeetingRecord record, Flattening flattening) {
    this.id = record.id();
    this.sha256 = record.source().sha256();
    this.key = Keys.report(record.id());
    this.digest = digest(flattening);
    this.shared = List.copyOf(flattening.shared());
    List<Row> rows = new ArrayList<>();
    rows.add(flattening.report(digest));
    rows.addAll(flattening.own());
    this.own = List.copyOf(rows);
  }

  /** Of all rows; that of the report has no digest yet. */
  private static long digest(Flattening flattening) {
    List<Row> rows = new ArrayList<>();
    rows.add(flattening.report(0));
    rows.addAll(flattening.own());
    rows.addAll(flattening.shared());
    return Keys.ofRows(rows);
  }

  /** The rows of a record. */
  public static ReportRows of(MeetingRecord record) {
    return new ReportRows(record, Flattening.of(record));
  }

  /** The report's id. */
  public String id() {
    return id;
  }

  /** The digest of its text, 64 hex digits. */
  public String sha256() {
    return sha256;
  }

  /** The key of the report. */
  public long key() {
    return key;
  }

  /** Equal for records that say the same; any change of a row changes it. */
  public long digest() {
    return digest;
  }

  /** The rows that are the report's alone, that of {@code report} first. */
  public List<Row> own() {
    return own;
  }

  /** The rows that it may share with others: places and offices, each once. */
  public List<Row> shared() {
    return shared;
  }
}
