package org.bienban.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bienban.Bienban;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Title;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  /** Phrases that the tokenizer cuts otherwise than the loader. */
  private static final Set<String> NOT_YET = Set.of("VH,TT&DL", "Ia H' Drai");

  @TempDir Path folder = Path.of("");

  static List<TestRow> phrases() {
    return TestRow.of("lexicon/phrases.tsv");
  }

  static List<TestRow> badRows() {
    return TestRow.of("lexicon/bad_rows.tsv");
  }

  static List<Layer<?>> layers() {
    return Layers.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void thePhraseOfALayerIsFound(TestRow row) {
    AnnotatedText text = LEXICON.annotate(row.get("text"));
    Layer<?> layer = layer(row.get("table"));
    String found = "-";
    for (int i = text.tokens().size() - 1; i >= 0; i--) {
      if (text.has(layer, i)) {
        found = text.tokens().text(i, text.end(layer, i));
      }
    }
    assertThat(found).as(row.get("why")).isEqualTo(row.get("found"));
  }

  /** An own lexicon is read from the tables, the standard one from their compact form. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void theCompactFormOfATableHoldsItsEntries(Layer<?> layer) {
    Lexicon tables = Lexicon.with(folder);
    assertThat(LEXICON.entries(layer)).isNotEmpty().isEqualTo(tables.entries(layer));
    assertThat(LEXICON.vocabulary().size()).isEqualTo(tables.vocabulary().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badRows")
  void aRowThatCannotBeUsedIsRefusedByName(TestRow row) throws IOException {
    Path file = write(row.get("table"), row.get("content"));
    assertThatThrownBy(() -> Lexicon.with(folder))
        .as(row.get("why"))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(file + ":" + row.get("line") + ": ")
        .hasMessageContaining(row.get("says"))
        .hasMessageEndingWith(row.get("row"));
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedByName() throws IOException {
    Path file = Files.write(folder.resolve("positions.tsv"), new byte[] {'x', (byte) 0xe9, '\n'});
    assertThatThrownBy(() -> Lexicon.with(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessage(file + ": cannot be read as UTF-8");
  }

  @Test
  void aTableOfAnUnknownNameIsRefused() throws IOException {
    write("positons.tsv", "phrase\tkind\tbranch\tlevel\n");
    assertThatThrownBy(() -> Lexicon.with(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(
            folder.resolve("positons.tsv") + ": no table has this name; give one of ")
        .hasMessageContaining("positions.tsv");
  }

  @Test
  void anEmptyFolderChangesNothing() {
    String text = "đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh";
    assertThat(Bienban.builder().lexicon(folder).build().read(text))
        .isEqualTo(Bienban.standard().read(text));
  }

  @Test
  void aRowOfOnesOwnAddsAnOffice() throws IOException {
    String text = "Ông Nguyễn Văn An, Quản hạt vùng cao phát biểu tại hội nghị.";
    assertThat(titles(Bienban.standard(), text)).isEmpty();
    write(
        "positions.tsv", "phrase\tkind\tbranch\tlevel\nQuản hạt vùng cao\tseat\tstate\tdistrict\n");
    assertThat(titles(Bienban.builder().lexicon(folder).build(), text))
        .containsExactly("Quản hạt vùng cao STATE DISTRICT");
  }

  @Test
  void aPhraseOfTooManyWordsIsRefused() throws IOException {
    write("bodies.tsv", "phrase\tkind\n" + "ban ".repeat(Marks.MOST_TOKENS) + "ban\topen\n");
    assertThatThrownBy(() -> Lexicon.with(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("must have at most 255 words");
  }

  @Test
  void layersAreAskedForTogether() {
    AnnotatedText text = LEXICON.annotate("Bí thư Tỉnh ủy phát biểu.");
    LayerSet either = LayerSet.of(Layers.PLACES, Layers.POSITIONS);
    assertThat(text.hasAny(either, 0)).isTrue();
    assertThat(text.hasAny(LayerSet.of(Layers.PLACES), 0)).isFalse();
    assertThat(text.hasAny(either, -1)).isFalse();
    assertThat(text.hasAny(either, text.tokens().size())).isFalse();
  }

  @Test
  void aRowOfOnesOwnReplacesThatOfTheProduct() throws IOException {
    String text = "Ông Nguyễn Văn An, Tổng Bí thư, phát biểu tại hội nghị.";
    assertThat(titles(Bienban.standard(), text)).containsExactly("Tổng Bí thư PARTY CENTRAL");
    write("positions.tsv", "phrase\tkind\tbranch\tlevel\nTổng Bí thư\tseat\tunion\tunit\n");
    assertThat(titles(Bienban.builder().lexicon(folder).build(), text))
        .containsExactly("Tổng Bí thư UNION UNIT");
  }

  @Test
  void anAbbreviationOfOnesOwnStandsForItsWordsEverywhere() throws IOException {
    write("abbreviations.tsv", "phrase\tfull\tletters\nQQH\tỦy ban nhân dân\tupper\n");
    String text = "Ông Nguyễn Văn An, Chủ tịch QQH tỉnh Sơn La phát biểu tại hội nghị.";
    MeetingRecord record = Bienban.builder().lexicon(folder).build().read(text);
    assertThat(record.officials().get(0).titles())
        .extracting(Title::full)
        .containsExactly("Chủ tịch Ủy ban nhân dân tỉnh Sơn La");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void everyPhraseOfATableCanBeReached(Layer<?> layer) {
    assertThat(Table.rows(layer.file(), read(layer.file())))
        .extracting(row -> row.require("phrase"))
        .filteredOn(phrase -> !isFound(layer, phrase))
        .isSubsetOf(NOT_YET);
  }

  private static boolean isFound(Layer<?> layer, String phrase) {
    String capital = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    AnnotatedText text = LEXICON.annotate(capital);
    return text.end(layer, 0) == text.tokens().size();
  }

  private static List<String> titles(Bienban bienban, String text) {
    return bienban.read(text).officials().stream()
        .flatMap(official -> official.titles().stream())
        .map(t -> t.text() + " " + t.branch().orElseThrow() + " " + t.level().orElseThrow())
        .toList();
  }

  private static Layer<?> layer(String table) {
    return Layers.ALL.stream()
        .filter(layer -> layer.file().equals(table + ".tsv"))
        .findFirst()
        .orElseThrow();
  }

  private static String read(String file) {
    try {
      return Files.readString(
          Path.of(System.getProperty("bienban.basedir", ".")).resolve("models").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String table, String content) throws IOException {
    return Files.writeString(folder.resolve(table), content);
  }
}
