package org.bienban.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which words of gold and record are compared: small letters, one placement of tone
 * marks ({@code hòa} is {@code hoà}), final {@code y} after a consonant as {@code i}, no quotation
 * marks, one dash, punctuation as words of its own and none at either end.
 *
 * <p>Wider than {@link org.bienban.text.Folding}, which keeps punctuation where it stands.
 */
final class Wording {

  private static final String ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad";
  private static final String QUOTES = "“”„«»\"'‘’`";
  private static final String DASHES = "‐‑‒–—−";
  private static final String MARKS = "-/().,:;!?…";
  private static final String EDGES = "-/.,:;!?…()[]";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String VOWELS = "aeiouyăâêôơư";

  private Wording() {}

  /** {@code "Phó Bí thư, Tỉnh uỷ."} becomes the same as {@code "phó bí thư , tỉnh ủy"}. */
  static String of(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return trimmed(words(lower)).stream().map(Wording::syllable).collect(Collectors.joining(" "));
  }

  /** The same of what may be unknown; unknown is {@code ""}. */
  static String of(Optional<String> text) {
    return of(text.orElse(""));
  }

  /** The forms of several names, without empty ones. */
  static List<String> ofAll(List<String> names) {
    return names.stream().map(Wording::of).filter(name -> !name.isEmpty()).toList();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .filter(c -> !isOneOf(c, ZERO_WIDTH) && !isOneOf(c, QUOTES))
        .map(c -> isOneOf(c, DASHES) ? '-' : c)
        .forEach(c -> add(c, word, words));
    flush(word, words);
    return words;
  }

  private static void add(int c, StringBuilder word, List<String> words) {
    if (isBlank(c)) {
      flush(word, words);
    } else if (isOneOf(c, MARKS)) {
      flush(word, words);
      words.add(Character.toString(c));
    } else {
      word.appendCodePoint(c);
    }
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static List<String> trimmed(List<String> words) {
    int from = 0;
    int to = words.size();
    while (from < to && isEdge(words.get(from))) {
      from++;
    }
    while (to > from && isEdge(words.get(to - 1))) {
      to--;
    }
    return words.subList(from, to);
  }

  private static boolean isEdge(String word) {
    return word.codePoints().allMatch(c -> isOneOf(c, EDGES));
  }

  /** The tone mark goes to the end, wherever it was placed. */
  private static String syllable(String word) {
    StringBuilder letters = new StringBuilder();
    String tone = "";
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      if (isOneOf(c, TONES)) {
        tone = String.valueOf(c);
      } else {
        letters.append(c);
      }
    }
    return withoutFinalY(Normalizer.normalize(letters, Normalizer.Form.NFC)) + tone;
  }

  private static String withoutFinalY(String base) {
    int last = base.length() - 1;
    if (last < 1 || base.charAt(last) != 'y') {
      return base;
    }
    int before = base.codePointBefore(last);
    boolean consonant = Character.isLetter(before) && !isOneOf(before, VOWELS);
    return consonant || base.endsWith("quy") ? base.substring(0, last) + "i" : base;
  }

  private static boolean isOneOf(int c, String characters) {
    return characters.indexOf(c) >= 0;
  }

  private static boolean isBlank(int c) {
    return (c >= 0x09 && c <= 0x0D)
        || (c >= 0x1C && c <= 0x1F)
        || c == 0x85
        || Character.isSpaceChar(c);
  }

  /** How many words two wordings share, from 0 to 1. */
  static double inCommon(String a, String b) {
    List<String> first = split(a);
    List<String> rest = new ArrayList<>(split(b));
    double all = (double) first.size() + rest.size();
    if (first.isEmpty() || rest.isEmpty()) {
      return 0;
    }
    long common = first.stream().filter(rest::remove).count();
    return 2.0 * common / all;
  }

  private static List<String> split(String wording) {
    return Stream.of(wording.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
