package org.bienban.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest extends CommandLineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "extract                        | Missing required parameter: 'PATH' (see bienban extract"
            + " --help)",
        "extract nope                   | nope: there is no such file or folder",
        "extract --fromat text x        | unknown option '--fromat'; did you mean '--format'?",
        "extract --treads=3 x           | unknown option '--treads'; did you mean '--threads'?",
        "extract --whatever x           | unknown option '--whatever' (see bienban extract"
            + " --help)",
        "extrct x                       | unknown command 'extrct'; did you mean 'extract'?",
        "--verson                       | unknown option '--verson'; did you mean '--version'?",
        "extract --format xml x         | --format': 'xml' is none of jsonl, json, pretty, text",
        "extract --format               | Missing required parameter for option '--format'",
        "extract --threads 0 x          | --threads is 0; give 1 to 1024",
        "extract --threads two x        | '--threads': 'two' is not a whole number",
        "extract --max-bytes -1 x       | --max-bytes is -1; give 1 to",
        "extract --publication-date 24/11/2018 x | '24/11/2018' is not a day like 2018-11-24",
        "extract - -                    | '-' is given twice",
      })
  void aWrongCommandIsToldInOneLine(String command, String message) {
    Run run = run(new byte[0], (Object[]) command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).startsWith("bienban: ").contains(message);
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Run run = run(new byte[0]);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: bienban");
  }

  @ParameterizedTest
  @CsvSource({
    "--help, Usage: bienban",
    "extract --help, Usage: bienban extract",
    "--version, bienban"
  })
  void helpAndVersionGoToStandardOutput(String command, String start) {
    Run run = run(new byte[0], (Object[]) command.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(start).doesNotContain("\u001b", "${");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatIsNotUtf8IsRefusedWithItsOffset() throws IOException {
    Path file = file("latin.txt", "Hôm nay", ISO_8859_1);
    assertFails(
        extract(file),
        file
            + ": not UTF-8: byte 0xF4 at offset 1; convert it to UTF-8 first, or name its encoding by --encoding");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "41 42 C3, 0xC3 at offset 2",
    "41 ED A0 80, 0xED at offset 1",
    "F5 80 80 80, 0xF5 at offset 0",
    "41 80, 0x80 at offset 1"
  })
  void theOffsetIsThatOfTheFirstBadByte(String hex, String message) throws IOException {
    Path file = folder.resolve("bad.txt");
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    Files.write(file, bytes);
    assertFails(
        extract(file),
        file
            + ": not UTF-8: byte "
            + message
            + "; convert it to UTF-8 first, or name its encoding by --encoding");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "' \n\t\r\n'", "'\u00a0\u200b\ufeff'", "'\ufeff'"})
  void aBlankTextIsRefused(String text) throws IOException {
    Path file = file("blank.txt", text);
    assertFails(extract(file), file + ": the text is empty or blank");
  }

  @Test
  void anEmptyStandardInputIsRefused() {
    assertFails(run(new byte[0], "extract", "-"), "standard input: the text is empty or blank");
  }

  @Test
  void aTextOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
    Path file = file("long.txt", "x".repeat(10_000_001));
    assertFails(
        extract(file),
        file
            + ": has 10000001 bytes, more than the limit of 10000000 bytes; split it or raise"
            + " --max-bytes");
    assertThat(extract(file, "--max-bytes", 10_000_001).code()).isZero();
  }

  @Test
  void soIsALongStandardInput() {
    byte[] in = "ôôô".getBytes(UTF_8);
    assertThat(run(in, "extract", "-", "--max-bytes", 6).code()).isZero();
    assertFails(
        run(in, "extract", "-", "--max-bytes", 5),
        "standard input: has more than the limit of 5 bytes; split it or raise --max-bytes");
  }

  @Test
  void whereSomeFailTheOthersAreOut() throws IOException {
    file("a.txt", "một");
    file("b.txt", "Hôm", ISO_8859_1);
    file("c.txt", " ");
    file("d.txt", "bốn");
    Run run = extract(folder, folder.resolve("nope"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.ids()).containsExactly("a", "d");
    assertThat(run.errors())
        .containsExactly(
            "bienban: " + folder + "/nope: there is no such file or folder",
            "bienban: "
                + folder
                + "/b.txt: not UTF-8: byte 0xF4 at offset 1; convert it to UTF-8 first, or name its encoding by --encoding",
            "bienban: " + folder + "/c.txt: the text is empty or blank",
            "bienban: 2 records written, 3 failed");
  }

  @Test
  void aFolderWithoutTextIsToldOf() throws IOException {
    file("a.md", "một");
    assertFails(
        extract(folder),
        folder
            + ": there is no report in this folder: .txt, .html, .jsonl, .json, .csv, each also .gz, or .zip");
  }

  @Test
  void aLinkToNothingIsToldOf() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
    assertFails(extract(folder), link + ": is a link to a file that is not there");
    assertFails(extract(link), link + ": there is no such file or folder");
  }

  @Test
  void anUnreadableFileIsToldOf() throws IOException {
    Path file = file("a.txt", "một");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertFails(extract(folder), file + ": permission denied; check who may read and write it");
  }

  @Test
  void aReadOnlyOutputIsNotReplaced() throws IOException {
    Path file = file("a.txt", "một");
    Path out = file("out.jsonl", "old");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(out), "this user may write everything");
    assertFails(
        extract(file, "-o", out),
        out + ": cannot be written: permission denied; check who may read and write it");
    assertThat(out).hasContent("old");
  }

  @Test
  void anEmptyPathIsNotTheCurrentFolder() throws IOException {
    assertFails(extract(""), "a path is empty; give '.' for the current folder");
    assertFails(
        extract(file("a.txt", "một"), "-o", ""),
        "a path is empty; give '.' for the current folder");
  }

  @Test
  void anOutputThatIsAFolderIsRefused() throws IOException {
    Path file = file("a.txt", "một");
    assertFails(extract(file, "-o", folder), folder + ": is a folder; give a file to -o");
  }

  @Test
  void anOutputInAMissingFolderIsRefused() throws IOException {
    Path file = file("a.txt", "một");
    Path out = folder.resolve("no/out.jsonl");
    assertFails(
        extract(file, "-o", out),
        out + ": the folder " + folder + "/no does not exist; make it first");
  }

  @Test
  void anInputThatIsTheOutputIsRefused() throws IOException {
    Path file = file("a.txt", "một");
    assertFails(
        extract(file, "-o", file),
        file + ": is the output of this run, so it cannot be an input; give another -o");
    assertThat(file).hasContent("một");
  }

  @Test
  void aMissingLexiconFolderIsRefused() throws IOException {
    Path file = file("a.txt", "một");
    Path lexicon = folder.resolve("no");
    assertFails(
        extract(file, "--lexicon", lexicon), "the lexicon folder is not a folder: " + lexicon);
  }

  @Test
  void stackTracesAreShownOnRequestOnly() throws IOException {
    Path file = file("a.txt", " ");
    assertThat(extract(file).err()).doesNotContain("\tat ");
    assertThat(extract(file, "--debug").err()).contains("\tat org.bienban.");
  }

  private static void assertFails(Run run, String message) {
    assertThat(run).isEqualTo(new Run(2, "", "bienban: " + message + "\n"));
  }
}
