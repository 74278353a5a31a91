package org.bienban.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractTest extends CommandLineTest {

  private static final RecordJson JSON = RecordJson.compact();

  @Test
  void aFolderGivesOneLineForEachTextFileInTheOrderOfPaths() throws IOException {
    file("b/2.txt", "hai");
    file("b/1.txt", "một");
    file("b.TXT", "ba");
    file("Z.txt", "bốn");
    file("a/note.md", "no report");
    Run run = extract(folder);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.ids()).containsExactly("Z", "b", "b/1", "b/2");
    assertThat(run.out()).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void aRecordSaysWhereItsTextCameFrom() throws IOException {
    Path file = file("2018/báo cáo.txt", "Chào");
    MeetingRecord record = JSON.read(extract(folder, "--publication-date", "2018-11-24").out());
    assertThat(record.id()).isEqualTo("2018/báo cáo");
    assertThat(record.source().uri()).contains(folder + "/2018/báo cáo.txt");
    assertThat(record.source().mediaType()).contains("text/plain");
    assertThat(record.source().publishedOn()).contains(LocalDate.of(2018, 11, 24));
    assertThat(extract(file).ids()).containsExactly("báo cáo");
  }

  @Test
  void standardInputHasNoNameSoTheTextMakesTheId() {
    Run run = run("Chào".getBytes(UTF_8), "extract", "-");
    assertThat(run.code()).isZero();
    MeetingRecord record = JSON.read(run.out());
    assertThat(record.id()).isEqualTo(record.source().sha256().substring(0, 16));
    assertThat(record.source().uri()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() throws IOException {
    Run with = run("\uFEFFChào".getBytes(UTF_8), "extract", "-");
    Run without = run("Chào".getBytes(UTF_8), "extract", "-");
    assertThat(with.ids()).isEqualTo(without.ids());
    assertThat(JSON.read(with.out()).source().sha256())
        .isNotEqualTo(JSON.read(without.out()).source().sha256());
  }

  @Test
  void resultsKeepTheOrderOfInputsWithAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 200; i++) {
      file(String.format("%03d.txt", i), "x".repeat(1 + (i * 7919) % 50_000));
    }
    List<String> ids = IntStream.range(0, 200).mapToObj(i -> String.format("%03d", i)).toList();
    Run one = extract(folder, "--threads", 1);
    assertThat(one.ids()).isEqualTo(ids);
    assertThat(extract(folder, "--threads", 16)).isEqualTo(one);
  }

  @Test
  void theFormats() throws IOException {
    file("a.txt", "một");
    file("b.txt", "hai");
    List<String> lines = extract(folder).out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(extract(folder, "--format", "jsonl").out().lines()).isEqualTo(lines);
    assertThat(extract(folder, "-f", "json").out())
        .isEqualTo("[\n" + lines.get(0) + ",\n" + lines.get(1) + "\n]\n");
    assertThat(extract(folder, "-f", "pretty").out())
        .isEqualTo(pretty(lines.get(0)) + pretty(lines.get(1)));
    assertThat(extract(folder, "-f", "text").out())
        .isEqualTo(
            "a\n=\n(nothing was found in this text)\n\nb\n=\n(nothing was found in this text)\n");
  }

  private static String pretty(String line) {
    return RecordJson.pretty().write(JSON.read(line)) + "\n";
  }

  @Test
  void theOutputFileIsWholeAndNothingLiesBesideIt() throws IOException {
    file("in/a.txt", "một");
    Path out = file("out.jsonl", "old");
    Run run = extract(folder.resolve("in"), "-o", out);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out)).isEqualTo(extract(folder.resolve("in")).out());
    assertThat(filesIn(folder)).containsExactly("in", "out.jsonl");
  }

  @Test
  void whereNothingWasProcessedTheOldOutputStays() throws IOException {
    Path out = file("out.jsonl", "old");
    file("in/a.txt", " ");
    assertThat(extract(folder.resolve("in"), "-o", out).code()).isEqualTo(2);
    assertThat(out).hasContent("old");
    assertThat(filesIn(folder)).containsExactly("in", "out.jsonl");
  }

  @Test
  void anOutputFileInsideAnInputFolderIsNeverAnInput() throws IOException {
    file("a.txt", "một");
    Path out = folder.resolve("out.txt");
    extract(folder, "-o", out);
    String first = Files.readString(out);
    Run second = extract(folder, "-o", out);
    assertThat(second).isEqualTo(new Run(0, "", ""));
    assertThat(out).hasContent(first.strip());
    assertThat(first.lines()).hasSize(1);
  }

  @Test
  void norIsItUnderAnotherName() throws IOException {
    file("in/a.txt", "một");
    Path out = file("out.txt", "old");
    Files.createSymbolicLink(folder.resolve("in/link.txt"), out);
    Files.createLink(folder.resolve("in/hard.txt"), out);
    assertThat(extract(folder.resolve("in"), "-o", out)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readAllLines(out)).hasSize(1);
  }

  @Test
  void anOutputThroughALinkReplacesTheFileNotTheLink() throws IOException {
    file("in/a.txt", "một");
    Path out = file("real/out.jsonl", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), out);
    assertThat(extract(folder.resolve("in"), "-o", link).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readAllLines(out)).hasSize(1);
    assertThat(filesIn(folder.resolve("real"))).containsExactly("out.jsonl");
  }

  @Test
  void linksInFoldersAreFollowedAndLoopsEnd() throws IOException {
    file("in/a.txt", "một");
    file("other/b.txt", "hai");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/more"), folder.resolve("other"));
    Run run = extract(folder.resolve("in"));
    assertThat(run.code()).isZero();
    assertThat(run.ids()).containsExactly("a", "more/b");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aRepeatedIdIsNamedAndEveryRecordIsWrittenUnchanged() throws IOException {
    Path a = file("a.txt", "một");
    String alone = extract(a).out();
    Run run = extract(a, folder);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(alone + alone);
    assertThat(run.errors())
        .containsExactly(
            "bienban: 2 records have the id 'a': " + a + ", " + folder + "/a.txt",
            "bienban: 2 records written, 0 failed, 1 repeated id: a");
  }

  @Test
  void filesOfSeveralFoldersThatWouldShareAnIdGetTheFolderAndTheEnding() throws IOException {
    file("x/a.txt", "một");
    file("y/a.txt", "hai");
    file("y/b.txt", "ba");
    Run run = extract(folder.resolve("x"), folder.resolve("y"));
    assertThat(run.ids()).containsExactly("x/a.txt", "y/a.txt", "b");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void filesOfOneNameGivenByThemselvesShareTheirId() throws IOException {
    Run run = extract(file("x/a.txt", "một"), file("y/a.txt", "hai"));
    assertThat(run.code()).isZero();
    assertThat(run.ids()).containsExactly("a.txt", "a.txt");
    assertThat(run.errors()).hasSize(2).allMatch(line -> line.contains("a.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
  void aClosedPipeEndsTheRunQuietly(String message) throws IOException {
    for (int i = 0; i < 1000; i++) {
      file(i + ".txt", "một");
    }
    Run run = runInto(failing(message), "extract", folder.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aFullDiskIsToldInOneLine() throws IOException {
    file("a.txt", "một");
    Run run = runInto(failing("No space left on device"), "extract", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors())
        .containsExactly("bienban: standard output: cannot be written: No space left on device");
  }

  private static Run runInto(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, new ByteArrayInputStream(new byte[0]), out, err);
    return new Run(code, "", err.toString(UTF_8));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
