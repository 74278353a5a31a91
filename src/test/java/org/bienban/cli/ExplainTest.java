package org.bienban.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest extends CommandLineTest {

  private static final Pattern FOUND = Pattern.compile("\\[(\\d+),(\\d+)\\) +(.+?)(?:  .*)?$");

  private static final String REPORT =
      "Sáng 12/3/2021, đồng chí Lò Văn Thính, Bí thư Huyện ủy chủ trì Hội nghị dân vận. Bà Sùng"
          + " Thị Dợ, Trưởng bản và 120 đại biểu dự Hội nghị.";

  @Test
  void officialsTitlesAndRolesAreExplained() throws IOException {
    Run run = explain(file("2021.txt", REPORT));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("2021\n====\n")
        .containsPattern("p1 Lò Văn Thính +name +\\S+ +\\[25,37\\) +Lò Văn Thính\n")
        .containsPattern(" title +\\S+ +\\[39,54\\) +Bí thư Huyện ủy\n")
        .containsPattern(" · position +Bí thư\n")
        .containsPattern(" role chaired +\\S+ +\\[55,62\\) +chủ trì\n")
        .containsPattern("120 đại biểu +\\S+ +\\[\\d+,\\d+\\) +120 đại biểu\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void spansAreThoseOfTheWords(long seed) {
    String text = report(new Random(seed));
    Run run = run(text.getBytes(UTF_8), "explain", "-");
    assertThat(run.code()).isZero();
    List<Matcher> found = run.out().lines().map(FOUND::matcher).filter(Matcher::find).toList();
    assertThat(found).hasSizeGreaterThan(5);
    for (Matcher row : found) {
      String words = text.substring(Integer.parseInt(row.group(1)), Integer.parseInt(row.group(2)));
      // A table goes on in the next line where words are many.
      assertThat(TextWidth.clean(words)).startsWith(row.group(3));
    }
  }

  private static String report(Random random) {
    StringBuilder text = new StringBuilder("Ngày 5/6, tại Hội trường Huyện ủy diễn ra Hội nghị. ");
    for (int i = 0; i < 4; i++) {
      text.append(i % 2 == 0 ? "Đồng chí " : "Ông ");
      text.append(pick(random, "Lò Văn Thính", "Sùng A Dợ", "Nguyễn Hữu Sẻn", "Đinh Thị Tạo"));
      text.append(pick(random, ", ", " - ", ",\u00a0 "));
      text.append(pick(random, "Bí thư Huyện ủy", "Chủ tịch UBND xã", "Giám đốc Sở Y tế"));
      text.append(pick(random, " chủ trì Hội nghị.\n", " phát biểu tại Hội nghị. "));
      text.append(random.nextInt(900) + 2).append(pick(random, " đại biểu dự. ", " xã báo cáo. "));
    }
    return text.toString();
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  @Test
  void severalReportsAreExplainedOneAfterTheOther() throws IOException {
    file("b.txt", REPORT);
    file("a.txt", "Không có gì.");
    Run run = explain(folder);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("a\n=\n").contains("\n\nb\n=\n");
  }

  @Test
  void whatIsKnownBesideTheTextIsTakenIntoAccount() throws IOException {
    Path file =
        file(
            "a.txt",
            "Ngày 12/3, UBND tỉnh tổ chức Hội nghị dân vận. Đồng chí Lò Văn Thính, Bí thư Tỉnh ủy, dự.");
    assertThat(explain(file, "--publication-date", "2021-03-13").out()).contains("2021-03-12");
    assertThat(explain(file, "--home-place", "Lai Châu").out()).contains("Tỉnh ủy Lai Châu");
  }

  @Test
  void anOwnLexiconIsTakenIntoAccount() throws IOException {
    file("lexicon/positions.tsv", "phrase\tkind\nTrưởng họ\tseat\n");
    Path file = file("a.txt", "Đồng chí Lò Văn Thính, Trưởng họ dự Hội nghị dân vận.");
    assertThat(explain(file, "--lexicon", folder.resolve("lexicon")).out())
        .containsPattern(" title +\\S+ +\\[23,32\\) +Trưởng họ\n");
  }

  @Test
  void aBadLexiconIsToldInOneLine() throws IOException {
    Path table = file("lexicon/positions.tsv", "phrase\tkind\nTrưởng họ\tchief\n");
    Path file = file("a.txt", REPORT);
    assertFails(
        explain(file, "--lexicon", folder.resolve("lexicon")),
        table + ":2: column 'kind' must be one of [head, member, seat]: Trưởng họ | chief");
  }

  @Test
  void badInputsAreToldAsExtractTellsThem() throws IOException {
    Path latin = file("a.txt", "Hôm nay", ISO_8859_1);
    Path missing = folder.resolve("no");
    assertFails(
        explain(latin),
        latin
            + ": not UTF-8: byte 0xF4 at offset 1; convert it to UTF-8 first, or name its encoding by --encoding");
    assertFails(explain(missing), missing + ": there is no such file or folder");
    assertFails(
        run(" ".getBytes(UTF_8), "explain", "-"), "standard input: the text is empty or blank");
    file("b.txt", REPORT);
    assertThat(explain(folder).code()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "explain                 | Missing required parameter: 'FILE'",
        "explain --max-bytes 0 x | --max-bytes is 0; give 1 to",
        "explain --publication-date 13/3 x | '13/3' is not a day like 2018-11-24",
        "explain --home-plac=a x | unknown option '--home-plac'; did you mean '--home-place'?",
        "explian x               | unknown command 'explian'; did you mean 'explain'?",
      })
  void aWrongCommandIsToldInOneLine(String command, String message) {
    Run run = run(new byte[0], (Object[]) command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith("bienban: ").contains(message);
  }

  private static Run explain(Path path, Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "explain";
    arguments[1] = path;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return run(new byte[0], arguments);
  }

  private static void assertFails(Run run, String message) {
    assertThat(run).isEqualTo(new Run(2, "", "bienban: " + message + "\n"));
  }
}
