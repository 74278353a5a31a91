package org.bienban.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs over archives of many reports, some of them broken. */
class ArchiveRunTest extends CommandLineTest {

  private static final String REPORT =
      "Sáng 28/11/2017, UBND huyện tổ chức hội nghị. Đồng chí Lê Văn Bình, Chủ tịch UBND huyện, dự."
          + " Có 120 đại biểu.";

  @Test
  void whatCannotBeReadGoesToTheRejectsAndTheRunGoesOn() throws Exception {
    file("in/a.jsonl", "{\"id\":\"1\",\"text\":\"một\"}\nhỏng\n{\"id\":\"3\",\"text\":\" \"}\n");
    file("in/b.txt", "h\u00f4m", ISO_8859_1);
    file("in/c.txt", REPORT);
    Path rejects = folder.resolve("rejects.jsonl");
    Run run = extract(folder.resolve("in"), "--rejects", rejects);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.ids()).containsExactly("1", "c");
    List<JsonNode> lines =
        Files.readAllLines(rejects).stream().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines)
        .extracting(line -> line.path("place").asString().replace(folder + "/in/", ""))
        .containsExactly("a.jsonl:2", "a.jsonl:3", "b.txt");
    assertThat(lines)
        .extracting(line -> line.path("id").asString(""))
        .containsExactly("", "3", "b");
    assertThat(lines.get(1).path("reason").asString()).isEqualTo("the text is empty or blank");
    assertThat(run.errors()).hasSize(4).last().asString().endsWith("2 records written, 3 failed");
  }

  @Test
  void theRejectsOfAnEarlierRunGo() throws IOException {
    Path rejects = file("rejects.jsonl", "old\n");
    assertThat(extract(file("a.txt", "một"), "--rejects", rejects).code()).isZero();
    assertThat(rejects).isEmptyFile();
  }

  @Test
  void aFileOfRejectsThatCannotBeWrittenIsToldInOneLine() throws IOException {
    Run run = extract(file("a.txt", "một"), "--rejects", folder.resolve("no/r.jsonl"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("no/r.jsonl: cannot be written");
  }

  @Test
  void theSummaryIsForScriptsToo() throws IOException {
    file("in/a.txt", REPORT);
    file("in/b.txt", " ");
    Run run = extract(folder.resolve("in"), "--summary", "json");
    JsonNode summary = JsonMapper.shared().readTree(run.errors().get(1));
    assertThat(summary.path("documents").intValue()).isEqualTo(1);
    assertThat(summary.path("officials").intValue()).isEqualTo(1);
    assertThat(summary.path("figures").intValue()).isEqualTo(1);
    assertThat(summary.path("failedChecks").intValue()).isZero();
    assertThat(summary.path("rejects").intValue()).isEqualTo(1);
    assertThat(summary.path("seconds").isNumber()).isTrue();
    assertThat(extract(folder.resolve("in"), "--summary", "text").errors().get(1))
        .matches(
            "bienban: 1 document, 1 official, 1 figure, 0 checks of 0 failed, 1 reject, [0-9.]+ s");
  }

  @Test
  void filesThatThisRunWritesInsideAnInputFolderAreNoInputs() throws IOException {
    file("a.txt", "một");
    Path out = file("out.jsonl", "old");
    Path rejects = file("rejects.jsonl", "old");
    for (int i = 0; i < 2; i++) {
      Run run = extract(folder, "-o", out, "--rejects", rejects);
      assertThat(run).isEqualTo(new Run(0, "", ""));
      assertThat(Files.readAllLines(out)).hasSize(1);
      assertThat(rejects).isEmptyFile();
    }
  }

  @Test
  void rowsKeepTheirOrderWithAnyNumberOfThreads() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String text = "x ".repeat(1 + (i * 7919) % 5000);
      rows.append("{\"id\":\"r").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
    }
    Path file = folder.resolve("n.zip");
    Files.write(file, zip("n.jsonl", rows.toString()));
    Run one = extract(file, "--threads", 1);
    assertThat(one.ids()).isEqualTo(IntStream.range(0, 300).mapToObj(i -> "r" + i).toList());
    assertThat(extract(file, "--threads", 9)).isEqualTo(one);
  }

  @Test
  void aRowThatSharesItsIdWithAnEarlierOneIsNamed() throws IOException {
    Path file =
        file("n.jsonl", "{\"id\":\"x\",\"text\":\"một\"}\n{\"id\":\"x\",\"text\":\"hai\"}\n");
    Run run = extract(file);
    assertThat(run.code()).isZero();
    assertThat(run.ids()).containsExactly("x", "x");
    assertThat(run.errors())
        .containsExactly(
            "bienban: the id 'x' came before: " + file + ":2",
            "bienban: 2 records written, 0 failed, 1 repeated id: x");
  }

  @Test
  void whatAReportSaysOfItsDayWinsOverTheOption() throws IOException {
    Path file =
        file("n.csv", "text,published\n\"Sáng 28/11, họp.\",2016-11-29\n\"Sáng 28/11, họp.\",\n");
    List<MeetingRecord> records =
        extract(file, "--publication-date", "2019-12-01")
            .out()
            .lines()
            .map(RecordJson.compact()::read)
            .toList();
    assertThat(records)
        .extracting(record -> record.source().publishedOn().orElseThrow().getYear())
        .containsExactly(2016, 2019);
  }

  @Test
  void aWebPageIsExplainedInTheWordsThatItShows() throws IOException {
    Path file = file("a.html", "<p>" + REPORT.replace("Văn", "<b>V&#259;n</b>") + "</p>");
    Run run = run(new byte[0], "explain", file);
    assertThat(run.out()).contains("Lê Văn Bình").doesNotContain("<b>");
    MeetingRecord record = RecordJson.compact().read(extract(file).out());
    assertThat(record.officials().get(0).mentions().get(0).in(Files.readString(file)))
        .isEqualTo("Lê <b>V&#259;n</b> Bình");
  }

  @Test
  void optionsThatNameNothingAreRefused() throws IOException {
    Path file = file("a.txt", "một");
    assertThat(extract(file, "--encoding", "latin1").err())
        .contains("'latin1' is none of utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni");
    assertThat(extract(file, "--columns", "body").err()).contains("'body' names no column");
    assertThat(extract(file, "--input-format", "pdf").err())
        .contains("'pdf' is none of txt, html, jsonl, json, csv");
    assertThat(extract(file, "--summary", "xml").err()).contains("'xml' is none of text, json");
  }

  @Test
  void standardInputMayHoldRows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("{\"body\":\"một\",\"key\":\"k\"}\n".getBytes(UTF_8));
    }
    Run run =
        run(
            bytes.toByteArray(),
            "extract",
            "-",
            "--input-format=jsonl",
            "--columns=text=body,id=key");
    assertThat(run.ids()).containsExactly("k");
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
