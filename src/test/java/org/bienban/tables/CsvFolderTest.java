package org.bienban.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienban.record.Diagnostic;
import org.bienban.record.Illustration;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFolderTest {

  @TempDir Path folder = Path.of("");

  @Test
  void everyTableIsAFileWithItsRows() throws IOException {
    ReportRows rows = ReportRows.of(Illustration.full());
    Path csv = write(rows);
    for (Table table : Table.ofReports()) {
      long expected =
          Stream.concat(rows.own().stream(), rows.shared().stream())
              .filter(row -> row.table() == table)
              .count();
      assertThat(read(csv, table.sqlName())).as(table.sqlName()).hasSize((int) expected);
    }
    assertThat(names(csv)).hasSize(Table.ofReports().size());
    assertThat(names(folder)).containsExactly("csv");
  }

  @Test
  void keysJoinTheFilesAndAreNoNumbers() throws IOException {
    Path csv = write(ReportRows.of(Illustration.full()));
    String key = read(csv, "report").get(0).getField("report_key");
    assertThat(key).matches("k[0-9a-f]{16}");
    assertThat(read(csv, "figure")).allMatch(row -> row.getField("report_key").equals(key));
    List<String> offices =
        read(csv, "office").stream().map(row -> row.getField("office_key")).toList();
    assertThat(read(csv, "title_held"))
        .allMatch(row -> offices.contains(row.getField("office_key")));
  }

  @Test
  void whatReportsShareStandsOnce() throws IOException {
    MeetingRecord full = Illustration.full();
    Path one = write(ReportRows.of(full));
    int offices = read(one, "office").size();
    Path two = write(ReportRows.of(full), ReportRows.of(titled("other", "x")), ReportRows.of(full));
    assertThat(read(two, "office")).hasSize(offices);
    assertThat(read(two, "report")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-1", "@x", "\tx", "\rx", "\nx"})
  void whatASpreadsheetTakesForAFormulaIsGuarded(String title) throws IOException {
    Path csv = write(ReportRows.of(titled("a", title)));
    assertThat(read(csv, "report").get(0).getField("title")).isEqualTo("'" + title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b", "a \"b\"", "a\nb", "a\r\nb", "", " a ", "a=b", "Lai Châu; Đỗ"})
  void anyOtherTextComesBackAsItWas(String title) throws IOException {
    Path csv = write(ReportRows.of(titled("a", title)));
    assertThat(read(csv, "report").get(0).getField("title")).isEqualTo(title);
  }

  @Test
  void filesBeginWithAByteOrderMarkAndLinesEndAsRfc4180Says() throws IOException {
    String text = Files.readString(write(ReportRows.of(titled("a", "x"))).resolve("report.csv"));
    assertThat(text).startsWith("\uFEFFreport_key,id,sha256,").endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void whatIsNotFinishedIsNotThere() throws IOException {
    try (CsvFolder csv = CsvFolder.open(folder.resolve("csv"), "1")) {
      csv.write(ReportRows.of(Illustration.full()));
    }
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void anEarlierFolderIsReplacedAsAWhole() throws IOException {
    write(ReportRows.of(Illustration.full()));
    Path csv = write(ReportRows.of(titled("new", "x")));
    assertThat(read(csv, "report")).hasSize(1);
    assertThat(read(csv, "appearance")).isEmpty();
    assertThat(names(folder)).containsExactly("csv");
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    Path csv = Files.createDirectories(folder.resolve("csv"));
    Files.writeString(csv.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> CsvFolder.open(csv, "1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds other files (notes.txt)");
    assertThat(names(csv)).containsExactly("notes.txt");
    assertThatThrownBy(() -> CsvFolder.open(csv.resolve("notes.txt"), "1"))
        .hasMessageContaining("is a file; CSV takes a folder");
    assertThatThrownBy(() -> CsvFolder.open(folder.resolve("none/csv"), "1"))
        .hasMessageContaining("does not exist; make it first");
  }

  private Path write(ReportRows... reports) throws IOException {
    Path target = folder.resolve("csv");
    try (CsvFolder csv = CsvFolder.open(target, "1")) {
      for (ReportRows report : reports) {
        csv.write(report);
      }
      csv.finish();
    }
    return target;
  }

  private static List<NamedCsvRecord> read(Path csv, String table) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv.resolve(table + ".csv"))) {
      return reader.stream().toList();
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static MeetingRecord titled(String id, String title) {
    Source source =
        new Source(
            Optional.empty(),
            "0".repeat(64),
            Optional.empty(),
            Optional.of(title),
            Optional.empty());
    MeetingRecord empty = MeetingRecord.empty(id, source);
    return new MeetingRecord(
        id,
        source,
        empty.meeting(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Diagnostic(Diagnostic.Code.YEAR_UNKNOWN, "none", Optional.empty())));
  }
}
