package org.bienban.tables;

import java.util.List;
import org.bienban.record.MeetingRecord;

/**
 * The rows of one report: a function of its record alone.
 *
 * <p>A record with one official in one office gives a row each of {@code report}, {@code
 * appearance}, {@code title_held}, {@code mention} and {@code office}. Immutable.
 */
public final class ReportRows {

  private static final int KEY = Table.REPORT.indexOf("report_key");
  private static final int DIGEST = Table.REPORT.indexOf("digest");

  private final String id;
  private final String sha256;
  private final long key;
  private final long digest;
  private final List<Row> own;

  /** Where the rows of each table begin, and where those of the last one end. */
  private final int[] starts;

  private final List<Row> shared;

  private ReportRows(MeetingRecord record, Flattening flattening) {
    this.id = record.id();
    this.sha256 = record.source().sha256();
    this.own = flattening.own();
    this.starts = flattening.starts();
    this.shared = List.copyOf(flattening.shared());
    this.key = number(KEY);
    this.digest = number(DIGEST);
  }

  private long number(int column) {
    return own.get(0).get(column) instanceof Long number ? number : 0;
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

  /**
   * The rows that are the report's alone, in the order of their tables; that of {@code report}
   * first.
   */
  public List<Row> own() {
    return own;
  }

  /** Those of them that are of one table. */
  public List<Row> own(Table table) {
    return own.subList(starts[table.ordinal()], starts[table.ordinal() + 1]);
  }

  /** The rows that it may share with others: places and offices, each once. */
  public List<Row> shared() {
    return shared;
  }
}
