package org.bienban.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a CSV file for each table that reports fill: RFC 4180, UTF-8 with a byte order
 * mark, a header with the names of the columns.
 *
 * <p>The folder is written beside its place and moved there by {@link #finish}, so that it is whole
 * or not there. Text that a spreadsheet would take for a formula ({@code =1+1}) has a {@code '}
 * before it; keys are {@code k} and 16 hex digits, since spreadsheets keep 15 digits of a number. A
 * place or an office stands once in its file, however many reports name it. For one thread.
 */
public final class CsvFolder implements Closeable {

  private static final String ENDING = ".csv";
  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path target;
  private final Path part;
  private final Path old;
  private final Map<Table, CsvWriter> files = new EnumMap<>(Table.class);
  private final Map<Table, List<Integer>> columns = new EnumMap<>(Table.class);

  /** Places and offices that are written: their keys alone, as there may be many. */
  private final Set<Long> shared = new HashSet<>();

  private final Digest digest = new Digest();

  private CsvFolder(Path target, String unique) {
    this.target = target;
    this.part = beside(target, unique + ".part");
    this.old = beside(target, unique + ".old");
  }

  /**
   * Begins a folder.
   *
   * @param folder where it shall be; if it exists, it may hold nothing but files of a former one,
   *     which are replaced
   * @param unique tells the folder under way from those of other programs: a process id
   * @throws IOException if it cannot be written or holds other files
   */
  public static CsvFolder open(Path folder, String unique) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    checkReplaceable(folder, target);
    CsvFolder csv = new CsvFolder(target, unique);
    try {
      csv.openFiles();
      return csv;
    } catch (IOException e) {
      csv.close();
      throw e;
    }
  }

  /** The files that such a folder holds, so that none of them is read as an input. */
  public static List<Path> files(Path folder) {
    return Table.ofReports().stream()
        .map(table -> folder.resolve(table.sqlName() + ENDING))
        .toList();
  }

  /** Writes the rows of a report. */
  public void write(ReportRows report) throws IOException {
    for (Row row : report.own()) {
      write(row);
    }
    for (Row row : report.shared()) {
      digest.add(row);
      if (shared.add(digest.end())) {
        write(row);
      }
    }
  }

  /** All reports are written: the folder takes its place. */
  public void finish() throws IOException {
    closeFiles();
    boolean replaces = Files.exists(target);
    if (replaces) {
      move(target, old);
    }
    move(part, target);
    if (replaces) {
      delete(old);
    }
  }

  /** Leaves nothing half written behind. */
  @Override
  public void close() throws IOException {
    try {
      closeFiles();
    } finally {
      delete(part);
    }
  }

  private void openFiles() throws IOException {
    Files.createDirectory(part);
    for (Table table : Table.ofReports()) {
      Writer file =
          Files.newBufferedWriter(part.resolve(table.sqlName() + ENDING), StandardCharsets.UTF_8);
      file.write(BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
      files.put(table, csv);
      List<Integer> written = written(table);
      columns.put(table, written);
      csv.writeRecord(written.stream().map(i -> table.columns().get(i).name()).toList());
    }
  }

  /** Keys of tables that are not in the folder are left out: a report knows no person's key. */
  private static List<Integer> written(Table table) {
    Set<String> there = new HashSet<>(Table.ofReports().stream().map(Table::sqlName).toList());
    return Stream.iterate(0, i -> i < table.columns().size(), i -> i + 1)
        .filter(i -> table.columns().get(i).references().map(there::contains).orElse(true))
        .toList();
  }

  private void write(Row row) throws IOException {
    List<Integer> written = columns.getOrDefault(row.table(), List.of());
    List<String> cells = written.stream().map(i -> cell(row, i)).toList();
    CsvWriter file = files.get(row.table());
    if (file == null) {
      throw new IOException(target + " is closed");
    }
    file.writeRecord(cells);
  }

  private static String cell(Row row, int column) {
    @Nullable Object value = row.get(column);
    if (value == null) {
      return "";
    }
    return switch (row.table().columns().get(column).type()) {
      case KEY -> String.format("k%016x", (Long) value);
      case TEXT -> guarded((String) value);
      default -> value.toString();
    };
  }

  private static String guarded(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void closeFiles() throws IOException {
    for (CsvWriter file : files.values()) {
      file.close();
    }
    files.clear();
  }

  private static void checkReplaceable(Path folder, Path target) throws IOException {
    Path above = target.getParent();
    if (above == null || !Files.isDirectory(above)) {
      throw refused(folder, "the folder " + above + " does not exist; make it first");
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw refused(folder, "is a file; CSV takes a folder, in which each table is a file");
    }
    if (Files.isDirectory(target)) {
      checkContent(folder, target);
    }
  }

  private static void checkContent(Path folder, Path target) throws IOException {
    Set<String> own = new HashSet<>();
    Table.ofReports().forEach(table -> own.add(table.sqlName() + ENDING));
    try (Stream<Path> files = Files.list(target)) {
      List<String> others =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(n -> !own.contains(n))
              .sorted()
              .toList();
      if (!others.isEmpty()) {
        throw refused(
            folder,
            "holds other files ("
                + others.get(0)
                + "), so it is not replaced; give another folder");
      }
    }
  }

  private static IOException refused(Path folder, String reason) {
    return new FileSystemException(folder.toString(), null, reason);
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + "." + ending);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
