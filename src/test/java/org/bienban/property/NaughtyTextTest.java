package org.bienban.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bienban.Bienban;
import org.bienban.testing.SoundRecord;
import org.bienban.testing.TestRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaughtyTextTest {
  private static final Bienban BIENBAN = Bienban.standard();

  /** How much longer eight times the text may take: eight times is linear, 64 is not. */
  private static final int GROWTH = 30;

  /** What takes less is too short to be measured. */
  private static final long NOTHING = 20_000_000;

  private static final List<TestRow> REPEATS = TestRow.of("text/repeats.tsv");

  static List<TestRow> naughty() {
    return TestRow.of("text/naughty.tsv");
  }

  static LongStream numbers() {
    return LongStream.rangeClosed(1, 60);
  }

  static Stream<String> pieces() {
    return REPEATS.stream().map(row -> row.get("piece"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("naughty")
  void oddTextsAreRead(TestRow row) {
    SoundRecord.read(row.get("text"));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void anyCharactersAreRead(long number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("a");
    IntStream.range(0, 400).forEach(i -> text.append((char) random.nextInt(0x10000)));
    SoundRecord.read(text.toString());
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void anyWordsInAnyOrderAreRead(long number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 300)
        .forEach(i -> text.append(REPEATS.get(random.nextInt(REPEATS.size())).get("piece")));
    SoundRecord.read(text.toString());
  }

  /** Stops at the first step that grows too fast, so that a bad rule fails soon. */
  @ParameterizedTest
  @MethodSource("pieces")
  void aHundredThousandRepeatsAreNoMoreWorkForEachThanAFew(String piece) {
    long few = nanos(piece, 200);
    for (int repeats : List.of(1_600, 12_500, 100_000)) {
      long many = nanos(piece, repeats);
      assertThat(many)
          .as("%d times, after %d ns for an eighth", repeats, few)
          .isLessThan(GROWTH * Math.max(few, NOTHING));
      few = many;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Đ", "1", "\u0301", "'", "\ud83d", "\u200b\u00e0"})
  void aWordOfAMillionLettersIsRead(String letter) {
    assertThat(BIENBAN.read("x" + letter.repeat(1_000_000)).id()).hasSize(16);
  }

  /** The shorter of two, so that the machine's other work counts less. */
  private static long nanos(String piece, int repeats) {
    String text = "Sáng nay, " + piece.repeat(repeats);
    return Math.min(nanos(text), nanos(text));
  }

  private static long nanos(String text) {
    long start = System.nanoTime();
    BIENBAN.read(text);
    return System.nanoTime() - start;
  }
}
