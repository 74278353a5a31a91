package org.bienban.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputsTest extends InputFolder {

  @Test
  void everyKindOfFileGivesItsReportsInTheOrderOfPaths() throws Exception {
    file("a.txt", "một");
    file("b.txt.gz", gzip("hai"));
    file("c/d.html", "<p>ba</p>");
    file("e.jsonl", "{\"id\":\"x\",\"text\":\"bốn\"}\n\n{\"text\":\"năm\"}\n");
    file("f.json", "[{\"text\":\"sáu\"},{\"id\":7,\"text\":\"bảy\"}]");
    file("g.csv", "id,text\nt,\"tám, chín\"\n");
    file("h.csv.gz", gzip("text;id\nmười;m\n"));
    file("i.zip", zip(Map.of("j/k.txt", "mười một".getBytes(UTF_8))));
    file("notes.md", "no report");
    assertThat(lines(items(folder)))
        .containsExactly(
            "a.txt [a] một",
            "b.txt.gz [b] hai",
            "c/d.html [c/d] ba",
            "e.jsonl:1 [x] bốn",
            "e.jsonl:3 [] năm",
            "f.json[0] [] sáu",
            "f.json[1] [7] bảy",
            "g.csv:2 [t] tám, chín",
            "h.csv.gz:2 [m] mười",
            "i.zip/j/k.txt [i/j/k] mười một");
  }

  @Test
  void aRowSaysAllThatItsFieldsSay() throws Exception {
    Path file =
        file(
            "a.jsonl",
            "{\"key\":\"k\",\"body\":\"Chào\",\"url\":\"https://bao.example/1\",\"title\":\" Tin \","
                + "\"published\":\"2018-11-24T18:30:00Z\",\"other\":{\"text\":[1]}}\n");
    InputOptions options =
        new InputOptions(100, Optional.empty(), Columns.of("text=body, id=key"), Kind.TEXT);
    Report report = report(items(options, file).get(0));
    assertThat(report.article().id()).contains("k");
    assertThat(report.article().uri()).contains("https://bao.example/1");
    assertThat(report.article().title()).contains("Tin");
    assertThat(report.article().publishedOn()).contains(LocalDate.of(2018, 11, 25));
    assertThat(report.article().sha256()).isEmpty();
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void aDayThatCannotBeReadIsADiagnosticAndNoReasonToReject() throws Exception {
    Path file = file("a.csv", "text,published\nChào,hôm qua\n");
    Report report = report(items(file).get(0));
    assertThat(report.article().publishedOn()).isEmpty();
    assertThat(report.diagnostics()).singleElement().asString().contains("hôm qua");
  }

  @Test
  void theHeadOfATextFileMayHoldWhatIsKnownOfIt() throws Exception {
    String text =
        "---\ntitle: \"Tin: mới\"\ndate: 24/11/2018\nid: 2018/tin\ntags:\n  - x\n---\nChào";
    Path file = file("a.txt", text);
    Report report = report(items(file).get(0));
    assertThat(report.article().title()).contains("Tin: mới");
    assertThat(report.article().publishedOn()).contains(LocalDate.of(2018, 11, 24));
    assertThat(report.id()).contains("2018/tin");
    assertThat(report.article().text()).hasSameSizeAs(text).isEqualToIgnoringWhitespace("Chào");
  }

  @Test
  void linesOfDashesAloneAreText() throws Exception {
    String text = "---\nÔng A: tôi đồng ý\n---\nChào";
    Report report = report(items(file("a.txt", text)).get(0));
    assertThat(report.article().text()).isEqualTo(text);
  }

  @Test
  void theDigestIsThatOfTheFileAsItLies() throws Exception {
    byte[] bytes = gzip("Chào");
    Report report = report(items(file("a.txt.gz", bytes)).get(0));
    assertThat(report.article().sha256()).contains(sha256(bytes));
  }

  @Test
  void standardInputHoldsWhatTheOptionSays() throws Exception {
    byte[] lines = "{\"text\":\"một\"}\n{\"text\":\"hai\"}\n".getBytes(UTF_8);
    InputOptions options =
        new InputOptions(100, Optional.empty(), Columns.standard(), Kind.JSON_LINES);
    assertThat(lines(items(options, lines, "-")))
        .containsExactly("standard input:1 [] một", "standard input:2 [] hai");
    assertThat(lines(items(InputOptions.standard(), gzip("ba"), "-")))
        .containsExactly("standard input [] ba");
    assertThat(lines(items(InputOptions.standard(), zip(Map.of("a.txt", lines)), "-")))
        .containsExactly("standard input ! is a zip archive; give it as a file");
  }

  @Test
  void patternsFindFilesAndTheirIdsStartBehindTheFixedPart() throws Exception {
    file("in/a.txt", "một");
    file("in/2018/b.txt", "hai");
    file("in/2018/c.html", "<p>ba");
    file("in/2019/d.txt", "bốn");
    assertThat(lines(items(folder + "/in/**/*.txt")))
        .containsExactly(
            "in/2018/b.txt [2018/b] hai", "in/2019/d.txt [2019/d] bốn", "in/a.txt [a] một");
    assertThat(lines(items(folder + "/in/201?/*.{txt,html}"))).hasSize(3);
    assertThat(lines(items(folder + "/in/*.csv")))
        .singleElement()
        .asString()
        .endsWith("in/*.csv: there is no file whose path fits this pattern");
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsAFile() throws Exception {
    assertThat(lines(items(file("a[1].txt", "một")))).containsExactly("a[1].txt [a[1]] một");
  }

  @Test
  void idsThatWouldClashGetLongerAlsoBetweenFilesAndArchives() throws Exception {
    file("x/a.txt", "một");
    file("x.zip", zip(entries("a.txt", "hai", "b.txt", "ba")));
    file("c.html", "<p>bốn");
    file("c.txt.gz", gzip("năm"));
    assertThat(lines(items(folder)))
        .containsExactly(
            "c.html [c.html] bốn",
            "c.txt.gz [c.txt.gz] năm",
            "x.zip/a.txt [x.zip/a.txt] hai",
            "x.zip/b.txt [x/b] ba",
            "x/a.txt [x/a.txt] một");
  }

  @Test
  void twoEntriesOfOneNameAreBothRead() throws Exception {
    byte[] archive = zip(entries("a.txt", "một", "b.txt", "hai"));
    // The names stand before the entries and in the table of contents.
    String latin = new String(archive, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] twice =
        latin.replace("b.txt", "a.txt").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(lines(items(file("z.zip", twice))))
        .containsExactly("z.zip/a.txt [z/a] một", "z.zip/a.txt [z/a] hai");
  }

  @Test
  void anArchiveGivenTwiceIsReadTwice() throws Exception {
    Path file = file("z.zip", zip(entries("a.txt", "một")));
    assertThat(items(file, file)).hasSize(2).allMatch(item -> item instanceof Report);
  }

  @Test
  void archivesHoldRowsAndCompressedFilesToo() throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("n.jsonl.gz", gzip("{\"text\":\"một\"}\n{\"text\":\"hai\"}"));
    entries.put("thư\\mục\\p.txt.gz", gzip("ba"));
    entries.put("__MACOSX/._p.txt", new byte[] {0, 1});
    entries.put("readme.pdf", new byte[] {0, 1});
    assertThat(lines(items(file("z.zip", zip(entries)))))
        .containsExactly(
            "z.zip/n.jsonl.gz:1 [] một",
            "z.zip/n.jsonl.gz:2 [] hai",
            "z.zip/thư/mục/p.txt.gz [z/thư/mục/p] ba");
  }

  @Test
  void whatThisRunWritesIsNeverRead() throws Exception {
    file("a.txt", "một");
    Path out = file("out.jsonl", "{\"text\":\"x\"}");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), out);
    try (Inputs inputs =
        Inputs.find(
            List.of(folder.toString()),
            InputOptions.standard(),
            new ByteArrayInputStream(new byte[0]),
            List.of(link))) {
      assertThat(inputs.next().place()).endsWith("a.txt");
      assertThat(inputs.hasNext()).isFalse();
    }
  }

  @Test
  void filesAreOpenedWhenTheirTurnComes() throws Exception {
    Path first = file("a.txt", "một");
    Path second = file("b.jsonl", "{\"text\":\"hai\"}\n");
    try (Inputs inputs =
        Inputs.find(
            List.of(folder.toString()),
            InputOptions.standard(),
            new ByteArrayInputStream(new byte[0]),
            List.of())) {
      assertThat(inputs.bytes()).hasValue(Files.size(first) + Files.size(second));
      assertThat(inputs.bytesRead()).isZero();
      Files.delete(second);
      assertThat(inputs.next().read()).isInstanceOf(Report.class);
      assertThat(inputs.next().read().toString())
          .isEqualTo(second + ": there is no such file or folder");
    }
  }

  @Test
  void everyRowOfALongFileIsRead() throws Exception {
    for (int size : new int[] {8191, 8192, 65_535, 65_536, 65_537, 200_000}) {
      StringBuilder rows = new StringBuilder();
      for (int i = 0; rows.length() < size; i++) {
        rows.append("{\"id\":\"")
            .append(i)
            .append("\",\"text\":\"số đếm ")
            .append(i)
            .append("\"}\n");
      }
      List<Item> items = items(file("n.jsonl", rows.toString()));
      assertThat(items).hasSize((int) rows.toString().lines().count());
      for (int i = 0; i < items.size(); i++) {
        assertThat(report(items.get(i)).article().text()).isEqualTo("số đếm " + i);
      }
    }
  }

  @Test
  void aPartThatNamesNoColumnIsRefused() {
    assertThatThrownBy(() -> Columns.of("text=body,key"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("'key' names no column; give text=…");
    assertThatThrownBy(() -> Columns.of("word=body")).hasMessageContaining("'word=body'");
  }

  static Map<String, byte[]> entries(String... namesAndTexts) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return entries;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
