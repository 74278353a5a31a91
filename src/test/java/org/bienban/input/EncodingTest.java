package org.bienban.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bienban.record.Diagnostic;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest extends InputFolder {

  private static final String REPORT =
      "Sáng 28/11, Tỉnh ủy tổ chức hội nghị trực tuyến. Đồng chí Nguyễn Thị Hạnh, Phó Bí thư"
          + " Thường trực, phát biểu: “Phải làm rõ trách nhiệm của từng người đứng đầu”.";

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void aReportIsReadInEachEncodingAndSaysInWhich(Encoding encoding) throws Exception {
    Report report = report(items(file("a.txt", encode(REPORT, encoding))).get(0));
    assertThat(nfc(report.article().text())).isEqualTo(REPORT);
    if (encoding == Encoding.UTF_8) {
      assertThat(report.diagnostics()).isEmpty();
    } else {
      assertThat(report.diagnostics())
          .singleElement()
          .isEqualTo(
              new Diagnostic(
                  Diagnostic.Code.ENCODING_CONVERTED,
                  "read as " + encoding.word() + ", as its letters show",
                  Optional.empty()));
    }
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void everySyllableSurvivesTheWayThereAndBack(Encoding encoding) throws Exception {
    StringBuilder text = new StringBuilder();
    ModelTable.rows("syllables.tsv").forEach(row -> text.append(row.get("syllable")).append(' '));
    byte[] bytes = encode(text.toString(), encoding);
    assertThat(nfc(new Decoder(Optional.of(encoding)).decode(bytes).text()))
        .isEqualTo(text.toString());
    assertThat(nfc(new Decoder(Optional.empty()).decode(bytes).text())).isEqualTo(text.toString());
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void theReportThatTheProductWasMadeForIsReadInEachEncoding(Encoding encoding) throws Exception {
    String seed = nfc(TestFiles.seed());
    Decoded decoded = new Decoder(Optional.empty()).decode(encode(seed, encoding));
    assertThat(nfc(decoded.text())).isEqualTo(encoding == Encoding.TCVN3 ? small(seed) : seed);
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void rowsAreReadInEachEncoding(Encoding encoding) throws Exception {
    String rows = "id;text\n1;" + REPORT + "\n2;Họp chi bộ\n";
    List<Item> items = items(file("t.csv", encode(rows, encoding)));
    assertThat(nfc(report(items.get(0)).article().text())).isEqualTo(REPORT);
    assertThat(nfc(report(items.get(1)).article().text())).isEqualTo("Họp chi bộ");
    assertThat(report(items.get(1)).diagnostics()).hasSize(encoding == Encoding.UTF_8 ? 0 : 1);
  }

  @Test
  void byteOrderMarksAreNoPartOfTheText() throws Exception {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      Report report = report(items(file("a.txt", "\uFEFFHôm nay".getBytes(charset))).get(0));
      assertThat(report.article().text()).isEqualTo("Hôm nay");
      assertThat(report.diagnostics()).isEmpty();
      byte[] rows = "\uFEFFtext\nHôm nay\n".getBytes(charset);
      assertThat(lines(items(file("t.csv", rows)))).containsExactly("t.csv:2 [] Hôm nay");
    }
    assertThat(report(items(file("b.txt", "Hôm nay".getBytes(UTF_16))).get(0)).article().text())
        .isEqualTo("Hôm nay");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain ASCII, nothing else.",
        "Ãâ ®· µ¶ Ñòô",
        "thªng ®ång chÝ tØnh ñy héi nghÞ",
        "Ñoàng chí Nguyeãn Thò Haïnh, Tænh uûy",
        "\u0000\u0001",
        "漢字",
      })
  void whatIsUtf8StaysUtf8(String text) throws Exception {
    Decoded decoded = new Decoder(Optional.empty()).decode(text.getBytes(UTF_8));
    assertThat(decoded).isEqualTo(new Decoded(text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Là où l'été a été très beau, la fenêtre était à moitié fermée; le garçon n'était pas là.",
        "Ärger über größere Straßen, schöne Grüße, häufig wäre es möglich, daß",
        "El niño comió muñones; ¿cuándo llegará la señal? Así lo pidió él.",
        "ôôô",
      })
  void otherLanguagesAreNotTakenForVietnamese(String text) throws Exception {
    assertThat(lines(items(file("a.txt", text.getBytes(ISO_8859_1)))))
        .singleElement()
        .asString()
        .contains("not UTF-8: byte 0x", "at offset", "--encoding");
  }

  @Test
  void oneBadByteInUtf8IsRejectedWithItsOffset() throws Exception {
    byte[] bytes = REPORT.repeat(5).getBytes(UTF_8);
    bytes[bytes.length - 10] = (byte) 0xFF;
    assertThat(lines(items(file("a.txt", bytes))))
        .singleElement()
        .asString()
        .contains("not UTF-8: byte 0xFF at offset " + (bytes.length - 10));
  }

  @ParameterizedTest
  @CsvSource({
    "tcvn3, 74 69 80 FF 6E, tcvn3: byte 0xFF at offset 3",
    "vni, 74 B5, vni: byte 0xB5 at offset 1",
    "utf-16le, 41 00 00 D8 41 00, utf-16le: byte 0x00 at offset 2",
    "utf-8, 41 F4, UTF-8: byte 0xF4 at offset 1",
  })
  void aByteThatIsNoTextInTheToldEncodingIsRejected(String name, String hex, String message)
      throws Exception {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    Decoder decoder = new Decoder(Encoding.of(name));
    assertThatThrownBy(() -> decoder.decode(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not " + message);
  }

  @Test
  void aToldEncodingIsSaidToBeSo() throws Exception {
    InputOptions options = new InputOptions(100, Encoding.of("VNI"), Columns.standard(), Kind.TEXT);
    Report report = report(items(options, file("a.txt", "Tænh uûy".getBytes(ISO_8859_1))).get(0));
    assertThat(nfc(report.article().text())).isEqualTo("Tỉnh ủy");
    assertThat(report.diagnostics()).singleElement().asString().contains("as told by --encoding");
  }

  @Test
  void theSameWordsByHand() throws Exception {
    assertThat(decode("tcvn3", "\u00ae\u00e5ng chÝ tØnh ñy")).isEqualTo("đồng chí tỉnh ủy");
    assertThat(decode("vni", "Ñoàng chí Nguyeãn Thò Haïnh")).isEqualTo("Đồng chí Nguyễn Thị Hạnh");
    assertThat(decode("windows-1258", "\u00d0ô\u00cc\u006eg chi\u00ec")).isEqualTo("Đồng chí");
  }

  private static String decode(String encoding, String latin) throws InputException {
    return nfc(new Decoder(Encoding.of(encoding)).decode(latin.getBytes(ISO_8859_1)).text());
  }

  /** The bytes of a text, made from the tables the other way round. */
  private static byte[] encode(String text, Encoding encoding) throws Exception {
    return switch (encoding) {
      case UTF_8, UTF_16LE, UTF_16BE -> text.getBytes(encoding.charset());
      case WINDOWS_1258, VNI -> encodeMarks(text, encoding);
      case TCVN3 -> encodeLetters(text);
    };
  }

  private static byte[] encodeLetters(String text) {
    Map<String, Integer> bytes = bytes("tcvn3");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      String letter = String.valueOf(c);
      Integer found = bytes.getOrDefault(letter, bytes.get(letter.toLowerCase(Locale.ROOT)));
      out.write(found == null ? windows(letter) : found);
    }
    return out.toByteArray();
  }

  /** Letters that the encoding has as they are, others as a letter and its marks. */
  private static byte[] encodeMarks(String text, Encoding encoding) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, Integer> bytes = bytes("vni");
    for (char c : text.toCharArray()) {
      for (String part : parts(c, encoding)) {
        if (encoding == Encoding.WINDOWS_1258) {
          out.write(part.getBytes(encoding.charset()));
        } else {
          out.write(bytes.containsKey(part) ? bytes.get(part) : windows(part));
        }
      }
    }
    return out.toByteArray();
  }

  private static List<String> parts(char c, Encoding encoding) throws Exception {
    String letter = String.valueOf(c);
    boolean known =
        encoding == Encoding.VNI
            ? bytes("vni").containsKey(letter)
            : encoding.charset().newEncoder().canEncode(c);
    String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    if (known || apart.length() == 1) {
      return List.of(letter);
    }
    // The horn and, in windows-1258, the circumflex and breve belong to the letter.
    String base = apart.substring(0, 1);
    String marks = apart.substring(1);
    String stays = encoding == Encoding.VNI ? "\u031b" : "\u031b\u0302\u0306";
    for (char mark : stays.toCharArray()) {
      if (marks.indexOf(mark) >= 0) {
        base = nfc(base + mark);
        marks = marks.replace(String.valueOf(mark), "");
      }
    }
    return marks.isEmpty() ? List.of(base) : List.of(base, marks);
  }

  private static int windows(String letter) {
    return letter.getBytes(Charset.forName("windows-1252"))[0];
  }

  private static Map<String, Integer> bytes(String encoding) {
    Map<String, Integer> bytes = new HashMap<>();
    for (Map<String, String> row : ModelTable.rows("encodings.tsv")) {
      if (encoding.equals(row.get("encoding"))) {
        bytes.put(row.get("characters"), Integer.parseInt(row.get("byte"), 16));
      }
    }
    return bytes;
  }

  /** TCVN3 has no capitals with tone marks: fonts made them. */
  private static String small(String text) {
    StringBuilder small = new StringBuilder();
    Map<String, Integer> bytes = bytes("tcvn3");
    for (char c : text.toCharArray()) {
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      boolean font = bytes.containsKey(lower) && !bytes.containsKey(String.valueOf(c));
      small.append(font ? lower : String.valueOf(c));
    }
    return small.toString();
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
