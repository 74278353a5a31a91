package org.bienban.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is broken costs the reports that it breaks, and nothing else. */
class DamageTest extends InputFolder {

  private static final String ROWS =
      IntStream.range(0, 8)
          .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"Báo cáo số " + i + " của xã\"}\n")
          .collect(Collectors.joining());

  @Test
  void eachBadLineIsOneReject() throws Exception {
    byte[] bad = "{\"text\":\"h\u00f4m\"}\n".getBytes(ISO_8859_1);
    byte[] good =
        ("{\"text\":\"một\"}\nkhông phải\n{\"id\":\"x\",\"body\":1}\n[1]\n{\"text\":{\"a\":1}}\n"
                + "{\"text\":\"hai\"} {}\n{\"text\":null}\n{\"format\":\"bienban/1\",\"id\":\"y\"}\n")
            .getBytes(UTF_8);
    byte[] all = Arrays.copyOf(good, good.length + bad.length);
    System.arraycopy(bad, 0, all, good.length, bad.length);
    List<Item> items = items(file("n.jsonl", all));
    assertThat(items.get(2).id()).contains("x");
    assertThat(lines(items))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("n.jsonl:1 [] một"),
            line -> assertThat(line).startsWith("n.jsonl:2 ! not JSON at column"),
            line -> assertThat(line).contains(":3 ! the field 'text' is missing", "--columns"),
            line -> assertThat(line).isEqualTo("n.jsonl:4 ! not a JSON object"),
            line -> assertThat(line).isEqualTo("n.jsonl:5 ! the field 'text' is not a string"),
            line -> assertThat(line).contains(":6 ! something stands behind the object"),
            line -> assertThat(line).contains(":7 ! the field 'text' is missing"),
            line -> assertThat(line).isEqualTo("n.jsonl:8 ! this is a record, not a report"),
            line -> assertThat(line).contains(":9 ! byte 0xF4 is no text"));
  }

  @Test
  void aBrokenArrayKeepsWhatStandsBeforeTheDamage() throws Exception {
    assertThat(lines(items(file("n.json", "[{\"text\":\"một\"}, 5, {\"text\":\"hai\"}, {\"te"))))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("n.json[0] [] một"),
            line -> assertThat(line).isEqualTo("n.json[1] ! not a JSON object"),
            line -> assertThat(line).isEqualTo("n.json[2] [] hai"),
            line -> assertThat(line).startsWith("n.json[3] ! not JSON").contains("rest of this"));
  }

  @Test
  void rowsOfATableThatDoNotFitItsHeaderAreRejected() throws Exception {
    assertThat(lines(items(file("t.csv", "id,text\na,một\nb\nc,hai,ba\nd,\"bốn"))))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("t.csv:2 [a] một"),
            line -> assertThat(line).isEqualTo("t.csv:3 ! the row has 1 fields for 2 columns"),
            line -> assertThat(line).isEqualTo("t.csv:4 ! the row has 3 fields for 2 columns"),
            line -> assertThat(line).startsWith("t.csv:").contains(" ! ", "rest of this file"));
  }

  @Test
  void aTableWithoutTheColumnOfTheTextSaysSo() throws Exception {
    assertThat(lines(items(file("t.csv", "key,body\na,một\n"))))
        .singleElement()
        .asString()
        .contains("there is no column 'text' among key, body", "--columns text=");
    assertThat(lines(items(file("u.csv", ""))))
        .singleElement()
        .asString()
        .contains("there is no header");
  }

  @Test
  void whatIsOverTheLimitIsOneRejectWhateverItIsInflatedFrom() throws Exception {
    String bomb = "0".repeat(3_000_000);
    file("a.txt.gz", gzip(bomb));
    file("b.zip", zip(InputsTest.entries("bomb.txt", bomb, "fine.txt", "một")));
    file("c.jsonl", "{\"text\":\"" + bomb + "\"}\n{\"text\":\"hai\"}\n");
    file("d.jsonl", "{\"text\":\"" + "0".repeat(2000) + "\"}\n{\"text\":\"ba\"}\n");
    file("e.json", "[{\"text\":\"" + "0".repeat(2000) + "\"},{\"text\":\"bốn\"}]");
    file("f.csv", "text\n" + "0".repeat(2000) + "\nnăm\n");
    assertThat(lines(items(limited(1000), folder)))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("a.txt.gz ! has more than the limit of 1000"),
            line -> assertThat(line).startsWith("b.zip/bomb.txt ! has more than the limit"),
            line -> assertThat(line).isEqualTo("b.zip/fine.txt [b/fine] một"),
            line -> assertThat(line).startsWith("c.jsonl:1 ! the line has 3000011 characters"),
            line -> assertThat(line).isEqualTo("c.jsonl:2 [] hai"),
            line -> assertThat(line).startsWith("d.jsonl:1 ! the text has 2000 characters"),
            line -> assertThat(line).isEqualTo("d.jsonl:2 [] ba"),
            line -> assertThat(line).startsWith("e.json[0] ! the text has 2000 characters"),
            line -> assertThat(line).isEqualTo("e.json[1] [] bốn"),
            line -> assertThat(line).startsWith("f.csv:2 ! the text has 2000 characters"),
            line -> assertThat(line).isEqualTo("f.csv:3 [] năm"));
  }

  @Test
  void anArchiveInsideAnArchiveIsRefused() throws Exception {
    byte[] inner = zip(InputsTest.entries("a.txt", "một"));
    assertThat(lines(items(file("z.zip", zip(Map.of("in/y.zip", inner))))))
        .containsExactly(
            "z.zip/in/y.zip ! an archive inside an archive is not read; unpack the outer one");
  }

  @Test
  void whatIsNoArchiveIsToldOf() throws Exception {
    assertThat(lines(items(file("z.zip", "không phải"))))
        .hasSize(1)
        .first()
        .asString()
        .contains(" ! ");
    assertThat(lines(items(file("y.txt.gz", "không phải"))))
        .singleElement()
        .asString()
        .contains("the compressed data are damaged");
  }

  @Test
  void aLineOfRowsCutAnywhereGivesTheWholeOnesAndAtMostOneReject() throws Exception {
    byte[] whole = ROWS.getBytes(UTF_8);
    List<String> right = lines(items(file("n.jsonl", whole)));
    for (int length = 0; length < whole.length; length++) {
      check(right, lines(items(file("n.jsonl", Arrays.copyOf(whole, length)))), length);
    }
  }

  @Test
  void aCompressedFileCutAnywhereGivesNothingWrong() throws Exception {
    byte[] whole = gzip(ROWS);
    List<String> right = lines(items(file("n.jsonl.gz", whole)));
    byte[] text = gzip("Báo cáo của xã");
    for (int length = 0; length < whole.length; length++) {
      List<String> lines = lines(items(file("n.jsonl.gz", Arrays.copyOf(whole, length))));
      check(right, lines, length);
      assertThat(lines).as("cut at %s", length).anyMatch(line -> line.contains(" ! "));
    }
    for (int length = 0; length < text.length; length++) {
      assertThat(lines(items(file("a.txt.gz", Arrays.copyOf(text, length)))))
          .as("cut at %s", length)
          .singleElement()
          .asString()
          .contains(" ! ");
    }
  }

  @Test
  void anArchiveCutAnywhereGivesNothingWrong() throws Exception {
    byte[] whole =
        zip(InputsTest.entries("a.txt", "một hai ba", "b.jsonl", ROWS, "c.txt", "bốn năm"));
    List<String> right = lines(items(file("z.zip", whole)));
    assertThat(right).hasSize(10);
    for (int length = 0; length < whole.length; length++) {
      List<String> lines = lines(items(file("z.zip", Arrays.copyOf(whole, length))));
      assertThat(lines.stream().filter(line -> !line.contains(" ! ")))
          .as("cut at %s", length)
          .isSubsetOf(right);
      assertThat(lines).as("cut at %s", length).anyMatch(line -> line.contains(" ! "));
    }
  }

  @Test
  void aBitThatFlipsInAnArchiveNeverGivesAnotherText() throws Exception {
    byte[] whole = zip(InputsTest.entries("a.txt", "một hai ba bốn năm", "b.txt", "sáu bảy tám"));
    List<String> right = List.of("một hai ba bốn năm", "sáu bảy tám");
    Random random = new Random(20181124);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      for (Item item : items(file("z.zip", damaged))) {
        if (item instanceof Report report) {
          assertThat(report.article().text()).isIn(right);
        }
      }
    }
  }

  /** The first lines are right; behind them is at most one, a reject. */
  private static void check(List<String> right, List<String> lines, int length) {
    int whole = (int) lines.stream().filter(line -> !line.contains(" ! ")).count();
    assertThat(lines.subList(0, whole)).as("cut at %s", length).isEqualTo(right.subList(0, whole));
    assertThat(lines.size() - whole).as("cut at %s", length).isLessThanOrEqualTo(1);
  }
}
