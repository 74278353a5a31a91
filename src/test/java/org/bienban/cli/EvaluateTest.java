package org.bienban.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest extends CommandLineTest {

  private static final Path DATA = Path.of(System.getProperty("bienban.testdata"), "evaluation");
  private static final Path RECORDS = DATA.resolve("records.jsonl");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', table.txt",
    "--per-document, per-document.txt",
    "--by-source, by-source.txt",
    "--json, figures.json"
  })
  void eachOptionHasItsPage(String option, String expected) throws IOException {
    Object[] options = option.isEmpty() ? new Object[0] : new Object[] {option};
    assertPrints(evaluate(options), expected(expected));
  }

  @ParameterizedTest
  @CsvSource({"officials", "titles", "structure", "dates"})
  void errorsStandBeforeTheTable(String row) throws IOException {
    assertPrints(
        evaluate("--errors", row), expected("errors-" + row + ".txt") + expected("table.txt"));
  }

  @Test
  void theWorthOfConfidenceStandsBeforeTheTable() throws IOException {
    assertPrints(evaluate("--calibration"), expected("calibration.txt") + expected("table.txt"));
  }

  @Test
  void errorsOfAReportStandBeforeItsLine() throws IOException {
    Run run = evaluate("--errors", "links", "--per-document", "--json");
    assertThat(run.out().lines().map(line -> line.replaceFirst("[\t ].*", "")))
        .containsExactly("huyen-1", "huyen-2", "huyen-2", "huyen-2", "xa-1", "{\"officials\":");
  }

  @Test
  void recordsMayComeFromStandardInput() throws IOException {
    Run run = run(Files.readAllBytes(RECORDS), "evaluate", DATA, "-");
    assertPrints(run, expected("table.txt"));
  }

  @Test
  void lineEndsAndAByteOrderMarkDoNotMatter() throws IOException {
    String records = "\ufeff" + Files.readString(RECORDS).replace("\n", "\r\n\r\n");
    assertPrints(run(records.getBytes(UTF_8), "evaluate", DATA, "-"), expected("table.txt"));
  }

  @Test
  void whatTheProgramWritesCanBeEvaluated() throws IOException {
    file("in/xa-1.txt", "Bà Vàng Thị Sua, Bí thư Chi bộ dự Đại hội Chi bộ bản Nà Sài.");
    Path records = folder.resolve("out.jsonl");
    assertThat(extract(folder.resolve("in"), "-o", records).code()).isZero();
    Run run = run(new byte[0], "evaluate", DATA, records);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("documents 3 (without a record: 2)");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                            | :1: not JSON in line 1: ",
        "[]                           | :1: it is not an object: []",
        "{}                           | :1: id is missing",
        "{\"id\":\"a\",\"officials\":1} | :1: officials is not a list: 1",
        "{\"id\":\"a\",\"venues\":[1]}  | :1: venues[0] is not an object: 1",
        "{\"id\":\"a\",\"counts\":[{\"value\":\"x\"}]} | :1: counts[0].value is not a number: \"x\"",
        "{\"id\":\"a\",\"id\":\"b\"}     | :1: not JSON in line 1: ",
      })
  void aBadRecordIsToldWithItsLine(String record, String message) throws IOException {
    Path records = file("records.jsonl", record + "\n");
    assertFails(run(new byte[0], "evaluate", DATA, records), records + message);
  }

  @Test
  void aRepeatedRecordIsToldWithItsLine() throws IOException {
    Path records = file("records.jsonl", "{\"id\":\"a\"}\n\n{\"id\":\"a\"}\n");
    assertFails(
        run(new byte[0], "evaluate", DATA, records),
        records + ":3: a second record with the id 'a'");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]                                    | it is not an object: [1]",
        "{\"officials\": []}                    | id is missing",
        "{\"id\": \"a\", \"officials\": [{}]}     | officials[0].names is missing",
        "{\"id\": \"a\", \"officials\": [{\"names\": [\"A\"], \"titles\": [[]]}]}"
            + " | officials[0].titles[0] is not a list with at least one text: []",
        "{\"id\": \"a\", \"officials\": [{\"names\": [\"A\"], \"titles\": [\"T\"]}]}"
            + " | officials[0].titles[0] is not a list with at least one text: \"T\"",
        "{\"id\": \"a\", \"venues\": [{\"names\": \"V\"}]} | venues[0].names is not a list: \"V\"",
        "{\"id\": \"a\", \"counts\": [{\"value\": \"9\"}]} | counts[0].value is not a number: \"9\"",
        "{\"id\": \"a\", \"optional\": {\"titles\": [{}]}} | optional.titles[0] is not text: {}",
      })
  void badGoldIsToldWithItsField(String gold, String message) throws IOException {
    Path file = file("set/gold/a.json", gold);
    assertFails(evaluateFolder("set"), file + ": " + message);
  }

  @Test
  void brokenGoldIsToldWithItsLine() throws IOException {
    Path file = file("set/gold/a.json", "{\n \"id\": \"a\",\n oops }");
    assertFails(evaluateFolder("set"), file + ": not JSON in line 3: ");
  }

  @Test
  void aTitleOfNobodyIsRefusedInStructure() throws IOException {
    file("set/gold/a.json", "{\"id\": \"a\"}");
    Path structure =
        file(
            "set/structure/a.json",
            "[{\"official\": \"Lò Thị Én\", \"title\": \"Bí thư\", \"branch\": \"PARTY\", \"level\":"
                + " \"UNIT\", \"status\": \"CURRENT\"}]");
    assertFails(
        evaluateFolder("set"),
        structure + ": [0].title is in no official of gold: 'Lò Thị Én', 'Bí thư'");
  }

  @Test
  void twoGoldFilesOfOneIdAreRefused() throws IOException {
    Path first = file("set/gold/a.json", "{\"id\": \"a\"}");
    Path second = file("set/gold/b.json", "{\"id\": \"a\"}");
    assertFails(evaluateFolder("set"), second + ": has the id of " + first + ": 'a'");
  }

  @Test
  void goldThatIsNotThereIsTold() throws IOException {
    assertFails(evaluateFolder("no"), folder.resolve("no") + ": there is no such folder");
    file("set/a.json", "{}");
    assertFails(evaluateFolder("set"), folder.resolve("set") + ": there is no folder 'gold' in it");
    file("set/gold/a.txt", "{}");
    assertFails(
        evaluateFolder("set"),
        folder.resolve("set/gold") + ": there is no .json file in this folder");
  }

  @Test
  void recordsThatCannotBeReadAreTold() throws IOException {
    Path missing = folder.resolve("no.jsonl");
    assertFails(run(new byte[0], "evaluate", DATA, missing), missing + ": there is no such file");
    Path latin = file("latin.jsonl", "{\"id\":\"Hôm\"}", ISO_8859_1);
    assertFails(
        run(new byte[0], "evaluate", DATA, latin),
        latin + ": not UTF-8; convert it to UTF-8 first");
    assertFails(run(new byte[0], "evaluate", DATA, folder), folder + ": cannot be read: ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "evaluate     | Missing required parameters: 'GOLD', 'RECORDS'",
        "evaluate a   | Missing required parameter: 'RECORDS'",
        "evaluate a b --errors people | 'people' is none of officials, titles, venues, links,",
        "evaluate a b --bysource | unknown option '--bysource'; did you mean '--by-source'?",
      })
  void aWrongCommandIsToldInOneLine(String command, String message) {
    Run run = run(new byte[0], (Object[]) command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith("bienban: ").contains(message);
  }

  private Run evaluateFolder(String name) throws IOException {
    return run(new byte[0], "evaluate", folder.resolve(name), RECORDS);
  }

  private static Run evaluate(Object... options) {
    return run(
        new byte[0],
        Stream.concat(Stream.of("evaluate", DATA, RECORDS), Arrays.stream(options)).toArray());
  }

  private static void assertPrints(Run run, String expected) {
    assertThat(run).isEqualTo(new Run(0, expected, ""));
  }

  private static void assertFails(Run run, String message) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith("bienban: " + message);
  }

  private static String expected(String name) throws IOException {
    return Files.readString(DATA.resolve("expected").resolve(name));
  }
}
