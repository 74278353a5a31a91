package org.bienban.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.bienban.cli.CommandInside;
import org.bienban.tables.Table;
import org.bienban.testing.GeneratedArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in the JVM of the tests, beside the command over the same files. */
class JobTest {

  @TempDir private Path folder = Path.of("");
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeArchive() throws IOException {
    in = Files.createDirectories(folder.resolve("tin tức/2018"));
    out = folder.resolve("out");
    GeneratedArchive archive = new GeneratedArchive(7);
    archive.write(40, in.resolve("a.jsonl.gz"));
    List<String> lines = new ArrayList<>();
    lines.add("\ufeff" + "{\"id\":\"b1\",\"text\":\"Hội nghị có 12 đại biểu.\"}");
    lines.add("");
    lines.add("{\"id\":\"b3\",\"text\":\"cut off");
    lines.add("[1]");
    lines.add("{\"id\":\"b5\"}");
    lines.add(
        "{\"text\":\"Đồng chí Giàng Páo Mỷ, Phó Bí thư Tỉnh ủy Lai Châu dự.\",\"published\":\"24/11/2018\"}");
    lines.add("{\"id\":\"b7\",\"text\":\" \"}");
    Files.write(in.resolve("b.jsonl"), lines);
    Files.writeString(
        in.resolve("c.csv"),
        "id,text,url\nc1,\"Sáng 28/11/2017,\ntại Hà Nội có 20 đại biểu.\",https://example.org/c\nc2\n");
    Files.writeString(in.resolve("d.txt"), "Hội nghị có 26 điểm cầu với 4.274 người nghe.");
    Files.writeString(in.resolve("d.html"), "<p>Hội nghị có 3 đại biểu.</p>");
    Files.writeString(in.resolve("README.md"), "no input");
    byte[] whole = Files.readAllBytes(in.resolve("a.jsonl.gz"));
    Files.write(in.resolve("e.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
  }

  private List<String> lines(String part) throws IOException {
    try (Stream<Path> files = Files.walk(out.resolve(part))) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
      return lines;
    }
  }

  private List<Row> rows(String part) {
    return Local.session().read().parquet(out.resolve(part).toString()).collectAsList();
  }

  private List<String> expectedRejects() throws IOException {
    Path file = folder.resolve("rejects.jsonl");
    CommandInside.run("extract", in.toString(), "--rejects", file.toString());
    return Files.readAllLines(file);
  }

  private List<String> expected() {
    return CommandInside.run("extract", in.toString()).lines().toList();
  }

  @Test
  void linesAreThoseOfTheCommand() throws Exception {
    Counts counts = Job.run(in, out, "--format", "json");
    assertThat(lines("records")).containsExactlyInAnyOrderElementsOf(expected());
    assertThat(lines("rejects")).containsExactlyInAnyOrderElementsOf(expectedRejects());
    assertThat(counts.documents()).isEqualTo(expected().size());
    assertThat(counts.rejects()).isEqualTo(expectedRejects().size()).isPositive();
    assertThat(Files.readString(out.resolve("_bienban.json")))
        .startsWith("{\"documents\":" + counts.documents() + ",");
  }

  @Test
  void typedRowsAreThoseOfTheCommand() throws Exception {
    Job.run(in, out, "--format", "parquet");
    assertThat(rows("records"))
        .extracting(RowJson::line)
        .containsExactlyInAnyOrderElementsOf(expected());
    assertThat(rows("rejects")).hasSameSizeAs(expectedRejects());
  }

  @Test
  void tablesAreFolders() throws Exception {
    Job.run(in, out, "--format", "tables");
    assertThat(rows("report")).hasSameSizeAs(expected());
    assertThat(rows("figure").get(0).schema().fieldNames()).startsWith("report_key", "figure_id");
    for (Table table : Table.ofReports()) {
      assertThat(out.resolve(table.sqlName())).isDirectory();
    }
  }

  @Test
  void recordsAreDividedByYear() throws Exception {
    Job.run(in, out, "--format", "json", "--by-year");
    assertThat(out.resolve("records/year=2018")).isDirectory();
    assertThat(lines("records")).containsExactlyInAnyOrderElementsOf(expected());
  }

  @Test
  void parquetIsReadAsItWasWritten() throws Exception {
    Path parquet = folder.resolve("parquet");
    Local.rows(Local.articles(new GeneratedArchive(3), 20)).write().parquet(parquet.toString());
    Counts counts = Job.run(parquet, out, "--format", "json");
    assertThat(counts.documents()).isEqualTo(21);
    Job.run(parquet, out, "--format", "parquet");
    assertThat(rows("records")).hasSize(21);
  }

  @Test
  void anotherRunReplacesTheResult() throws Exception {
    Job.run(in, out, "--format", "json");
    List<String> first = lines("records");
    Files.createDirectories(folder.resolve(".out.new/records")); // as a killed run leaves it
    Files.writeString(folder.resolve(".out.new/records/part-0"), "half");
    Job.run(in, out, "--format", "json");
    assertThat(lines("records")).containsExactlyInAnyOrderElementsOf(first);
    assertThat(folder).isDirectoryNotContaining("glob:**/.out.*");
  }

  @Test
  void aResultThatWasTakenAwayAndNotReplacedIsThereAgain() throws Exception {
    Job.run(in, out, "--format", "json");
    Files.move(out, folder.resolve(".out.old"));
    assertThatThrownBy(() -> Job.run(folder.resolve("nothing"), out, "--format", "json"))
        .hasMessageContaining("there is no such file or folder");
    Job.run(in.resolve("d.txt"), out, "--format", "json");
    assertThat(lines("records")).hasSize(1);
    assertThat(folder).isDirectoryNotContaining("glob:**/.out.*");
  }

  @Test
  void somethingElseIsNotReplaced() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("letter.txt"), "dear");
    assertThatThrownBy(() -> Job.run(in, out, "--format", "json"))
        .hasMessageContaining("holds something else than a result");
    assertThat(out.resolve("letter.txt")).exists();
  }

  @Test
  void partsOfAFileAreReadByManyTasks() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      lines.add(
          "{\"id\":\"n" + i + "\",\"text\":\"Hội nghị có " + i + " đại biểu.\",\"url\":\"u\"}");
    }
    Path file = Files.write(folder.resolve("many.jsonl"), lines);
    Local.session().conf().set("spark.sql.files.maxPartitionBytes", "16384");
    try {
      Counts counts = Job.run(file, out, "--format", "json");
      assertThat(counts.documents()).isEqualTo(3000);
      assertThat(lines("records"))
          .containsExactlyInAnyOrderElementsOf(
              CommandInside.run("extract", file.toString()).lines().toList());
    } finally {
      Local.session().conf().unset("spark.sql.files.maxPartitionBytes");
    }
  }
}
