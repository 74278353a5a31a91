package org.bienban.input;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table whose first row names the columns. Fields are separated by commas, or by what
 * separates the names of the columns: semicolons or tabs. For one thread.
 */
final class CsvRows extends Rows {

  private static final int HARD_LIMIT = 4;
  private static final int HEADER = 1 << 16;

  private final RowSource source;
  private final InputOptions options;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private List<String> header = List.of();
  private long line = 1;

  CsvRows(String place, RowSource source, InputOptions options) throws IOException {
    super(place);
    this.source = source;
    this.options = options;
    BufferedReader buffered = new BufferedReader(source.reader(), HEADER + 1);
    long buffer = Math.max(1 << 20, HARD_LIMIT * (long) options.maxBytes());
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator(buffered))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize((int) Math.min(Integer.MAX_VALUE - 8, buffer))
            .ofCsvRecord(buffered);
    this.records = reader.iterator();
  }

  @Override
  String here() {
    return place() + ":" + line;
  }

  @Override
  @Nullable Unread advance() throws InputException {
    if (header.isEmpty()) {
      readHeader();
    }
    if (!records.hasNext()) {
      return null;
    }
    CsvRecord record = records.next();
    line = record.getStartingLineNumber();
    String place = here();
    if (record.getFieldCount() != header.size()) {
      String counts = record.getFieldCount() + " fields for " + header.size() + " columns";
      return Unread.of(Reject.of(place, "the row has " + counts));
    }
    Row row = row(record);
    return new Unread(
        place, row.id(), row.size(), () -> row.report(place, Kind.CSV, source.diagnostics()));
  }

  private void readHeader() throws InputException {
    if (!records.hasNext()) {
      throw new InputException("there is no header in this file");
    }
    header = records.next().getFields().stream().map(String::strip).toList();
    String text = options.columns().text();
    if (!header.contains(text)) {
      throw new InputException(
          "there is no column '"
              + text
              + "' among "
              + String.join(", ", header)
              + "; name the column of the text by --columns text=…");
    }
  }

  private Row row(CsvRecord record) {
    Row row = new Row(options);
    for (int i = 0; i < header.size(); i++) {
      if (options.columns().has(header.get(i))) {
        row.put(header.get(i), record.getField(i));
      }
    }
    return row;
  }

  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(HEADER);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    for (int i = 0; i < HEADER - 1; i++) {
      int c = reader.read();
      if (c < 0 || c == '\n') {
        break;
      }
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
      tabs += c == '\t' ? 1 : 0;
    }
    reader.reset();
    if (tabs > Math.max(commas, semicolons)) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
