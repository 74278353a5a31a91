package org.bienban.input;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in which of the older encodings some bytes are Vietnamese. Only asked when they are not
 * UTF-8.
 *
 * <p>A word says something if it has a letter that Western European languages do not have; most of
 * those words must be frequent syllables. So French, Latin-1 and damaged UTF-8 are none of these.
 */
final class EncodingDetector {

  private static final List<Encoding> CANDIDATES =
      List.of(
          Encoding.WINDOWS_1258,
          Encoding.TCVN3,
          Encoding.VNI,
          Encoding.UTF_16LE,
          Encoding.UTF_16BE);

  /** Fewer known syllables may be chance. */
  private static final int LEAST_KNOWN = 3;

  /** Of rightly decoded articles at least nine words of ten are known; of others next to none. */
  private static final double LEAST_SHARE = 0.6;

  /** The last letter of Latin-1. */
  private static final char LATIN_1 = '\u00FF';

  private static final Set<String> SYLLABLES = syllables();

  private EncodingDetector() {}

  /** The encoding; empty where none fits. */
  static Optional<Encoding> detect(byte[] bytes) throws InputException {
    Optional<Encoding> best = Optional.empty();
    double bestShare = LEAST_SHARE;
    for (Encoding encoding : CANDIDATES) {
      Optional<String> text = Decoder.tryDecode(bytes, encoding);
      double share = text.isPresent() ? share(text.get()) : 0;
      if (share >= bestShare) {
        best = Optional.of(encoding);
        bestShare = share;
      }
    }
    return best;
  }

  /** The share of known syllables among the words that say something; 0 where they are too few. */
  private static double share(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    int known = 0;
    int telling = 0;
    int start = -1;
    boolean foreign = false;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (isPartOfWord(c)) {
        start = start < 0 ? i : start;
        foreign |= c > LATIN_1;
      } else if (start >= 0) {
        if (foreign) {
          telling++;
          known += SYLLABLES.contains(plain.substring(start, i)) ? 1 : 0;
        }
        start = -1;
        foreign = false;
      }
    }
    return known < LEAST_KNOWN ? 0 : (double) known / telling;
  }

  /** Symbols too: in a wrong decoding they stand inside words. */
  private static boolean isPartOfWord(char c) {
    return c > LATIN_1 ? !isPunctuation(c) : Character.isLetter(c);
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static Set<String> syllables() {
    Set<String> syllables = new HashSet<>();
    for (Map<String, String> row : ModelTable.rows("syllables.tsv")) {
      syllables.add(row.getOrDefault("syllable", ""));
    }
    return Set.copyOf(syllables);
  }
}
