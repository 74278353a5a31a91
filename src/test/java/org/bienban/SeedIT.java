package org.bienban;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Source;
import org.bienban.testing.Command;
import org.bienban.testing.SoundRecord;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The report of {@code seeds/} through the packaged command, and whole folders in every format. */
class SeedIT {
  private static final String SEEDS = TestFiles.base().resolve("seeds").toString();
  private static final String GOLDEN = TestFiles.path("golden").toString();

  @TempDir Path folder = Path.of("");

  @Test
  void theCommandWritesTheRecordThatTheLibraryGives() throws Exception {
    Command.Run run = Command.run("extract", SEEDS);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1);
    MeetingRecord record = RecordJson.compact().read(run.out().strip());
    SoundRecord.check(TestFiles.seed(), record);
    MeetingRecord own = Bienban.standard().read(Article.of(TestFiles.seed()).withId(record.id()));
    assertThat(withoutSource(record)).isEqualTo(withoutSource(own));
  }

  @ParameterizedTest
  @CsvSource({"jsonl", "json", "pretty", "text"})
  void everyFormatHasEveryRecord(String format) throws Exception {
    String out = Command.run("extract", "-f", format, GOLDEN).out();
    TestFiles.list(TestFiles.path("golden"), ".txt")
        .forEach(
            file -> assertThat(out).contains(file.getFileName().toString().replace(".txt", "")));
    assertThat(out).contains("Hội nghị").endsWith("\n");
  }

  @Test
  void jsonIsOneArray() throws Exception {
    long lines = Command.run("extract", GOLDEN).out().lines().count();
    String out = Command.run("extract", "-f", "json", GOLDEN).out();
    assertThat(JsonMapper.shared().readTree(out).size()).isEqualTo((int) lines);
  }

  @Test
  void threadsChangeNothing() throws Exception {
    assertThat(Command.run("extract", "--threads", "8", GOLDEN))
        .isEqualTo(Command.run("extract", "--threads", "1", GOLDEN));
  }

  @Test
  void aFileGetsWhatStandardOutputGets() throws Exception {
    Path out = folder.resolve("out.jsonl");
    assertThat(Command.run("extract", "-o", out.toString(), SEEDS))
        .isEqualTo(new Command.Run(0, "", ""));
    assertThat(Files.readString(out)).isEqualTo(Command.run("extract", SEEDS).out());
  }

  @Test
  void rulesAreThereOnRequestOnly() throws Exception {
    assertThat(Command.run("extract", SEEDS).out()).doesNotContain("\"by\":");
    assertThat(Command.run("extract", "--with-rules", SEEDS).out()).contains("\"by\":");
  }

  @Test
  void theDayOfPublicationSettlesYears() throws Exception {
    String text = "Ngày 3/4, Hội nghị tổng kết khai mạc. Đồng chí Lê Văn An, Bí thư Tỉnh ủy, dự.";
    assertThat(Command.read(text, "extract", "-").out()).contains("\"XXXX-04-03\"");
    assertThat(Command.read(text, "extract", "--publication-date", "2018-04-04", "-").out())
        .contains("\"2018-04-03\"")
        .doesNotContain("XXXX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpGoesToStandardOutput(String option) throws Exception {
    Command.Run run = Command.run(option);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("extract");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aLexiconThatCannotBeUsedIsToldInOneLine() throws Exception {
    Files.writeString(folder.resolve("positions.tsv"), "phrase\tkind\nQuản hạt\tking\n");
    Command.Run run = Command.run("extract", "--lexicon", folder.toString(), SEEDS);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("positions.tsv:2", "column 'kind'", "king");
  }

  @Test
  void noErrorShowsAStackTrace() throws Exception {
    for (List<String> bad :
        List.of(
            List.of("extract"),
            List.of("extract", "nope"),
            List.of("extract", "--max-bytes", "10", SEEDS),
            List.of("extract", "--threads", "0", SEEDS),
            List.of("extract", "--publication-date", "31/12/2018", SEEDS),
            List.of("nope"))) {
      Command.Run run = Command.run(bad.toArray(String[]::new));
      assertThat(run.code()).as("%s", bad).isEqualTo(2);
      assertThat(run.out()).as("%s", bad).isEmpty();
      assertThat(run.err()).as("%s", bad).isNotBlank().doesNotContain("\tat ", "Exception");
    }
  }

  private static MeetingRecord withoutSource(MeetingRecord record) {
    Source none =
        new Source(
            Optional.empty(), "0".repeat(64), Optional.empty(), Optional.empty(), Optional.empty());
    return RecordJson.compact()
        .read(
            RecordJson.compact()
                .write(
                    new MeetingRecord(
                        record.id(),
                        none,
                        record.meeting(),
                        record.venues(),
                        record.officials(),
                        record.groups(),
                        record.counts(),
                        record.dates(),
                        record.documents(),
                        record.checks(),
                        record.diagnostics())));
  }
}
