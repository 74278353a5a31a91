package org.bienban.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.bienban.input.Item;
import org.bienban.input.RowReports;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of JSON with where they come from: the address of the file, and the byte at which the
 * part of it begins that the task reads. The place of a line is {@code news.jsonl:17}; in a further
 * part of a file, whose first line has no number, {@code news.jsonl@134217728:17}. Immutable.
 */
final class LineItems implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final Outcomes.Settings settings;
  private final Places places;

  LineItems(Outcomes.Settings settings, Places places) {
    this.settings = settings;
    this.places = places;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    RowReports reports = new RowReports(settings.options().value().inputs());
    return settings.of(new Items(lines, reports, places));
  }

  /** The lines that are not blank. For one task. */
  private static final class Items implements Iterator<Item> {

    private final Iterator<Row> lines;
    private final RowReports reports;
    private final Places places;
    private String address = "";
    private String part = "";
    private long start;
    private long line;
    private @Nullable Item next;

    Items(Iterator<Row> lines, RowReports reports, Places places) {
      this.lines = lines;
      this.reports = reports;
      this.places = places;
    }

    @Override
    public boolean hasNext() {
      while (next == null && lines.hasNext()) {
        Row row = lines.next();
        count(row.getString(1), row.getLong(2));
        next = item((byte[]) row.get(0)).orElse(null);
      }
      return next != null;
    }

    @Override
    public Item next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Item item = next;
      next = null;
      return item;
    }

    private void count(String file, long from) {
      if (!file.equals(address) || from != start) {
        address = file;
        start = from;
        part = places.ofAddress(file) + (from == 0 ? "" : "@" + from);
        line = 0;
      }
      line++;
    }

    private Optional<Item> item(byte[] text) {
      boolean first = line == 1 && start == 0;
      return reports.jsonLine(part + ":" + line, first ? withoutMark(text) : text);
    }

    private static byte[] withoutMark(byte[] text) {
      boolean marked =
          text.length > 2
              && text[0] == (byte) 0xEF
              && text[1] == (byte) 0xBB
              && text[2] == (byte) 0xBF;
      return marked ? java.util.Arrays.copyOfRange(text, 3, text.length) : text;
    }
  }
}
